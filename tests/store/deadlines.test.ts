import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Typed } from '../../lib/domain/act.ts';
import type { Books } from '../../lib/store/books.ts';
import { readContents } from '../../lib/store/contents.ts';
import { loadCopy } from '../../lib/store/copy.ts';
import { readDeadlines } from '../../lib/store/deadlines.ts';
import { act, addTyped } from '../../lib/store/shopper-acts.ts';
import { freshBooks, NOON, page, receipt, recordReading, row } from './open.ts';

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
      joined: [],
    });
  });

  it('name what stood by itself on another computer, and is one credit now', async () => {
    const home = await withCredits({});
    const work = await withCredits({});
    const theirs = await readContents(work.books);
    const [own, other] = [(await readContents(home.books)).accounts[0]?.id, theirs.accounts[0]?.id];
    const same = new Map([[other ?? '', own ?? '']]);
    await loadCopy(home.books, { savedAt: NOON, books: theirs }, { as: 'merge', same });
    const { live, joined } = await readDeadlines(home.books, null, NOON);
    // A calendar may have an entry from either.
    expect([...idsOf(live), ...joined.map(({ id }) => id)].toSorted()).toEqual(
      [...home.ids, ...work.ids].toSorted(),
    );
    expect(joined.map(({ credit }) => credit)).toEqual(live);
    const [credit] = live;
    const one = await readDeadlines(home.books, credit?.id ?? '', NOON);
    expect(one.joined).toEqual(joined);
    await act(home.books, credit?.id ?? '', { type: 'split', member: joined[0]?.id ?? '' }, NOON);
    const split = await readDeadlines(home.books, null, NOON);
    expect([split.live.length, split.joined]).toEqual([2, []]);
  });

  it('name nothing that a page showed of what the books held already', async () => {
    const { books } = await withCredits({ endsOn: '2026-11-27', name: 'No-Rush Rewards' });
    await recordReading(books, receipt(page([row(500, 5)])));
    const { live, joined } = await readDeadlines(books, null, NOON);
    expect(live).toMatchObject([{ members: [expect.any(String)] }]);
    expect(joined).toEqual([]);
  });
});
