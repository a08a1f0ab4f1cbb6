import { type Credit, NO_END, type Phase } from '../domain/credit.ts';
import type { Instant } from '../domain/day.ts';
import type { Shelf } from '../domain/glance.ts';
import type { Books } from './books.ts';

const DAY = 24 * 60 * 60 * 1000;
const WEEK = 7 * DAY;
const MONTH = 31 * DAY;

/** What a glance needs of the books: all that is live, and what ended or went so lately that it may be asked about. */
export async function readShelf(books: Books, now: Instant): Promise<Shelf> {
  return books.transaction('r', [books.accounts, books.credits, books.readings], async () => {
    const [live, gone, closed, accounts, readings] = await Promise.all([
      inPhase(books, 'live', 0),
      inPhase(books, 'gone', now - MONTH),
      inPhase(books, 'closed', now - WEEK),
      books.accounts.toArray(),
      books.readings.toArray(),
    ]);
    const lately = gone.filter(({ changedAt }) => now - changedAt < MONTH);
    return { credits: [...live, ...lately, ...closed], accounts, readings };
  });
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
