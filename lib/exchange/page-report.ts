import * as v from 'valibot';
import { FAMILIES, GATES, MOST_ROWS, type PageReport } from '../domain/reading.ts';
import { credit, customerId, listOf, money, notice, text, trouble } from './reading-schema.ts';

/**
 * A report as it arrives from a content script. Nothing in it is trusted: a page can make our script read
 * anything, and a broken script can send anything, so each field is checked for shape and size.
 */
export function parsePageReport(value: unknown): PageReport | null {
  const result = v.safeParse(pageReport, value);
  return result.success ? result.output : null;
}

/** Pages of balances have no goods; what is not read is not let in. */
const nothing = v.pipe(v.array(v.never()), v.maxLength(0));

const reading = v.object({
  page: v.picklist([...FAMILIES, ...GATES, 'other']),
  marketplace: text(40),
  language: v.nullable(text(16)),
  trouble,
  total: v.nullable(money),
  credits: listOf(credit, MOST_ROWS),
  giftCardBalance: v.nullable(money),
  items: nothing,
  lines: nothing,
  orders: nothing,
  notices: listOf(notice, MOST_ROWS),
});

const pageReport = v.object({
  reading,
  customerId,
  outline: v.nullable(text(4_000)),
});
