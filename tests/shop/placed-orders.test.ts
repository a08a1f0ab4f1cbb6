import { describe, expect, it } from 'vitest';
import { codes } from '../amazon/open-page.ts';
import {
  asMeant,
  basket,
  basketSum,
  charged,
  credit,
  goodsIn,
  number,
  rowsIn,
  seen,
  storefronts,
} from './expected.ts';
import { giftCard, kettle, lamp, novel } from './goods.ts';

const details = `/gp/your-account/order-details?orderID=${number}`;
const order = { goods: basket, rows: [credit] };

describe.each(storefronts)('An order placed on $host', (storefront) => {
  const { host, currency } = storefront;
  const at = (path: string) => `https://${host}${path}`;

  it.each(['/gp/buy/thankyou/handlers/display.html', '/checkout/p/p-106-0000000-0000000/thankyou'])(
    'is thanked for under %s with its number, and without sums',
    (path) => {
      const reading = seen(at(path), { order });
      expect(reading.trouble).toEqual([]);
      expect(reading.orders.map((each) => each.number)).toEqual([number]);
      expect(reading.items.map(({ asin, title }) => [asin, title])).toEqual(
        basket.map(({ asin, title }) => [asin, title]),
      );
      expect(reading.lines).toEqual([]);
    },
  );

  it('has a page with its goods and what came off', () => {
    const reading = seen(at(details), { order });
    expect(reading.trouble).toEqual([]);
    // A single piece has no number over its picture.
    const goods = asMeant(storefront, basket).map((each) =>
      each.quantity === 1 ? { ...each, quantity: null } : each,
    );
    expect(goodsIn(reading, storefront, basket)).toEqual(goods);
    expect(rowsIn(reading)).toEqual(charged(-500));
  });

  it('may show less than checkout did, and what was given back', () => {
    const rowsAfterwards = [{ label: null, amount: -300 }];
    const reading = seen(at(details), { order: { ...order, rowsAfterwards, refunded: 1800 } });
    expect(reading.trouble).toEqual([]);
    expect(rowsIn(reading).slice(0, 4)).toEqual(charged(-300));
    const total = { minor: basketSum - 300, currency };
    expect(reading.orders).toMatchObject([{ number, total, refunded: { minor: 1800, currency } }]);
    expect(reading.orders[0]?.placedOn).not.toBeNull();
  });

  it.each(['ordered', 'shipped', 'delivered', 'cancelled', 'returning', 'returned', 'refunded'] as const)(
    'has goods that are %s',
    (progress) => {
      const goods = [kettle('amazon', { progress }), lamp('third-party', { progress: 'ordered' })];
      for (const path of [details, '/your-orders/orders']) {
        const reading = seen(at(path), { order: { goods, placedDaysAgo: 9 } });
        expect(reading.trouble).toEqual([]);
        expect(reading.items.map((item) => [item.title, item.progress])).toEqual([
          ['A kettle', progress],
          ['A desk lamp', 'ordered'],
        ]);
      }
    },
  );

  it('can be cancelled as a whole', () => {
    const reading = seen(at(details), { order: { goods: [kettle('amazon', { progress: 'cancelled' })] } });
    expect(reading.trouble).toEqual([]);
    expect(reading.orders.map(({ progress }) => progress)).toEqual(['cancelled']);
    expect(reading.lines).toEqual([]);
  });

  it('stands in a list with its number, its total and its goods', () => {
    const reading = seen(at('/your-orders/orders'), { order });
    expect(reading.trouble).toEqual([]);
    expect(reading.orders).toMatchObject([{ number, total: { minor: basketSum - 500, currency } }]);
    expect(reading.items.map(({ asin }) => asin)).toEqual(basket.map(({ asin }) => asin));
  });

  it('can be returned, and its credit is not given back', () => {
    const reading = seen(at(`/spr/returns/cart?orderId=${number}`), { order });
    // Nobody has seen the lists of a return page: our reader says so of every one.
    expect(codes(reading)).toEqual(['unknown-layout']);
    expect(reading.orders).toMatchObject([{ number, refunded: { minor: basketSum - 500, currency } }]);
    expect(reading.items.map(({ asin, quantity }) => [asin, quantity])).toEqual(
      basket.map(({ asin, quantity }) => [asin, quantity]),
    );
    expect(reading.lines.some(({ spendsCredit }) => spendsCredit)).toBe(false);
  });

  it.each([details, '/checkout/entry/buynow'])(
    'has files and gift cards that Amazon does not sell: %s',
    (path) => {
      const [file, card] = seen(at(path), { order: { goods: [novel(), giftCard()] } }).items;
      expect(file).toMatchObject({ digital: true, seller: { name: 'Kettle Press' }, soldByAmazon: null });
      expect(card).toMatchObject({ seller: null, soldByAmazon: null });
    },
  );
});
