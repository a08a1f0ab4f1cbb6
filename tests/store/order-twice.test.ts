import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Money } from '../../lib/domain/money.ts';
import type { Books } from '../../lib/store/books.ts';
import { checkBooks } from '../../lib/store/check-books.ts';
import { readContents } from '../../lib/store/contents.ts';
import { loadCopy } from '../../lib/store/copy.ts';
import { expectedOn, recordPlaced, recordPosted } from '../../lib/store/placed-order.ts';
import { act, undo } from '../../lib/store/shopper-acts.ts';
import { freshBooks, NOON, page, receipt, recordReading, row } from './open.ts';

const order = { number: '111-2222222-3333333', placedOn: null, total: null };

/** Books in which 100 of each of these credits came off for one order. */
async function placed(...minors: readonly number[]): Promise<Books> {
  const books = await freshBooks();
  await recordReading(books, receipt(page(minors.map((minor, index) => row(minor, 5 + index)))));
  await place(books);
  return books;
}

async function place(books: Books): Promise<void> {
  const credits = await books.credits.toArray();
  await recordPlaced(books, {
    accountId: credits[0]?.accountId ?? '',
    marketplace: 'amazon.com',
    spent: credits.map(({ id: creditId }) => ({ creditId, minor: 100 })),
    order,
    from: { family: 'thank-you', quote: '' },
    now: NOON,
  });
}

async function posts(books: Books, minor: number): Promise<boolean> {
  const accountId = (await books.accounts.toArray())[0]?.id ?? '';
  const expected = (await expectedOn(books, { accountId, currency: 'USD' }, order))?.money;
  if (expected === undefined) throw new Error('Nothing came off');
  const shown: Money = { minor, currency: 'USD' };
  const posted = { is: 'differs', expected, shown, difference: shown, order: null } as const;
  const from = { family: 'order', quote: '' } as const;
  return recordPosted(books, { accountId, currency: 'USD', order, posted, from, now: NOON });
}

/** The same books on another computer, or in a copied profile: there the install is the same, too. */
async function elsewhere(books: Books, isOneInstall = false): Promise<Books> {
  const contents = await readContents(books);
  const others = await freshBooks();
  await loadCopy(others, { savedAt: NOON, books: contents }, { as: 'replace' });
  if (isOneInstall) await others.install.update('install', { id: contents.install.id });
  return others;
}

describe('what an order shows', () => {
  it('counts where two credits of it have become one and another computer has written them', async () => {
    const books = await elsewhere(await placed(500, 400));
    const [one, other] = await books.credits.toArray();
    await act(books, one?.id ?? '', { type: 'join', with: other?.id ?? '' }, NOON);
    expect(await posts(books, 100)).toBe(true);
    expect(await checkBooks(books)).toMatchObject({ mended: 0 });
  });

  it('counts again where the same words of another computer were taken back', async () => {
    const first = await placed(500);
    await posts(first, 0);
    const books = await elsewhere(first);
    const [event] = await books.events.filter(({ what }) => what.type === 'posted').toArray();
    await undo(books, [event?.id ?? ''], NOON);
    expect(await posts(books, 0)).toBe(true);
    expect(await checkBooks(books)).toMatchObject({ mended: 0 });
    expect(await books.credits.toArray()).toMatchObject([{ used: 0, unposted: 100 }]);
  });
});

describe('an order that both of two copied profiles have read', () => {
  it('counts once', async () => {
    const books = await freshBooks();
    await recordReading(books, receipt(page([row(500, 5)])));
    const copied = await elsewhere(books, true);
    for (const each of [books, copied]) await place(each);
    const theirs = { savedAt: NOON, books: await readContents(copied) };
    await loadCopy(books, theirs, { as: 'merge', same: new Map() });
    expect(await books.credits.toArray()).toMatchObject([{ left: 400, used: 100 }]);
  });
});
