import { describe, expect, it } from 'vitest';
import type { Credit } from '../../lib/domain/credit.ts';
import type { Happening } from '../../lib/domain/event.ts';
import { learnUse, withLearnt } from '../../lib/domain/rest.ts';
import { useOf } from '../../lib/domain/terms.ts';
import { Ledger, NOON, page, row } from './books.ts';

const DAY = 24 * 60 * 60 * 1000;
const PROMO = { name: 'P&G Promo Credit' } as const;
const NUMBER = '111-2222222-3333333';

function cameOff(amount: number, number: string | null = NUMBER): Happening {
  const order = { number, placedOn: null, total: null };
  return { type: 'used', amount, order, from: { family: 'thank-you', quote: '' } };
}

/** A page shows a credit of $5.00, an order takes $2.00, and then the page shows each of these. */
function afterOrder(...pages: readonly (readonly number[])[]): Credit {
  const books = new Ledger();
  books.read(page([row(500, 5, PROMO)]));
  books.happen(books.one().id, cameOff(200));
  for (const [index, rows] of pages.entries())
    books.read(page(rows.map((minor) => row(minor, 5, PROMO))), NOON + (index + 1) * DAY);
  return books.credits[0] as Credit;
}

describe('what an order shows of the use of a credit', () => {
  it.each([
    ['the rest is still there', [[300]], 'drawdown'],
    ['the page lags behind, and then shows the rest', [[500], [300]], 'drawdown'],
    ['the rest is gone', [[]], 'single'],
    ['the page shows less than the rest: something else took from it', [[100]], undefined],
    ['no page was read since', [], undefined],
  ] as const)('%s', (_, pages, use) => {
    expect(afterOrder(...pages).showed?.use).toBe(use);
  });

  it('names the order and the rest', () => {
    expect(afterOrder([300]).showed).toEqual({
      use: 'drawdown',
      order: NUMBER,
      minor: 300,
      at: NOON + DAY,
    });
  });

  it('shows it, too, when a second order takes from the rest', () => {
    const books = new Ledger();
    books.read(page([row(500, 5, PROMO)]));
    books.happen(books.one().id, cameOff(200));
    books.happen(books.one().id, cameOff(100, null));
    expect(books.one().showed).toMatchObject({ use: 'drawdown', order: NUMBER, minor: 300 });
  });

  it('tells nothing once the shopper has said otherwise', () => {
    const books = new Ledger();
    books.read(page([row(500, 5, PROMO)]));
    books.happen(books.one().id, cameOff(200));
    books.happen(books.one().id, { type: 'used', amount: 100 });
    books.read(page([]), NOON + DAY);
    expect(books.one().showed).toBeUndefined();
  });
});

describe('what is learnt of a kind', () => {
  const shown = afterOrder([300]);
  const gone = { ...afterOrder([]), id: 'gone' };
  const another = { ...shown, id: 'another', showed: undefined } as unknown as Credit;

  it('is said of its other credits, with the order that showed it', () => {
    expect(useOf(withLearnt(another, learnUse([shown])))).toMatchObject({
      value: 'drawdown',
      basis: 'usual',
      learnt: { order: NUMBER, minor: 300 },
    });
  });

  it('is nothing where orders have shown both', () => {
    const both = [shown, { ...gone, showed: { use: 'single', order: null, minor: 1, at: NOON } as const }];
    expect(useOf(withLearnt(another, learnUse(both)))?.learnt).toBeUndefined();
  });

  it.each([
    ['another storefront', { marketplace: 'amazon.de' }],
    ['another kind', { kind: 'event' }],
    ['a kind that its name does not tell', { kind: 'other' }],
  ] as const)('is nothing to %s', (_, other) => {
    const credit = { ...another, ...other };
    expect(withLearnt(credit, learnUse([shown]))).toBe(credit);
  });

  it('does not outweigh what is said of the credit itself', () => {
    const use = { value: 'single', basis: 'stated', quote: 'one order' } as const;
    const credit = { ...another, terms: { ...another.terms, use } };
    expect(useOf(withLearnt(credit, learnUse([shown])))).toEqual(use);
  });
});
