import { describe, expect, it } from 'vitest';
import type { Entry } from '../../lib/domain/glance.ts';
import { makePlan } from '../../lib/domain/plan/make-plan.ts';
import type { Plan } from '../../lib/domain/plan/plan.ts';
import type { Item } from '../../lib/domain/reading.ts';
import {
  headOrder,
  headPlan,
  wordCertainty,
  wordItems,
  wordStep,
  wordTwoOrders,
  wordWhole,
} from '../../lib/wording/plan.ts';
import { wordAdvice, wordSpare, wordUncounted } from '../../lib/wording/plan-beside.ts';
import { wordCart, wordWish } from '../../lib/wording/plan-subject.ts';
import {
  basket,
  context,
  eBook,
  entry,
  gadget,
  money,
  noRush,
  stated,
  thing,
} from '../domain/verdict/goods.ts';
import { inAll, NOW, speak } from './voices.ts';

const HOUR = 3_600_000;
const kettle = thing({ price: money(1200) });
const plan = (items: readonly Item[], entries: readonly Entry[]): Plan =>
  makePlan(basket(items), entries, context(), 'USD');
const voucher = (left: number, facts: Parameters<typeof entry>[0] = {}) =>
  entry({
    name: 'Prime Day credit',
    left,
    terms: stated({ use: 'single', goods: 'sold-by-amazon' }),
    ...facts,
  });
const code = (left: number, minimum: number) =>
  entry({
    name: 'Promo code',
    left,
    terms: stated({ code: 'TEA', use: 'single', goods: 'sold-by-amazon', minimum }),
  });

describe('what it is for', () => {
  it('a cart', () => {
    expect(inAll((voice) => wordCart(NOW - 2 * HOUR, basket([kettle, eBook()]), 'USD', voice))).toEqual([
      'Cart seen 2 hours ago: 2 items, US$15.99',
      'Einkaufswagen (vor 2 Stunden gesehen): 2 Artikel, 15,99\u00a0$',
      'カート（確認：2 時間前）：2点、$15.99',
    ]);
    const unpriced = basket([kettle, thing({ price: null })]);
    expect(wordCart(NOW, unpriced, 'USD', speak('en'))).toBe(
      'Cart seen just now: 2 items, at least US$12.00',
    );
  });

  it('a wish', () => {
    const wish = { about: money(2000), goods: 'sold-by-amazon' } as const;
    expect(inAll((voice) => wordWish(wish, voice))).toEqual([
      'About US$20.00: sold by Amazon',
      'Etwa 20,00\u00a0$: verkauft von Amazon',
      '約$20.00：Amazon が販売',
    ]);
  });
});

describe('the sum', () => {
  it.each([
    ['exact', plan([kettle], [voucher(500)]), 'US$5.00 should come off'],
    ['usual', plan([kettle], [entry({ left: 500 })]), 'US$5.00 probably comes off'],
    [
      'at least',
      plan([kettle], [voucher(500, { amountIs: 'at-least' })]),
      'At least US$5.00 should come off',
    ],
    ['nothing', plan([kettle], [noRush()]), null],
  ])('%s', (_, made, words) => {
    expect(headPlan(made, speak('en'))).toBe(words);
  });

  it('says that it may be more and may be less', () => {
    const [first] = plan([kettle], [voucher(500)]).orders;
    const made = {
      ...plan([kettle], [voucher(500)]),
      orders: [first] as const,
      off: { money: money(500), is: 'about' as const },
    };
    expect(inAll((voice) => headPlan(made, voice))).toEqual([
      'About US$5.00 should come off',
      'Abzug von etwa 5,00\u00a0$ zu erwarten',
      '約$5.00 が適用されるはずです',
    ]);
  });
});

describe('how sure it is', () => {
  it("always says that Amazon's own order of use is not known", () => {
    expect(inAll((voice) => wordCertainty(plan([kettle], [voucher(500)]), voice)[0] ?? null)).toEqual([
      'Amazon chooses which of these it takes; in which order is not known.',
      'Amazon wählt, welches davon eingelöst wird; in welcher Reihenfolge, ist nicht bekannt.',
      'どれを使うかはAmazonが選びます。順番は分かっていません。',
    ]);
  });

  it('is no surer than the verdicts are', () => {
    expect(inAll((voice) => wordCertainty(plan([kettle], [entry({ left: 500 })]), voice)[1] ?? null)).toEqual(
      [
        'Whichever it takes: at least US$5.00 probably comes off.',
        'Welches auch immer: Abzug von mindestens 5,00\u00a0$ wahrscheinlich.',
        'どれが使われても：おそらく $5.00 以上 が適用されます。',
      ],
    );
  });

  it('of a credit that may hold more, more may be lost', () => {
    const made = plan([kettle], [voucher(1501, { amountIs: 'at-least' })]);
    expect(wordCertainty(made, speak('en'))).toContain(
      'As planned, at least US$3.01 may be lost of credit that may be good for one order only.',
    );
    const [step] = made.orders[0].steps;
    expect(step && wordStep(step, [kettle], speak('en')).at(-1)).toBe('At least US$3.01 of it may be lost.');
  });

  it('claims of two orders for more certainty only what is proven of them', () => {
    const wide = entry({
      left: 500,
      endsOn: '2026-05-20',
      terms: stated({ goods: 'anything', use: 'drawdown' }),
    });
    const digital = noRush({ left: 500 });
    const small = () =>
      entry({ left: 60, terms: stated({ code: 'SMALL', use: 'drawdown', goods: 'sold-by-amazon' }) });
    const goods = [eBook({ price: money(500) }), gadget({ price: money(500) }), thing()];
    const made = plan(goods, [wide, digital, small(), small()]);
    // The second code could take $0.60 off in the other order.
    expect(made).toMatchObject({ twoOrders: { by: 'sure' }, proven: true });
    expect(wordCertainty(made, speak('en')).at(-1)).toBe(
      'Of what can be counted on, nothing takes US$1.00 more off in one order or in two, with no row of the cart divided.',
    );
  });

  it('says what is lost, and what may be', () => {
    expect(wordCertainty(plan([kettle], [voucher(1501)]), speak('en'))).toEqual([
      'Amazon chooses which of these it takes; in which order is not known.',
      'Whichever it takes: at least US$12.00 should come off.',
      'As planned, up to US$3.01 may be lost of credit that may be good for one order only.',
      'Of what can be counted on, nothing takes more off in one order. Of equal ways this one loses least, then spends first what ends first.',
    ]);
    const many = Array.from({ length: 13 }, () => voucher(100));
    expect(wordCertainty(plan([kettle], many), speak('en'))).toContain('Good, not proven best.');
    const both = plan([kettle], [voucher(1500), entry({ left: 1200, endsOn: '2026-05-14' })]);
    expect(wordCertainty(both, speak('en'))).toContain(
      'If Amazon takes others than planned, up to US$15.00 may be lost.',
    );
  });
});

describe('the steps', () => {
  it('each says on what, until when, why, and what is left', () => {
    const [step] = plan([kettle], [voucher(1501)]).orders[0].steps;
    expect(
      inAll((voice) => (step === undefined ? null : wordStep(step, [kettle], voice).join(' | '))),
    ).toEqual([
      'On Kettle · ends Friday | The only credit that buys this. | Up to US$3.01 may be lost: one use',
      'Für Kettle · Ablauf Freitag | Nur dieses Guthaben gilt dafür. | Bis zu 3,01\u00a0$ können verfallen: nur einmal einlösbar',
      '対象：Kettle · 期限は金曜日 | これに使えるのはこの残高だけです。 | 最大 $3.01 が失効するおそれがあります（一回限り）',
    ]);
  });

  it('what is so of all credits of an order is said once', () => {
    const [order] = plan([kettle], [entry({ left: 500 }), voucher(300)]).orders;
    expect(inAll((voice) => wordWhole(order, voice))).toEqual([
      'There are goods enough for all credits that buy them.',
      'Es gibt genug Artikel für alle Guthaben, die dafür gelten.',
      '使えるすべての残高に足りる商品があります。',
    ]);
    const said = wordWhole(order, speak('en'));
    expect(order.steps.flatMap((step) => wordStep(step, [kettle], speak('en'), said))).not.toContain(said);
    expect(wordWhole(plan([kettle], [voucher(300)]).orders[0], speak('en'))).toBeNull();
  });

  it.each([
    [
      'another ends later',
      [entry({ endsOn: '2026-05-14', left: 900 }), entry({ left: 900 })],
      'Ends before the others that would do.',
    ],
    [
      'another buys more',
      [entry({ left: 900 }), entry({ left: 900, terms: stated({ goods: 'anything', use: 'drawdown' }) })],
      'Buys fewer kinds of goods; the flexible one is kept.',
    ],
    [
      'another keeps its rest',
      [voucher(1200), entry({ left: 900, endsOn: '2026-05-14' })],
      'Good for one order; the others keep what is left of them.',
    ],
    [
      'another keeps its rest, and nobody knows whether this one does',
      [
        entry({ name: 'Thing', left: 1200, terms: stated({ goods: 'sold-by-amazon' }) }),
        entry({ left: 900, endsOn: '2026-05-14' }),
      ],
      'It may be good for one order only; the others keep what is left of them.',
    ],
    [
      'another would be begun',
      [entry({ left: 900, endsOn: '2026-05-16' }), entry({ left: 300 }), voucher(2000)],
      'So that nothing is lost of those that may be good for one order only.',
    ],
    [
      'all of them are spent',
      [entry({ left: 600, endsOn: '2026-05-14' }), entry({ left: 600 })],
      'There are goods enough for all credits that buy them.',
    ],
    ['it is a code', [code(500, 0)], 'Its code has to be typed at checkout'],
    [
      'it is the better code',
      [code(500, 0), code(400, 0)],
      'One code an order, and this one serves best. It has to be typed at checkout.',
    ],
  ])('%s', (_, entries, why) => {
    const [step] = plan([kettle], entries).orders[0].steps;
    expect(step && wordStep(step, [kettle], speak('en'))).toContain(why);
  });

  it('a credit of which a rest stays', () => {
    const made = plan([thing({ price: money(300) })], [entry({ left: 500 })]);
    const [step] = made.orders[0].steps;
    expect(step && wordStep(step, [kettle], speak('en')).at(-1)).toBe('US$2.00 of it usually stays.');
  });

  it('two orders say why, and what is in each', () => {
    const items = [thing({ title: 'Pan', price: money(4000) }), thing({ title: 'Pot', price: money(4100) })];
    const made = plan(items, [code(500, 3900), code(800, 3900)]);
    expect(inAll((voice) => wordTwoOrders(made, voice))).toEqual([
      'Two orders instead of one, because each order takes one code: US$5.00 more should come off.',
      'Zwei Bestellungen statt einer, weil jede einen Code annimmt: Abzug von weiteren 5,00\u00a0$ zu erwarten.',
      '1回ではなく2回の注文：注文ごとにコードを1つ使えます。さらに $5.00 が適用されるはずです。',
    ]);
    expect(wordCertainty(made, speak('en')).at(-1)).toBe(
      'Of what can be counted on, nothing takes more off in two orders, nor as much with less lost, with no row of the cart divided.',
    );
    expect([0, 1].map((place) => headOrder(place, made, speak('en')))).toEqual([
      'First order',
      'Second order',
    ]);
    expect(wordTwoOrders(plan(items, [code(500, 0)]), speak('en'))).toBeNull();
    const sure = { ...made, twoOrders: { by: 'sure', saves: money(300) } } as const;
    expect(wordTwoOrders(sure, speak('en'))).toMatch(/US\$3\.00 more stands, whichever Amazon takes/);
    const less = { ...made, twoOrders: { by: 'less-lost', saves: money(300) } } as const;
    expect(wordTwoOrders(less, speak('en'))).toMatch(/US\$3\.00 better in what comes off and what is lost/);
  });

  it('many goods are told by a few names and a number, each by its own where it has none', () => {
    const items = ['Pan', null, 'Pot\u202E', 'Cup', 'Jug'].map((title) => thing({ title }));
    expect(wordItems([0, 1, 2, 3, 4], items, speak('en'))).toBe('Pan, Item 2, Pot and 2 more');
    expect(wordItems([], items, speak('en'))).toBe('Nothing');
    expect(wordItems([0], [thing({ title: null })], speak('en'))).toBeNull();
  });
});

describe('what stands beside the plan', () => {
  const advised = (items: readonly Item[], entries: readonly Entry[]) =>
    inAll((voice) =>
      plan(items, entries)
        .advice.map((one) => wordAdvice(one, items, voice))
        .join(' | '),
    );

  it('what to add', () => {
    const items = [thing({ price: money(3899) })];
    const minimum = voucher(1000, {
      terms: stated({ minimum: 3900, use: 'single', goods: 'sold-by-amazon' }),
    });
    expect(advised(items, [minimum])).toEqual([
      'US$0.01 more of goods sold by Amazon, and Prime Day credit (US$10.00) can be used: it needs US$39.00 of them in one order.',
      'Mit 0,01\u00a0$ mehr an Artikeln, die Amazon verkauft, ist Prime Day credit (10,00\u00a0$) nutzbar: Nötig sind 39,00\u00a0$ in einer Bestellung.',
      'Amazonが販売する商品をあと$0.01足すと、Prime Day credit（$10.00）を使えます（1回の注文に必要な額は$39.00）。',
    ]);
    expect(
      advised([eBook({ price: money(200) })], [noRush({ left: 501, terms: stated({ use: 'single' }) })])[0],
    ).toBe('About US$3.01 more of digital goods, and nothing of No-Rush (US$5.01) is lost.');
  });

  it('what to leave out', () => {
    expect(
      advised([kettle], [voucher(3000, { endsOn: '2026-09-01' })]).map((all) => all?.split(' | ')[1]),
    ).toEqual([
      'Without Kettle in this order, Prime Day credit (US$30.00) stays whole; it ends 1 September. Now US$12.00 of it would come off and US$18.00 may be lost.',
      'Ohne Kettle in dieser Bestellung bleibt Prime Day credit (30,00\u00a0$) ganz; Ablauf 1. September. Jetzt gingen 12,00\u00a0$ davon ab, und 18,00\u00a0$ können verfallen.',
      'Kettleを今回の注文から外すと、Prime Day credit（$30.00）はそのまま残ります（期限は9月1日）。今使うと適用されるのは$12.00で、$18.00が失効するおそれがあります。',
    ]);
  });

  it('what not to buy now, where it is only wished for', () => {
    expect(
      advised([thing({ title: null, price: money(1200) })], [voucher(3000, { endsOn: '2026-09-01' })])[0],
    ).toContain('Without this purchase, Prime Day credit (US$30.00) stays whole; it ends 1 September.');
  });

  it('what is not needed, and what is not counted on: by the reason they share', () => {
    const made = plan(
      [kettle],
      [
        entry({ left: 1200 }),
        entry({ left: 300, endsOn: '2026-06-01' }),
        noRush(),
        noRush({ left: 200 }),
        entry({ name: 'Mystery' }),
      ],
    );
    const told = (besides: ReturnType<typeof wordSpare>) =>
      besides.map(({ why, entries }) => [why, entries.length]);
    expect(told(wordSpare(made, speak('en')))).toEqual([
      ['The goods are covered without it. Amazon may take it all the same.', 1],
    ]);
    expect(told(wordUncounted(made, speak('en')))).toEqual([
      ["Can't tell: what this credit buys is not known", 1],
      ['Probably not: only for digital goods', 2],
    ]);
    const codes = plan([gadget(), kettle], [code(500, 0), code(400, 0)]);
    expect(told(wordSpare(codes, speak('en')))).toEqual([['One code an order.', 1]]);
  });
});
