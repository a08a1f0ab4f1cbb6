import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { liveLife, marketplace } from '../../bench/in-page/life.ts';
import { sumsOf } from '../../lib/domain/ledger.ts';
import { entriesOf } from '../../lib/domain/placed.ts';
import { makeAccount } from '../../lib/store/accounts.ts';
import { checkBooks } from '../../lib/store/check-books.ts';
import { installOf } from '../../lib/store/install.ts';
import { act } from '../../lib/store/shopper-acts.ts';
import { freshBooks, NOON, page, receipt, recordReading, row } from './open.ts';

// Twenty-five years of a shopper who collects: far more than anybody will ever have.
describe('ten thousand credits and a hundred thousand events', () => {
  it('are what their events amount to, before and after more is read and said', {
    timeout: 120_000,
  }, async () => {
    const books = await freshBooks();
    const { id: install } = await installOf(books);
    const accountId = await makeAccount(books, marketplace, null, NOON);
    const life = liveLife({ credits: 10_000, live: 300, onRewardPage: 300 }, accountId, install, NOON);
    expect(life.events.length).toBeGreaterThan(100_000);
    await books.credits.bulkAdd([...life.credits]);
    await books.events.bulkAdd([...life.events]);
    await books.readings.bulkAdd([...life.readings]);
    await books.install.update('install', { counter: life.counter });
    expect(await checkBooks(books)).toEqual({ credits: 10_000, events: life.events.length, mended: 0 });

    await recordReading(books, receipt(page([row(500, 5)]), { customerId: null }));
    const [live] = await books.credits.filter(({ phase, left }) => phase === 'live' && left > 100).toArray();
    await act(books, live?.id ?? '', { type: 'use', amount: 100 }, NOON);
    expect(await checkBooks(books)).toMatchObject({ credits: 10_001, mended: 0 });

    const credits = await books.credits.toArray();
    const entries = entriesOf({ credits, accounts: [], readings: [] }, NOON, marketplace.zone);
    for (const { got, left, used, lost, unknown } of sumsOf(entries))
      expect(left + used + lost + unknown).toBe(got);
  });
});
