import type { Item, Line, Progress } from '../domain/reading.ts';
import { type Block, mainBlocks } from './blocks.ts';
import { type Cell, cellsIn } from './cells.ts';
import { linesOf } from './charge-lines.ts';
import { type Charges, chargesOn } from './charges.ts';
import { type ItemMark, type ItemPart, itemPartsIn } from './item-marks.ts';
import { readOrderItem } from './order-items.ts';
import { type Page, pattern } from './page.ts';
import { itemWordsFor } from './words/item-words.ts';
import { orderWordsFor } from './words/order-words.ts';
import type { OrderWords } from './words/words.ts';

/** The part of a page that is about one order. */
export interface OrderPart {
  readonly number: string | null;
  /** The cell that prints its number; null where only the address does. */
  readonly mark: number | null;
  readonly from: number;
  readonly to: number;
}

/** What only pages of placed orders have; before an order there is none of it. */
export interface Placed {
  readonly parts: (cells: readonly Cell[]) => readonly OrderPart[];
  readonly progress: (text: string) => Progress | null;
  /** The items of printed pages, which have no links. */
  readonly marks: (cells: readonly Cell[]) => readonly ItemMark[];
  readonly isUsed: (own: readonly Cell[]) => boolean | null;
  /** Whether a label is that of an order's last sum, not of a part's. */
  readonly isGrandTotal: (label: string) => boolean;
  /** Whether a heading stands over adverts and recommendations. */
  readonly isAside: (heading: string) => boolean;
}

export const NOT_PLACED: Placed = {
  parts: () => [],
  progress: () => null,
  marks: () => [],
  isUsed: () => null,
  isGrandTotal: () => false,
  isAside: () => false,
};

/** Everything that a page from checkout to return is made of, each thing with its place on the page. */
export interface Survey {
  readonly words: OrderWords | null;
  readonly blocks: readonly Block[];
  readonly cells: readonly Cell[];
  readonly charges: readonly { readonly list: Charges; readonly lines: readonly Line[] }[];
  /** The elements that hold lists of charges, where the page names these itself. */
  readonly scopes: readonly Element[];
  readonly items: readonly { readonly item: Item; readonly part: ItemPart }[];
  readonly parts: readonly OrderPart[];
}

export function survey(page: Page, placed: Placed): Survey {
  const words = orderWordsFor(page.language);
  const blocks = mainBlocks(page.document);
  const cells = cellsIn(blocks);
  const { charges, scopes } = chargesOn(page, cells, { words, ...placed });
  const parts = placed.parts(cells);
  const heads = headsIn(cells, placed, words);
  const isOutside = outsideOf(cells, { charges, scopes, parts, heads, placed });
  const context = { page, words, itemWords: itemWordsFor(page.language), isOutside, placed };
  const itemParts = itemPartsIn(cells, context, scopes);
  const places = placesOf(itemParts, heads, parts);
  const items = itemParts.map((part, at) => {
    const { delivery = null, progress = null } = places[at] ?? {};
    const order = partAt(parts, part.cell)?.number ?? null;
    return { item: readOrderItem(cells, part, { ...context, order, delivery, progress }), part };
  });
  const [only = null, other] = parts.map(({ number }) => number);
  const lined = charges.map((list) => {
    const order = partAt(parts, list.from)?.number ?? (other === undefined ? only : null);
    return { list, lines: linesOf(list.rows, words, order) };
  });
  return { words, blocks, cells, charges: lined, scopes, items, parts };
}

function partAt(parts: readonly OrderPart[], cell: number | null): OrderPart | undefined {
  return cell === null ? undefined : parts.find(({ from, to }) => cell >= from && cell < to);
}

/** A line over some items: how far they have come, or when they are to come. */
interface Head {
  readonly cell: number;
  readonly progress: Progress | null;
}

const STATUS = '#shipment-top-row,[data-component="shipmentStatus"]';
const LONGEST_HEAD = 80;

function headsIn(cells: readonly Cell[], { progress }: Placed, words: OrderWords | null): Head[] {
  const seen = new Set<Element>();
  const isComing = words && pattern(`^(?:${words.delivery})`);
  return cells.flatMap(({ text, block }, cell) => {
    const status = block.element.closest(STATUS);
    if (status && seen.has(status)) return [];
    if (status) seen.add(status);
    const said = progress(text);
    const isHead = status !== null || said !== null || (text.length <= LONGEST_HEAD && isComing?.test(text));
    return isHead ? [{ cell, progress: said }] : [];
  });
}

interface Seen {
  readonly charges: readonly Charges[];
  readonly scopes: readonly Element[];
  readonly parts: readonly OrderPart[];
  readonly heads: readonly Head[];
  readonly placed: Placed;
}

/** Cells that belong to no item: charges, headings of orders and deliveries, goods that nobody is buying here. */
function outsideOf(
  cells: readonly Cell[],
  { charges, scopes, parts, heads, placed }: Seen,
): (cell: number) => boolean {
  const outside = new Set<number>(heads.map(({ cell }) => cell));
  const addAll = (from: number, to: number) => {
    for (let cell = from; cell <= to; cell += 1) outside.add(cell);
  };
  for (const { from, rows } of charges) if (from !== null) for (const row of rows) addAll(row.from, row.to);
  for (const { from, mark } of parts) if (mark !== null) addAll(parts.length > 1 ? from : mark, mark);
  let aside: number | null = null;
  cells.forEach(({ text, block }, cell) => {
    if (block.level > 0 && (aside === null || block.level <= aside)) {
      aside = placed.isAside(text) ? block.level : null;
    }
    if (aside !== null || scopes.some((scope) => scope.contains(block.element))) outside.add(cell);
  });
  return (cell) => outside.has(cell);
}

/** Each item's delivery, counted from 1, and how far that has come: by the last heading before it in its order. */
function placesOf(
  items: readonly ItemPart[],
  heads: readonly Head[],
  orders: readonly OrderPart[],
): Pick<Item, 'delivery' | 'progress'>[] {
  const used: number[] = [];
  return items.map(({ cell }) => {
    const start = partAt(orders, cell)?.from ?? 0;
    const head = heads.findLast((each) => each.cell < cell && each.cell >= start);
    if (!head) return { delivery: null, progress: null };
    if (!used.includes(head.cell)) used.push(head.cell);
    return { delivery: used.indexOf(head.cell) + 1, progress: head.progress };
  });
}
