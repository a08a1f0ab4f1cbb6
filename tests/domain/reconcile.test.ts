import { describe, expect, it } from 'vitest';
import { unknown } from '../../lib/domain/credit.ts';
import { TROUBLE_CODES } from '../../lib/domain/reading.ts';
import { kinds, Ledger, NOON, page, row, ZONE } from './books.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Books that have read one page. */
function having(...rows: readonly ReturnType<typeof row>[]): Ledger {
  const books = new Ledger();
  books.read(page(rows));
  return books;
}

describe('one page, read again', () => {
  it('keeps two equal rows as two credits (DOMAIN §12 vector 12)', () => {
    expect(having(row(500, 5), row(500, 5), row(300, 9)).shown).toEqual([
      '300 2026-12-01',
      '500 2026-11-27',
      '500 2026-11-27',
    ]);
  });

  it('changes nothing', () => {
    const books = having(row(500, 5), row(500, 5));
    const before = books.shown;
    expect(kinds(books.read(page([row(500, 5), row(500, 5)])))).toEqual(['seen', 'seen']);
    expect(books.shown).toEqual(before);
  });

  it('lets one of two equal credits shrink and leaves the other', () => {
    const books = having(row(500, 5), row(500, 5));
    expect(kinds(books.read(page([row(500, 5), row(200, 5)])))).toEqual(['seen', 'seen', 'shrank']);
    expect(books.shown).toEqual(['200 2026-11-27', '500 2026-11-27']);
  });

  it('takes the smallest drop when a row could be either of two', () => {
    const books = having(row(500, 5), row(400, 5));
    books.read(page([row(500, 5), row(300, 5)]));
    expect(books.credits.map(({ got, left }) => [got, left])).toEqual([
      [500, 500],
      [400, 300],
    ]);
  });

  it('never takes a larger amount for the same credit', () => {
    const books = having(row(300, 5));
    expect(kinds(books.read(page([row(500, 5)])))).toEqual(['issued', 'vanished']);
  });

  it('learns the date of a credit that had none', () => {
    const books = having(row(500, null));
    books.read(page([row(500, 5)]));
    expect(books.one()).toMatchObject({ endsOn: '2026-11-27', endsBasis: 'stated', left: 500 });
  });

  it('keeps a date that the page no longer tells', () => {
    const books = having(row(500, 5));
    books.read(page([row(500, null)]));
    expect(books.one()).toMatchObject({ endsOn: '2026-11-27', left: 500 });
  });

  it('knows its credits under a new heading, and in another language', () => {
    const books = having(row(500, 5), row(300, 9));
    books.read(page([row(500, 5, { name: 'Amazon Day' }), row(200, 9, { name: 'Amazon Day' })]));
    expect(books.shown).toEqual(['200 2026-12-01', '500 2026-11-27']);
  });

  it('does not mix up two groups while their names hold', () => {
    const groceries = { name: 'Grocery Rewards' };
    const books = having(row(500, 5), row(300, 5, groceries));
    expect(kinds(books.read(page([row(500, 5), row(200, 5)])))).toEqual(['issued', 'seen', 'vanished']);
  });
});

describe('gone is not used', () => {
  it('is vanished, of unknown fate, when the page drops it before its day', () => {
    const books = having(row(500, 5));
    expect(kinds(books.read(page([])))).toEqual(['vanished']);
    const credit = books.one();
    expect([credit.phase, credit.used, unknown(credit)]).toEqual(['gone', 0, 500]);
  });

  it('is back when the page shows it again, and is not got twice', () => {
    const books = having(row(500, 5));
    books.read(page([]));
    books.read(page([row(500, 5)]));
    expect(books.one()).toMatchObject({ phase: 'live', got: 500, left: 500 });
  });

  it('is lost when it was seen unspent within a day of its end', () => {
    const books = new Ledger();
    books.read(page([row(500, 0)]));
    expect(kinds(books.read(page([]), NOON + DAY))).toEqual(['expired']);
    expect(books.one()).toMatchObject({ lost: 500, left: 0, phase: 'closed' });
  });

  it('is not judged when it ended long after it was last seen', () => {
    const books = having(row(500, 5));
    expect(books.read(page([]), NOON + 10 * DAY)).toEqual([]);
    expect(books.one()).toMatchObject({ phase: 'live', left: 500 });
  });

  it('claims nothing between Amazon’s midnight and the shopper’s', () => {
    const books = having(row(500, 0));
    const betweenTheClocks = Date.parse('2026-11-23T06:00:00Z'); // 23 November in Tokyo, 22 in California
    expect(books.read(page([]), betweenTheClocks, { shopperZone: 'Asia/Tokyo' })).toEqual([]);
  });
});

describe('trouble', () => {
  it.each(TROUBLE_CODES)('a page with %s lowers and removes nothing', (code) => {
    const books = having(row(500, 5), row(300, 9));
    books.read(page([row(200, 9)], code));
    expect(books.shown).toEqual(['300 2026-12-01', '500 2026-11-27']);
  });

  it.each(['signed-out', 'robot-check', 'error-page', 'half-loaded', 'nothing-here'] as const)(
    '%s adds nothing either',
    (code) => {
      expect(new Ledger().read(page([row(500, 5)], code))).toEqual([]);
    },
  );

  it.each(['bad-row', 'clamped'] as const)('%s adds what could be read', (code) => {
    const books = new Ledger();
    books.read(page([row(500, 5)], code));
    expect(books.shown).toHaveLength(1);
  });

  it.each(['sums-do-not-add-up', 'unknown-layout', 'unexpected-language'] as const)(
    '%s asks about what is new',
    (code) => {
      const books = having(row(500, 5));
      books.read(page([row(500, 5), row(700, 9)], code));
      expect(books.credits.map(({ standing }) => standing)).toEqual(['kept', 'to-confirm']);
    },
  );

  it('a doubtful page renames nothing', () => {
    const books = having(row(500, 5));
    books.read(page([row(500, 5, { name: 'Everything you have earned' })], 'unknown-layout'));
    expect(books.one().name).toBe('No-Rush Rewards');
    books.read(page([row(500, 5, { name: 'Everything you have earned' })], 'unknown-layout'));
    expect(books.one()).toMatchObject({ name: 'No-Rush Rewards', left: 500 });
  });

  it('a whole page later makes a finding certain, without asking', () => {
    const books = new Ledger();
    books.read(page([row(500, 5)], 'unknown-layout'));
    books.read(page([row(500, 5)]));
    expect(books.one()).toMatchObject({ standing: 'kept', left: 500 });
  });
});

describe('families and accounts', () => {
  const typed = {
    type: 'issued',
    marketplace: 'amazon.com',
    accountId: 'anna',
    currency: 'USD',
    amount: 500,
    amountIs: 'exact',
    standing: 'kept',
    basis: 'shopper',
    from: null,
    name: null,
    startsOn: null,
    endsOn: '2026-11-27',
    endsTime: null,
    zone: ZONE,
    zoneFrom: 'assumed',
  } as const;

  it('never removes what another family of pages has shown', () => {
    const books = having(row(500, 5));
    expect(books.read(page([]), NOON, { family: 'gift-card-balance' })).toEqual([]);
  });

  it('never removes what the shopper typed', () => {
    const books = new Ledger();
    books.happen(null, typed);
    expect(books.read(page([]))).toEqual([]);
  });

  it('joins a typed credit to the row that shows the same', () => {
    const books = new Ledger();
    books.happen(null, typed);
    expect(kinds(books.read(page([row(500, 5)])))).toEqual(['seen']);
    expect(books.one()).toMatchObject({ endsBasis: 'stated', left: 500 });
  });

  it('asks nothing about a finding that the books know from another page', () => {
    const books = having(row(500, 5));
    const finding = row(500, null, { name: 'Promotional balance', confidence: 'confirm' });
    expect(kinds(books.read(page([finding]), NOON, { family: 'account' }))).toEqual(['seen']);
    expect(books.one()).toMatchObject({ endsOn: '2026-11-27', standing: 'kept' });
  });

  it('does not take a courtesy credit for a no-rush reward of the same amount', () => {
    const books = having(row(500, 5));
    const finding = row(500, null, { name: 'Courtesy Credit', confidence: 'confirm' });
    expect(kinds(books.read(page([finding]), NOON, { family: 'account' }))).toEqual(['issued']);
  });

  it('does not ask again about what is not mine', () => {
    const books = new Ledger();
    const finding = row(500, null, { confidence: 'confirm' });
    books.read(page([finding]));
    books.happen(books.one().id, {
      type: 'corrected',
      correction: { of: 'standing', standing: 'dismissed' },
    });
    books.read(page([finding]));
    expect(books.one().standing).toBe('dismissed');
  });

  it('only asks while it is not known whose page it is', () => {
    const books = new Ledger();
    books.read(page([row(500, 5)]), NOON, { accountId: null });
    expect(books.one()).toMatchObject({ standing: 'to-confirm', accountId: null });
    expect(books.read(page([]), NOON, { accountId: null })).toEqual([]);
  });

  it('leaves the shopper’s word about money alone while the page repeats itself', () => {
    const books = having(row(500, 5));
    books.happen(books.one().id, { type: 'used', amount: 500 });
    books.read(page([row(500, 5)]));
    expect(books.one()).toMatchObject({ left: 0, used: 500, phase: 'closed' });
  });

  it('believes a page that has changed over the shopper', () => {
    const books = having(row(500, 5));
    books.happen(books.one().id, { type: 'used', amount: 400 });
    books.read(page([row(300, 5)]));
    expect(books.one()).toMatchObject({ got: 500, left: 300, used: 200, lost: 0 });
  });
});

describe('new money is never swallowed by old', () => {
  const used = (books: Ledger) => books.happen(books.one().id, { type: 'used', amount: books.one().got });

  it('an equal row after the page had dropped a used credit is a new credit', () => {
    const books = having(row(500, null));
    used(books);
    books.read(page([]));
    books.read(page([row(500, null)]));
    expect(books.credits.map(({ left, used: spent }) => [left, spent])).toEqual([
      [0, 500],
      [500, 0],
    ]);
  });

  it('a smaller row after a printed zero is new money, and takes nothing back from what was used', () => {
    const books = having(row(1000, 20));
    used(books);
    books.read(page([]));
    books.read(page([row(400, 20)]));
    expect(books.credits.map(({ got, left, used: spent }) => [got, left, spent])).toEqual([
      [1000, 0, 1000],
      [400, 400, 0],
    ]);
  });

  it('a finding joins nothing that has ended or was settled', () => {
    const finding = row(500, null, { name: null, confidence: 'confirm' });
    const ended = having(row(500, 5));
    ended.read(page([finding]), NOON + 8 * DAY, { family: 'account' });
    expect(ended.credits.map(({ standing }) => standing)).toEqual(['kept', 'to-confirm']);
    const settled = having(row(500, 50));
    used(settled);
    settled.read(page([finding]), NOON, { family: 'account' });
    expect(settled.credits.map(({ left, standing }) => [left, standing])).toEqual([
      [0, 'kept'],
      [500, 'to-confirm'],
    ]);
  });
});

describe('the order of pages does not matter', () => {
  const finding = row(500, null, { name: 'Promotional balance', confidence: 'confirm' });
  const rewards = row(500, 5);

  it.each([
    ['rewards first', ['rewards', 'account'] as const],
    ['account first', ['account', 'rewards'] as const],
  ])('%s: one credit, under the name of the page that is certain', (_, order) => {
    const books = new Ledger();
    for (const family of order)
      books.read(page([family === 'rewards' ? rewards : finding]), NOON, { family });
    for (const family of order)
      books.read(page([family === 'rewards' ? rewards : finding]), NOON, { family });
    expect(books.one()).toMatchObject({
      left: 500,
      standing: 'kept',
      endsOn: '2026-11-27',
      name: 'No-Rush Rewards',
      kind: 'no-rush',
    });
  });
});

describe('a page that is nobody’s', () => {
  const nobodys = { accountId: null } as const;

  it('knows again what an account has, and asks only about the rest', () => {
    const books = having(row(500, 5));
    books.read(page([row(500, 5), row(300, 9)]), NOON, nobodys);
    expect(books.credits.map(({ left, standing }) => [left, standing])).toEqual([
      [500, 'kept'],
      [300, 'to-confirm'],
    ]);
  });

  it('writes nothing about what somebody has typed, and asks nothing about it', () => {
    const books = new Ledger();
    books.happen(null, {
      type: 'issued',
      marketplace: 'amazon.com',
      accountId: 'anna',
      currency: 'USD',
      amount: 500,
      amountIs: 'exact',
      standing: 'kept',
      basis: 'shopper',
      from: null,
      name: null,
      startsOn: null,
      endsOn: '2026-11-27',
      endsTime: null,
      zone: ZONE,
      zoneFrom: 'assumed',
    });
    expect(books.read(page([row(500, 5)]), NOON, nobodys)).toEqual([]);
  });

  it('asks no more once the account’s own page shows it', () => {
    const books = new Ledger();
    books.read(page([row(300, 9)]), NOON, nobodys);
    books.read(page([row(300, 9)]));
    expect(books.one()).toMatchObject({ accountId: 'anna', standing: 'kept', left: 300 });
  });
});

describe('a clock that stood wrong', () => {
  it('does not lose for good what its page still shows', () => {
    const books = new Ledger();
    books.read(page([row(500, 1)]));
    books.happen(books.one().id, { type: 'expired', basis: 'stated' }, NOON + 365 * DAY);
    books.read(page([row(500, 1), row(300, 9)]), NOON + 1);
    expect(books.shown).toEqual(['300 2026-12-01', '500 2026-11-23']);
  });
});

describe('what the shopper corrected', () => {
  const edit = (facts: object, amount?: number) =>
    ({
      type: 'corrected',
      correction: { of: 'facts', facts, ...(amount === undefined ? {} : { amount }) },
    }) as const;

  it('stays while the page repeats itself, beside new rows too', () => {
    const books = having(row(500, 5));
    books.happen(books.one().id, edit({ endsOn: '2026-12-27' }, 900));
    books.read(page([row(500, 5), row(300, 9)]));
    expect(books.credits[0]).toMatchObject({ left: 900, endsOn: '2026-12-27', endsBasis: 'shopper' });
  });

  it('yields to a page that says something new', () => {
    const books = having(row(500, null));
    books.happen(books.one().id, edit({ endsOn: '2026-12-27' }));
    books.read(page([row(500, 5)]));
    expect(books.one()).toMatchObject({ endsOn: '2026-11-27', endsBasis: 'stated' });
  });

  it('can take a name away', () => {
    const books = having(row(500, 5));
    books.happen(books.one().id, edit({ name: null }));
    expect(books.one().name).toBeNull();
  });
});
