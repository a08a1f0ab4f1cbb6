import type { Day } from '../domain/day.ts';
import type { Money } from '../domain/money.ts';
import type { Item, Line, OrderSighting, Progress } from '../domain/reading.ts';
import { type Cell, NO_FENCES, startsOf } from './cells.ts';
import { labelKindOf } from './charge-lines.ts';
import { rowsOf } from './charges.ts';
import { datePattern, readDate } from './dates.ts';
import type { OrderPart, Survey } from './order-survey.ts';
import { type Page, pattern } from './page.ts';
import type { ParcelWords } from './words/words.ts';

// The same in every language: `111-…`, digital `D01-…` (DOM §4, §6).
const NUMBER = /(?<![\w-])(?:\d{3}|D\d{2})-\d{7}-\d{7}(?![\w-])/;
const LONGEST = 500;

export function orderNumberIn(text: string): string | null {
  return NUMBER.exec(text.slice(0, LONGEST))?.[0] ?? null;
}

/** The orders that a page names, each with its card; a page of one order is its part. */
export function orderPartsIn(cells: readonly Cell[], { searchParams }: URL): OrderPart[] {
  const marks = new Map<string, number>();
  cells.forEach(({ text }, cell) => {
    const number = orderNumberIn(text);
    if (number !== null && !marks.has(number)) marks.set(number, cell);
  });
  const [first, second] = marks;
  if (!second) {
    const said = orderNumberIn(searchParams.get('orderID') ?? searchParams.get('orderId') ?? '');
    const [number = said, mark = null] = first ?? [];
    return number === null ? [] : [{ number, mark, from: 0, to: cells.length }];
  }
  const starts = startsOf(cells, [...marks.values()], NO_FENCES);
  return [...marks].map(([number, mark], at) => ({
    number,
    mark,
    from: starts[at]?.start ?? mark,
    to: starts[at + 1]?.start ?? cells.length,
  }));
}

/** "Delivered March 28", "Return complete". */
export function progressIn(text: string, words: ParcelWords | null): Progress | null {
  if (words === null || text.length > LONGEST_HEAD) return null;
  const all = Object.entries(words.progress) as [Progress, string][];
  return all.find(([, source]) => pattern(`^(?:${source})`).test(text))?.[0] ?? null;
}

const LONGEST_HEAD = 80;
const LONGEST_REMARK = 120;

/** What the page says of each order, and what its items and charges come to. */
export function ordersIn(found: Survey, page: Page, words: ParcelWords | null): OrderSighting[] {
  const lines = found.charges.flatMap((each) => each.lines);
  return found.parts.map(({ number, from, to }) => {
    const own = found.cells.slice(from, to);
    const rows: readonly Charge[] = rowsOf(own, page, found.words);
    const items = found.items.filter(({ item }) => item.order === number).map(({ item }) => item);
    const charges = [...rows, ...lines.filter(({ order }) => order === number)];
    // The last one is the sum of those before it.
    const refund = rows.findLast(({ label }) => labelKindOf(label, null, found.words) === 'refund')?.amount;
    return {
      number,
      placedOn: dayPlaced(own, words),
      total: totalOf(charges, words),
      refunded: refund ? { ...refund, minor: Math.abs(refund.minor) } : null,
      progress: progressOf(own, items, words),
      digital: number?.startsWith('D') ? true : null,
    };
  });
}

type Charge = Pick<Line, 'label' | 'amount'>;

function totalOf(charges: readonly Charge[], words: ParcelWords | null): Money | null {
  if (words === null) return null;
  const isTotal = pattern(words.grandTotal);
  return charges.findLast(({ label, amount }) => amount !== null && isTotal.test(label))?.amount ?? null;
}

function progressOf(
  own: readonly Cell[],
  items: readonly Item[],
  words: ParcelWords | null,
): Progress | null {
  const isCancelled = words && pattern(words.orderCancelled);
  if (own.some(({ text }) => text.length <= LONGEST_REMARK && isCancelled?.test(text))) return 'cancelled';
  const [progress = null, other] = new Set(items.map((item) => item.progress));
  return other === undefined ? progress : null;
}

/** The day after "Order placed", in its line or in the next one. */
function dayPlaced(own: readonly Cell[], words: ParcelWords | null): Day | null {
  if (words === null) return null;
  const label = pattern(`^(?:${words.placed})`);
  const at = own.findIndex(({ text }) => label.test(text));
  if (at < 0) return null;
  const date = pattern(datePattern(words.dates));
  const [said] = own.slice(at, at + 2).flatMap(({ text }) => date.exec(text.slice(0, LONGEST))?.[0] ?? []);
  return said === undefined ? null : readDate(said, words.dates).day;
}
