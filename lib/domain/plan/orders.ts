import type { Currency } from '../money.ts';
import { useOf } from '../terms.ts';
import type { Rest } from '../verdict/at-totals.ts';
import type { Yes } from '../verdict/verdict.ts';
import type { Division } from './division.ts';
import type { Choice } from './holding.ts';
import type { Plan, PlannedOrder, Step } from './plan.ts';
import { type Part, spread } from './spread.ts';
import type { Till } from './sure.ts';
import type { Survey } from './survey.ts';
import { whyOf } from './why.ts';

/** Lays what was chosen on the goods, order by order. */
export function ordersOf(
  survey: Survey,
  choice: Choice,
  division: Division | null,
  tills: readonly Till[],
): Plan['orders'] {
  const { holdings, worths } = survey;
  const bounds = holdings.map(({ reach }, at) => ({
    left: choice.taken[at] ?? 0,
    reach: division?.reaches[at] ?? reach,
  }));
  const { parts } = spread(bounds, worths);
  const spent = holdings.map(() => 0);
  const [first, ...others] = tills.map((till) => orderOf(survey, till, parts, choice, spent));
  return [first ?? { items: [], steps: [], off: { minor: 0, currency: survey.currency } }, ...others];
}

/** @param spent by credit, in the orders before: what is left of it becomes less with each */
function orderOf(
  survey: Survey,
  { inside }: Till,
  parts: readonly Part[],
  { taken }: Choice,
  spent: number[],
): PlannedOrder {
  const { currency } = survey;
  const here = Map.groupBy(
    parts.filter(({ item }) => inside[item]),
    ({ holding }) => holding,
  );
  const steps = [...here]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([at, own]): Step[] => {
      const verdict = survey.fitting[at];
      if (verdict === undefined) return [];
      const minor = own.reduce((sum, part) => sum + part.minor, 0);
      spent[at] = (spent[at] ?? 0) + minor;
      const items = own.map(({ item }) => item);
      return [
        {
          verdict,
          money: { minor, currency },
          parts: own
            .toSorted(byItem)
            .map((part) => ({ item: part.item, money: { minor: part.minor, currency } })),
          rest: restOf(verdict, spent[at] ?? 0, currency),
          why: whyOf(survey, at, items, taken),
        },
      ];
    });
  const off = steps.reduce((sum, { money }) => sum + money.minor, 0);
  const items = survey.basket.items.flatMap((_, item) => (inside[item] ? [item] : []));
  return { items, steps, off: { minor: off, currency } };
}

function byItem(one: Part, other: Part): number {
  return one.item - other.item;
}

/** What becomes of what is not spent of it: the most disputed point (DOMAIN §7). */
function restOf({ entry: { credit } }: Yes, spent: number, currency: Currency): Rest {
  const { left, amountIs: is } = credit;
  if (spent >= left) return { fate: is === 'exact' ? 'nothing-left' : 'unknown' };
  const amount = { money: { minor: left - spent, currency }, is };
  const use = useOf(credit);
  return use?.value === 'drawdown'
    ? { fate: 'stays', amount, basis: use.basis }
    : { fate: 'may-be-lost', amount, use };
}
