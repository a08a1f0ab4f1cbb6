import { type Charge, chosen } from '../charges.ts';
import { drawn, escapeHtml, fill, type ShopPage, type Visit } from '../frame.ts';
import type { ShopGoods, ShopOrder } from '../goods.ts';
import { storefrontOf } from '../storefronts.ts';
import { REFUSALS, type ShopRefusal } from '../words/words.ts';
import { boxSentence, checkoutCharges, delivery, noticesBeside, sellerLines } from './checkout-parts.ts';
import { linked, priceOf } from './parts.ts';

/** The old flow of checkout (DOM §7.1): tables, and all refusals on the page, of which one shows. */
export function checkoutOld(visit: Visit, order: ShopOrder): ShopPage {
  const { host } = visit;
  const words = storefrontOf(host).words.checkout;
  const items = chosen(order.goods).map((goods, index) =>
    item(host, goods, index === 0 ? noticesBeside(order.notices, 'item') : ''),
  );
  return drawn(visit, {
    title: words.title,
    main: `<form id="spc-form" onsubmit="return false"><h1>${fill(words.heading)}</h1><div class="columns"><div>
<div id="payment-information" class="panel"><h3>${fill(words.payment)}</h3>${box(host, order)}</div>
<div class="panel">${codes(host, order)}</div>
<div class="shipping-group panel"><h3>${delivery(host)}</h3>${items.join('\n')}</div></div>
<div class="panel"><h2>${fill(words.summary)}</h2>${table(host, order)}<div class="buttons"><button class="strong">${fill(words.place)}</button></div></div></div></form>`,
  });
}

function item(host: string, goods: ShopGoods, notices: string): string {
  const { quantity } = storefrontOf(host).words.goods;
  return `<div class="goods"><div><div>${linked(goods, 'ox_spc')}</div><div>${priceOf(host, goods)}</div>
<div>${fill(quantity)}: ${goods.quantity}</div>${sellerLines(host, goods)}${notices}</div></div>`;
}

function box(host: string, { box }: ShopOrder): string {
  if (box === null) return '';
  return `<input type="checkbox" id="pm_promo"${box.ticked ? ' checked' : ''}> <label for="pm_promo">${boxSentence(host, box.amount)}</label>`;
}

function codes(host: string, order: ShopOrder): string {
  const words = storefrontOf(host).words.checkout;
  const refusals = (Object.keys(REFUSALS) as ShopRefusal[]).map((refusal) => {
    const hidden = refusal === order.refusal ? '' : ' style="display:none"';
    return `<li error="addPromo_${REFUSALS[refusal]}"${hidden}>${fill(words.refusals[refusal])}</li>`;
  });
  return `<div id="spc-gcpromoinput"><label>${fill(words.codes)} <input type="text" name="claimCode"></label> <button id="gcApplyButtonId">${fill(words.apply)}</button></div>
<div id="spc-gcpromoerrorblock"><ul>${refusals.join('')}</ul></div>`;
}

function table(host: string, order: ShopOrder): string {
  const charges = checkoutCharges(host, order);
  const firstCredit = charges.find((charge) => charge.is === 'credit');
  const rows = charges.map((charge) =>
    tableRow(charge, charge === firstCredit ? noticesBeside(order.notices, 'credit') : ''),
  );
  return `<table id="subtotals-marketplace-table"><tbody>${rows.join('\n')}</tbody></table>`;
}

function tableRow({ label, amount, is }: Charge, notices: string): string {
  const name = is === 'total' ? ' class="grand-total-price"' : '';
  return `<tr><td${name}>${escapeHtml(label)}${notices}</td><td${name}>${escapeHtml(amount)}</td></tr>`;
}
