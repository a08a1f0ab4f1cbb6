import { type Line, LONGEST_NAME } from '../domain/reading.ts';
import type { Row } from './order-rows.ts';
import { pattern } from './page.ts';
import { clamp } from './plain-text.ts';
import type { LabelKind, OrderWords } from './words/words.ts';

/** What a row is: by the page's own type, which needs no language, else by the words of its label. */
export function labelKindOf(label: string, type: string | null, words: OrderWords | null): LabelKind {
  const typed = type === null ? undefined : TYPES[type.replace(/_TAX_(?:IN|EX)CLUSIVE$/, '')];
  if (typed) return typed;
  if (words === null) return 'other';
  const text = label.slice(0, LONGEST_NAME);
  const known = words.labels.find(([, source]) => pattern(source).test(text))?.[0] ?? 'other';
  if (!pattern(words.credit).test(text) || known === 'refund') return known;
  // "Gift cards and promotional credit": either could have paid. "Promotional credit you earn": nobody has yet.
  return known === 'gift-card' || pattern(words.notOwned).test(text) ? 'other' : 'promotion';
}

// DOM §7.2, public code of three readers. What is not in here is told by its words, never by its likeness.
const TYPES: Readonly<Record<string, Line['kind']>> = {
  ITEMS: 'items',
  SHIPPING: 'shipping',
  MARKETPLACE_FEE: 'other',
  TOTAL_BEFORE_SPECIAL_PAYMENTS: 'total',
  SPECIAL_PAYMENTS_GIFT_CARD_BALANCE: 'gift-card',
};

/** Whether a label names promotional money that the shopper owns, and not gift cards with it. */
export function namesCredit(label: string, words: OrderWords | null): boolean {
  if (words === null || !pattern(words.credit).test(label.slice(0, LONGEST_NAME))) return false;
  return labelKindOf(label, null, words) === 'promotion';
}

/** What lowers the total, as a row of it. */
const LOWERING: readonly Line['kind'][] = ['promotion', 'coupon', 'subscription', 'gift-card', 'points'];

export function linesOf(rows: readonly Row[], words: OrderWords | null, order: string | null): Line[] {
  const lines = rows.map(({ label, amount, type }): Line => {
    const kind = labelKindOf(label, type, words);
    return {
      label: clamp(label, LONGEST_NAME),
      amount,
      kind: kind === 'refund' ? 'other' : kind,
      type,
      spendsCredit: kind === 'promotion' && namesCredit(label, words),
      order,
    };
  });
  return addsUp(lines) === true ? lines : lines.map(lowering);
}

/** Some pages print what comes off without its sign (DOM §13): a row that lowers the total is negative. */
function lowering(line: Line): Line {
  const isBare = line.amount !== null && line.amount.minor > 0 && LOWERING.includes(line.kind);
  return isBare ? { ...line, amount: { ...line.amount, minor: -line.amount.minor } } : line;
}

/**
 * Whether the rows come to the last sum that they print; null where that can't be told. Tax may be included already,
 * and a row that nobody knows may be a remark.
 */
export function addsUp(lines: readonly Line[]): boolean | null {
  const last = lines.findLastIndex(({ kind, amount }) => kind === 'total' && amount !== null);
  const total = lines[last]?.amount;
  const rows = lines.slice(0, last).filter(({ kind }) => kind !== 'total');
  if (!total || !rows.some(({ kind }) => kind === 'items')) return null;
  if (rows.some(({ amount }) => amount?.currency !== total.currency)) return null;
  let sums = [0];
  for (const { kind, amount } of rows) {
    const more = sums.map((sum) => sum + (amount?.minor ?? 0));
    const isOptional = (kind === 'tax' || kind === 'other') && sums.length < MOST_SUMS;
    sums = isOptional ? [...sums, ...more] : more;
  }
  return sums.some((sum) => Math.abs(sum - total.minor) <= ROUNDING);
}

const MOST_SUMS = 64;
// Net prices and their tax are rounded apart: two real orders are a cent off (DOM §5.1).
const ROUNDING = 1;
