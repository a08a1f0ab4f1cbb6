import * as v from 'valibot';
import type { PageQuestion } from '../domain/page-question.ts';
import { MOST_ROWS, type Reading } from '../domain/reading.ts';
import { credit, customerId, item, line, listOf, notice, order, text, trouble } from './reading-schema.ts';

const MOST_LINES = 20;
/** A list of orders, or all of a large one. */
const MOST_ORDERS = 300;

const NOTHING = { total: null, credits: [], giftCardBalance: null, orders: [], notices: [] };

/** A question as it arrives from a content script, and as little to be trusted as a report (`page-report.ts`). */
export function parsePageQuestion(value: unknown): PageQuestion | null {
  const result = v.safeParse(pageQuestion, value);
  if (!result.success) return null;
  const { reading, ...rest } = result.output;
  return { reading: { ...NOTHING, ...reading } satisfies Reading, ...rest };
}

const head = {
  marketplace: text(40),
  language: v.nullable(text(16)),
  trouble,
};

/** Goods that are looked at; what is not read there is not let in. */
const atTheShelf = v.object({
  ...head,
  page: v.picklist(['item', 'search', 'cart']),
  items: listOf(item, MOST_ROWS),
  lines: listOf(line, MOST_LINES),
});

/** Goods that are paid for, or were. */
const atTheTill = v.object({
  ...head,
  page: v.picklist(['checkout', 'thank-you', 'order', 'orders', 'return', 'terms']),
  credits: listOf(credit, MOST_ROWS),
  items: listOf(item, MOST_ROWS),
  lines: listOf(line, MOST_ROWS),
  orders: listOf(order, MOST_ORDERS),
  notices: listOf(notice, MOST_ROWS),
});

const pageQuestion = v.object({
  reading: v.variant('page', [atTheShelf, atTheTill]),
  customerId,
  reviewFollows: v.nullable(v.boolean()),
  amazonOffers: v.nullable(v.boolean()),
});
