import { chosen, totalOf } from '../charges.ts';
import { printedDay } from '../dates.ts';
import { drawn, escapeHtml, fill, type ShopPage, type Visit } from '../frame.ts';
import type { ShopGoods, ShopOrder } from '../goods.ts';
import { printed } from '../money.ts';
import { storefrontOf } from '../storefronts.ts';
import { isCancelled, shipmentsOf, statusOf } from './order-parts.ts';
import { linked, picture } from './parts.ts';

/** The list of orders (DOM §6), with the one order of the scenario. */
export function orders(visit: Visit, order: ShopOrder): ShopPage {
  const { host } = visit;
  const { title } = storefrontOf(host).words.orders;
  return drawn(visit, { title, main: `<section><h1>${fill(title)}</h1>${card(host, order)}</section>` });
}

function card(host: string, { goods, rows, rowsAfterwards, number, placedDaysAgo }: ShopOrder): string {
  const { words } = storefrontOf(host);
  const bought = chosen(goods);
  const charged = bought.filter(({ progress }) => progress !== 'cancelled');
  const total = isCancelled(bought) ? 0 : totalOf(charged, rowsAfterwards ?? rows);
  const boxes = shipmentsOf(bought).map((together) => box(host, together, placedDaysAgo));
  return `<div class="order-card js-order-card panel"><div class="order-header">
<div>${fill(words.order.placed)}</div><div>${printedDay(host, -placedDaysAgo)}</div>
<div>${fill(words.orders.total)}</div><div>${escapeHtml(printed(host, total))}</div>
<div class="yohtmlc-order-id"><span>${fill(words.order.number)}</span> <span>${fill(number)}</span></div>
<a href="/gp/your-account/order-details?orderID=${fill(number)}">${fill(words.orders.details)}</a></div>
${boxes.join('\n')}</div>`;
}

function box(host: string, goods: readonly ShopGoods[], placedDaysAgo: number): string {
  const items = goods.map((each) => {
    const pieces = each.quantity > 1 ? `<div class="product-image__qty">${each.quantity}</div>` : '';
    return `<div class="item-box goods">${picture(each.looks)}<div>${pieces}<div class="yohtmlc-product-title">${linked(each, 'ppx_yo_title')}</div></div></div>`;
  });
  return `<div class="delivery-box"><h3>${statusOf(host, goods, placedDaysAgo)}</h3>${items.join('\n')}</div>`;
}
