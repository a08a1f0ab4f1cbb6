import { describe, expect, it } from 'vitest';
import type { Typed } from '../../lib/domain/act.ts';
import type { Books } from '../../lib/store/books.ts';
import { readDeadlines } from '../../lib/store/deadlines.ts';
import { act, addTyped } from '../../lib/store/shopper-acts.ts';
import { freshBooks, NOON } from './open.ts';

const DAY = 24 * 60 * 60 * 1000;
const ZONE = 'America/Los_Angeles';

const typed: Typed = {
  marketplace: 'amazon.com',
  accountId: null,
  currency: 'USD',
  amount: 500,
  endsOn: '2026-12-24',
  name: null,
};

async function withCredits(
  ...all: readonly Partial<Typed>[]
): Promise<{ books: Books; ids: readonly string[] }> {
  const books = await freshBooks();
  const ids: string[] = [];
  for (const more of all) ids.push((await addTyped(books, { ...typed, ...more }, ZONE, NOON)).creditId);
  return { books, ids };
}

const idsOf = (credits: readonly { readonly id: string }[]) => credits.map(({ id }) => id).toSorted();

describe('the deadlines of the books', () => {
  it('are those of live credits with a date that is not long past', async () => {
    const { books, ids } = await withCredits({}, { endsOn: null }, { endsOn: '2026-11-01' });
    const { live, settled } = await readDeadlines(books, null, NOON);
    expect([idsOf(live), settled]).toEqual([[ids[0]], []]);
  });

  it('hold what was settled lately or deleted, and not what was never the shopper’s', async () => {
    const { books, ids } = await withCredits({}, {}, {}, {});
    const [used = '', deleted = '', notMine = '', long = ''] = ids;
    await act(books, long, { type: 'use', amount: 500 }, NOON - 100 * DAY);
    await act(books, used, { type: 'use', amount: 500 }, NOON);
    await act(books, deleted, { type: 'delete' }, NOON);
    await act(books, notMine, { type: 'not-mine' }, NOON);
    const { live, settled } = await readDeadlines(books, null, NOON);
    expect([live, idsOf(settled)]).toEqual([[], [used, deleted].toSorted()]);
  });

  it('of one credit are that credit’s, under the same clock of the books', async () => {
    const { books, ids } = await withCredits({}, {});
    const all = await readDeadlines(books, null, NOON);
    const one = await readDeadlines(books, ids[1] ?? '', NOON);
    expect(idsOf(one.live)).toEqual([ids[1]]);
    expect(one.counter).toBe(all.counter);
  });

  it('stand under a clock that grows with every word, whatever the machine’s clock says', async () => {
    const { books, ids } = await withCredits({});
    const before = await readDeadlines(books, null, NOON);
    await act(books, ids[0] ?? '', { type: 'edit', endsOn: '2026-12-31' }, NOON - 365 * DAY);
    const after = await readDeadlines(books, null, NOON - 365 * DAY);
    expect(after.counter).toBeGreaterThan(before.counter);
    expect(await readDeadlines(await freshBooks(), null, NOON)).toEqual({
      counter: 0,
      live: [],
      settled: [],
    });
  });
});
