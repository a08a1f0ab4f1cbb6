import { type Line, LONGEST_NAME, MOST_ROWS, type OrderSighting } from '../../domain/reading.ts';
import { mainBlocks } from '../blocks.ts';
import { type Cell, cellsIn } from '../cells.ts';
import { labelKindOf, namesCredit } from '../charge-lines.ts';
import { rowsOf } from '../charges.ts';
import { isLoading, isSignedOut } from '../gates.ts';
import { orderNumberIn } from '../order-parts.ts';
import type { Row } from '../order-rows.ts';
import { type Findings, NOTHING, type Page, trouble } from '../page.ts';
import { clamp } from '../plain-text.ts';
import { orderWordsFor } from '../words/order-words.ts';
import type { OrderWords } from '../words/words.ts';

/**
 * The list of payments (DOM §6): who paid, how much, for which order. Its parts have no names but their order on the
 * page: day, payer, amount with its sign, order.
 */
export function readTransactions(page: Page): Findings {
  const words = orderWordsFor(page.language);
  const blocks = mainBlocks(page.document);
  const cells = cellsIn(blocks);
  const rows = rowsOf(cells, page, words);
  const paid = rows.flatMap((row, at) => {
    const number = numberAfter(cells, row, rows[at + 1]);
    return number !== null || SIGNED.test(row.quote) ? [{ row, number }] : [];
  });
  const lines = paid.map(({ row, number }) => lineOf(row, number, words));
  if (lines.length === 0) return { ...NOTHING, trouble: [empty(page, blocks)] };
  const isBad = lines.some(({ amount }) => amount === null);
  return {
    ...NOTHING,
    lines: lines.slice(0, MOST_ROWS),
    orders: ordersOf(lines).slice(0, MOST_ROWS),
    trouble: [
      ...(isBad ? [trouble('bad-row', 'a payment that cannot be read, or could be read two ways')] : []),
      ...(lines.length > MOST_ROWS ? [trouble('clamped', `more than ${MOST_ROWS} rows`)] : []),
    ],
  };
}

// Payments carry their sign: `-$19.48`, `+$43.94`, `-€30.36` (DOM §10).
const SIGNED = /[-−–+]\s?(?:\p{Sc}|\p{L}{1,3}\p{Sc}?)?\s?\d[^\s]{0,20}(?:\s?\p{Sc})?$/u;

function numberAfter(cells: readonly Cell[], row: Row, next: Row | undefined): string | null {
  const own = cells.slice(row.to + 1, next?.from ?? row.to + 1 + FARTHEST_NUMBER);
  return own.map(({ text }) => orderNumberIn(text)).find((number) => number !== null) ?? null;
}

const FARTHEST_NUMBER = 6;

function lineOf({ label, amount, type }: Row, order: string | null, words: OrderWords | null): Line {
  const kind = labelKindOf(label, type, words);
  return {
    label: clamp(label, LONGEST_NAME),
    amount,
    kind: kind === 'refund' ? 'other' : kind,
    type,
    spendsCredit: namesCredit(label, words) && (amount?.minor ?? 0) < 0,
    order,
  };
}

/** What comes in for an order is a refund. */
function ordersOf(lines: readonly Line[]): OrderSighting[] {
  const numbers = new Set(lines.flatMap(({ order }) => order ?? []));
  return [...numbers].map((number) => {
    const back = lines.find(({ order, amount }) => order === number && (amount?.minor ?? 0) > 0);
    return {
      number,
      placedOn: null,
      total: null,
      refunded: back?.amount ?? null,
      progress: null,
      digital: number.startsWith('D') ? true : null,
    };
  });
}

function empty(page: Page, blocks: Parameters<typeof isSignedOut>[1]): ReturnType<typeof trouble> {
  if (isSignedOut(page, blocks)) return trouble('signed-out', 'the page asks to sign in');
  if (isLoading(page, blocks)) return trouble('half-loaded', 'the page is still filling');
  return trouble('nothing-here', 'no payment is listed');
}
