import { chargesOf, chosen } from '../charges.ts';
import { printedDay } from '../dates.ts';
import { drawn, escapeHtml, fill, type ShopPage, type Visit } from '../frame.ts';
import type { ShopGoods, ShopOrder } from '../goods.ts';
import { printed } from '../money.ts';
import { sellerOf } from '../sellers.ts';
import { storefrontOf } from '../storefronts.ts';
import { isCancelled, shipmentsOf, statusOf } from './order-parts.ts';
import { linked, picture, priceOf, sellerLink } from './parts.ts';

/** Order details (DOM §5): blocks with the same names in every language, what came off, and each thing's seller. */
export function order(visit: Visit, placed: ShopOrder): ShopPage {
  const { host } = visit;
  const words = storefrontOf(host).words.order;
  const goods = chosen(placed.goods);
  const shipments = shipmentsOf(goods).map((together) => shipment(host, together, placed.placedDaysAgo));
  const cancelled = `<div class="panel"><h4>${fill(words.cancelled)}</h4></div>`;
  return drawn(visit, {
    title: words.title,
    main: `<div id="orderDetails"><h1>${fill(words.title)}</h1>
<div data-component="orderDateLabel">${fill(words.placed)}</div><div data-component="orderDate">${printedDay(host, -placed.placedDaysAgo)}</div>
<div data-component="orderIdLabel">${fill(words.number)}</div><div data-component="orderId">${fill(placed.number)}</div>
${isCancelled(goods) ? cancelled : summary(host, placed)}
${shipments.join('\n')}</div>`,
  });
}

/** What was cancelled is neither delivered nor charged. */
function summary(host: string, { goods, rows, rowsAfterwards, refunded }: ShopOrder): string {
  const { words } = storefrontOf(host);
  const charged = chosen(goods).filter(({ progress }) => progress !== 'cancelled');
  const lines = chargesOf(host, charged, rowsAfterwards ?? rows, words.order).map(
    ({ label, amount }) => [label, amount] as const,
  );
  const back = refunded === null ? [] : [[words.order.refunded, printed(host, refunded)] as const];
  const items = [...lines, ...back].map(
    ([label, amount]) =>
      `<li><div class="od-line-item-row"><div class="od-line-item-row-label">${escapeHtml(label)}</div><div class="od-line-item-row-content">${escapeHtml(amount)}</div></div></li>`,
  );
  return `<div id="od-subtotals" class="panel"><div data-component="chargeSummary"><h5>${fill(words.checkout.summary)}</h5><ul>${items.join('\n')}</ul></div></div>`;
}

function shipment(host: string, goods: readonly ShopGoods[], placedDaysAgo: number): string {
  return `<div data-component="shipments" class="panel"><div id="shipment-top-row" data-component="shipmentStatus"><h4>${statusOf(host, goods, placedDaysAgo)}</h4></div>
${goods.map((each) => item(host, each)).join('\n')}</div>`;
}

function item(host: string, goods: ShopGoods): string {
  const { eBook } = storefrontOf(host).words.goods;
  const sold = sellerOf(host, goods);
  // A single piece has no number over its picture.
  const pieces =
    goods.quantity > 1 ? `<div class="od-item-view-qty"><span>${goods.quantity}</span></div>` : '';
  const format =
    goods.kind === 'e-book' ? `<div data-component="customizedItemDetails">${fill(eBook)}</div>` : '';
  return `<div data-component="purchasedItems" class="goods${goods.kind === 'gift-card' ? ' gift-card-instance' : ''}"><div data-component="itemImage">${picture(goods.looks)}${pieces}</div>
<div data-component="purchasedItemsRightGrid"><div data-component="itemTitle">${linked(goods, 'ppx_hzod_title')}</div>${format}
${sold ? `<div data-component="orderedMerchant">${sellerLink(host, sold)}</div>` : ''}<div data-component="unitPrice">${priceOf(host, goods)}</div><div data-component="deliveryFrequency"></div></div></div>`;
}
