import { describe, expect, it } from 'vitest';
import { unknown } from '../../lib/domain/credit.ts';
import type { Happening } from '../../lib/domain/event.ts';
import { withoutDoubt } from '../../lib/domain/order-parts.ts';
import { project } from '../../lib/domain/project.ts';
import type { Posted } from '../../lib/domain/verdict/posted.ts';
import { Ledger, NOON, page, row } from './books.ts';
import { cameOff, OTHER, orderOf, posted, told, words } from './order-happenings.ts';

const DAY = 24 * 60 * 60 * 1000;

/** A credit of $5.00 on the reward page, and what happened to it since. */
function since(...happenings: readonly Happening[]): Ledger {
  const books = new Ledger();
  books.read(page([row(500, 5)]));
  for (const what of happenings) books.happen(books.one().id, what);
  return books;
}

function figures(books: Ledger) {
  const credit = books.one();
  const { got, left, used, lost, phase } = credit;
  return { got, left, used, lost, unknown: unknown(credit), phase };
}

const used500 = { got: 500, left: 0, used: 500, lost: 0, unknown: 0, phase: 'closed' };

describe('what came off for an order', () => {
  it.each<readonly [string, readonly Happening[], object]>([
    ['all of it', [cameOff(500)], used500],
    ['a part of it', [cameOff(200)], { left: 300, used: 200, unknown: 0, phase: 'live' }],
    ['more than there is', [cameOff(900)], used500],
    [
      'what was gone from its page: now it is known where to',
      [{ type: 'vanished', family: 'rewards', readingId: 'r' }, cameOff(500)],
      used500,
    ],
    [
      'an order that does not show it',
      [cameOff(500), posted(500, 0)],
      { left: 0, used: 0, unknown: 500, phase: 'closed' },
    ],
    [
      'an order that shows a part',
      [cameOff(500), posted(500, 300)],
      { left: 0, used: 300, unknown: 200, phase: 'closed' },
    ],
    [
      'the order of a part',
      [cameOff(200), posted(200, 0)],
      { left: 300, used: 0, unknown: 200, phase: 'live' },
    ],
    ['an order that shows it after all', [cameOff(500), posted(500, 0), posted(0, 500)], used500],
    [
      'an order that shows a part after all',
      [cameOff(500), posted(500, 0), posted(0, 300)],
      { left: 0, used: 300, unknown: 200 },
    ],
    ['more than ever was used', [cameOff(500), posted(900, 0)], { left: 0, used: 0, unknown: 500 }],
    ['more than there ever was', [cameOff(500), posted(0, 900)], used500],
    [
      'an order that shows more than was known',
      [cameOff(200), posted(200, 300)],
      { left: 200, used: 300, unknown: 0, phase: 'live' },
    ],
    ['an order of which nothing came off', [posted(500, 0)], { left: 500, used: 0, unknown: 0 }],
    [
      'one of two orders',
      [cameOff(200), cameOff(300, orderOf({ number: OTHER })), posted(300, 0, OTHER)],
      { left: 0, used: 200, unknown: 300, phase: 'closed' },
    ],
  ])('%s', (_, happenings, expected) => {
    expect(figures(since(...happenings))).toMatchObject(expected);
  });

  it('is Amazon’s word and not the shopper’s', () => {
    expect(since(cameOff(500), posted(500, 0), told({ goods: 'digital' })).one().toldBy).toBeNull();
    expect(since({ type: 'used', amount: 500 }).one().toldBy).toBe(2);
  });

  it('taken back was never said, and so nothing can be missing on its order', () => {
    const books = since(cameOff(500), posted(500, 0));
    books.happen(books.one().id, { type: 'corrected', correction: { of: 'undo', eventId: 'event 2' } });
    expect(project(books.events)).toMatchObject({ left: 500, used: 0, phase: 'live' });
    books.happen(books.one().id, { type: 'corrected', correction: { of: 'undo', eventId: 'event 4' } });
    expect(project(books.events)).toMatchObject({ left: 0, used: 0, phase: 'closed' });
  });

  it('stays what the shopper deleted', () => {
    const deleted = { type: 'corrected', correction: { of: 'standing', standing: 'deleted' } } as const;
    const books = since(cameOff(200), deleted, posted(200, 300));
    expect(books.one()).toMatchObject({ standing: 'deleted', phase: 'closed' });
  });
});

describe('a credit that its order gave back', () => {
  const cancelled = [cameOff(500), posted(500, 0)] as const;

  it('lives again with the page that shows it', () => {
    const books = since(...cancelled);
    books.read(page([row(500, 5)]), NOON + DAY);
    expect(figures(books)).toMatchObject({ left: 500, used: 0, unknown: 0, phase: 'live' });
    expect(books.read(page([row(500, 5)]), NOON + DAY).map(({ what }) => what.type)).toEqual(['seen']);
  });

  it('is the same credit when its page had forgotten it', () => {
    const books = since(cameOff(500));
    books.read(page([]));
    books.happen(books.one().id, posted(500, 0));
    books.read(page([row(500, 5)]), NOON + DAY);
    expect(figures(books)).toMatchObject({ got: 500, left: 500, used: 0, unknown: 0, phase: 'live' });
  });

  it('is the same credit when its page had shown the rest of it', () => {
    const books = since(cameOff(200));
    books.read(page([row(300, 5)]));
    books.happen(books.one().id, posted(200, 0));
    books.read(page([row(500, 5)]), NOON + DAY);
    expect(figures(books)).toMatchObject({ got: 500, left: 500, used: 0, unknown: 0, phase: 'live' });
  });

  it('of which only a part was used is all there again', () => {
    const books = since(cameOff(200), posted(200, 0));
    books.read(page([row(500, 5)]), NOON + DAY);
    expect(figures(books)).toMatchObject({ left: 500, used: 0, unknown: 0, phase: 'live' });
  });

  it.each([
    ['another end', page([row(500, 9)])],
    ['another amount', page([row(400, 5)])],
    ['another kind', page([row(500, 5, { name: 'Courtesy Credit' })])],
  ])('is not the new credit of %s', (_, shown) => {
    const books = since(cameOff(500));
    books.read(page([]));
    books.happen(books.one().id, posted(500, 0));
    books.read(shown, NOON + DAY);
    expect(books.credits.map(({ phase }) => phase)).toEqual(['closed', 'live']);
  });

  it('is one credit, and an equal row beside it another', () => {
    const books = since(...cancelled);
    books.read(page([row(500, 5), row(500, 5)]), NOON + DAY);
    expect(books.credits.map(({ left }) => left)).toEqual([500, 500]);
  });

  it.each<readonly [string, Ledger]>([
    ['is not brought back by a page in doubt', since(...cancelled)],
    [
      'stays what the shopper has settled',
      since(...cancelled, { type: 'corrected', correction: { of: 'settled' } }),
    ],
  ])('%s', (name, books) => {
    books.read(page([row(500, 5)], ...(name.includes('doubt') ? ['unknown-layout' as const] : [])));
    expect(books.credits[0]).toMatchObject({ left: 0, phase: 'closed' });
  });

  it('is no more than the order gave back: a page that lags behind shows all of it', () => {
    const books = since(cameOff(500), posted(500, 200));
    books.read(page([row(500, 5)]), NOON + DAY);
    expect(figures(books)).toMatchObject({ left: 0, used: 200, unknown: 300 });
    books.read(page([row(300, 5)]), NOON + 2 * DAY);
    expect(figures(books)).toMatchObject({ left: 300, used: 200, unknown: 0, phase: 'live' });
  });

  it('and used by another order is used, and nothing is awaited', () => {
    const books = since(...cancelled, cameOff(500, orderOf({ number: OTHER })));
    expect(figures(books)).toEqual(used500);
    expect(books.one()).not.toHaveProperty('unposted');
  });
});

describe('what a page says of the rules', () => {
  it('outranks what was typed and what is usual, with its own words', () => {
    const typed = {
      type: 'corrected',
      correction: { of: 'facts', facts: {}, terms: { goods: 'anything', use: 'single' } },
    } as const;
    const { terms, left } = since(typed, told({ goods: 'sold-by-amazon', minimum: 3900 })).one();
    expect(terms).toMatchObject({
      goods: {
        value: 'sold-by-amazon',
        basis: 'stated',
        quote: words('shipped and sold by Amazon.com').quote,
      },
      minimum: { value: 3900, basis: 'stated' },
      use: { value: 'single', basis: 'shopper' },
    });
    expect(left).toBe(500);
  });

  it('makes it another kind, and taken away it is of its name’s kind again', () => {
    expect(since(told({ kind: 'courtesy' })).one().kind).toBe('courtesy');
    expect(since(told({ kind: 'courtesy' }), told({ kind: null })).one().kind).toBe('no-rush');
  });

  it('keeps its date', () => {
    expect(since(told({ goods: 'digital' })).one()).toMatchObject({
      endsOn: '2026-11-27',
      endsBasis: 'stated',
    });
  });
});

describe('an order that is known by its day and sum alone', () => {
  const usd = (minor: number) => ({ minor, currency: 'USD' }) as const;
  const differs = (shown: number): Posted => ({
    is: 'differs',
    expected: usd(500),
    shown: usd(shown),
    difference: usd(500 - shown),
    order: null,
  });

  // Another order may have the same day and sum: one that shows some of the credit is surely the one.
  it.each<readonly [string, Posted, boolean]>([
    ['shows all of it', { is: 'as-expected', money: usd(500) }, true],
    ['shows a part of it', differs(300), true],
    ['shows none of it', differs(0), false],
    ['is cancelled', { is: 'cancelled', money: usd(500) }, false],
  ])('%s', (_, posted, isTold) => {
    expect(withoutDoubt(posted, false)).toEqual(isTold ? posted : { is: "can't tell" });
    expect(withoutDoubt(posted, true)).toEqual(posted);
  });
});
