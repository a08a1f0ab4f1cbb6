import type { Credit } from '../credit.ts';
import type { Money } from '../money.ts';
import type { Item } from '../reading.ts';
import { goodsOf } from '../terms.ts';
import { fitOf } from './fit.ts';
import { worthOf } from './worth.ts';

/** What a return costs in credit: always an estimate, with the figures that it rests on. */
export interface ReturnCost {
  /** About so much of the credit does not come back. */
  readonly money: Money;
  readonly used: Money;
  /** The prices of what goes back, and of all goods that the credit came off. */
  readonly returned: Money;
  readonly goods: Money;
}

/**
 * Credit that was used does not come back with a return, and on a part return it is spread over the goods (DOMAIN §1
 * rules 5 and 6). Plain proportion of prices: in the one case that is known, Amazon withheld 9.07 where this gives
 * 8.79 (DOMAIN §9), so it is never more than "about".
 * @param returned the items that go back, each with the quantity of it that does
 * @param credit what it was paid with; null where that is not known, and all goods bear it
 * @returns null where prices are missing, or nothing that bore the credit goes back
 */
export function returnCost(
  items: readonly Item[],
  used: Money,
  returned: readonly Item[],
  credit: Pick<Credit, 'kind' | 'terms'> | null,
): ReturnCost | null {
  const bears = (item: Item) =>
    credit === null || fitOf(item, { kind: credit.kind, goods: goodsOf(credit) }).answer !== 'no';
  const goods = pricesOf(items.filter(bears), used);
  const back = pricesOf(returned.filter(bears), used);
  if (goods === null || back === null || goods.minor === 0 || back.minor === 0 || used.minor <= 0)
    return null;
  const share = Math.min(1, back.minor / goods.minor);
  return { money: { ...used, minor: Math.round(used.minor * share) }, used, returned: back, goods };
}

function pricesOf(items: readonly Item[], { currency }: Money): Money | null {
  const basket = { items, alone: true, lines: [], notices: [], boxes: [] };
  const { least, most } = worthOf(
    basket,
    items.map(() => 'yes'),
    currency,
    true,
  );
  return least === most ? { minor: least, currency } : null;
}
