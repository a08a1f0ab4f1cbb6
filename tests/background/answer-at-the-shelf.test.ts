import { describe, expect, it } from 'vitest';
import { giftCard, kettle, lamp, novel, type ShopGoods } from '../shop/goods.ts';
import type { ShopItem } from '../shop/scenario.ts';
import {
  CART,
  courtesy,
  E_BOOK,
  ITEM,
  noRush,
  type Owned,
  panel,
  rows,
  SEARCH,
  shopperWith,
  sums,
} from './shopper.ts';

const file = { kind: 'e-book', title: 'A novel about tea', price: 999 } as const;
const spring = courtesy(700, { name: 'Spring code', typed: { code: 'SPRING7', goods: 'anything' } });

describe('an item page', () => {
  it.each<readonly [string, readonly Owned[], Partial<ShopItem>, string]>([
    ['sold by Amazon', [courtesy()], {}, 'yes: $5.00 probably comes off'],
    ['with an end', [courtesy(500, { inDays: 5 })], {}, 'yes: $5.00 probably comes off · ends Friday'],
    [
      'whose rules are known',
      [courtesy(500, { told: { goods: 'sold-by-amazon' } })],
      {},
      'yes: $5.00 should come off',
    ],
    [
      'a third party',
      [courtesy()],
      { sells: 'third-party' },
      'no: Probably not: sold by Gadget Ltd, not Amazon',
    ],
    [
      'fulfilled by Amazon',
      [courtesy()],
      { sells: 'fulfilled' },
      'no: Probably not: sold by Gadget Ltd, only shipped by Amazon',
    ],
    [
      'its used-goods arm',
      [courtesy()],
      { sells: 'used' },
      "no: Probably not: sold by Amazon Resale, Amazon's arm for used goods",
    ],
    ['nobody', [courtesy()], { sells: 'nobody' }, "open: Can't tell: the page names no seller"],
    ['an e-book with a goods credit', [courtesy()], file, 'no: Probably not: not for digital goods'],
    [
      'an e-book with a no-rush reward',
      [noRush()],
      file,
      'yes: $3.00 probably comes off · not shown before the order',
    ],
    ['a thing with a no-rush reward', [noRush()], {}, 'no: Probably not: only for digital goods'],
    [
      'one use, and cheaper than the credit',
      [courtesy(500, { typed: { use: 'single' } })],
      { price: 300 },
      'yes: $3.00 probably comes off · up to $2.00 may be lost',
    ],
    ['two credits', [courtesy(), courtesy(300)], {}, 'yes: Probably $8.00 from 2 credits'],
    [
      'two credits, one use each, and cheaper than both',
      [courtesy(500, { typed: { use: 'single' } }), courtesy(300, { typed: { use: 'single' } })],
      { price: 600 },
      'yes: Probably $6.00 from 2 credits · up to $2.00 may be lost',
    ],
    ['a code that fits', [spring], {}, 'yes: You have a code for this: $7.00 off [Copy]'],
  ])('%s', async (_, owned, item, words) => {
    const anna = await shopperWith(...owned);
    const path = item.kind === 'e-book' ? E_BOOK : ITEM;
    expect(rows(await anna.visit(path, { item }))).toEqual([words]);
    // Nothing of it is kept.
    expect((await anna.happened()).filter((type) => type === 'seen')).toEqual([]);
    expect(anna.looks).toBe(0);
  });

  it('says in its panel what may be lost, and what would lose nothing', async () => {
    const anna = await shopperWith(courtesy(500, { typed: { use: 'single' } }));
    const { goods } = await anna.visit(ITEM, { item: { price: 300 } });
    expect(panel(goods[0])).toEqual([
      '# Courtesy · $5.00',
      '$3.00 probably comes off',
      'Up to $2.00 may be lost: one use',
      '$2.00 more of such goods would use it up',
      'Read just now on the reward page',
    ]);
  });

  it('says how old its knowledge is once that is old', async () => {
    const anna = await shopperWith(courtesy());
    anna.waits(15 * 24);
    expect(rows(await anna.visit(ITEM))).toEqual(['yes: $5.00 probably comes off · as read 15 days ago']);
  });

  it('never draws the code that its button copies', async () => {
    const anna = await shopperWith(spring);
    const { goods } = await anna.visit(ITEM);
    expect(goods[0]?.action?.copies).toBe('SPRING7');
    expect(JSON.stringify([goods[0]?.text, goods[0]?.panel])).not.toContain('SPRING7');
  });
});

describe('search results', () => {
  const another = kettle('amazon', { asin: 'B0KETTLE09', title: 'Another kettle' });
  const nothing = [null, null, null];

  it.each<readonly [string, readonly Owned[], readonly ShopGoods[], readonly (string | null)[]]>([
    [
      'the one that differs',
      [noRush()],
      [kettle(), novel(), another],
      [null, 'yes: $3.00 probably comes off', null],
    ],
    ['all alike', [noRush()], [novel(), novel({ asin: 'B0EBOOK002' })], [null, null]],
    ['a no is never said', [noRush()], [kettle(), another, lamp()], nothing],
    ['nor that it cannot be told', [courtesy()], [kettle(), another, lamp()], nothing],
    ['nothing known', [], [kettle(), novel(), another], []],
  ])('%s', async (_, owned, results, words) => {
    const anna = await shopperWith(...owned);
    expect(rows(await anna.visit(SEARCH, { results }))).toEqual(words);
  });
});

describe('a cart', () => {
  it.each<
    readonly [string, readonly Owned[], readonly ShopGoods[], readonly string[], readonly (string | null)[]]
  >([
    [
      'two sellers',
      [courtesy()],
      [kettle(), lamp('third-party')],
      ['yes: $5.00 probably comes off'],
      [null, 'no: Probably not: sold by Gadget Ltd, not Amazon'],
    ],
    [
      'two credits, one basket',
      [courtesy(), noRush()],
      [kettle(), lamp('third-party')],
      ['yes: $5.00 probably comes off'],
      [null, 'no: Probably not: sold by Gadget Ltd, not Amazon'],
    ],
    [
      'a credit and a code',
      [courtesy(), spring],
      [kettle()],
      ['yes: $5.00 probably comes off', 'yes: You have a code for this: $7.00 off [Copy]'],
      [null],
    ],
    [
      'below the minimum by a cent',
      [courtesy(500, { typed: { minimum: 2501 } })],
      [kettle(), lamp('third-party')],
      ["no: Won't come off: $0.01 short of $25.01 of goods sold by Amazon"],
      [null, 'no: Probably not: sold by Gadget Ltd, not Amazon'],
    ],
    [
      'at the minimum',
      [courtesy(500, { typed: { minimum: 2500 } })],
      [kettle()],
      ['yes: $5.00 probably comes off'],
      [null],
    ],
    [
      'a gift card',
      [courtesy()],
      [giftCard(), kettle()],
      ['yes: $5.00 probably comes off'],
      ['no: Probably not: not for gift cards', null],
    ],
    ['nothing in it', [courtesy()], [], [], []],
  ])('%s', async (_, owned, goods, atSum, inRows) => {
    const anna = await shopperWith(...owned);
    const reply = await anna.visit(CART, { order: { goods } });
    expect(sums(reply)).toEqual(atSum);
    expect(rows(reply)).toEqual(inRows);
    expect(anna.looks).toBe(0);
  });
});
