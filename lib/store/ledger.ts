import Dexie from 'dexie';
import { type Credit, idsOf, NO_END } from '../domain/credit.ts';
import type { Zone } from '../domain/day.ts';
import type { Event, Happening } from '../domain/event.ts';
import { withoutRepeats } from '../domain/groups.ts';
import { type Change, type CreditStory, type LedgerLine, ledgerOf } from '../domain/ledger.ts';
import {
  isOfAllCredits,
  isWithin,
  type LedgerFilter,
  letsThrough,
  periodOf,
} from '../domain/ledger-filter.ts';
import { movedWithin, reachesAcross } from '../domain/ledger-period.ts';
import { withLearnt } from '../domain/rest.ts';
import { creditsByAnyId, eventsOf } from './any-id.ts';
import type { Books } from './books.ts';
import { readLearnt } from './learnt.ts';
import { readingIdsOf } from './reading-ids.ts';

/** Null when the books hold no such credit. */
export function readStory(books: Books, creditId: string): Promise<CreditStory | null> {
  return books.transaction('r', [books.credits, books.events, books.readings], async () => {
    const credit = (await creditsByAnyId(books, [creditId])).get(creditId);
    if (credit === undefined) return null;
    const [lines, readings] = await Promise.all([
      linesOf(books, credit),
      books.readings.bulkGet([...readingIdsOf([credit])]),
    ]);
    return {
      credit: withLearnt(credit, await readLearnt(books)),
      lines,
      readings: readings.filter((row) => row !== undefined),
    };
  });
}

/** What moved money or was said about it. A page that shows again what it has shown before is no news. */
const NEWS: readonly Happening['type'][] = [
  'issued',
  'shrank',
  'vanished',
  'used',
  'posted',
  'told',
  'pasted',
  'restored',
  'lost-with-return',
  'expired',
  'corrected',
  'joined',
  'split',
  'asked',
];

/**
 * The newest `most` lines that the filter lets through, newest first.
 * @param zone the shopper's, for the year
 */
export function readLedger(
  books: Books,
  filter: LedgerFilter,
  most: number,
  zone: Zone,
): Promise<readonly LedgerLine[]> {
  return books.transaction('r', [books.credits, books.events], async () => {
    const isWhole = isOfAllCredits(filter) && filter.year === null;
    const events = await (isWhole ? newestOfAll(books, most) : newestThrough(books, filter, most, zone));
    const told = new Set(events.map(({ id }) => id));
    const held = await creditsByAnyId(
      books,
      events.map(({ creditId }) => creditId),
    );
    const stories = await Promise.all([...new Set(held.values())].map((credit) => linesOf(books, credit)));
    const lines = stories.flat().filter(({ event }) => told.has(event.id));
    return lines.toSorted((one, other) => byReceipt(one.event, other.event));
  });
}

async function newestOfAll(books: Books, most: number): Promise<readonly Event[]> {
  const ofTypes = await Promise.all(NEWS.map((type) => newest(books, type, most)));
  return ofTypes.flat().toSorted(byReceipt).slice(0, most);
}

/** Of few credits, their stories; of many, back in time from the newest event until there are enough. */
async function newestThrough(
  books: Books,
  filter: LedgerFilter,
  most: number,
  zone: Zone,
): Promise<readonly Event[]> {
  const credits = isOfAllCredits(filter) ? null : await creditsOf(books, filter);
  const ids = credits && new Set(credits.flatMap(idsOf));
  const period = periodOf(filter, zone);
  const passes = ({ what, creditId, at }: Event): boolean =>
    NEWS.includes(what.type) && (ids === null || ids.has(creditId)) && isWithin(period, at);
  if (credits !== null && credits.length <= FEW) {
    const stories = await Promise.all(credits.map((credit) => eventsOf(books, ...idsOf(credit))));
    return stories.flat().filter(passes).toSorted(byReceipt).slice(0, most);
  }
  const found: Event[] = [];
  let { to } = period;
  while (found.length < most) {
    const last = await books.events.where('at').between(period.from, to).last();
    if (last === undefined) break;
    const from = Math.max(period.from, last.at - STEP);
    const some = await books.events.where('at').between(from, last.at, true, true).toArray();
    found.push(...some.filter(passes).toSorted(byReceipt));
    to = from;
  }
  return found.slice(0, most);
}

/** So many stories are read faster than the whole books are walked. */
const FEW = 200;
/** How far back one look reaches: a quarter of a year. */
const STEP = 91 * 24 * 60 * 60 * 1000;

/** The credits that the filter lets through, by the narrowest index that there is. */
async function creditsOf(books: Books, filter: LedgerFilter): Promise<readonly Credit[]> {
  const { marketplace, accountId } = filter;
  const some = (index: string, first: string) =>
    books.credits.where(index).between([first, Dexie.minKey], [first, Dexie.maxKey]);
  const found =
    accountId !== null
      ? some('[accountId+phase+endsSort]', accountId)
      : marketplace !== null
        ? some('[marketplace+phase]', marketplace)
        : books.credits;
  return (await found.toArray()).filter((credit) => letsThrough(filter, credit));
}

/** What moved within the filter's year, by the credits that also live in another: of all others their row tells it. */
export function readMoved(
  books: Books,
  filter: LedgerFilter,
  zone: Zone,
): Promise<ReadonlyMap<string, Change>> {
  const period = periodOf(filter, zone);
  return books.transaction('r', [books.credits, books.events], async () => {
    const across = (await creditsOf(books, filter)).filter((credit) => reachesAcross(credit, period));
    const moved = across.map(async (credit) => {
      const lines = await linesOf(books, credit);
      return [credit.id, movedWithin(period, credit, lines)] as const;
    });
    return new Map(await Promise.all(moved));
  });
}

function newest(books: Books, type: Happening['type'], most: number): Promise<Event[]> {
  return books.events
    .where('[what.type+counter]')
    .between([type, Dexie.minKey], [type, Dexie.maxKey])
    .reverse()
    .limit(most)
    .toArray();
}

function byReceipt(one: Event, other: Event): number {
  return other.counter - one.counter;
}

async function linesOf(books: Books, credit: Credit): Promise<readonly LedgerLine[]> {
  return ledgerOf(withoutRepeats(await eventsOf(books, ...idsOf(credit))));
}

/** Others of its kind and storefront that the shopper has kept and whose end is known, at most so many. */
export async function readAlike(books: Books, { id, marketplace, kind }: Credit): Promise<readonly Credit[]> {
  return books.credits
    .where('[marketplace+phase]')
    .between([marketplace, Dexie.minKey], [marketplace, Dexie.maxKey])
    .filter((one) => one.id !== id && one.kind === kind && one.standing === 'kept' && one.endsOn !== null)
    .limit(MOST_ALIKE)
    .toArray();
}

/** Enough to tell how long such credits last. */
const MOST_ALIKE = 100;

/** The settled and vanished credits of one account, the latest end first, at most `most`. */
export async function readEnded(books: Books, accountId: string, most: number): Promise<readonly Credit[]> {
  const inPhase = (phase: 'gone' | 'closed') =>
    books.credits
      .where('[accountId+phase+endsSort]')
      .between([accountId, phase, 0], [accountId, phase, NO_END], true, true)
      .reverse()
      .filter(({ standing }) => standing === 'kept')
      .limit(most)
      .toArray();
  const [gone, closed] = await Promise.all([inPhase('gone'), inPhase('closed')]);
  return [...gone, ...closed].toSorted((one, other) => other.changedAt - one.changedAt).slice(0, most);
}
