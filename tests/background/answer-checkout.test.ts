import { describe, expect, it } from 'vitest';
import { html } from '../shop/expected.ts';
import { kettle, lamp, novel, type ShopOrder } from '../shop/goods.ts';
import {
  CART,
  CHECKOUT,
  courtesy,
  ITEM,
  memory,
  noRush,
  OLD_CHECKOUT,
  type Owned,
  off,
  panel,
  rows,
  shopperWith,
  sums,
  THANKS,
} from './shopper.ts';

const mixed = [kettle(), lamp('third-party')];
const stranger = 'no: Probably not: sold by Gadget Ltd, not Amazon';
const promo = courtesy(300, { name: 'P&G promo credit' });
const stated = courtesy(500, { told: { goods: 'sold-by-amazon' } });
const applied = off(500, 'Promotion applied:');

describe.each([
  ['new', CHECKOUT],
  ['old', OLD_CHECKOUT],
])('the %s checkout says at its sum', (_, checkout) => {
  it.each<readonly [string, readonly Owned[], Partial<ShopOrder>, readonly string[]]>([
    ['all came off', [courtesy()], { rows: [off(500)] }, ['yes: Came off: $5.00, nothing left']],
    [
      'all of two came off, a row each',
      [courtesy(), courtesy()],
      { rows: [off(500), off(500)] },
      ['yes: Came off: $10.00, nothing left'],
    ],
    [
      'all of two came off in one row',
      [courtesy(), promo],
      { rows: [off(800)] },
      ['yes: Came off: $8.00, nothing left'],
    ],
    [
      'a part came off, the rest stays',
      [courtesy(3000)],
      { goods: [kettle()], rows: [off(2500)] },
      ['yes: Came off: $25.00 of $30.00; the other $5.00 usually stays'],
    ],
    [
      'a part came off, one use',
      [courtesy(3000, { typed: { use: 'single' } })],
      { goods: [kettle()], rows: [off(2500)] },
      ['yes: Came off: $25.00 of $30.00; the other $5.00 may be lost: one use'],
    ],
    [
      'less came off than expected',
      [courtesy()],
      { rows: [off(300, 'Courtesy Credit:')] },
      [
        'yes: Came off: $3.00 of $5.00; the other $2.00 usually stays · $2.00 more was expected to come off: Amazon does not say why',
      ],
    ],
    [
      'it did not, by its own rules',
      [stated],
      {},
      ['no: Should have come off and did not: Amazon does not say why'],
    ],
    [
      'it did not, as usual for its kind',
      [courtesy()],
      {},
      ['no: Was expected to come off and did not: Amazon does not say why'],
    ],
    [
      'its box is off',
      [courtesy()],
      { box: { amount: 500, ticked: false } },
      ['no: Was expected to come off and did not: its box is off'],
    ],
    [
      'its box is on',
      [courtesy()],
      { box: { amount: 500, ticked: true }, rows: [off(500)] },
      ['yes: Came off: $5.00, nothing left'],
    ],
    [
      'a discount may be it',
      [courtesy()],
      { rows: [applied] },
      ['open: “Promotion applied”, $5.00, may be it'],
    ],
    ['nothing was expected of these goods', [courtesy()], { goods: [lamp('third-party')] }, [stranger]],
    ['nothing is known, and nothing came', [], {}, []],
  ])('%s', async (_name, owned, order, words) => {
    const anna = await shopperWith(...owned);
    expect(sums(await anna.visit(checkout, { order: { goods: mixed, ...order } }))).toEqual(words);
  });
});

describe('what opens at the sum', () => {
  it('tells what was checked where Amazon gives no reason, and no longer what was expected', async () => {
    const anna = await shopperWith(courtesy(500, { inDays: 5 }));
    const { totals } = await anna.visit(CHECKOUT, { order: { goods: mixed } });
    expect(panel(totals[0])).toEqual([
      '# Amazon does not say why',
      'Checked: seller, kind of goods, start, end, and what is left',
      'No page shows: way to pay, later changes of the order, whether the order is split, whether it was posted, and delivery address',
    ]);
  });

  it('gives the reason with its words, and what would change it', async () => {
    const anna = await shopperWith(courtesy());
    const { totals } = await anna.visit(CHECKOUT, {
      order: { goods: mixed, box: { amount: 500, ticked: false } },
    });
    expect(panel(totals[0])).toEqual([
      '# Courtesy · $5.00',
      "Won't come off: its box is off",
      "Amazon's words",
      '“Use your $5.00 promotional balance”',
      'Used once its box is ticked',
      'Read just now on the reward page',
    ]);
  });

  it('tells of the credits that did not come, and not of the one that came', async () => {
    const anna = await shopperWith(courtesy(), noRush(200));
    const { totals } = await anna.visit(CHECKOUT, { order: { goods: mixed, rows: [off(500)] } });
    expect(panel(totals[0])).toEqual([
      '# No-Rush · $2.00',
      'Probably not: only for digital goods',
      'Usual for this kind',
      'Read just now on the reward page',
    ]);
  });
});

describe('the rows of a checkout', () => {
  it.each<readonly [string, readonly Owned[], Partial<ShopOrder>, readonly (string | null)[]]>([
    ['the one that differs', [courtesy()], {}, [null, stranger]],
    ['the first one', [courtesy()], { goods: [lamp(), kettle()] }, [stranger, null]],
    [
      'a file and a thing',
      [noRush()],
      { goods: [novel(), kettle()] },
      [null, 'no: Probably not: only for digital goods'],
    ],
    [
      'all alike',
      [courtesy()],
      { goods: [lamp(), lamp('third-party', { asin: 'B0LAMP0002' })] },
      [null, null],
    ],
    ['came off against what was thought', [courtesy()], { goods: [lamp()], rows: [off(500)] }, [null]],
  ])('%s', async (_, owned, order, words) => {
    const anna = await shopperWith(...owned);
    expect(rows(await anna.visit(CHECKOUT, { order: { goods: mixed, ...order } }))).toEqual(words);
  });

  it('stay calm with three credits and eight items', async () => {
    const anna = await shopperWith(courtesy(), promo, noRush(200));
    const goods = Array.from({ length: 8 }, (_, at) =>
      kettle(at === 2 ? 'third-party' : 'amazon', { asin: `B0KETTLE1${at}`, title: `Kettle ${at}` }),
    );
    const inCart = await anna.visit(CART, { order: { goods } });
    expect(sums(inCart)).toEqual(['yes: Probably $8.00 from 2 of 3 credits']);
    const paid = await anna.visit(CHECKOUT, { order: { goods, rows: [off(800)] } });
    expect(sums(paid)).toEqual(['yes: Came off: $8.00, nothing left']);
    for (const reply of [inCart, paid])
      expect(rows(reply).map((row) => row ?? '')).toEqual(['', '', stranger, '', '', '', '', '']);
  });
});

describe('a rule beside a credit', () => {
  const notices = [{ beside: 'credit', text: 'Only for items shipped and sold by Amazon.com.' }] as const;

  it('turns "probably not" into "won’t", and stays with the credit', async () => {
    const anna = await shopperWith(courtesy());
    const order = { goods: mixed, rows: [off(500)] };
    expect(rows(await anna.visit(CHECKOUT, { order }))).toEqual([null, stranger]);
    const told = await anna.visit(CHECKOUT, { order: { ...order, notices } });
    expect(rows(told)).toEqual([null, "no: Won't come off: sold by Gadget Ltd, not Amazon"]);
    expect(panel(told.goods[1])).toContain('“Only for items shipped and sold by Amazon.com.”');
    const [credit] = await anna.books.credits.toArray();
    expect(credit?.terms.goods).toEqual({
      value: 'sold-by-amazon',
      basis: 'stated',
      quote: 'Only for items shipped and sold by Amazon.com.',
    });
    const elsewhere = await anna.visit(ITEM, { item: { sells: 'third-party' } });
    expect(rows(elsewhere)).toEqual(["no: Won't come off: sold by Gadget Ltd, not Amazon"]);
    expect(rows(await anna.visit(ITEM))).toEqual(['yes: $5.00 should come off']);
  });

  it('is written once, however often the page is read', async () => {
    const anna = await shopperWith(courtesy());
    for (let times = 0; times < 5; times += 1)
      await anna.visit(CHECKOUT, { order: { goods: mixed, rows: [off(500)], notices } });
    expect(await anna.happened()).toEqual(['issued', 'issued', 'told']);
    expect(await anna.holds()).toEqual(['Courtesy Credit · 500']);
  });
});

describe("a rule beside a row in the storefront's own words", () => {
  const notices = [{ beside: 'credit', text: 'Only for items shipped and sold by Amazon.com.' }] as const;

  it('is of the credit of this order, and not of one that came off an earlier one', async () => {
    const anna = await shopperWith(noRush(), courtesy());
    await anna.visit(CHECKOUT, { order: { goods: [novel()], rows: [off(300)] } });
    await anna.visit(CHECKOUT, { order: { goods: [kettle()], rows: [off(500)], notices } });
    const told = (await anna.books.credits.toArray()).filter(({ terms }) => terms.goods !== null);
    expect(told.map(({ name }) => name)).toEqual(['Courtesy Credit']);
  });
});

describe('a checkout that lists no goods', () => {
  const url = `https://www.amazon.com${CHECKOUT}`;
  const without = (goods: ShopOrder['goods']) =>
    html(url, { order: { goods } }).replace(
      /<div id="checkout-item-block-panel"[\s\S]*?(?=<div id="subtotals")/,
      '',
    );

  it('is about those of the cart before it', async () => {
    const anna = await shopperWith(courtesy());
    await anna.visit(CART, { order: { goods: [kettle()] } });
    expect(sums(await anna.look(without([kettle()]), url))).toEqual([
      expect.stringContaining('Was expected to come off and did not'),
    ]);
  });

  it('and comes to another sum has gone past the cart: nothing was expected of it', async () => {
    const anna = await shopperWith(courtesy());
    await anna.visit(CART, { order: { goods: [kettle()] } });
    expect(sums(await anna.look(without([lamp()]), url))).toEqual([
      "open: Can't tell: not all goods and prices could be read",
    ]);
  });
});

describe('a browser that remembers nothing between pages', () => {
  it.each(['full', 'missing'] as const)('%s: each page is answered by itself', async (fault) => {
    const anna = await shopperWith(courtesy());
    const order = { goods: [kettle()], rows: [off(500)] };
    memory.fault = fault;
    expect(sums(await anna.visit(CART, { order }))).toEqual(['yes: $5.00 probably comes off']);
    expect(sums(await anna.visit(CHECKOUT, { order }))).toEqual(['yes: Came off: $5.00, nothing left']);
    await anna.visit(THANKS, { order });
    expect(await anna.holds()).toEqual(['Courtesy Credit · 500']);
  });

  it('a full one holds no older checkout for the next thanks', async () => {
    const anna = await shopperWith(courtesy(), promo);
    await anna.visit(OLD_CHECKOUT, { order: { goods: [kettle()], rows: [off(300, 'P&G promo credit:')] } });
    memory.fault = 'full';
    const order = { goods: [kettle()], rows: [off(500, 'Courtesy Credit:')] };
    await anna.visit(OLD_CHECKOUT, { order });
    await anna.visit(THANKS, { order });
    expect(await anna.happened()).not.toContain('used');
  });
});
