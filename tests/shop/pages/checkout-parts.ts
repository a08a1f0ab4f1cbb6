import { type Charge, chargesOf, chosen } from '../charges.ts';
import { printedDayOfYear } from '../dates.ts';
import { escapeHtml, fill } from '../frame.ts';
import type { ShopGoods, ShopNotice, ShopOrder } from '../goods.ts';
import { printed } from '../money.ts';
import { sellerOf } from '../sellers.ts';
import { storefrontOf } from '../storefronts.ts';
import { labelled } from './parts.ts';

/** What both flows of checkout are drawn from. */

const daysUntilDelivery = 3;

export function checkoutCharges(host: string, { goods, rows }: ShopOrder): readonly Charge[] {
  const { items, total } = storefrontOf(host).words.checkout;
  return chargesOf(host, chosen(goods), rows, { items, total });
}

export function delivery(host: string): string {
  const { arriving } = storefrontOf(host).words.checkout;
  return fill(arriving, { day: printedDayOfYear(host, daysUntilDelivery) });
}

/** Who sends and who sells, a line each; what kind of file it is. */
export function sellerLines(host: string, goods: ShopGoods): string {
  const { shipsFrom, soldBy, eBook } = storefrontOf(host).words.goods;
  const sold = sellerOf(host, goods);
  return [
    sold?.ships ? labelled(shipsFrom, sold.ships) : '',
    sold ? labelled(soldBy, sold.seller.name) : '',
    goods.kind === 'e-book' ? fill(eBook) : '',
  ]
    .filter(Boolean)
    .map((line) => `<div>${line}</div>`)
    .join('');
}

export function boxSentence(host: string, amount: number): string {
  return fill(storefrontOf(host).words.checkout.box, { amount: printed(host, amount) });
}

export function noticesBeside(notices: readonly ShopNotice[], place: ShopNotice['beside']): string {
  return notices
    .filter(({ beside }) => beside === place)
    .map(({ text }) => `<div class="notice">${escapeHtml(text)}</div>`)
    .join('');
}
