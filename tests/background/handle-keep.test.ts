import { describe, expect, it } from 'vitest';
import { act } from '../../lib/store/shopper-acts.ts';
import { kettle, lamp } from '../shop/goods.ts';
import {
  ANNA,
  BERT,
  CART,
  CHECKOUT,
  courtesy,
  ITEM,
  off,
  panel,
  shopperWith,
  sums,
  THANKS,
} from './shopper.ts';

const goods = [kettle(), lamp('third-party')];
const order = { goods, rows: [off(500)] };
const seen = 'open: $5.00 Promotional credit seen here [Keep track]';

describe('a credit that the books do not hold', () => {
  it('is seen, kept at a press, and then counts', async () => {
    const anna = await shopperWith();
    const before = await anna.visit(CHECKOUT, { order });
    expect(sums(before)).toEqual(['yes: Came off: $5.00', seen]);
    expect(await anna.holds()).toEqual(['Promotional credit · 500 · to-confirm']);
    expect(await anna.press(before.totals[1])).toBe(true);
    expect(await anna.holds()).toEqual(['Promotional credit · 500']);
    const after = await anna.visit(CHECKOUT, { order });
    expect(sums(after)).toEqual(['yes: Came off: $5.00, nothing left']);
    // What it buys is not known; that it came off is.
    expect(panel(after.totals[0])).toEqual([]);
  });

  it.each([
    [
      'several in one line',
      [off(500), off(300, 'Courtesy Credit:')],
      'open: 2 credits, $8.00, seen here [Keep track]',
    ],
    ['two equal ones', [off(500), off(500)], 'open: 2 credits, $10.00, seen here [Keep track]'],
  ])('%s', async (_, shown, words) => {
    const anna = await shopperWith();
    const { totals } = await anna.visit(CHECKOUT, { order: { goods, rows: shown } });
    expect(sums({ goods: [], totals: totals.slice(1) })).toEqual([words]);
    expect(await anna.press(totals[1])).toBe(true);
    expect((await anna.holds()).every((line) => !line.includes('to-confirm'))).toBe(true);
  });

  it('is of a box without a name, too', async () => {
    const anna = await shopperWith();
    const reply = await anna.visit(CHECKOUT, { order: { goods, box: { amount: 700, ticked: false } } });
    expect(sums(reply)).toEqual(['open: $7.00 of credit seen here [Keep track]']);
  });

  it('takes nothing from what was expected of another', async () => {
    const anna = await shopperWith(courtesy());
    expect(sums(await anna.visit(CHECKOUT, { order: { goods, rows: [off(300)] } }))).toEqual([
      'yes: Came off: $3.00 · $2.00 more was expected to come off: Amazon does not say why',
      'open: $3.00 Promotional credit seen here [Keep track]',
    ]);
  });

  it('is not spoken of on a checkout that does not show it', async () => {
    const anna = await shopperWith();
    await anna.visit(CHECKOUT, { order });
    expect(sums(await anna.visit(CHECKOUT, { order: { goods } }))).toEqual([]);
  });

  it('is not asked about again once it is not mine, nor left to be kept once it is spent', async () => {
    const anna = await shopperWith();
    const { totals } = await anna.visit(CHECKOUT, { order });
    const [id = ''] = totals[1]?.action?.keeps ?? [];
    await act(anna.books, id, { type: 'not-mine' }, Date.now());
    // Nothing known: nothing shown.
    expect(sums(await anna.visit(CHECKOUT, { order }))).toEqual([]);

    const bert = await shopperWith();
    await bert.visit(CHECKOUT, { order });
    await bert.visit(THANKS, { order });
    expect(await bert.holds()).toEqual(['Promotional credit · 0 · used 500 · to-confirm · closed']);
  });
});

describe('a press that keeps nothing', () => {
  const pressed = async () => {
    const anna = await shopperWith();
    const { totals } = await anna.visit(CHECKOUT, { order });
    return { anna, line: totals[1] };
  };

  it.each([
    ['of another shopper', BERT, CHECKOUT],
    ['on a page that has not shown it', ANNA, CART],
    ['on an item page', ANNA, ITEM],
  ])('%s', async (_, customer, path) => {
    const { anna, line } = await pressed();
    expect(await anna.press(line, customer, path)).toBe(false);
    expect(await anna.holds()).toEqual(['Promotional credit · 500 · to-confirm']);
  });

  it('of what the books have forgotten', async () => {
    const { anna, line } = await pressed();
    await anna.books.credits.clear();
    expect(await anna.press(line)).toBe(false);
  });

  it('while two accounts are known and the page names none', async () => {
    const { anna, line } = await pressed();
    await anna.owns([courtesy()], BERT);
    expect(await anna.press(line, null)).toBe(false);
    expect(await anna.press(line)).toBe(true);
  });

  it.each([
    ['in a private window', CHECKOUT, true],
    ['on a page that is not read', '/ap/signin', false],
  ])('%s, and without an answer', async (_, path, incognito) => {
    const { anna, line } = await pressed();
    expect(await anna.press(line, ANNA, path, incognito)).toBeUndefined();
    expect(await anna.holds()).toEqual(['Promotional credit · 500 · to-confirm']);
  });

  it('twice is kept once', async () => {
    const { anna, line } = await pressed();
    expect([await anna.press(line), await anna.press(line)]).toEqual([true, true]);
    expect(await anna.happened()).toEqual(['issued', 'corrected']);
  });
});
