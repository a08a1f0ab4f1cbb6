import { describe, expect, it } from 'vitest';
import { act } from '../../lib/store/shopper-acts.ts';
import { kettle, lamp, type ShopGoods, type ShopOrder } from '../shop/goods.ts';
import {
  CHECKOUT,
  courtesy,
  noRush,
  OLD_CHECKOUT,
  ORDER,
  ORDERS,
  type Owned,
  off,
  panel,
  RETURN,
  type Shopper,
  shopperWith,
  sums,
  THANKS,
} from './shopper.ts';

const goods = [kettle(), lamp('third-party')];
const order: Partial<ShopOrder> = { goods, rows: [off(500)] };
const promo = courtesy(300, { name: 'P&G promo credit' });
const called = (progress: ShopGoods['progress']) => goods.map((each) => ({ ...each, progress }));

/** Somebody who has paid with credit, and seen the page that says thanks. */
async function buyer(owned: readonly Owned[] = [courtesy()], bought = order): Promise<Shopper> {
  const shopper = await shopperWith(...owned);
  await shopper.visit(CHECKOUT, { order: bought });
  await shopper.visit(THANKS, { order: bought });
  return shopper;
}

describe('the page that says thanks', () => {
  it('makes what came off used, once, however often it is loaded', async () => {
    const anna = await buyer();
    for (let times = 1; times < 5; times += 1) {
      const reply = await anna.visit(THANKS, { order });
      expect(reply).toEqual({ goods: [], totals: [] });
    }
    expect(await anna.happened()).toEqual(['issued', 'issued', 'used']);
    expect(await anna.holds()).toEqual(['Courtesy Credit · 0 · used 500 · closed']);
  });

  it.each<readonly [string, readonly Owned[], Partial<ShopOrder>, readonly string[]]>([
    [
      'a part',
      [courtesy(3000)],
      { goods: [kettle()], rows: [off(2500)] },
      ['Courtesy Credit · 500 · used 2500'],
    ],
    [
      'of two, in one row',
      [courtesy(), promo],
      { goods, rows: [off(800)] },
      ['Courtesy Credit · 0 · used 500 · closed', 'P&G promo credit · 0 · used 300 · closed'],
    ],
    [
      'a part of two, of which nobody knows which',
      [courtesy(3000), courtesy(2000)],
      { goods, rows: [off(2500)] },
      ['Courtesy Credit · 2000', 'Courtesy Credit · 3000'],
    ],
    ['nothing', [courtesy()], { goods, rows: [] }, ['Courtesy Credit · 500']],
    [
      'what is perhaps only a discount',
      [courtesy()],
      { goods, rows: [off(500, 'Promotion applied:')] },
      ['Courtesy Credit · 500'],
    ],
  ])('books what its checkout has shown: %s', async (_, owned, bought, books) => {
    expect(await (await buyer(owned, bought)).holds()).toEqual(books);
  });

  it('books nothing without a checkout before it, or a day after', async () => {
    const anna = await shopperWith(courtesy());
    await anna.visit(THANKS, { order });
    expect(await anna.holds()).toEqual(['Courtesy Credit · 500']);
    await anna.visit(CHECKOUT, { order });
    anna.waits(25);
    await anna.visit(THANKS, { order });
    expect(await anna.holds()).toEqual(['Courtesy Credit · 500']);
  });

  it('books nothing where the last look at the checkout had no credit any more', async () => {
    const anna = await shopperWith(courtesy());
    await anna.visit(CHECKOUT, { order });
    await anna.visit(CHECKOUT, { order: { goods } });
    await anna.visit(THANKS, { order: { goods } });
    expect(await anna.holds()).toEqual(['Courtesy Credit · 500']);
  });

  it('of another tab leaves it to its own', async () => {
    const anna = await shopperWith(courtesy());
    await anna.visit(CHECKOUT, { order });
    await anna.visit('/checkout/p/p-106-0000000-0000009/thankyou', { order });
    expect(await anna.holds()).toEqual(['Courtesy Credit · 500']);
    await anna.visit('/checkout/p/p-106-0000000-0000000/thankyou', { order });
    expect(await anna.holds()).toEqual(['Courtesy Credit · 0 · used 500 · closed']);
  });

  it('of an older order takes nothing from the one that is still to come', async () => {
    const anna = await buyer([courtesy(), promo], { goods, rows: [off(500, 'Courtesy Credit:')] });
    const next = { goods, rows: [off(300, 'P&G promo credit:')], number: '111-0000000-0000008' };
    await anna.visit(CHECKOUT, { order: next });
    await anna.visit(THANKS, { order });
    await anna.visit(THANKS, { order: next });
    expect(await anna.holds()).toEqual([
      'Courtesy Credit · 0 · used 500 · closed',
      'P&G promo credit · 0 · used 300 · closed',
    ]);
  });
});

describe('a page of thanks that is looked at again', () => {
  const other: Partial<ShopOrder> = { goods: [lamp()], rows: [], number: '111-0000000-0000009' };

  it('takes nothing from a checkout that was opened since, however that is addressed', async () => {
    const anna = await shopperWith(courtesy());
    await anna.visit(THANKS, { order: other });
    await anna.visit(OLD_CHECKOUT, { order });
    await anna.visit(THANKS, { order: other });
    expect(await anna.holds()).toEqual(['Courtesy Credit · 500']);
    await anna.visit(THANKS, { order });
    const used = (await anna.books.events.toArray()).flatMap(({ what }) =>
      what.type === 'used' ? what : [],
    );
    expect(used.map(({ order: of }) => of?.number)).toEqual(['111-0000000-0000007']);
  });

  it('of which there were two in a row', async () => {
    const anna = await shopperWith(courtesy());
    for (const thanks of [other, { ...other, number: '111-0000000-0000010' }])
      await anna.visit(THANKS, { order: thanks });
    await anna.visit(OLD_CHECKOUT, { order });
    await anna.visit(THANKS, { order: other });
    expect(await anna.holds()).toEqual(['Courtesy Credit · 500']);
  });
});

describe('a row of a checkout that names a credit', () => {
  const bought = { goods: [kettle()], rows: [off(700, 'Courtesy Credit:')] };

  it('takes nothing from the credit of another kind, where the shopper has refused its own', async () => {
    const anna = await shopperWith(noRush(900));
    await anna.visit(CHECKOUT, { order: bought });
    const found = (await anna.books.credits.toArray()).find(({ standing }) => standing === 'to-confirm');
    await act(anna.books, found?.id ?? '', { type: 'not-mine' }, Date.now());
    await anna.visit(CHECKOUT, { order: bought });
    await anna.visit(THANKS, { order: bought });
    expect(await anna.holds()).toContain('No-Rush Rewards · 900');
  });

  it('takes from the one of that name, though it was not expected to be for these goods', async () => {
    const anna = await shopperWith(noRush(), courtesy());
    const named = { goods: [kettle()], rows: [off(300, 'No-Rush Rewards:')] };
    await anna.visit(CHECKOUT, { order: named });
    await anna.visit(THANKS, { order: named });
    expect(await anna.holds()).toEqual(['Courtesy Credit · 500', 'No-Rush Rewards · 0 · used 300 · closed']);
  });
});

describe('the page of the order', () => {
  it.each<readonly [string, Partial<ShopOrder>, readonly string[], readonly string[]]>([
    [
      'as expected',
      {},
      ['yes: On the order: $5.00 of credit, as expected'],
      ['Courtesy Credit · 0 · used 500 · closed'],
    ],
    [
      'less',
      { rowsAfterwards: [off(300)] },
      ['no: The order shows $3.00 of $5.00: $2.00 is missing [Copy]'],
      ['Courtesy Credit · 0 · used 300 · closed'],
    ],
    [
      'nothing',
      { rowsAfterwards: [] },
      ['no: The order shows $0.00 of $5.00: $5.00 is missing [Copy]'],
      ['Courtesy Credit · 0 · closed'],
    ],
    [
      'more',
      { rowsAfterwards: [off(700)] },
      ['no: The order shows $7.00 of credit, and $5.00 was expected'],
      ['Courtesy Credit · 0 · used 500 · closed'],
    ],
    [
      'a promotion that may be it',
      { rowsAfterwards: [off(500, 'Promotion applied:')] },
      [],
      ['Courtesy Credit · 0 · used 500 · closed'],
    ],
    [
      'cancelled',
      { goods: called('cancelled') },
      ['open: Cancelled: $5.00 of credit should come back'],
      ['Courtesy Credit · 0 · closed'],
    ],
  ])('%s, written once in fifty reads', async (_, afterwards, words, books) => {
    const anna = await buyer();
    for (let times = 0; times < 50; times += 1)
      expect(sums(await anna.visit(ORDER, { order: { ...order, ...afterwards } }))).toEqual(words);
    expect(await anna.holds()).toEqual(books);
    const posted = (await anna.happened()).filter((type) => type === 'posted');
    expect(posted.length).toBeLessThanOrEqual(1);
  });

  it('has words for customer service, with its number, its day and the amounts', async () => {
    const anna = await buyer();
    const { totals } = await anna.visit(ORDER, { order: { ...order, rowsAfterwards: [off(300)] } });
    const words =
      'Order 111-0000000-0000007 of November 22: $5.00 of promotional credit came off at checkout. The order shows $3.00. Please check this and give the missing $2.00 back to my account.';
    expect(totals[0]?.action?.copies).toBe(words);
    expect(panel(totals[0])).toEqual(['# Words for customer service', words]);
  });

  it('says nothing of an order that the books do not know', async () => {
    const anna = await shopperWith(courtesy());
    expect(sums(await anna.visit(ORDER, { order }))).toEqual([]);
    expect(await anna.happened()).toEqual(['issued']);
  });

  it('is believed by the list of orders only where that says it is cancelled', async () => {
    const anna = await buyer();
    await anna.visit(ORDERS, { order: { ...order, rowsAfterwards: [] } });
    expect(await anna.holds()).toEqual(['Courtesy Credit · 0 · used 500 · closed']);
    expect(sums(await anna.visit(ORDERS, { order: { ...order, goods: called('cancelled') } }))).toEqual([]);
    expect(await anna.holds()).toEqual(['Courtesy Credit · 0 · closed']);
  });
});

describe('a part return', () => {
  const other = kettle('amazon', { asin: 'B0KETTLE02', title: 'Another kettle', price: 7500 });
  const three = { ...order, goods: [kettle(), other, lamp('third-party')] };
  const going = { ...three, goods: [kettle('amazon', { progress: 'returning' }), ...three.goods.slice(1)] };
  const cost = 'no: About $1.25 of credit will not come back';
  const why =
    'An estimate: the $5.00 that came off is spread over goods of $100.00, of which $25.00 go back. Amazon may count otherwise.';

  it('costs its share on the page of the order, over the goods that the credit buys', async () => {
    const anna = await buyer([courtesy()], three);
    const reply = await anna.visit(ORDER, { order: going });
    expect(sums(reply)).toEqual(['yes: On the order: $5.00 of credit, as expected', cost]);
    expect(panel(reply.totals[1])).toEqual(['# Why, and how sure', why]);
  });

  it('costs the same on its own page, once that of the order was seen', async () => {
    const anna = await buyer([courtesy()], three);
    const back = { ...three, goods: [kettle()] };
    expect(sums(await anna.visit(RETURN, { order: back }))).toEqual([]);
    await anna.visit(ORDER, { order: three });
    expect(sums(await anna.visit(RETURN, { order: back }))).toEqual([cost]);
  });

  it.each<readonly [string, readonly ShopGoods[], readonly string[]]>([
    ['nothing for what no credit buys', [lamp('third-party')], []],
    ['all of it for all of the goods', [kettle(), other], ['no: About $5.00 of credit will not come back']],
  ])('costs %s', async (_, back, words) => {
    const anna = await buyer([courtesy()], three);
    await anna.visit(ORDER, { order: three });
    expect(sums(await anna.visit(RETURN, { order: { ...three, goods: back } }))).toEqual(words);
  });
});
