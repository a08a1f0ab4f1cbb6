import type { Money } from '../domain/money.ts';
import { blocksIn } from './blocks.ts';
import { type Cell, cellsIn } from './cells.ts';
import { labelKindOf, namesCredit } from './charge-lines.ts';
import { type Row, type RowWords, rowsIn } from './order-rows.ts';
import type { Page } from './page.ts';
import { isLeftOut, isShown } from './visibility.ts';
import type { LabelKind, OrderWords } from './words/words.ts';

/** One list of charges: items, delivery, what comes off, the sum. */
export interface Charges {
  readonly rows: readonly Row[];
  /** Where among the page's cells it was found by its words; null where the page's own names found it. */
  readonly from: number | null;
}

/** What a page has of lists of charges. */
export interface ChargesFound {
  readonly charges: readonly Charges[];
  /** The elements that hold them, where the page names these itself. */
  readonly scopes: readonly Element[];
}

export interface ChargeWords {
  readonly words: OrderWords | null;
  /** Whether a label is that of an order's last sum, not of a part's. */
  readonly isGrandTotal: (label: string) => boolean;
}

// Newest first; all of them may be there, one inside another.
const SCOPES = [
  // Orders: 2026-08, 2024-11.
  '[data-component="chargeSummary"],#od-subtotals',
  '[data-component="orderSubtotals"]',
  // Checkout: 2026-09, and the old flow.
  '#subtotals-marketplace-table,#subtotals',
].join(',');

/** DOM §5.1, §7: ids and data attributes first, the words of the labels where there are none (invoices, new layouts). */
export function chargesOn(
  page: Page,
  cells: readonly Cell[],
  { words, isGrandTotal }: ChargeWords,
): ChargesFound {
  const scopes = scopesOn(page.document);
  const named = scopes.map((scope) => rowsOf(cellsIn(blocksIn(scope)), page, words));
  const found = named.filter((rows) => rows.length > 0).map((rows): Charges => ({ rows, from: null }));
  const isDone = found.length > 0 || words === null;
  return {
    charges: settled(isDone ? found : runsIn(rowsOf(cells, page, words), words), isGrandTotal),
    scopes,
  };
}

// In each of our languages.
const FREE = /^(?:free|kostenlos|gratis|gratuit[aeo]?|無料)!?$/i;

export function rowsOf(cells: readonly Cell[], { marketplace }: Page, words: OrderWords | null): Row[] {
  const context: RowWords = {
    marketplace: marketplace.key,
    isKnown: (label) => labelKindOf(label, null, words) !== 'other',
    isFree: (text) => text.length < 20 && FREE.test(text),
    nothing: { minor: 0, currency: marketplace.currency } satisfies Money,
  };
  return rowsIn(cells, context);
}

function scopesOn(document: Document): Element[] {
  const all = [...document.querySelectorAll(SCOPES)].filter((each) => standsOnPage(each) && isShown(each));
  return all.filter((scope) => !all.some((other) => other !== scope && other.contains(scope)));
}

/** Not in a hidden, sticky or preloaded copy (DOM §7.2 "Traps"). A column at the side is on the page here. */
export function standsOnPage(element: Element): boolean {
  for (let at: Element | null = element; at && at.localName !== 'body'; at = at.parentElement) {
    const tag = at.localName === 'aside' ? 'div' : at.localName;
    if (isLeftOut(at as HTMLElement, tag, true)) return false;
  }
  return true;
}

// More lines than this between two rows: the second begins a list of its own.
const WIDEST_GAP = 2;

/** Rows whose labels are known, as long as they follow one another, with the unknown ones between them. */
function runsIn(rows: readonly Row[], words: OrderWords): Charges[] {
  const runs: { row: Row; kind: LabelKind }[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  let hasSum = false;
  for (const row of rows) {
    const kind = labelKindOf(row.label, row.type, words);
    // A list begins with the goods and ends with a sum.
    const isNext: boolean = row.from - end - 1 > WIDEST_GAP || (hasSum && kind === 'items');
    if (isNext) runs.push([]);
    hasSum = (hasSum && !isNext) || kind === 'total';
    runs.at(-1)?.push({ row, kind });
    end = row.to;
  }
  return runs.flatMap((run) => {
    const first = run.findIndex(({ kind }) => kind !== 'other');
    const last = run.findLastIndex(({ kind }) => kind !== 'other');
    const own = first < 0 ? [] : run.slice(first, last + 1);
    const known = own.filter(({ kind }) => kind !== 'other').length;
    const isList = known > 1 || own.some(({ row }) => namesCredit(row.label, words));
    const listed = own.map(({ row }) => row);
    return isList ? [{ rows: listed, from: listed[0]?.from ?? null }] : [];
  });
}

/** Copies fall away, and so do the lists of parts of an order where the order's own list repeats them (DOM §6). */
function settled(all: readonly Charges[], isGrandTotal: ChargeWords['isGrandTotal']): Charges[] {
  const seen = new Set<string>();
  const distinct = all.filter(({ rows }) => {
    const key = rows.map(({ amount }) => `${amount?.minor} ${amount?.currency}`).join();
    return !seen.has(key) && seen.add(key);
  });
  const isWhole = ({ rows }: Charges) => rows.some(({ label }) => isGrandTotal(label));
  const whole = distinct.filter(isWhole);
  return whole.length > 0 ? whole : distinct;
}
