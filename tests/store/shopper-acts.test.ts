import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Typed } from '../../lib/domain/act.ts';
import { settleEnded } from '../../lib/store/settle-ended.ts';
import { readShelf } from '../../lib/store/shelf.ts';
import { act, addTyped, undo } from '../../lib/store/shopper-acts.ts';
import { freshBooks, NOON, page, receipt, recordReading, row } from './open.ts';

const BERLIN = 'Europe/Berlin';
const DAY = 24 * 60 * 60 * 1000;
const typed: Typed = {
  marketplace: 'amazon.de',
  accountId: null,
  currency: 'EUR',
  amount: 1000,
  endsOn: '2026-12-31',
  name: 'Aktionsguthaben',
};

describe('what the shopper says', () => {
  it('is kept with its basis, in an account made for it', async () => {
    const books = await freshBooks();
    const { creditId, accountId } = await addTyped(books, typed, BERLIN, NOON);
    expect(await books.credits.get(creditId)).toMatchObject({
      left: 1000,
      endsOn: '2026-12-31',
      endsBasis: 'shopper',
      amountBasis: 'shopper',
      zone: BERLIN,
      accountId,
    });
    expect(await books.accounts.count()).toBe(1);
  });

  it('is adopted by the first page that says whose it is', async () => {
    const books = await freshBooks();
    const { accountId } = await addTyped(
      books,
      { ...typed, marketplace: 'amazon.com', currency: 'USD' },
      'America/Los_Angeles',
      NOON,
    );
    const recorded = await recordReading(books, receipt());
    expect(recorded.accountId).toBe(accountId);
  });

  it.each([
    ['use', { type: 'use', amount: 400 } as const, { left: 600, used: 400, phase: 'live' }],
    ['use all', { type: 'use', amount: 1000 } as const, { left: 0, used: 1000, phase: 'closed' }],
    [
      'use more than there is',
      { type: 'use', amount: 5000 } as const,
      { left: 0, used: 1000, phase: 'closed' },
    ],
    ['lose', { type: 'lose' } as const, { left: 0, lost: 1000, phase: 'closed' }],
    ['settle', { type: 'settle' } as const, { left: 0, used: 0, lost: 0, phase: 'closed' }],
    [
      'edit',
      { type: 'edit', amount: 1200, endsOn: null, name: 'Gutschrift' } as const,
      { left: 1200, got: 1200, endsOn: null, endsBasis: null, name: 'Gutschrift' },
    ],
    ['delete', { type: 'delete' } as const, { standing: 'deleted', phase: 'closed' }],
  ])('%s, and undone again', async (_, said, expected) => {
    const books = await freshBooks();
    const { creditId } = await addTyped(books, typed, BERLIN, NOON);
    const before = await books.credits.get(creditId);
    const { eventIds } = await act(books, creditId, said, NOON + 1);
    expect(await books.credits.get(creditId)).toMatchObject(expected);
    const undone = await undo(books, eventIds, NOON + 2);
    expect(await books.credits.get(creditId)).toEqual({ ...before, changedAt: NOON + 2 });
    await undo(books, undone.eventIds, NOON + 3);
    expect(await books.credits.get(creditId)).toMatchObject(expected);
  });

  it('a typed credit that is taken back leaves what its page shows', async () => {
    const books = await freshBooks();
    const mine = {
      ...typed,
      marketplace: 'amazon.com',
      currency: 'USD',
      amount: 500,
      endsOn: '2026-11-27',
    } as const;
    const { eventIds } = await addTyped(books, mine, 'America/Los_Angeles', NOON);
    await recordReading(books, receipt());
    await undo(books, eventIds, NOON);
    await recordReading(books, receipt());
    expect(await books.credits.toArray()).toMatchObject([{ left: 500, endsBasis: 'stated' }]);
  });

  it('a typed credit that is taken back is gone', async () => {
    const books = await freshBooks();
    const { eventIds } = await addTyped(books, typed, BERLIN, NOON);
    await undo(books, eventIds, NOON);
    expect(await books.credits.count()).toBe(0);
  });

  it('goods sent back take the used credit with them; given back, it lives again', async () => {
    const books = await freshBooks();
    const { creditId } = await addTyped(books, typed, BERLIN, NOON);
    await act(books, creditId, { type: 'use', amount: 1000 }, NOON);
    await act(books, creditId, { type: 'returned', amount: 1000 }, NOON);
    expect(await books.credits.get(creditId)).toMatchObject({ used: 0, lost: 1000 });
    await act(books, creditId, { type: 'give-back', amount: 300 }, NOON);
    expect(await books.credits.get(creditId)).toMatchObject({
      got: 1000,
      left: 300,
      lost: 700,
      phase: 'live',
    });
  });
});

describe('after the end', () => {
  it('writes a loss only for what was seen unspent to the end', async () => {
    const books = await freshBooks();
    await recordReading(books, receipt(page([row(350, 0), row(200, 5)])));
    expect(await settleEnded(books, NOON + 10 * DAY, 'America/Los_Angeles')).toBe(1);
    const credits = await books.credits.orderBy('id').toArray();
    expect(credits.map(({ lost, phase }) => [lost, phase]).toSorted()).toEqual([
      [0, 'live'],
      [350, 'closed'],
    ]);
  });

  it('leaves the shelf with what is to be asked about', async () => {
    const books = await freshBooks();
    await recordReading(books, receipt(page([row(200, 5)])));
    const shelf = await readShelf(books, NOON + 40 * DAY);
    expect(shelf.credits).toHaveLength(1);
  });
});
