import { type Credit, NO_END, type Phase } from '../domain/credit.ts';
import type { Instant } from '../domain/day.ts';
import type { Shelf } from '../domain/glance.ts';
import type { Books, ReadingRow } from './books.ts';
import { readingIdsOf } from './reading-ids.ts';

const DAY = 24 * 60 * 60 * 1000;
const WEEK = 7 * DAY;
const MONTH = 31 * DAY;

/** So many newest readings tell how fresh each kind of page is; older ones only as far as a credit rests on them. */
const LATEST_READINGS = 100;

/** What a glance needs of the books: all that is live, and what ended or went so lately that it may be asked about. */
export async function readShelf(books: Books, now: Instant): Promise<Shelf> {
  return books.transaction('r', [books.accounts, books.credits, books.readings], async () => {
    const [live, gone, closed, accounts, latest] = await Promise.all([
      inPhase(books, 'live', 0),
      inPhase(books, 'gone', now - MONTH),
      inPhase(books, 'closed', now - WEEK),
      books.accounts.orderBy('marketplace').toArray(),
      books.readings.orderBy('counter').reverse().limit(LATEST_READINGS).toArray(),
    ]);
    const lately = gone.filter(({ changedAt }) => now - changedAt < MONTH);
    const credits = [...live, ...lately, ...closed];
    return { credits, accounts, readings: [...latest, ...(await olderReadings(books, credits, latest))] };
  });
}

async function olderReadings(
  books: Books,
  credits: readonly Credit[],
  latest: readonly ReadingRow[],
): Promise<readonly ReadingRow[]> {
  const known = new Set(latest.map(({ id }) => id));
  const wanted = [...readingIdsOf(credits)].filter((id) => !known.has(id));
  return (await books.readings.bulkGet(wanted)).filter((row) => row !== undefined);
}

function inPhase(books: Books, phase: Phase, endsFrom: Instant): Promise<Credit[]> {
  return books.credits
    .where('[phase+endsSort]')
    .between([phase, endsFrom], [phase, NO_END], true, true)
    .toArray();
}

/** The redacted structure of the page of a reading; null when the page was understood. */
export async function outlineOf(books: Books, readingId: string): Promise<string | null> {
  return (await books.readings.get(readingId))?.outline ?? null;
}
