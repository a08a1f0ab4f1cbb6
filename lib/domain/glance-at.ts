import { contradictionOf } from './contradiction.ts';
import { type Credit, idsOf, unknown } from './credit.ts';
import type { Instant, Zone } from './day.ts';
import { REMINDER_WINDOW_DAYS } from './deadline.ts';
import { concerns, freshnessOf, giftCardOf } from './freshness.ts';
import type { Alike, Entry, Glance, Place, PlaceSummary, Shelf } from './glance.ts';
import { groupByDay, soonest, totalOf } from './lots.ts';
import { counts, entriesOf, isWaiting, type Placed } from './placed.ts';

const WEEK = 7 * 24 * 60 * 60 * 1000;
/** How long "probably used" is shown: after that, nobody remembers. */
const GONE_SHOWN = 4 * WEEK;

/**
 * The popup's view of the books at `now`, for a shopper whose own clock is in `shopperZone`.
 * @param wanted the place to show; null, or one that the books do not know: the one whose money ends first
 * @returns null when the books hold neither a credit nor an account
 */
export function glanceAt(shelf: Shelf, wanted: Place | null, now: Instant, shopperZone: Zone): Glance | null {
  const entries = entriesOf(shelf, now, shopperZone);
  const summaries = placesOf(shelf).map((place) => summarise(place, entries));
  const chosen =
    summaries.find(({ place }) => wanted !== null && isSamePlace(place, wanted)) ??
    summaries.toSorted(soonestFirst)[0];
  if (chosen === undefined) return null;
  const here = entries.filter((entry) => isAt(entry, chosen.place));
  const waiting = entries
    .filter((entry) => isWaiting(entry) && mayBeAt(entry, chosen.place))
    .toSorted(soonest);
  const alike = waiting.flatMap((entry) => alikeOf(entry, here));
  const readings = shelf.readings.filter((reading) => concerns(reading, chosen.place));
  const others = summaries.filter((summary) => summary !== chosen);
  return {
    place: chosen.place,
    places: others.toSorted(soonestFirst).map(({ place, total }) => ({ place, total })),
    total: chosen.total,
    atRisk: riskOf(chosen, shopperZone),
    elsewhere: others.toSorted(soonestFirst).flatMap(({ place, ending }) => {
      const [by] = ending;
      return by === undefined ? [] : [{ place, total: totalOf(ending, place.currency), by }];
    }),
    findings: waiting.filter(({ credit }) => !alike.some((each) => each.credit === credit)),
    alike,
    ended: here.flatMap((entry) => endedOf(entry, now)),
    gone: here.filter(({ credit }) => isGone(credit, now)),
    contradicted: here.flatMap((entry) => contradictionOf(entry, shelf.readings)),
    groups: groupByDay(here.filter(counts), shopperZone),
    freshness: freshnessOf(readings, now),
    giftCard: giftCardOf(readings),
  };
}

/** Which of those that are kept it may be; none is left to ask about where they have gone meanwhile. */
function alikeOf(entry: Placed, here: readonly Placed[]): readonly Alike[] {
  const [first, ...others] = here.filter(
    ({ credit }) => credit.standing === 'kept' && idsOf(credit).some((id) => entry.credit.like?.includes(id)),
  );
  return first === undefined ? [] : [{ ...entry, known: [first, ...others] }];
}

interface Summary extends PlaceSummary {
  /** What ends inside the reminder window, soonest first. */
  readonly ending: readonly Entry[];
  readonly soonestEnd: Instant;
}

function isGone(credit: Credit, now: Instant): boolean {
  return (
    credit.standing === 'kept' &&
    credit.phase === 'gone' &&
    unknown(credit) > 0 &&
    now - credit.changedAt < GONE_SHOWN
  );
}

/** Asked about for as long as it takes; a loss is told for a week. */
function endedOf(entry: Placed, now: Instant): readonly (Entry & { ending: 'lost' | 'ask' })[] {
  const { credit, ending, span } = entry;
  if (credit.standing !== 'kept') return [];
  if (ending === 'ask') return [{ ...entry, ending }];
  const lost = ending === 'lost' || (credit.phase === 'closed' && credit.lost > 0 && credit.toldBy === null);
  const lately = span !== null && now >= span.over && now - span.over < WEEK;
  return lost && lately ? [{ ...entry, ending: 'lost' }] : [];
}

function placesOf({ accounts }: Shelf): readonly Place[] {
  return accounts.map(({ id, marketplace, currency, label }) => ({
    marketplace,
    currency,
    accountId: id,
    label,
  }));
}

/** The account of a marketplace whose pages were read last; null where nothing is known of the marketplace. */
export function placeLastRead({ accounts, readings }: Shelf, marketplace: string | null): Place | null {
  const here = accounts.filter((account) => account.marketplace === marketplace);
  const newest = readings
    .filter(({ accountId }) => here.some(({ id }) => id === accountId))
    .toSorted((one, other) => other.counter - one.counter)[0];
  const account = here.find(({ id }) => id === newest?.accountId) ?? here[0];
  if (account === undefined) return null;
  const { currency, id, label } = account;
  return { marketplace: account.marketplace, currency, accountId: id, label };
}

function isSamePlace(one: Place, other: Place): boolean {
  return one.marketplace === other.marketplace && one.accountId === other.accountId;
}

/** Found on a page that did not say whose it is: it is asked about under each account that it may belong to. */
function mayBeAt({ credit }: Entry, { marketplace, accountId }: Place): boolean {
  return credit.marketplace === marketplace && (credit.accountId === null || credit.accountId === accountId);
}

function isAt({ credit }: Entry, { marketplace, accountId }: Place): boolean {
  return credit.marketplace === marketplace && credit.accountId === accountId;
}

function summarise(place: Place, entries: readonly Placed[]): Summary {
  const here = entries.filter((entry) => isAt(entry, place) && counts(entry)).toSorted(soonest);
  return {
    place,
    total: totalOf(here, place.currency),
    ending: here.filter(({ days }) => days !== null && days <= REMINDER_WINDOW_DAYS),
    soonestEnd: here[0]?.span?.safe ?? Number.POSITIVE_INFINITY,
  };
}

function soonestFirst(one: Summary, other: Summary): number {
  const byEnd = one.soonestEnd === other.soonestEnd ? 0 : one.soonestEnd - other.soonestEnd;
  return byEnd || other.total.money.minor - one.total.money.minor;
}

/** "$7.50 will be lost by Friday unless used": all that ends inside the window, and the last of its days. */
function riskOf({ place, ending }: Summary, shopperZone: Zone): Glance['atRisk'] {
  const by = groupByDay(ending, shopperZone).at(-1);
  return by === undefined ? null : { total: totalOf(ending, place.currency), by };
}
