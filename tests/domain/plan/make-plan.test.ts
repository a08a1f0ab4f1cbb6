import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/domain/glance.ts';
import { makePlan } from '../../../lib/domain/plan/make-plan.ts';
import type { Plan } from '../../../lib/domain/plan/plan.ts';
import { basketOfWish } from '../../../lib/domain/plan/wish.ts';
import type { Item } from '../../../lib/domain/reading.ts';
import type { Basket } from '../../../lib/domain/verdict/basket.ts';
import {
  basket,
  context,
  eBook,
  entry,
  gadget,
  line,
  money,
  noRush,
  stated,
  thing,
} from '../verdict/goods.ts';

const plan = (items: readonly Item[], entries: readonly Entry[], more: Partial<Basket> = {}): Plan =>
  makePlan(basket(items, more), entries, context(), 'USD');

/** Who pays how much of which item, order by order. */
function told({ orders }: Plan) {
  return orders.map(({ steps }) =>
    steps.map(({ verdict, parts, why }) => [
      verdict.entry.credit.id,
      ...parts.map(({ item, money: { minor } }) => [item, minor]),
      why,
    ]),
  );
}

const kettle = thing({ price: money(1200) });
/** One use, in Amazon's words. */
const voucher = (left: number, facts: Parameters<typeof entry>[0] = {}) =>
  entry({
    name: 'Prime Day credit',
    left,
    terms: stated({ use: 'single', goods: 'sold-by-amazon' }),
    ...facts,
  });
const code = (id: string, left: number, minimum: number | null = null, endsOn = '2026-05-15') =>
  entry({
    id,
    name: 'Promo code',
    left,
    endsOn,
    terms: stated({
      code: id,
      use: 'single',
      goods: 'sold-by-amazon',
      ...(minimum === null ? {} : { minimum }),
    }),
  });

describe('a plan', () => {
  it('spends the credit that ends first, and keeps the flexible one', () => {
    const late = entry({ id: 'late', endsOn: '2026-06-30', left: 1000 });
    const soon = entry({ id: 'soon', endsOn: '2026-05-15', left: 1000 });
    const any = entry({
      id: 'any',
      endsOn: '2026-05-15',
      left: 2000,
      terms: stated({ goods: 'anything', use: 'drawdown' }),
    });
    expect(told(plan([kettle], [late, soon]))).toEqual([
      [
        ['soon', [0, 1000], 'ends-first'],
        ['late', [0, 200], 'enough-for-all'],
      ],
    ]);
    expect(told(plan([kettle], [any, soon]))[0]?.[0]).toEqual(['soon', [0, 1000], 'buys-less']);
  });

  it('puts each on goods that only it buys', () => {
    const wide = entry({
      id: 'wide',
      endsOn: '2026-05-13',
      left: 99,
      terms: stated({ goods: 'anything', use: 'drawdown' }),
    });
    const digital = noRush({ id: 'digital', left: 99 });
    const made = plan([eBook({ price: money(99) }), gadget({ price: money(99) })], [wide, digital]);
    expect(told(made)).toEqual([
      [
        ['wide', [1, 99], 'only-one'],
        ['digital', [0, 99], 'enough-for-all'],
      ],
    ]);
    expect(made.off).toEqual({ money: money(198), is: 'at-most' });
    // Amazon may take the wide one for the book: then the other one has nothing left to buy.
    expect(made.sure).toEqual(money(99));
  });

  it('says what is lost of one use, and what would lose nothing', () => {
    const made = plan([kettle], [voucher(1501)]);
    expect(made).toMatchObject({
      off: { money: money(1200), is: 'exact' },
      sure: money(1200),
      lost: money(301),
      proven: true,
    });
    expect(made.orders[0].steps[0]?.rest).toMatchObject({
      fate: 'may-be-lost',
      amount: { money: money(301) },
    });
    expect(made.advice).toMatchObject([{ do: 'fill-up', short: money(301), goods: 'sold-by-amazon' }]);
  });

  it('advises to wait only where more would be lost than comes off, and there is time', () => {
    const later = voucher(3000, { endsOn: '2026-09-01' });
    expect(plan([kettle], [later]).advice.map((one) => one.do)).toEqual(['fill-up', 'leave-out']);
    expect(plan([kettle], [voucher(3000)]).advice.map((one) => one.do)).toEqual(['fill-up']);
    expect(plan([kettle], [voucher(3000, { endsOn: null })]).advice.map((one) => one.do)).toEqual([
      'fill-up',
    ]);
    expect(plan([kettle], [voucher(2000, { endsOn: '2026-09-01' })]).advice.map((one) => one.do)).toEqual([
      'fill-up',
    ]);
    expect(plan([kettle], [code('CODE', 3000, null, '2026-09-01')]).advice.map((one) => one.do)).toEqual([
      'fill-up',
      'keep-code',
    ]);
    // Another credit would be missed on the same goods, and it ends on Friday.
    const both = plan([thing({ price: money(1500) })], [later, entry({ left: 400 })]);
    expect(both.advice.map((one) => one.do)).not.toContain('leave-out');
  });

  it('says how much is missing for a minimum', () => {
    const short = plan(
      [thing({ price: money(3899) })],
      [voucher(1000, { terms: stated({ minimum: 3900, use: 'single', goods: 'sold-by-amazon' }) })],
    );
    expect(short.off.money).toEqual(money(0));
    expect(short.advice).toMatchObject([{ do: 'reach-minimum', short: money(1), minimum: money(3900) }]);
    expect(short.uncounted).toMatchObject([{ answer: 'no' }]);
  });

  it('uses one code an order, and two orders for two codes', () => {
    const items = [thing({ price: money(4000) }), thing({ price: money(4100) })];
    const made = plan(items, [code('FIVE', 500, 3900), code('EIGHT', 800, 3900)]);
    expect(made.orders.map(({ steps }) => steps.map(({ money: { minor } }) => minor))).toEqual([
      [800],
      [500],
    ]);
    expect(made).toMatchObject({
      twoOrders: { by: 'second-code', saves: money(500) },
      proven: true,
      off: { money: money(1300) },
    });
    const tooShort = plan(items, [code('FIVE', 500, 4050), code('EIGHT', 800, 4050)]);
    expect(tooShort).toMatchObject({ twoOrders: null, proven: true, off: { money: money(800) } });
    expect(tooShort.spare).toMatchObject([{ because: 'other-code', entry: { credit: { id: 'FIVE' } } }]);
  });

  it('does not ask for a second order for less than a dollar', () => {
    const items = [kettle, kettle];
    expect(plan(items, [code('A', 99), code('B', 500)]).twoOrders).toBeNull();
    expect(plan(items, [code('A', 100), code('B', 500)]).twoOrders).toMatchObject({ saves: money(100) });
  });

  it('nor where a second code would find too little to pay for', () => {
    const items = [thing({ price: money(5000) }), thing({ price: money(50) })];
    const small = entry({
      left: 300,
      terms: stated({ code: 'SMALL', use: 'drawdown', goods: 'sold-by-amazon' }),
    });
    const codes = [code('LARGE', 500, 5000), small];
    expect(plan(items, codes)).toMatchObject({ twoOrders: null, proven: true, off: { money: money(500) } });
  });

  it('asks for two orders where that makes more of it sure', () => {
    const wide = entry({
      id: 'wide',
      left: 500,
      endsOn: '2026-05-20',
      terms: stated({ goods: 'anything', use: 'drawdown' }),
    });
    const digital = noRush({ id: 'digital', left: 500, endsOn: '2026-05-15' });
    const made = plan([eBook({ price: money(500) }), gadget({ price: money(500) })], [wide, digital]);
    expect(made).toMatchObject({
      twoOrders: { by: 'sure', saves: money(500) },
      sure: money(1000),
      off: { money: money(1000), is: 'exact' },
    });
    expect(made.orders.map(({ items }) => items)).toEqual([[1], [0]]);
  });

  it('counts on nothing that cannot be told', () => {
    const made = plan([thing({ soldByAmazon: null, sellerKind: null, seller: null })], [entry(), noRush()]);
    expect(made.orders).toMatchObject([{ steps: [], off: money(0) }]);
    expect(made.uncounted.map(({ answer }) => answer)).toEqual(["can't tell", 'no']);
  });

  it('is at least so much where a credit or a price is not wholly known', () => {
    expect(plan([kettle], [entry({ amountIs: 'at-least' })]).off).toEqual({
      money: money(500),
      is: 'at-least',
    });
    expect(plan([kettle, thing({ price: null })], [entry()]).off.is).toBe('at-least');
    expect(plan([kettle], [entry({ left: 1200 })], { lines: [line('promotion', -300)] }).off.is).toBe(
      'at-most',
    );
  });

  it.each([
    ['a discount', { lines: [line('coupon', -500)] }],
    ['a printed sum below the rows', { lines: [line('items', 5500)] }],
  ])('proposes no second order where %s may lower the goods of either', (_, more) => {
    const items = [thing({ price: money(3000) }), thing({ price: money(3000) })];
    const codes = [code('ONE', 1000, 3000), code('TWO', 1000, 3000)];
    expect(plan(items, codes)).toMatchObject({ twoOrders: { by: 'second-code' }, sure: money(2000) });
    // $25.00 are left of one of the rows, and its code asks for $30.00.
    expect(plan(items, codes, more)).toMatchObject({ twoOrders: null, sure: money(1000) });
  });

  it('counts on no more than the rows that were read', () => {
    const cart = basket([kettle]);
    const read = (left: number) => makePlan(cart, [voucher(left)], context({ trouble: ['clamped'] }), 'USD');
    expect(read(1501)).toMatchObject({ off: { money: money(1200), is: 'at-least' }, proven: false });
    expect(read(1200)).toMatchObject({ off: { money: money(1200), is: 'exact' }, proven: true });
    const rows = [thing({ price: money(4000) }), thing({ price: money(4100) })];
    const codes = [code('FIVE', 500, 3900), code('EIGHT', 800, 3900)];
    const made = makePlan(basket(rows), codes, context({ trouble: ['sums-do-not-add-up'] }), 'USD');
    expect(made).toMatchObject({ twoOrders: null, off: { money: money(800) } });
  });

  it('is not proven where more may come off than is known', () => {
    expect(plan([kettle, thing({ price: null })], [voucher(1501)]).proven).toBe(false);
    expect(plan([kettle], [voucher(500, { amountIs: 'at-least' })]).proven).toBe(false);
  });

  it('looks for a second order only where nobody has to wait for it', () => {
    const rows = [thing({ price: money(4000) }), thing({ price: money(4100) })];
    const codes = [code('FIVE', 500, 3900), code('EIGHT', 800, 3900)];
    const nothing = Array.from({ length: 998 }, () => thing({ price: money(0) }));
    const more = (count: number) => [...codes, ...Array.from({ length: count }, () => noRush({ left: 1 }))];
    const book = eBook({ price: money(999) });
    expect(plan([...rows, book], more(50)).orders).toHaveLength(2);
    const made = plan([...rows, book, ...nothing], more(300));
    expect(made).toMatchObject({ orders: [{}], proven: false, off: { money: money(1100) } });
  });

  it('is marked where it is not proven', () => {
    const credits = (count: number) => Array.from({ length: count }, () => entry({ left: 10 }));
    expect(plan([kettle], credits(12))).toMatchObject({ proven: true, off: { money: money(120) } });
    expect(plan([kettle], credits(13))).toMatchObject({ proven: false, off: { money: money(130) } });
    const rows = (count: number) => Array.from({ length: count }, () => thing({ price: money(1) }));
    expect(plan(rows(40), credits(2)).proven).toBe(true);
    expect(plan(rows(41), credits(2)).proven).toBe(false);
  });

  it('leaves other currencies alone', () => {
    const francs = entry({ currency: 'CHF' });
    expect(plan([kettle], [francs])).toMatchObject({ off: { money: money(0) }, uncounted: [], spare: [] });
    expect(plan([thing({ price: money(1200, 'CHF') })], [entry()]).off.money).toEqual(money(0));
  });
});

describe('a wish', () => {
  const wished = (goods: 'sold-by-amazon' | 'digital' | 'anything') =>
    makePlan(
      basketOfWish({ about: money(2000), goods }),
      [entry(), noRush()],
      context(),
      'USD',
    ).orders[0].steps.map(({ verdict }) => verdict.entry.credit.kind);

  it.each([
    ['sold-by-amazon', ['courtesy']],
    ['digital', ['no-rush']],
    ['anything', []],
  ] as const)('%s', (goods, kinds) => {
    expect(wished(goods)).toEqual(kinds);
  });
});
