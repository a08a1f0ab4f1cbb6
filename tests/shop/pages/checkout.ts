import type { Charge } from '../charges.ts';
import { chosen } from '../charges.ts';
import { drawn, escapeHtml, fill, type ShopPage, type Visit } from '../frame.ts';
import type { ShopGoods, ShopOrder } from '../goods.ts';
import { storefrontOf } from '../storefronts.ts';
import { boxSentence, checkoutCharges, delivery, noticesBeside, sellerLines } from './checkout-parts.ts';
import { picture, priceOf } from './parts.ts';

/** The new flow of checkout (DOM §7.2), alone or in the frame of "Buy now". */
export function checkout(visit: Visit, order: ShopOrder): ShopPage {
  const { host } = visit;
  const words = storefrontOf(host).words.checkout;
  const items = chosen(order.goods).map((goods, index) =>
    lineItem(host, goods, index, index === 0 ? noticesBeside(order.notices, 'item') : ''),
  );
  return drawn(visit, {
    title: words.title,
    main: `<div id="checkout-experience-container"><h1>${fill(words.heading)}</h1><div class="columns"><div id="checkout-left">
<div id="checkout-paymentOptionPanel" class="panel"><h2>${fill(words.payment)}</h2>${box(host, order)}${codes(host, order)}</div>
<div id="checkout-item-block-panel" class="panel"><h2>${delivery(host)}</h2>${items.join('\n')}</div>
</div><div>${summary(host, order)}</div></div></div>`,
    around: terms(host, order),
  });
}

function lineItem(host: string, goods: ShopGoods, index: number, notices: string): string {
  const { quantity } = storefrontOf(host).words.goods;
  const counts = [...new Set([1, 2, 3, goods.quantity])].map(
    (count) => `<option value="${count}"${count === goods.quantity ? ' selected' : ''}>${count}</option>`,
  );
  return `<div class="lineitem-container goods" data-csa-c-item-id="amzn1.asin.${goods.asin}">${picture(goods.looks)}<div>
<span id="checkout-item-block-item-primary-title-${index}" class="lineitem-title-text">${escapeHtml(goods.title)}</span>
<div class="lineitem-price-text">${priceOf(host, goods)}</div>
<div class="lineitem-seller-section quiet">${sellerLines(host, goods)}</div>
<label>${fill(quantity)}: <select name="quantity.${index}">${counts.join('')}</select></label>${notices}</div></div>`;
}

function box(host: string, { box }: ShopOrder): string {
  if (box === null) return '';
  return `<div><label><input type="checkbox" name="promotional-balance"${box.ticked ? ' checked' : ''}> ${boxSentence(host, box.amount)}</label></div>`;
}

function codes(host: string, { refusal }: ShopOrder): string {
  const words = storefrontOf(host).words.checkout;
  const refused = refusal === null ? '' : `<div role="alert">${fill(words.refusals[refusal])}</div>`;
  return `<form onsubmit="return false"><h3>${fill(words.codes)}</h3><input name="claimCode" aria-label="${fill(words.codes)}"> <button>${fill(words.apply)}</button>${refused}</form>`;
}

/** The list of charges, and the copy of its total that follows a shopper who scrolls. */
function summary(host: string, order: ShopOrder): string {
  const words = storefrontOf(host).words.checkout;
  const charges = checkoutCharges(host, order);
  const firstCredit = charges.find((charge) => charge.is === 'credit');
  const rows = charges.map((charge) =>
    chargeRow(charge, charge === firstCredit ? noticesBeside(order.notices, 'credit') : ''),
  );
  const total = charges.at(-1)?.amount ?? '';
  return `<div id="subtotals" class="panel"><div class="buttons"><button type="button" class="strong">${fill(words.place)}</button></div>
<h2>${fill(words.summary)}</h2><ul id="subtotals-marketplace-table">${rows.join('\n')}</ul>${termsButton(host, order)}</div>
<div id="checkout-sticky-summary" class="aok-hidden" aria-hidden="true"><span>${fill(words.total)}</span> <span>${escapeHtml(total)}</span></div>`;
}

// The type of a row of spent credit is not known, and the total has none (DOM §7.2).
const types: Partial<Record<Charge['is'], string>> = {
  items: 'ITEMS_TAX_INCLUSIVE',
  shipping: 'SHIPPING_TAX_INCLUSIVE',
};

function chargeRow({ label, amount, is }: Charge, notices: string): string {
  const type = types[is];
  const typed = type ? `<input type="hidden" name="subtotalLineType" value="${type}">` : '';
  return `<li${is === 'total' ? ' class="grand-total-cell"' : ''}>${typed}<div class="order-summary-line-term">${escapeHtml(label)}</div><div class="order-summary-line-definition">${escapeHtml(amount)}</div>${notices}</li>`;
}

const termsId = 'promotion-terms';
const opened = (isOpen: boolean) =>
  `document.getElementById('${termsId}').setAttribute('aria-hidden', '${!isOpen}')`;

function hasTerms({ notices }: ShopOrder): boolean {
  return notices.some(({ beside }) => beside === 'terms');
}

function termsButton(host: string, order: ShopOrder): string {
  const words = storefrontOf(host).words.checkout;
  if (!hasTerms(order)) return '';
  return `<div class="buttons"><button type="button" id="open-terms" onclick="${opened(true)}">${fill(words.terms)}</button></div>`;
}

/** The terms of a promotion, as a pop-over at the end of the page, closed at first. */
function terms(host: string, order: ShopOrder): string {
  const words = storefrontOf(host).words.checkout;
  if (!hasTerms(order)) return '';
  return `<div id="${termsId}" class="a-popover a-popover-modal" role="dialog" aria-hidden="true" aria-label="${fill(words.terms)}"><div class="a-popover-wrapper"><div class="a-popover-content">${noticesBeside(order.notices, 'terms')}</div>
<button type="button" onclick="${opened(false)}">${fill(words.close)}</button></div></div>`;
}
