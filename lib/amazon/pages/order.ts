import { type Item, MOST_ROWS, type OrderSighting } from '../../domain/reading.ts';
import { placeIn } from '../notice-places.ts';
import { quotesIn } from '../notices.ts';
import { ordersIn } from '../order-parts.ts';
import { placesOf } from '../order-places.ts';
import { type Survey, survey } from '../order-survey.ts';
import { doubtsAbout, inTheWay } from '../order-trouble.ts';
import { type Findings, NOTHING, type Page } from '../page.ts';
import { placedOn } from '../placed-orders.ts';
import type { Places } from '../places.ts';
import { parcelWordsFor } from '../words/parcel-words.ts';
import type { ParcelWords } from '../words/words.ts';

// Printed pages are tables without a name on any part (DOM §6).
const PRINTED = /\/(?:print\.html|invoice\/popover|order-summary\.html)(?:\/|$)/;

/**
 * An order, its invoice, the page that says thanks for it, and its return (DOM §5, §6): what came off, and what became
 * of each item. Nothing on them is a credit: what is spent is a line, what is promised a notice (DESIGN §8 "Order").
 */
export function readOrder(page: Page): Findings {
  return seeOrder(page).findings;
}

/** What an order says, and where on its page a word about that can stand. */
export function seeOrder(page: Page): { readonly findings: Findings; readonly places: Places } {
  const parcelWords = parcelWordsFor(page.language);
  const found = survey(page, placedOn(page, parcelWords));
  return { findings: findIn(page, found, parcelWords), places: placesOf(found, found.items) };
}

function findIn(page: Page, found: Survey, parcelWords: ParcelWords | null): Findings {
  const { words, cells, charges, items } = found;
  const orders = ordersIn(found, page, parcelWords);
  const lines = charges.flatMap((each) => each.lines);
  const notices = words ? quotesIn(cells, words, placeIn(found)) : [];
  // The number may come from the address alone, which shows nothing.
  const hasSaid = lines.length + items.length > 0 || orders.some(({ placedOn }) => placedOn);
  if (!hasSaid) return { ...NOTHING, notices, trouble: [inTheWay(page, found)] };
  return {
    ...NOTHING,
    items: items.slice(0, MOST_ROWS).map(({ item }) => inOrder(item, orders)),
    lines: lines.slice(0, MOST_ROWS),
    orders,
    notices,
    trouble: doubtsAbout(page, found, PRINTED.test(page.url.pathname)),
  };
}

/** The list of orders: each one's number, day, total and items. Its rows are totals, and stand with their orders. */
export function readOrders(page: Page): Findings {
  const parcelWords = parcelWordsFor(page.language);
  const found = survey(page, placedOn(page, parcelWords));
  const { items } = found;
  const orders = ordersIn(found, page, parcelWords);
  if (items.length === 0 && orders.length === 0) return { ...NOTHING, trouble: [inTheWay(page, found)] };
  return {
    ...NOTHING,
    items: items.slice(0, MOST_ROWS).map(({ item }) => inOrder(item, orders)),
    orders: orders.slice(0, MOST_ROWS),
    trouble: doubtsAbout(page, { ...found, charges: [], scopes: [] }, true),
  };
}

/** What is said of the whole order holds for an item of which nothing else is said. */
function inOrder(item: Item, orders: readonly OrderSighting[]): Item {
  const order = orders.find(({ number }) => number === item.order);
  return { ...item, progress: item.progress ?? order?.progress ?? null };
}
