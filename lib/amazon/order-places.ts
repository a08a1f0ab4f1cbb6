import type { Survey } from './order-survey.ts';
import { firstPlace, type Places } from './places.ts';

type Found = Survey['items'][number];

// Checkout, 2026-09, and orders, 2026-08.
const SELLERS = '.lineitem-seller-section,[data-component="orderedMerchant"]';

/** Behind who sells each of the items, else behind what was read of it last, and behind the first list of charges. */
export function placesOf({ cells, charges, scopes }: Survey, items: readonly Found[]): Places {
  const goods = items.map(({ part: { around, from, to } }) => {
    if (around === null) return null;
    const seller = around.querySelector(SELLERS);
    const lines = cells.slice(from, to).map(({ block }) => block.element);
    return firstPlace([...(seller ? [seller] : []), ...lines.reverse()], around);
  });
  const rows = charges[0]?.list.rows ?? [];
  const sums = [...scopes, ...rows.map(({ element }) => element).reverse()];
  return { goods, totals: firstPlace(sums.slice(0, 3), null) };
}
