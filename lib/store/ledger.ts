import Dexie from 'dexie';
import { type Credit, idsOf, NO_END } from '../domain/credit.ts';
import type { Event, Happening } from '../domain/event.ts';
import { withoutRepeats } from '../domain/groups.ts';
import { type CreditStory, type LedgerLine, ledgerOf } from '../domain/ledger.ts';
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

/** The newest `most` lines of the whole books, newest first. */
export function readLedger(books: Books, most: number): Promise<readonly LedgerLine[]> {
  return books.transaction('r', [books.credits, books.events], async () => {
    const ofTypes = await Promise.all(NEWS.map((type) => newest(books, type, most)));
    const events = ofTypes.flat().toSorted(byReceipt).slice(0, most);
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
