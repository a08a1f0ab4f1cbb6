import { describe, expect, it } from 'vitest';
import type { Settings } from '../../lib/browser/settings.ts';
import { kettle, lamp, type ShopRow } from '../shop/goods.ts';
import {
  BERT,
  CART,
  CHECKOUT,
  courtesy,
  ITEM,
  ORDER,
  ORDERS,
  off,
  RETURN,
  rows,
  SEARCH,
  type Shopper,
  shopperWith,
  sums,
  THANKS,
} from './shopper.ts';

const goods = [kettle(), lamp('third-party')];
const order = { goods, rows: [off(500)] };
const neutral = "open: Can't tell: the page does not say whose account this is";
const SILENT = { goods: [], totals: [] };
const EVERYWHERE = [ITEM, SEARCH, CART, CHECKOUT, THANKS, ORDER, ORDERS, RETURN];

describe('two accounts, and a page that names none', () => {
  const unnamed = { namesCustomer: false, order };
  const both = async (): Promise<Shopper> => {
    const anna = await shopperWith(courtesy());
    await anna.owns([courtesy(900)], BERT);
    return anna;
  };

  it.each<readonly [string, string, readonly (string | null)[]]>([
    ['an item', ITEM, [neutral]],
    ['search results', SEARCH, [null, null]],
    ['a cart', CART, [neutral, null, null]],
    ['a checkout', CHECKOUT, [neutral, null, null]],
    ['thanks', THANKS, []],
    ['an order', ORDER, []],
    ['a list of orders', ORDERS, []],
    ['a return', RETURN, []],
  ])('%s learns of no amount and no name, and writes nothing', async (_, path, words) => {
    const anna = await both();
    const reply = await anna.visit(path, unnamed);
    expect([...sums(reply), ...rows(reply)]).toEqual(words);
    expect(JSON.stringify(reply)).not.toMatch(/\d\.\d\d|Courtesy|Promotional/);
    expect(await anna.happened()).toEqual(['issued', 'issued']);
  });

  it.each<readonly [string, readonly ShopRow[]]>([
    ['a row by the name of a credit', [off(500, 'Courtesy Credit:')]],
    ['a row that no credit explains', [off(123)]],
    ['no row', []],
  ])('a checkout says no more with %s', async (_, shown) => {
    const anna = await both();
    const reply = await anna.visit(CHECKOUT, { ...unnamed, order: { goods, rows: shown } });
    expect(sums(reply)).toEqual([neutral]);
    expect((await anna.holds()).slice(0, 2)).toEqual(['Courtesy Credit · 500', 'Courtesy Credit · 900']);
  });

  it('a checkout does not speak of what one of them is asked about', async () => {
    const anna = await both();
    await anna.visit(CHECKOUT, { order: { goods, rows: [off(123)] } });
    const reply = await anna.visit(CHECKOUT, { ...unnamed, order: { goods, rows: [off(123)] } });
    expect(sums(reply)).toEqual([neutral]);
    expect(JSON.stringify(reply)).not.toContain('1.23');
  });

  it('what is left of a checkout is of the account that it named', async () => {
    const anna = await both();
    await anna.visit(CHECKOUT, { order });
    await anna.visit(THANKS, { customerId: BERT, order });
    await anna.visit(THANKS, unnamed);
    expect(await anna.happened()).not.toContain('used');
    await anna.visit(THANKS, { order });
    expect(await anna.happened()).toContain('used');
  });
});

describe('a page of somebody else', () => {
  it.each(EVERYWHERE)('gets no word: %s', async (path) => {
    const anna = await shopperWith(courtesy());
    const reply = await anna.visit(path, { customerId: BERT, order: { goods } });
    expect([...sums(reply), ...rows(reply)].filter((line) => line !== null)).toEqual([]);
    expect(await anna.holds()).toEqual(['Courtesy Credit · 500']);
  });
});

describe('a private window', () => {
  it.each(EVERYWHERE)('writes nothing and gets no answer: %s', async (path) => {
    const anna = await shopperWith(courtesy());
    expect(await anna.visit(path, { order }, { incognito: true })).toEqual(SILENT);
    await anna.visit(THANKS, { order });
    expect(await anna.happened()).toEqual(['issued']);
    expect(await anna.books.readings.count()).toBe(1);
  });
});

describe('a switch that is off', () => {
  it.each<readonly [keyof Settings, readonly string[]]>([
    ['linesOnItems', [ITEM, SEARCH]],
    ['linesInCart', [CART, CHECKOUT]],
    ['linesOnOrders', [THANKS, ORDER, ORDERS, RETURN]],
  ])('%s silences its own pages, and no others', async (name, silent) => {
    const anna = await shopperWith(courtesy(500, { inDays: 5 }));
    anna.prefers({ [name]: false });
    for (const path of silent) expect(await anna.visit(path, { order })).toEqual(SILENT);
    for (const path of [ITEM, CHECKOUT].filter((each) => !silent.includes(each))) {
      const reply = await anna.visit(path, { order });
      expect([...sums(reply), ...rows(reply)].filter(Boolean)).not.toEqual([]);
    }
  });

  it('keeps the books learning', async () => {
    const anna = await shopperWith(courtesy());
    anna.prefers({ linesOnItems: false, linesInCart: false, linesOnOrders: false });
    const notices = [{ beside: 'credit', text: 'Only for items sold by Amazon.com.' }] as const;
    await anna.visit(CHECKOUT, { order: { ...order, notices } });
    await anna.visit(THANKS, { order });
    await anna.visit(ORDER, { order: { ...order, rowsAfterwards: [off(300)] } });
    expect(await anna.happened()).toEqual(['issued', 'issued', 'told', 'used', 'posted']);
    expect(anna.looks).toBe(3);
  });
});
