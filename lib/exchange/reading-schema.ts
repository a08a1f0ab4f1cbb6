import * as v from 'valibot';
import { isDay, isZone } from '../domain/day.ts';
import { type Currency, isCurrency } from '../domain/money.ts';
import { type Item, LONGEST_NAME, LONGEST_QUOTE, TROUBLE_CODES } from '../domain/reading.ts';

/** Parts of a reading as a content script may send them: each field is checked for shape and size. */

export const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
export const listOf = <Row extends v.GenericSchema>(row: Row, most: number) =>
  v.pipe(v.array(row), v.maxLength(most));

const day = v.custom<string>(isDay);
const instant = v.pipe(v.string(), v.isoTimestamp());
const yesOrNo = v.nullable(v.boolean());

export const money = v.object({
  minor: v.pipe(v.number(), v.safeInteger()),
  currency: v.custom<Currency>(isCurrency),
});
const price = v.object({ ...money.entries, minor: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) });
/** Of a credit: zero and less are not somebody's money. */
const amount = v.object({ ...money.entries, minor: v.pipe(v.number(), v.safeInteger(), v.minValue(1)) });

export const customerId = v.nullable(v.pipe(v.string(), v.regex(/^A[A-Z0-9]{5,30}$/)));

export const trouble = listOf(v.object({ code: v.picklist(TROUBLE_CODES), about: text(300) }), 2_000);

export const credit = v.object({
  name: v.nullable(text(LONGEST_NAME)),
  amount,
  amountIs: v.picklist(['exact', 'at-least']),
  startsOn: v.nullable(day),
  endsOn: v.nullable(day),
  endsAt: v.nullable(instant),
  zone: v.nullable(v.custom<string>(isZone)),
  zoneFrom: v.nullable(v.picklist(['stated', 'assumed'])),
  confidence: v.picklist(['certain', 'confirm']),
  box: v.nullable(v.picklist(['ticked', 'unticked'])),
  rung: text(80),
  quote: text(LONGEST_QUOTE),
});

export const notice = v.object({
  kind: v.picklist([
    'minimum',
    'not-for-this-item',
    'code-refused',
    'not-started',
    'ended',
    'already-used',
    'promised',
    'other',
  ]),
  amount: v.nullable(money),
  quote: text(LONGEST_QUOTE),
  beside: v.nullable(v.picklist(['code-box', 'credit', 'item', 'terms'])),
  about: v.nullable(text(LONGEST_NAME)),
  code: v.nullable(text(80)),
  endsOn: v.nullable(day),
  seller: v.nullable(v.literal('amazon')),
});

const progress = v.nullable(
  v.picklist(['ordered', 'shipped', 'delivered', 'cancelled', 'returning', 'returned', 'refunded']),
);
/** As printed: `111-0000000-0000000`, digital ones begin with `D`. */
const orderNumber = v.nullable(v.pipe(v.string(), v.regex(/^(?:\d{3}|D\d{2})-\d{7}-\d{7}$/)));

export const item = v.object({
  asin: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z0-9]{10}$/))),
  title: v.nullable(text(LONGEST_NAME)),
  quantity: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(999))),
  price: v.nullable(price),
  seller: v.nullable(v.object({ name: v.nullable(text(LONGEST_NAME)), id: v.nullable(text(40)) })),
  sellerRung: v.nullable(text(80)),
  sellerKind: v.nullable(
    v.picklist(['amazon', 'amazon-used', 'amazon-abroad', 'amazon-digital', 'publisher', 'other']),
  ),
  soldByAmazon: yesOrNo,
  shipper: v.nullable(text(LONGEST_NAME)),
  shippedByAmazon: yesOrNo,
  digital: yesOrNo,
  digitalKind: v.nullable(
    v.picklist(['e-book', 'audiobook', 'video', 'music', 'app', 'software', 'periodical']),
  ),
  subscription: yesOrNo,
  subscriptionOffered: yesOrNo,
  giftCard: yesOrNo,
  used: yesOrNo,
  buyable: yesOrNo,
  order: orderNumber,
  delivery: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(999))),
  progress,
} satisfies Record<keyof Item, unknown>);

export const line = v.object({
  label: text(LONGEST_NAME),
  amount: v.nullable(money),
  kind: v.picklist([
    'items',
    'shipping',
    'tax',
    'promotion',
    'coupon',
    'subscription',
    'gift-card',
    'points',
    'total',
    'other',
  ]),
  type: v.nullable(text(LONGEST_NAME)),
  spendsCredit: v.boolean(),
  order: orderNumber,
});

export const order = v.object({
  number: orderNumber,
  placedOn: v.nullable(day),
  total: v.nullable(money),
  refunded: v.nullable(money),
  progress,
  digital: yesOrNo,
});
