import * as v from 'valibot';
import { type Currency, isCurrency } from '../domain/money.ts';
import type { PageQuestion } from '../domain/page-question.ts';
import { type Item, LONGEST_NAME, type Reading, TROUBLE_CODES } from '../domain/reading.ts';

/** More goods than any page of results has. */
const MOST_GOODS = 300;

/** A question as it arrives from a content script, and as little to be trusted as a report (`page-report.ts`). */
export function parsePageQuestion(value: unknown): PageQuestion | null {
  const result = v.safeParse(pageQuestion, value);
  if (!result.success) return null;
  const { reading, customerId } = result.output;
  const empty = { total: null, credits: [], giftCardBalance: null, orders: [], notices: [] };
  return { reading: { ...empty, ...reading } satisfies Reading, customerId };
}

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const yesOrNo = v.nullable(v.boolean());

const item = v.object({
  asin: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z0-9]{10}$/))),
  title: v.nullable(text(LONGEST_NAME)),
  quantity: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(999))),
  price: v.nullable(
    v.object({
      minor: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
      currency: v.custom<Currency>(isCurrency),
    }),
  ),
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
  order: v.null(),
  delivery: v.null(),
  progress: v.null(),
} satisfies Record<keyof Item, unknown>);

/** Something that lowers the price by an amount that is not read: then less may come off than the goods cost. */
const discount = v.object({
  label: text(LONGEST_NAME),
  amount: v.null(),
  kind: v.picklist(['coupon', 'promotion']),
  type: v.null(),
  spendsCredit: v.literal(false),
  order: v.null(),
});

const pageQuestion = v.object({
  reading: v.object({
    page: v.picklist(['item', 'search']),
    marketplace: text(40),
    language: v.nullable(text(16)),
    trouble: v.pipe(
      v.array(v.object({ code: v.picklist(TROUBLE_CODES), about: text(300) })),
      v.maxLength(20),
    ),
    items: v.pipe(v.array(item), v.maxLength(MOST_GOODS)),
    lines: v.pipe(v.array(discount), v.maxLength(20)),
  }),
  customerId: v.nullable(v.pipe(v.string(), v.regex(/^A[A-Z0-9]{5,30}$/))),
});
