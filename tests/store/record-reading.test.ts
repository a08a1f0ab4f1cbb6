import { describe, expect, it } from 'vitest';
import { idsOf } from '../../lib/domain/credit.ts';
import { projectStory } from '../../lib/domain/groups.ts';
import { eventsOf } from '../../lib/store/any-id.ts';
import { freshBooks, NOON, page, receipt, recordReading, row, shown } from './open.ts';

const DAY = 24 * 60 * 60 * 1000;
const five = page([row(350, 0), row(100, 3), row(100, 3), row(200, 41), row(899, 67)]);

describe('recording a reading', () => {
  it('keeps every row, equal ones too', async () => {
    const books = await freshBooks();
    const recorded = await recordReading(books, receipt(five));
    expect(recorded.kept).toHaveLength(5);
    expect(await books.credits.count()).toBe(5);
  });

  it('writes nothing but the time when the page says the same again', async () => {
    const books = await freshBooks();
    await recordReading(books, receipt(five));
    const events = await books.events.count();
    await recordReading(books, receipt(five, { now: NOON + DAY / 2 }));
    expect(await books.events.count()).toBe(events);
    expect(await books.readings.toArray()).toMatchObject([{ firstAt: NOON, seenAt: NOON + DAY / 2 }]);
  });

  it('says the same whatever the quotes look like', async () => {
    const books = await freshBooks();
    await recordReading(books, receipt(page([row(500, 5, { quote: '$5.00 expires in 5 days on …' })])));
    await recordReading(books, receipt(page([row(500, 5, { quote: '$5.00 expires in 4 days on …' })])));
    expect(await books.readings.count()).toBe(1);
  });

  it('remembers that a page failed, and then that it worked', async () => {
    const books = await freshBooks();
    await recordReading(books, receipt(five));
    await recordReading(books, receipt(page([], 'signed-out'), { customerId: null }));
    await recordReading(books, receipt(five));
    expect(await books.readings.count()).toBe(2);
    expect(await shown(books)).toHaveLength(5);
  });

  it('keeps credits that are the projection of their events', async () => {
    const books = await freshBooks();
    await recordReading(books, receipt(five));
    await recordReading(books, receipt(page([row(100, 3), row(150, 41)])));
    for (const credit of await books.credits.toArray()) {
      expect(projectStory(await eventsOf(books, ...idsOf(credit)))).toEqual(credit);
    }
  });

  it('serves two tabs at once without doubling anything', async () => {
    const books = await freshBooks();
    await Promise.all([
      recordReading(books, receipt(five)),
      recordReading(books, receipt(five)),
      recordReading(books, receipt(five)),
    ]);
    expect(await shown(books)).toHaveLength(5);
    expect(await books.accounts.count()).toBe(1);
    const counters = (await books.events.toArray()).map(({ counter }) => counter);
    expect(new Set(counters).size).toBe(counters.length);
  });

  it('goes on in the order of receipt when the clock is set back by a year', async () => {
    const books = await freshBooks();
    await recordReading(books, receipt(five));
    await recordReading(books, receipt(page([row(100, 3)]), { now: NOON - 365 * DAY }));
    expect(await shown(books)).toEqual(['100 2026-11-25']);
    expect((await books.readings.toArray()).map(({ clockJumped }) => clockJumped).toSorted()).toEqual([
      false,
      true,
    ]);
  });

  it('takes two thousand rows', async () => {
    const books = await freshBooks();
    const rows = Array.from({ length: 2_000 }, (_, index) => row(100 + (index % 7), 1 + (index % 300)));
    await recordReading(books, receipt(page(rows, 'clamped')));
    expect(await shown(books)).toHaveLength(2_000);
  });
});

describe('whose page it is', () => {
  it('keeps two accounts in one browser apart', async () => {
    const books = await freshBooks();
    await recordReading(books, receipt(page([row(500, 5)]), { customerId: 'A1ANNA' }));
    await recordReading(books, receipt(page([row(300, 5)]), { customerId: 'A2BERT' }));
    await recordReading(books, receipt(page([]), { customerId: 'A2BERT' }));
    expect(await shown(books)).toEqual(['500 2026-11-27']);
    expect(await books.accounts.count()).toBe(2);
  });

  it('never keeps the customer id itself', async () => {
    const books = await freshBooks();
    await recordReading(books, receipt());
    const everything = JSON.stringify(await Promise.all(books.tables.map((table) => table.toArray())));
    expect(everything).not.toContain('A1ANNA');
  });

  it('gives a page without an id to the only account', async () => {
    const books = await freshBooks();
    await recordReading(books, receipt());
    await recordReading(books, receipt(page([row(300, 5)]), { customerId: null }));
    expect(await shown(books)).toEqual(['300 2026-11-27']);
    expect(await books.accounts.count()).toBe(1);
  });

  it('asks, and removes nothing, when a page without an id meets several accounts', async () => {
    const books = await freshBooks();
    await recordReading(books, receipt(page([row(500, 5)]), { customerId: 'A1ANNA' }));
    await recordReading(books, receipt(page([row(300, 5)]), { customerId: 'A2BERT' }));
    const recorded = await recordReading(books, receipt(page([row(700, 5)]), { customerId: null }));
    expect(recorded).toMatchObject({ accountId: null, findings: 1 });
    expect(await shown(books)).toEqual(['300 2026-11-27', '500 2026-11-27']);
  });

  it('makes no account for a page that showed nothing', async () => {
    const books = await freshBooks();
    await recordReading(books, receipt(page([], 'robot-check'), { customerId: null }));
    expect(await books.accounts.count()).toBe(0);
  });
});
