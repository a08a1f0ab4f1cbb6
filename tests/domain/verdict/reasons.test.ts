import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/domain/glance.ts';
import type { Basket } from '../../../lib/domain/verdict/basket.ts';
import type { Context } from '../../../lib/domain/verdict/context.ts';
import { judge } from '../../../lib/domain/verdict/judge.ts';
import type { LimitKind } from '../../../lib/domain/verdict/limit.ts';
import { REASON_KINDS, REASONS, UNSEEN_REASONS } from '../../../lib/domain/verdict/reason.ts';
import {
  alone,
  basket,
  box,
  context,
  eBook,
  entry,
  gadget,
  line,
  money,
  NOW,
  noRush,
  notice,
  stated,
  thing,
} from './goods.ts';

type Case = readonly [
  story: string,
  goods: Basket,
  credit: Entry,
  context: Partial<Context>,
  expected: object,
  changes?: readonly object[],
];

const limited = (of: LimitKind, broken: boolean | null = true): [Entry, Partial<Context>] => [
  entry({ id: 'one' }),
  { limits: [{ creditId: 'one', of, broken, quote: 'its terms' }] },
];
const limitCase = (
  story: string,
  of: LimitKind,
  expected: { readonly because: string; readonly [more: string]: unknown },
): Case => [story, basket([thing()]), ...limited(of), { ...expected, basis: 'stated', quote: 'its terms' }];

const CASES: readonly Case[] = [
  [
    '1: a third party',
    alone(gadget()),
    entry(),
    {},
    { because: 'other-seller', sellers: ['Gadget Ltd'], shippedByAmazon: false, basis: 'usual', quote: null },
    [{ do: 'buy-from-amazon', here: false }],
  ],
  [
    '1: fulfilled by Amazon but not sold by it, with Amazon on the same page',
    alone(gadget({ shipper: 'Amazon', shippedByAmazon: true })),
    entry({ terms: stated({ goods: 'sold-by-amazon' }) }),
    { amazonOffers: true },
    {
      because: 'other-seller',
      shippedByAmazon: true,
      basis: 'stated',
      quote: 'shipped and sold by Amazon.com',
    },
    [{ do: 'buy-from-amazon', here: true }],
  ],
  [
    '1: two sellers are one reason',
    basket([gadget(), gadget({ seller: { name: 'Other Ltd', id: null } }), gadget()]),
    entry(),
    {},
    { because: 'other-seller', sellers: ['Gadget Ltd', 'Other Ltd'] },
    [],
  ],
  [
    '1: a notice beside the credit turns "probably not" into "won\'t"',
    alone(gadget(), {
      notices: [
        notice('other', {
          beside: 'credit',
          about: 'Courtesy Credit:',
          seller: 'amazon',
          quote: 'sold by Amazon.com only',
        }),
      ],
    }),
    entry(),
    {},
    { because: 'other-seller', basis: 'stated', quote: 'sold by Amazon.com only' },
  ],
  [
    '2: the used-goods arm',
    alone(
      thing({
        seller: { name: 'Amazon Resale', id: 'A2L77EE7U53NWQ' },
        sellerKind: 'amazon-used',
        soldByAmazon: false,
        used: true,
      }),
    ),
    entry(),
    {},
    { because: 'other-amazon', arm: 'used', sellers: ['Amazon Resale'] },
    [{ do: 'buy-from-amazon', here: false }],
  ],
  [
    "2: another country's Amazon",
    alone(
      thing({ seller: { name: 'Amazon DE', id: null }, sellerKind: 'amazon-abroad', soldByAmazon: false }),
    ),
    entry(),
    {},
    { because: 'other-amazon', arm: 'abroad', sellers: ['Amazon DE'] },
  ],
  [
    '3: an e-book with a goods credit',
    alone(eBook()),
    entry(),
    {},
    { because: 'wrong-form', buys: 'physical', basis: 'usual' },
    [],
  ],
  [
    '3: a thing with a no-rush reward',
    alone(thing()),
    noRush(),
    {},
    { because: 'wrong-form', buys: 'digital', basis: 'usual' },
  ],
  [
    '4: a gift card, whatever the credit buys',
    alone(thing({ giftCard: true })),
    entry({ terms: stated({ goods: 'anything' }) }),
    {},
    { because: 'excluded', what: 'gift-card', basis: 'usual' },
  ],
  [
    '4: a notice beside the credit',
    basket([thing()], {
      notices: [notice('not-for-this-item', { beside: 'credit', about: 'Courtesy credit' })],
    }),
    entry(),
    {},
    { because: 'excluded', what: 'said', basis: 'stated', quote: 'what the page says: not-for-this-item' },
  ],
  limitCase('4: a class that its terms leave out', 'excluded', { because: 'excluded', what: 'said' }),
  [
    '5: below the minimum by a cent, with goods that do not count (DOMAIN §13 vector 6)',
    basket([thing({ price: money(3899) }), gadget({ price: money(2000) })]),
    entry({ terms: stated({ goods: 'sold-by-amazon', minimum: 3900 }) }),
    {},
    {
      because: 'below-minimum',
      goods: 'sold-by-amazon',
      minimum: money(3900),
      eligible: money(3899),
      short: money(1),
      atLeast: false,
      alone: false,
      basis: 'stated',
    },
    [{ do: 'add-goods', short: money(1), goods: 'sold-by-amazon' }],
  ],
  [
    '5: one item by itself',
    alone(thing({ price: money(3899) })),
    entry({ terms: stated({ minimum: 3900 }) }),
    {},
    { because: 'below-minimum', short: money(1), alone: true },
  ],
  [
    '5: all goods together do not reach it, whatever counts',
    basket([thing(), thing({ soldByAmazon: null, sellerKind: null, seller: null })]),
    entry({ terms: stated({ minimum: 3900 }) }),
    {},
    { because: 'below-minimum', eligible: money(2400), short: money(1500), atLeast: true },
  ],
  [
    '5: a minimum printed beside the credit',
    basket([thing()], {
      notices: [notice('minimum', { beside: 'credit', about: 'Courtesy credit', amount: money(2500) })],
    }),
    entry(),
    {},
    { because: 'below-minimum', short: money(1300), basis: 'stated' },
  ],
  [
    '6: not started yet',
    alone(thing()),
    entry({ startsOn: '2026-05-19', endsOn: '2026-05-29', startsBasis: 'stated' }),
    {},
    { because: 'not-started', startsAt: Date.parse('2026-05-19T07:00:00Z'), basis: 'stated' },
    [{ do: 'wait', until: Date.parse('2026-05-19T07:00:00Z') }],
  ],
  [
    '6: a code that has not begun',
    basket([thing()], { notices: [notice('not-started', { beside: 'code-box' })] }),
    entry({ terms: stated({ code: 'SAVE5', goods: 'sold-by-amazon' }) }),
    { codesHeld: 1 },
    { because: 'not-started', startsAt: null, basis: 'usual' },
    [],
  ],
  [
    '7: ended by every clock',
    alone(thing()),
    entry({ endsOn: '2026-05-10' }),
    {},
    { because: 'ended', endsOn: '2026-05-10', basis: 'stated' },
    [],
  ],
  [
    "7: ended at another zone's midnight: in Tokyo it is over, in New York it is not",
    alone(thing()),
    entry({ endsOn: '2026-05-12', zone: 'Asia/Tokyo', zoneFrom: 'stated' }),
    {},
    { because: 'ended', endsOn: '2026-05-12' },
  ],
  [
    '7: a code that has expired',
    basket([thing()], { notices: [notice('ended', { beside: 'code-box', code: 'addPromo_ExpiredCode' })] }),
    entry({ terms: stated({ code: 'SAVE5', goods: 'sold-by-amazon' }) }),
    { codesHeld: 1 },
    { because: 'ended', basis: 'usual', quote: 'what the page says: ended' },
  ],
  [
    '8: gone is only probably used',
    alone(thing()),
    entry({ phase: 'gone' }),
    {},
    { because: 'used-up', how: 'vanished', basis: 'usual' },
  ],
  [
    '8: closed',
    alone(thing()),
    entry({ phase: 'closed', left: 0, toldBy: 3 }),
    {},
    { because: 'used-up', how: 'spent', basis: 'shopper' },
  ],
  [
    '8: said so beside it',
    basket([thing()], { notices: [notice('already-used', { beside: 'credit', about: 'Courtesy credit' })] }),
    entry(),
    {},
    { because: 'used-up', how: 'said', basis: 'stated' },
  ],
  limitCase('8: its quota is used up', 'quota', { because: 'used-up', how: 'said' }),
  limitCase('9', 'payment', { because: 'payment' }),
  limitCase('10', 'order-changed', { because: 'order-changed' }),
  limitCase('11', 'split', { because: 'split' }),
  limitCase('12', 'not-posted', { because: 'not-posted' }),
  [
    '12: promised beside its name',
    basket([thing()], { notices: [notice('promised', { beside: 'credit', about: 'Courtesy credit' })] }),
    entry(),
    {},
    { because: 'not-posted', basis: 'stated' },
  ],
  [
    '13: another account',
    alone(thing()),
    entry({ accountId: 'berta' }),
    {},
    { because: 'other-account', whose: 'account' },
  ],
  [
    '13: another marketplace',
    alone(thing()),
    entry(),
    { marketplace: 'amazon.de' },
    { because: 'other-account', whose: 'marketplace' },
  ],
  [
    "13: not the shopper's",
    alone(thing()),
    entry({ standing: 'dismissed' }),
    {},
    { because: 'other-account', whose: 'nobody', basis: 'shopper' },
  ],
  limitCase('13: the kind of membership', 'membership', { because: 'other-account', whose: 'membership' }),
  limitCase('14', 'address', { because: 'address' }),
  [
    '15: its box is off',
    basket([thing()], { boxes: [box(500)] }),
    entry(),
    {},
    { because: 'box-off', basis: 'stated', quote: 'Use your courtesy credit' },
    [{ do: 'tick-box' }],
  ],
  [
    '15: the one box over all of the balance is off',
    basket([thing()], { boxes: [box(800, { name: 'Promotional balance' })] }),
    entry(),
    {},
    { because: 'box-off', basis: 'usual' },
  ],
  [
    '16: a subscription',
    alone(thing({ subscription: true, subscriptionOffered: true })),
    entry(),
    {},
    { because: 'no-review', way: 'subscription', basis: 'usual' },
    [{ do: 'buy-once' }],
  ],
  [
    '16: no review page follows',
    alone(thing()),
    entry(),
    { reviewFollows: false },
    { because: 'no-review', way: 'buy-now', basis: 'usual' },
    [{ do: 'use-cart' }],
  ],
  limitCase('16: a pre-order', 'pre-order', { because: 'no-review', way: 'said' }),
];

describe('it does not come off', () => {
  it.each(CASES.map((row) => [row[0], row] as const))(
    '%s',
    (_, [, goods, credit, more, expected, changes]) => {
      const verdict = judge(goods, credit, context(more));
      expect(verdict).toMatchObject({ answer: 'no', reasons: [expected] });
      if (changes) expect(verdict).toMatchObject({ changes });
    },
  );

  it('has each of the sixteen reasons among these', () => {
    const told = CASES.map(([, , , , expected]) => 'because' in expected && expected.because);
    expect(REASON_KINDS).toHaveLength(16);
    expect(REASON_KINDS.filter((kind) => !told.includes(kind))).toEqual([]);
  });

  it('names the reasons that no page shows', () => {
    expect(UNSEEN_REASONS).toEqual(['payment', 'order-changed', 'split', 'not-posted', 'address']);
    expect(Object.keys(REASONS)).toEqual(REASON_KINDS);
  });

  it('tells the most certain reason first, and no change where one reason cannot be changed', () => {
    const verdict = judge(alone(gadget()), entry({ endsOn: '2026-05-10' }), context());
    expect(verdict).toMatchObject({
      answer: 'no',
      basis: 'stated',
      reasons: [{ because: 'ended' }, { because: 'other-seller' }],
      changes: [],
    });
  });

  it('says what would change every one of several reasons', () => {
    const verdict = judge(basket([thing({ subscription: true })], { boxes: [box(500)] }), entry(), context());
    expect(verdict).toMatchObject({ answer: 'no', changes: [{ do: 'tick-box' }, { do: 'buy-once' }] });
  });
});

describe('what is said of something else', () => {
  const other = { beside: 'credit', about: 'P&G Promo Credit' } as const;
  it.each<readonly [string, Basket, Entry, Partial<Context>]>([
    ['a notice beside another credit', basket([thing()], { notices: [notice('ended', other)] }), entry(), {}],
    [
      'a notice that stands alone',
      basket([thing()], { notices: [notice('ended'), notice('already-used')] }),
      entry(),
      {},
    ],
    [
      'terms, which may be about earning it',
      basket([thing()], { notices: [notice('minimum', { beside: 'terms', amount: money(9900) })] }),
      entry(),
      {},
    ],
    [
      'a code that was refused, where two are held',
      basket([thing()], { notices: [notice('ended', { beside: 'code-box' })] }),
      entry({ terms: stated({ code: 'SAVE5', goods: 'sold-by-amazon' }) }),
      { codesHeld: 2 },
    ],
    [
      'a limit of another credit',
      basket([thing()]),
      entry(),
      { limits: [{ creditId: 'another', of: 'payment', broken: true, quote: '' }] },
    ],
    ['a limit that is kept', basket([thing()]), limited('payment', false)[0], limited('payment', false)[1]],
    [
      'a box of another kind',
      basket([thing()], { boxes: [box(500, { name: 'P&G Promo Credit' })] }),
      entry(),
      {},
    ],
    ['its own box is on', basket([thing()], { boxes: [box(500, { box: 'ticked' })] }), entry(), {}],
    [
      'one of two equal boxes is on',
      basket([thing()], { boxes: [box(500, { box: 'ticked' }), box(500)] }),
      entry(),
      {},
    ],
    ['a discount', basket([thing()], { lines: [line('items', 1200), line('coupon', -100)] }), entry(), {}],
  ])('%s is no reason', (_, goods, credit, more) => {
    expect(judge(goods, credit, context({ now: NOW, ...more })).answer).toBe('yes');
  });
});
