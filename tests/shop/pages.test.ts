import { describe, expect, it } from 'vitest';
import {
  asMeant,
  basket,
  basketSum,
  charged,
  credit,
  goodsIn,
  rowsIn,
  seen,
  storefronts,
} from './expected.ts';
import { kettle, lamp, novel, type ShopSells } from './goods.ts';

const aside = [
  kettle('amazon', { asin: 'B0KETTLE03', title: 'Not chosen', inCart: 'left-out' }),
  lamp('amazon', { asin: 'B0LAMP0003', title: 'For later', inCart: 'saved' }),
];
const goods = [...basket, ...aside];

describe.each(storefronts)('Before an order on $host', (storefront) => {
  const { host, currency } = storefront;
  const at = (path: string) => `https://${host}${path}`;

  it.each(['/cart', '/gp/cart/view.html'])('the cart under %s has its chosen goods and their sum', (path) => {
    const reading = seen(at(path), { order: { goods } });
    expect(reading.trouble).toEqual([]);
    expect(goodsIn(reading, storefront, basket)).toEqual(asMeant(storefront, basket));
    expect(reading.lines.map(({ amount }) => amount)).toEqual([{ minor: basketSum, currency }]);
  });

  it('a cart can be empty', () => {
    expect(seen(at('/cart'), { order: { goods: [] } })).toMatchObject({ items: [], trouble: [] });
  });

  describe.each([
    ['new flow', '/checkout/p/p-106-0000000-0000000/spc'],
    ['old flow', '/gp/buy/spc/handlers/display.html'],
    ['frame of Buy now', '/checkout/entry/buynow'],
  ])('checkout, %s', (_, path) => {
    const order = { goods, rows: [credit] };

    it('has goods, sellers and charges, of which one is spent credit', () => {
      const reading = seen(at(path), { order });
      expect(reading.trouble).toEqual([]);
      expect(goodsIn(reading, storefront, basket)).toEqual(asMeant(storefront, basket));
      expect(rowsIn(reading)).toEqual(charged(-500));
      expect(reading.credits.map(({ amount, box }) => [amount, box])).toEqual([
        [{ minor: 500, currency }, null],
      ]);
    });

    it.each([
      ['off', false, 700, [], 'unticked'],
      ['on', true, 500, [credit], 'ticked'],
    ] as const)('has a box for the balance that is %s', (_, ticked, amount, rows, box) => {
      const reading = seen(at(path), { order: { goods, rows, box: { amount, ticked } } });
      expect(reading.trouble).toEqual([]);
      expect(reading.credits.map((each) => [each.amount.minor, each.box])).toEqual([[amount, box]]);
    });

    it.each([
      ['expired', 'ended'],
      ['not-begun', 'not-started'],
      ['already-used', 'already-used'],
      ['not-for-this', 'not-for-this-item'],
    ] as const)('refuses a code: %s', (refusal, kind) => {
      const { notices } = seen(at(path), { order: { ...order, refusal } });
      expect(notices.map((each) => [each.beside, each.kind])).toEqual([['code-box', kind]]);
      expect(seen(at(path), { order }).notices).toEqual([]);
    });
  });

  it('search results have title and price, and no seller', () => {
    const reading = seen(at('/s?k=kettle'), { results: [kettle(), novel()] });
    expect(reading.trouble).toEqual([]);
    expect(reading.items.map(({ title, price, digital, seller }) => [title, price, digital, seller])).toEqual(
      [
        ['A kettle', { minor: 2500, currency }, null, null],
        ['A novel about tea', { minor: 999, currency }, true, null],
      ],
    );
  });

  it.each(['amazon', 'third-party', 'fulfilled', 'used', 'nobody'] satisfies ShopSells[])(
    'an item page, sold by %s',
    (sells) => {
      const reading = seen(at('/A-kettle/dp/B0KETTLE01'), { item: { sells } });
      expect(reading.trouble).toEqual([]);
      const shown = goodsIn(reading, storefront, [kettle(sells)]);
      expect(shown).toEqual([{ ...asMeant(storefront, [kettle(sells)])[0], quantity: null }]);
    },
  );
});
