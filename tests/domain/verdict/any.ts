import fc from 'fast-check';
import { KINDS } from '../../../lib/domain/kind.ts';
import { type Item, type Reading, TROUBLE_CODES } from '../../../lib/domain/reading.ts';
import { NO_TERMS, withTerms } from '../../../lib/domain/terms.ts';
import type { Context } from '../../../lib/domain/verdict/context.ts';
import { box, checkout, context, eBook, entry, gadget, line, money, notice, thing } from './goods.ts';

/** A value or nothing: what a page does not say. */
function perhaps<Value>(...values: readonly Value[]): fc.Arbitrary<Value | null> {
  return fc.option(fc.constantFrom(...values), { nil: null });
}

const anyPrice = fc.option(
  fc.record({
    minor: fc.oneof(fc.constantFrom(0, 1, 350, 500, 3899), fc.maxSafeInteger()),
    currency: fc.constantFrom('USD' as const, 'USD' as const, 'JPY' as const),
  }),
  { nil: null },
);
const anyFlag = perhaps(true, false);
const anyText = fc.option(fc.oneof(fc.constantFrom('Kettle', 'Courtesy credit', '\u202Eevil'), fc.string()), {
  nil: null,
});

/** Facts that do not even agree with each other. */
const anyItem: fc.Arbitrary<Item> = fc
  .record({
    title: anyText,
    quantity: fc.option(fc.nat({ max: 999 }), { nil: null }),
    price: anyPrice,
    seller: fc.option(fc.record({ name: anyText, id: anyText }), { nil: null }),
    sellerKind: perhaps('amazon', 'amazon-used', 'amazon-abroad', 'amazon-digital', 'publisher', 'other'),
    soldByAmazon: anyFlag,
    shipper: anyText,
    shippedByAmazon: anyFlag,
    digital: anyFlag,
    digitalKind: perhaps('e-book', 'audiobook', 'software'),
    subscription: anyFlag,
    giftCard: anyFlag,
    used: anyFlag,
  })
  .map((facts) => thing(facts as Partial<Item>));

const anyLine = fc
  .tuple(
    fc.constantFrom('items', 'promotion', 'coupon', 'total', 'other', 'tax'),
    fc.option(fc.integer({ min: -5000, max: 5000 }), { nil: null }),
    fc.record({ label: fc.string(), spendsCredit: fc.boolean(), order: perhaps('111') }),
  )
  .map(([kind, minor, facts]) => line(kind as 'items', minor, facts));

const anyNotice = fc
  .tuple(
    fc.constantFrom(
      'minimum',
      'not-for-this-item',
      'code-refused',
      'not-started',
      'ended',
      'already-used',
      'promised',
      'other',
    ),
    fc.record({
      beside: perhaps('code-box', 'credit', 'item', 'terms'),
      about: anyText,
      amount: anyPrice,
      seller: perhaps('amazon'),
      quote: fc.string(),
    }),
  )
  .map(([kind, facts]) => notice(kind as 'other', facts as object));

export const anyReading: fc.Arbitrary<Reading> = fc
  .record({
    page: fc.constantFrom('item', 'search', 'cart', 'checkout', 'order', 'other'),
    trouble: fc.array(
      fc.constantFrom(...TROUBLE_CODES).map((code) => ({ code, about: '' })),
      { maxLength: 1 },
    ),
    items: fc.array(anyItem, { maxLength: 4 }),
    lines: fc.array(anyLine, { maxLength: 4 }),
    notices: fc.array(anyNotice, { maxLength: 3 }),
    credits: fc.array(
      fc
        .record({ name: anyText, box: perhaps('ticked', 'unticked'), minor: fc.nat({ max: 1000 }) })
        .map(({ minor, ...facts }) => box(minor, facts as object)),
      { maxLength: 2 },
    ),
  })
  .map((facts) => checkout(facts as Partial<Reading>));

const anyTerms = fc
  .record({
    goods: perhaps('sold-by-amazon', 'digital', 'anything'),
    use: perhaps('single', 'drawdown'),
    minimum: perhaps(500, 3900),
    code: perhaps('SAVE5'),
    basis: fc.constantFrom('stated' as const, 'shopper' as const),
  })
  .map(({ basis, ...said }) => withTerms(NO_TERMS, said as object, basis, null));

/** One that is alive, in its window, and the shopper's own: nothing in it is a reason. */
export const anyLiveEntry = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    left: fc.integer({ min: 1, max: 2000 }),
    amountIs: fc.constantFrom('exact' as const, 'exact' as const, 'at-least' as const),
    terms: anyTerms,
  })
  .map((facts) => entry(facts));

export const anyEntry = fc.oneof(
  anyLiveEntry,
  fc
    .record({
      startsOn: perhaps('2026-05-01', '2026-06-01'),
      endsOn: perhaps('2026-05-10', '2026-05-12', '2026-07-01'),
      phase: fc.constantFrom('live' as const, 'gone' as const, 'closed' as const),
      standing: fc.constantFrom('kept' as const, 'to-confirm' as const, 'dismissed' as const),
      accountId: perhaps('anna', 'berta'),
      left: fc.nat({ max: 2000 }),
      name: anyText,
    })
    .map((facts) => entry(facts)),
);

export const anyContext: fc.Arbitrary<Context> = fc
  .record({
    account: perhaps('anna'),
    trouble: fc.array(fc.constantFrom(...TROUBLE_CODES), { maxLength: 1 }),
    reviewFollows: anyFlag,
    amazonOffers: anyFlag,
    codesHeld: fc.nat({ max: 2 }),
  })
  .map(context);

/** Items whose facts agree, as readers give them. */
export const anyPlainItem = fc
  .tuple(
    fc.constantFrom(thing, gadget, eBook),
    fc.record({
      price: fc.integer({ min: 0, max: 2000 }).map((minor) => money(minor)),
      quantity: fc.constantFrom(1, 2),
    }),
  )
  .map(([make, facts]) => make(facts));
