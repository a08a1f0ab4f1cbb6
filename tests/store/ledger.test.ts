import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../lib/domain/ledger-filter.ts';
import { readEnded, readLedger, readStory } from '../../lib/store/ledger.ts';
import { recordPlaced, recordPosted } from '../../lib/store/placed-order.ts';
import { act, undo } from '../../lib/store/shopper-acts.ts';
import { recordTold } from '../../lib/store/told-terms.ts';
import { ZONE } from '../domain/books.ts';
import { orderOf, words } from '../domain/order-happenings.ts';
import { freshBooks, NOON, page, receipt, recordReading, row } from './open.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Two credits; one is used in part, then the other is gone from its page. */
async function twoCredits() {
  const books = await freshBooks();
  const both = page([row(500, 5), row(300, 9)]);
  await recordReading(books, receipt(both));
  const credit = (await books.credits.toArray()).find(({ left }) => left === 500);
  if (credit === undefined) throw new Error('No credit was recorded');
  const done = await act(books, credit.id, { type: 'use', amount: 200 }, NOON + 1);
  await recordReading(books, receipt(page([row(300, 5)]), { now: NOON + DAY }));
  return { books, creditId: credit.id, done };
}

describe('the ledger', () => {
  it('tells the newest first, and only what is news', async () => {
    const { books } = await twoCredits();
    const told = (await readLedger(books, EVERYTHING, 100, ZONE)).map(({ event, change }) => [
      event.what.type,
      change.left,
    ]);
    expect(told.slice(-3)).toEqual([
      ['used', -200],
      ['issued', 300],
      ['issued', 500],
    ]);
    expect(told[0]).toEqual(['vanished', -300]);
    expect(told.some(([type]) => type === 'seen')).toBe(false);
  });

  it('tells what orders and pages said', async () => {
    const { books, creditId } = await twoCredits();
    const { accountId } = (await books.credits.get(creditId)) ?? {};
    const mine = { accountId: accountId ?? '', now: NOON + 2 * DAY } as const;
    const [from, order] = [words(), orderOf()];
    const spent = [{ creditId, minor: 100 }];
    await recordPlaced(books, { ...mine, marketplace: 'amazon.com', spent, order, from });
    const posted = { is: 'cancelled', money: { minor: 100, currency: 'USD' } } as const;
    await recordPosted(books, { ...mine, currency: 'USD', order, posted, from });
    const rule = { creditId, terms: { goods: 'digital' }, quote: 'digital', family: 'checkout' } as const;
    await recordTold(books, { ...mine, told: [rule] });
    const told = (await readLedger(books, EVERYTHING, 3, ZONE)).map(({ event }) => event.what.type);
    expect(told).toEqual(['told', 'posted', 'used']);
  });

  it('tells as many as are asked for, the newest ones', async () => {
    const { books } = await twoCredits();
    const all = await readLedger(books, EVERYTHING, 100, ZONE);
    expect(await readLedger(books, EVERYTHING, 2, ZONE)).toEqual(all.slice(0, 2));
  });
});

describe('the story of one credit', () => {
  it('tells all of it, with the readings it rests on', async () => {
    const { books, creditId, done } = await twoCredits();
    await undo(books, done.eventIds, NOON + 2 * DAY);
    const story = await readStory(books, creditId);
    expect(story?.credit.id).toBe(creditId);
    expect(story?.lines.map(({ event, undone }) => [event.what.type, undone])).toEqual(
      expect.arrayContaining([
        ['issued', false],
        ['used', true],
        ['corrected', false],
      ]),
    );
    expect(story?.readings).toHaveLength(1);
  });

  it('is null for a credit that the books do not hold', async () => {
    expect(await readStory(await freshBooks(), 'nobody')).toBeNull();
  });
});

describe('what is over', () => {
  it('is listed for its account, the latest change first, and not more than asked for', async () => {
    const { books, creditId } = await twoCredits();
    const accountId = (await books.accounts.toArray())[0]?.id ?? '';
    await act(books, creditId, { type: 'lose' }, NOON + 3 * DAY);
    const ended = await readEnded(books, accountId, 10);
    expect(ended.map(({ phase, lost }) => [phase, lost > 0])).toEqual([
      ['closed', true],
      ['gone', false],
    ]);
    expect(await readEnded(books, accountId, 1)).toEqual(ended.slice(0, 1));
    expect(await readEnded(books, 'somebody else', 10)).toEqual([]);
  });
});
