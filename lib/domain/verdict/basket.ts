import type { CreditSighting, Item, Line, Notice, Reading } from '../reading.ts';

/** What would be bought: one item looked at by itself, or all the goods of an order. */
export interface Basket {
  readonly items: readonly Item[];
  /** One item by itself: what else is bought with it is not known. */
  readonly alone: boolean;
  readonly lines: readonly Line[];
  readonly notices: readonly Notice[];
  /** Credits that the page shows with a box. */
  readonly boxes: readonly CreditSighting[];
}

/** The goods of a page: an item page's are one item by itself. */
export function basketOf({ page, items, lines, notices, credits }: Reading): Basket {
  return {
    items,
    alone: page === 'item',
    lines,
    notices,
    boxes: credits.filter(({ box }) => box !== null),
  };
}

/** One row of a search or of another list. */
export function itemAlone(item: Item): Basket {
  return { items: [item], alone: true, lines: [], notices: [], boxes: [] };
}
