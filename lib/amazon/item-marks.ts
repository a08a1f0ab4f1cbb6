import { AMOUNT } from './amounts.ts';
import { type Cell, startsOf } from './cells.ts';
import type { Placed } from './order-survey.ts';
import type { Page } from './page.ts';
import { plainText } from './plain-text.ts';
import { sellerSaid } from './seller-lines.ts';
import type { ItemWords, OrderWords } from './words/words.ts';

/** Where an item begins, and what its title says. */
export interface ItemMark {
  readonly cell: number;
  readonly title: string | null;
  readonly link: Element | null;
  /** Printed before the title. */
  readonly pieces: number | null;
}

/** The cells from one item's first to the next one's, and the element that holds no other item. */
export interface ItemPart extends ItemMark {
  readonly from: number;
  readonly to: number;
  readonly around: Element | null;
}

export interface ItemContext {
  readonly page: Page;
  readonly words: OrderWords | null;
  readonly itemWords: ItemWords | null;
  readonly placed: Placed;
  /** Cells that surely belong to no item: charges, headings of deliveries and orders. */
  readonly isOutside: (cell: number) => boolean;
}

interface Rung {
  /** What answered, and when it was last seen. */
  readonly name: string;
  readonly find: (cells: readonly Cell[], context: ItemContext) => readonly ItemMark[];
}

// Newest first. The first that finds something answers.
const LADDER: readonly Rung[] = [
  { name: 'item-title, 2026-08', find: (cells) => inElements(cells, '[data-component="itemTitle"]') },
  {
    name: 'checkout-title, 2026-09',
    find: (cells) =>
      inElements(cells, '[id^="checkout-item-block-item-primary-title-"],.lineitem-title-text'),
  },
  { name: 'product-link, 2024-11', find: withLinks },
  { name: 'pieces-of, 2021-09', find: (cells, { placed }) => placed.marks(cells) },
  { name: 'seller-line, 2021-09', find: withSellers },
];

// The longest seen has 15 lines. What stands farther is not about the last item of a page.
const LONGEST_ITEM = 24;

export function itemPartsIn(
  cells: readonly Cell[],
  context: ItemContext,
  elements: readonly Element[],
): ItemPart[] {
  const { isOutside } = context;
  for (const { find } of LADDER) {
    const marks = find(cells, context).filter(({ cell }) => !isOutside(cell));
    if (marks.length === 0) continue;
    const at = marks.map(({ cell }) => cell);
    const starts = startsOf(cells, at, { elements, isOutside });
    return marks.map((mark, index) => {
      const { start, around } = starts[index] ?? { start: mark.cell, around: null };
      const holds = (cell: number) => around?.contains(cells[cell]?.block.element ?? null) ?? false;
      const isFlat = !holds(mark.cell + 1);
      const next = Math.min(starts[index + 1]?.start ?? cells.length, mark.cell + LONGEST_ITEM);
      let to = mark.cell + 1;
      while (to < next && !isOutside(to) && (isFlat || holds(to))) to += 1;
      return { ...mark, from: start, to, around };
    });
  }
  return [];
}

function inElements(cells: readonly Cell[], selector: string): ItemMark[] {
  const seen = new Set<Element>();
  return cells.flatMap(({ block, text }, cell) => {
    const inline = block.inline.find(({ element }) => element.matches(selector))?.element;
    const holder = inline ?? block.element.closest(selector);
    if (!holder || seen.has(holder)) return [];
    seen.add(holder);
    const title = inline ? plainText(inline.textContent ?? '') : text;
    const link = holder.querySelector('a[href]') ?? holder.closest('a[href]');
    return [{ cell, title, link, pieces: null }];
  });
}

// DOM §5.3, §9: video has a path of its own. Not `/gp/product/handle-…`, which are buttons.
const PRODUCT = /\/(?:dp|gp\/product|gp\/aw\/d|gp\/video\/detail)\/(?!handle-)[\w.-]/;

function withLinks(cells: readonly Cell[]): ItemMark[] {
  const marks: ItemMark[] = [];
  let last: ItemMark | null = null;
  cells.forEach((each, cell) => {
    const link = productLinkIn(each);
    const title = link && plainText(link.textContent ?? '');
    if (!link || !title || !/\p{L}/u.test(title)) return;
    // "View your item" leads to the same item as its title does.
    const isSame = last !== null && asinIn(link) !== null && asinIn(link) === asinIn(last.link);
    if (isSame && (last?.title !== title || cell - last.cell <= 1)) return;
    last = { cell, title, link, pieces: piecesBefore(each.text, title) };
    marks.push(last);
  });
  return marks;
}

function productLinkIn({ text, block }: Cell): Element | null {
  const own = block.element.closest('a[href]');
  const links = [own, ...block.inline.map(({ element }) => element)].filter(
    (element): element is Element =>
      element?.localName === 'a' && PRODUCT.test(element.getAttribute('href') ?? ''),
  );
  return links.find((link) => text.includes(plainText(link.textContent ?? '').slice(0, 60))) ?? null;
}

/** The item's id in the path of its link. */
export function asinIn(link: Element | null): string | null {
  const path = link?.getAttribute('href') ?? '';
  return /\/(?:dp|gp\/product|gp\/aw\/d)\/([A-Z0-9]{10})(?![A-Z0-9])/.exec(path)?.[1] ?? null;
}

function piecesBefore(text: string, title: string): number | null {
  const [, count] = /^(\d{1,3})(?=\D)/.exec(text.slice(0, Math.max(0, text.indexOf(title)))) ?? [];
  return count === undefined ? null : Number(count);
}

/** A layout that nobody knows: who sells is named once for each item, and its title stands before. */
function withSellers(cells: readonly Cell[], { itemWords, isOutside }: ItemContext): ItemMark[] {
  return cells.flatMap(({ text }, cell) => {
    if (isOutside(cell) || !sellerSaid(text, itemWords)?.name) return [];
    const nearest = cells.slice(Math.max(0, cell - FARTHEST_TITLE), cell).findLastIndex(isTitle);
    const at = nearest < 0 ? cell : Math.max(0, cell - FARTHEST_TITLE) + nearest;
    return [{ cell: at, title: at === cell ? null : (cells[at]?.text ?? null), link: null, pieces: null }];
  });
}

const FARTHEST_TITLE = 4;
const ANY_AMOUNT = new RegExp(AMOUNT, 'u');

function isTitle({ text }: Cell): boolean {
  return /\p{L}{2}/u.test(text) && !/[:：]$/.test(text) && !ANY_AMOUNT.test(text);
}
