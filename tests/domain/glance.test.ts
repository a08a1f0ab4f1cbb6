import { describe, expect, it } from 'vitest';
import type { Credit } from '../../lib/domain/credit.ts';
import type { Account, ReadingSummary, Shelf } from '../../lib/domain/glance.ts';
import { glanceAt, placeLastRead } from '../../lib/domain/glance-at.ts';
import { Ledger, NOON, page, row, ZONE } from './books.ts';

const DAY = 24 * 60 * 60 * 1000;
const anna: Account = {
  id: 'anna',
  marketplace: 'amazon.com',
  currency: 'USD',
  customer: 'hash',
  label: 'Anna',
  createdAt: 0,
};
const german: Account = {
  id: 'german',
  marketplace: 'amazon.de',
  currency: 'EUR',
  customer: null,
  label: null,
  createdAt: 0,
};

function reading(more: Partial<ReadingSummary> = {}): ReadingSummary {
  return {
    id: 'reading 1',
    marketplace: 'amazon.com',
    accountId: 'anna',
    family: 'rewards',
    trouble: [],
    firstAt: NOON,
    seenAt: NOON,
    counter: 1,
    giftCardBalance: null,
    ...more,
  };
}

function shelf(books: Ledger, more: Partial<Shelf> = {}): Shelf {
  return { credits: books.credits, accounts: [anna], readings: [reading()], ...more };
}

function glance(held: Shelf, now = NOON, zone = ZONE) {
  const seen = glanceAt(held, null, now, zone);
  if (seen === null) throw new Error('nothing to see');
  return seen;
}

/** Books after one reading of the reward page. */
function read(...rows: readonly ReturnType<typeof row>[]): Ledger {
  const books = new Ledger();
  books.read(page(rows));
  return books;
}

describe('how much, until when', () => {
  it('adds up what is left, by end day, equal kinds of one day in one row', () => {
    const seen = glance(shelf(read(row(100, 3), row(350, 0), row(100, 3), row(899, 67), row(500, null))));
    expect(seen.total).toEqual({ money: { minor: 1949, currency: 'USD' }, atLeast: false });
    expect(
      seen.groups.map(({ day, lots }) => [
        day,
        lots.map(({ total, entries }) => [total.money.minor, entries.length]),
      ]),
    ).toEqual([
      ['2026-11-22', [[350, 1]]],
      ['2026-11-25', [[200, 2]]],
      ['2027-01-28', [[899, 1]]],
      [null, [[500, 1]]],
    ]);
  });

  it('says at least as soon as one part is a lower bound', () => {
    expect(glance(shelf(read(row(100, 3), row(899, 9, { amountIs: 'at-least' })))).total.atLeast).toBe(true);
  });

  it('counts as at risk what ends inside the reminder window, to the last of its days', () => {
    const seen = glance(shelf(read(row(100, 3), row(350, 14), row(899, 15))));
    expect(seen.atRisk).toMatchObject({
      total: { money: { minor: 450 }, atLeast: false },
      by: { lots: [{ entries: [{ days: 14 }] }] },
    });
  });

  it('leaves out what has not been confirmed', () => {
    const seen = glance(shelf(read(row(100, 3), row(500, 5, { confidence: 'confirm' }))));
    expect(seen.total.money.minor).toBe(100);
    expect(seen.findings).toHaveLength(1);
  });

  it('has nothing to show while the books are empty', () => {
    expect(glanceAt({ credits: [], accounts: [], readings: [] }, null, NOON, ZONE)).toBeNull();
  });
});

describe('a shopper who travels', () => {
  it('sees the days of the place they are in, and never a later end than Amazon’s', () => {
    const held = shelf(read(row(500, 1)));
    const evening = Date.parse('2026-11-23T15:30:00Z'); // Monday morning in California, Tuesday half past midnight in Tokyo
    expect(glance(held, evening, ZONE).groups[0]).toMatchObject({
      day: '2026-11-23',
      lots: [{ entries: [{ state: 'last-day', days: 0 }] }],
    });
    expect(glance(held, evening, 'Asia/Tokyo').groups[0]?.lots[0]?.entries[0]).toMatchObject({
      state: 'last-day',
      days: -1,
    });
    expect(glance(held, evening, 'Asia/Tokyo').total.money.minor).toBe(500);
  });
});

describe('one marketplace at a time', () => {
  const abroad: Credit = {
    ...read(row(500, 1)).one(),
    id: 'abroad',
    marketplace: 'amazon.de',
    accountId: 'german',
    currency: 'EUR',
  };
  const both = { ...shelf(read(row(100, 30))), accounts: [anna, german] };
  const held: Shelf = { ...both, credits: [...both.credits, abroad] };

  it('shows first where money ends first, and never adds currencies', () => {
    const seen = glance(held);
    expect(seen.place.marketplace).toBe('amazon.de');
    expect(seen.total.money).toEqual({ minor: 500, currency: 'EUR' });
    expect(seen.places.map(({ place, total }) => [place.label, total.money.minor])).toEqual([['Anna', 100]]);
  });

  it('tells of the other one only when something ends there', () => {
    const place = placeLastRead(held, 'amazon.com');
    expect(glanceAt(held, place, NOON, ZONE)?.elsewhere).toMatchObject([
      { place: { marketplace: 'amazon.de' }, total: { money: { minor: 500 } } },
    ]);
    expect(glance(held).elsewhere).toEqual([]);
  });
});

describe('after the end', () => {
  it('asks about what was last seen long before', () => {
    const seen = glance(shelf(read(row(500, 5))), NOON + 10 * DAY);
    expect(seen.ended).toMatchObject([{ ending: 'ask', money: { minor: 500 } }]);
    expect(seen.total.money.minor).toBe(0);
  });

  it('tells of a loss for a week', () => {
    const books = read(row(500, 0));
    books.happen(books.one().id, { type: 'expired', basis: 'stated' }, NOON + DAY);
    expect(glance(shelf(books), NOON + DAY).ended).toMatchObject([{ ending: 'lost', money: { minor: 500 } }]);
    expect(glance(shelf(books), NOON + 9 * DAY).ended).toEqual([]);
  });

  it('shows what is gone with what it was worth', () => {
    const books = read(row(500, 5));
    books.read(page([]));
    expect(glance(shelf(books)).gone).toMatchObject([{ money: { minor: 500 } }]);
  });
});

describe('contradictions and age', () => {
  it('shows when a page still lists what the shopper has used', () => {
    const books = read(row(500, 5));
    books.happen(books.one().id, { type: 'used', amount: 500 }, NOON + 1);
    const later = { readings: [reading({ seenAt: NOON + DAY, counter: 10 })] };
    expect(glance(shelf(books)).contradicted).toEqual([]);
    expect(glance(shelf(books, later), NOON + DAY).contradicted).toMatchObject([
      { pageSays: { minor: 500 } },
    ]);
  });

  it('is stale after two weeks', () => {
    expect(glance(shelf(read(row(500, 50))), NOON + 14 * DAY).freshness?.stale).toBe(false);
    expect(glance(shelf(read(row(500, 50))), NOON + 15 * DAY).freshness?.stale).toBe(true);
  });

  it('remembers a failed look until a page works again', () => {
    const failed = reading({
      id: 'failed',
      accountId: null,
      trouble: ['signed-out'],
      seenAt: NOON + DAY,
      counter: 2,
    });
    const seen = glance(shelf(read(row(500, 5)), { readings: [reading(), failed] }));
    expect(seen.freshness).toMatchObject({
      readAt: NOON,
      trouble: { codes: ['signed-out'], readingId: 'failed' },
    });
    const mended = [reading({ counter: 3, seenAt: NOON + 2 * DAY }), failed];
    expect(glance(shelf(read(row(500, 5)), { readings: mended })).freshness?.trouble).toBeNull();
  });

  it('shows the gift card balance apart from every total', () => {
    const card = reading({
      id: 'card',
      family: 'gift-card-balance',
      giftCardBalance: { minor: 1234, currency: 'USD' },
      counter: 2,
    });
    const seen = glance(shelf(read(row(500, 5)), { readings: [reading(), card] }));
    expect(seen.giftCard?.money.minor).toBe(1234);
    expect(seen.total.money.minor).toBe(500);
  });
});
