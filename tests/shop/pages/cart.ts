import { chosen, goodsTotal } from '../charges.ts';
import { drawn, escapeHtml, fill, type ShopPage, type Visit } from '../frame.ts';
import type { ShopGoods } from '../goods.ts';
import { asData, printed } from '../money.ts';
import { sellerOf } from '../sellers.ts';
import { storefrontOf } from '../storefronts.ts';
import { picture, priceOf, sellerLink } from './parts.ts';

/** The cart (DOM §8): rows of which some are chosen, what they come to, and what is saved for later. */
export function cart(visit: Visit, goods: readonly ShopGoods[]): ShopPage {
  const words = storefrontOf(visit.host).words.cart;
  const rows = (kept: (goods: ShopGoods) => boolean) =>
    goods
      .filter(kept)
      .map((each) => row(visit, each))
      .join('\n');
  const active = rows(({ inCart }) => inCart !== 'saved');
  const empty = `<h2 class="sc-your-amazon-cart-is-empty">${fill(words.empty)}</h2>`;
  return drawn(visit, {
    title: words.title,
    main: `<h1>${fill(words.heading)}</h1><div class="columns"><div>
<form id="activeCartViewForm"><div id="sc-active-cart"><ul data-name="Active Items">${active}</ul>
${active === '' ? empty : subtotal(visit.host, chosen(goods))}</div></form>
<div id="sc-saved-cart"><h2>${fill(words.saved)}</h2><ul data-name="Saved Items">${rows(({ inCart }) => inCart === 'saved')}</ul></div>
</div><div id="sc-buy-box" class="panel"><div class="buttons"><button type="button" onclick="location = '/checkout/entry/cart'">${fill(words.proceed)}</button></div></div></div>`,
  });
}

function subtotal(host: string, goods: readonly ShopGoods[]): string {
  const count = goods.reduce((sum, { quantity }) => sum + quantity, 0);
  const label = fill(storefrontOf(host).words.cart.subtotal, { count });
  const amount = escapeHtml(printed(host, goodsTotal(goods)));
  return `<div data-name="Subtotals"><span id="sc-subtotal-label-activecart">${label}</span> <span id="sc-subtotal-amount-activecart"><span class="sc-price">${amount}</span></span></div>`;
}

function row({ host }: Visit, goods: ShopGoods): string {
  const { title, asin, quantity, inCart, kind } = goods;
  const words = storefrontOf(host).words.goods;
  const sold = sellerOf(host, goods);
  const choice =
    inCart === 'saved'
      ? ''
      : `<input type="checkbox" aria-label="${escapeHtml(title)}"${inCart === 'chosen' ? ' checked' : ''}>`;
  const merchant = sold?.seller.id ? `?smid=${sold.seller.id}` : '';
  return `<li class="sc-list-item goods" data-asin="${asin}" data-itemid="row-${asin}" data-itemtype="${inCart === 'saved' ? 'saved' : 'active'}" data-quantity="${quantity}" data-price="${asData(host, goods.price)}" data-isselected="${inCart === 'chosen' ? 1 : 0}" data-outofstock="0" data-giftable="${kind === 'goods' ? 1 : 0}">${choice}${picture(goods.looks)}<div>
<a class="sc-product-link" href="/gp/product/${asin}${merchant}"><span class="sc-product-title"><span class="a-truncate-full">${escapeHtml(title)}</span></span></a>
<div class="sc-apex-cart-price">${priceOf(host, goods)}</div>
${sold ? `<div class="sc-seller">${sellerLink(host, sold)}</div>` : ''}
${kind === 'e-book' ? `<div class="quiet">${fill(words.eBook)}</div>` : ''}<div class="quiet">${fill(words.quantity)}: ${quantity}</div></div></li>`;
}
