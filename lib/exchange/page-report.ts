import * as v from 'valibot';
import { isDay, isZone } from '../domain/day.ts';
import { type Currency, isCurrency } from '../domain/money.ts';
import {
  FAMILIES,
  GATES,
  LONGEST_NAME,
  LONGEST_QUOTE,
  MOST_ROWS,
  type PageReport,
  TROUBLE_CODES,
} from '../domain/reading.ts';

/**
 * A report as it arrives from a content script. Nothing in it is trusted: a page can make our script read
 * anything, and a broken script can send anything, so each field is checked for shape and size.
 */
export function parsePageReport(value: unknown): PageReport | null {
  const result = v.safeParse(pageReport, value);
  return result.success ? result.output : null;
}

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const day = v.custom<string>(isDay);
const instant = v.pipe(v.string(), v.isoTimestamp());
const money = v.object({
  minor: v.pipe(v.number(), v.safeInteger()),
  currency: v.custom<Currency>(isCurrency),
});

/** Of a credit: zero and less are not somebody's money. */
const amount = v.object({ ...money.entries, minor: v.pipe(v.number(), v.safeInteger(), v.minValue(1)) });

const credit = v.object({
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

const notice = v.object({
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

/** No reader fills these yet; what is not read is not let in. */
const nothing = v.pipe(v.array(v.never()), v.maxLength(0));

const reading = v.object({
  page: v.picklist([...FAMILIES, ...GATES, 'other']),
  marketplace: text(40),
  language: v.nullable(text(16)),
  trouble: v.pipe(
    v.array(v.object({ code: v.picklist(TROUBLE_CODES), about: text(300) })),
    v.maxLength(MOST_ROWS),
  ),
  total: v.nullable(money),
  credits: v.pipe(v.array(credit), v.maxLength(MOST_ROWS)),
  giftCardBalance: v.nullable(money),
  items: nothing,
  lines: nothing,
  orders: nothing,
  notices: v.pipe(v.array(notice), v.maxLength(MOST_ROWS)),
});

const pageReport = v.object({
  reading,
  customerId: v.nullable(v.pipe(v.string(), v.regex(/^A[A-Z0-9]{5,30}$/))),
  outline: v.nullable(text(4_000)),
});
