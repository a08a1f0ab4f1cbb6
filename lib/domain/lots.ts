import { type Day, dayAt, type Zone } from './day.ts';
import type { DayGroup, Entry, Lot, Total } from './glance.ts';
import type { Currency } from './money.ts';
import { goodsOf } from './terms.ts';

/** Sums one currency. "At least" as soon as one part is a lower bound (DESIGN §4 "Money and time"). */
export function totalOf(entries: readonly Entry[], currency: Currency): Total {
  const minor = entries.reduce((sum, { money }) => sum + money.minor, 0);
  return {
    money: { minor, currency },
    atLeast: entries.some(({ credit }) => credit.amountIs === 'at-least'),
  };
}

/** By Amazon's end, then the larger amount, then as they came into the books. */
export function soonest(one: Entry, other: Entry): number {
  return (
    one.credit.endsSort - other.credit.endsSort ||
    other.money.minor - one.money.minor ||
    one.credit.firstAt - other.credit.firstAt
  );
}

/** The shopper's own last safe days, soonest first; those without a date last. */
export function groupByDay(entries: readonly Entry[], shopperZone: Zone): readonly DayGroup[] {
  const days = Map.groupBy(entries.toSorted(soonest), (entry) => lastSafeDay(entry, shopperZone));
  return [...days]
    .toSorted(([one], [other]) => (one ?? LAST).localeCompare(other ?? LAST))
    .map(([day, among]) => ({ day, lots: lotsOf(among) }));
}

const LAST = '9999-12-31';

function lastSafeDay({ span }: Entry, shopperZone: Zone): Day | null {
  return span && dayAt(span.safe - 1, shopperZone);
}

/** Equal names and states on one day are one row that opens: sixteen rewards of one campaign are one line. */
function lotsOf(entries: readonly Entry[]): readonly Lot[] {
  const lots = Map.groupBy(entries, ({ credit, state }) =>
    JSON.stringify([
      credit.kind,
      credit.name,
      goodsOf(credit)?.value,
      credit.terms.code?.value,
      state === 'not-yet',
    ]),
  );
  return [...lots.values()].flatMap((among) => {
    const [first, ...rest] = among;
    if (first === undefined) return [];
    const { kind, name, currency } = first.credit;
    return [
      {
        kind,
        name,
        goods: goodsOf(first.credit),
        total: totalOf(among, currency),
        entries: [first, ...rest] as const,
      },
    ];
  });
}
