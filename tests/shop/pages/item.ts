import { drawn, escapeHtml, fill, type ShopPage, type Visit } from '../frame.ts';
import { printed } from '../money.ts';
import type { ShopItem } from '../scenario.ts';
import { publisher, soldBy } from '../sellers.ts';
import { storefrontOf } from '../storefronts.ts';
import { picture, priceTag } from './parts.ts';

/** An item page in the shape of Amazon's: picture, title, one offer with its price, its seller and its buttons. */
export function item(visit: Visit, shown: ShopItem): ShopPage {
  const { host } = visit;
  const { name, language } = storefrontOf(host);
  const price = typeof shown.price === 'number' ? printed(host, shown.price) : shown.price;
  const isFile = shown.kind === 'e-book';
  return drawn(visit, {
    title: `${shown.title} : ${name}`,
    around: recommendations(shown.bytes ?? 0),
    main: `<div id="dp" class="${isFile ? 'ebooks' : 'kitchen'} ${localeOf(language)}"><div class="columns"><div id="leftCol">${picture(isFile ? 'book' : 'kettle')}</div>
<div id="centerCol"><h1><span id="productTitle">${escapeHtml(shown.title)}</span></h1>${isFile ? '' : description(host, price)}</div>
<div id="rightCol"><div id="buybox" class="panel">${isFile ? eBook(host, price) : goods(host, shown.sells, price)}</div></div></div>
<div id="turbo-checkout"></div></div>`,
  });
}

/** The price once more, beside the picture, and what is said of the goods. */
function description(host: string, price: string): string {
  const { about, points } = storefrontOf(host).words.goods;
  const lines = points.map((point) => `<li>${fill(point)}</li>`).join('');
  return `<div id="corePriceDisplay_desktop_feature_div">${priceTag(price)}</div>
<h2>${fill(about)}</h2><ul class="points">${lines}</ul>`;
}

/** `de-de` as the class that names it: `de_DE` (DOM §9.2). */
function localeOf(language: string): string {
  return language.replace(/-(.+)$/, (_, country: string) => `_${country.toUpperCase()}`);
}

// "Buy now" shows a checkout in a frame of the same host (DOM §7.2).
const buyNow =
  "document.getElementById('turbo-checkout').innerHTML = '<iframe id=turbo-checkout-iframe src=/checkout/entry/buynow></iframe>'";

function goods(host: string, sells: ShopItem['sells'], price: string): string {
  const words = storefrontOf(host).words.goods;
  const sold = soldBy(host, sells);
  return `<form id="addToCart" onsubmit="location = '/cart'; return false"><input type="hidden" id="ASIN" value="B0KETTLE01"><input type="hidden" id="merchantID" value="${sold?.seller.id ?? ''}">
<div id="corePrice_feature_div">${priceTag(price)}</div>
${offerLine('fulfillerInfoFeature_feature_div', words.shipsFrom, sold?.ships ?? '')}
${offerLine('merchantInfoFeature_feature_div', words.soldBy, sold?.seller.name ?? '')}
<div id="availability" class="quiet">${fill(words.inStock)}</div>
<div class="buttons"><input id="add-to-cart-button" type="submit" value="${fill(words.addToCart)}">
<input id="buy-now-button" class="strong" type="submit" value="${fill(words.buyNow)}" onclick="${buyNow}; return false"></div></form>`;
}

function offerLine(id: string, label: string, text: string): string {
  return `<div id="${id}"><div class="offer-display-feature-label quiet"><span>${fill(label)}</span></div>
<div class="offer-display-feature-text"><span class="offer-display-feature-text-message">${escapeHtml(text)}</span></div></div>`;
}

function eBook(host: string, price: string): string {
  const words = storefrontOf(host).words.goods;
  return `<table id="Ebooks-desktop-KINDLE_ALC-prices"><tbody>
<tr id="Ebooks-desktop-KINDLE_ALC-prices-kindlePrice"><td>${fill(words.eBookPrice)}</td><td><span id="kindle-price">${escapeHtml(price)}</span></td></tr>
<tr id="Ebooks-desktop-printSoldBy"><td>${fill(words.soldBy)}:</td><td><span>${publisher}</span><br><span>${fill(words.priceSetBySeller)}</span></td></tr></tbody></table>
<form id="buyOneClick"><input type="hidden" id="ASIN" value="B0EBOOK001"><div class="buttons"><input id="one-click-button" type="submit" value="${fill(words.buyNow)}"></div></form>`;
}

/** What follows the offer on a real page: other things for sale, half of it data for the page's own scripts. */
function recommendations(bytes: number): string {
  const blocks: string[] = [];
  for (let length = 0; length < bytes; length += blocks.at(-1)?.length ?? 0) {
    const place = blocks.length;
    const data = JSON.stringify({ place, reference: 'pd_sim_d_sccl_'.repeat(40) });
    blocks.push(`<div class="a-row a-carousel-card" data-a-state="${escapeHtml(data)}"><a class="a-link-normal" href="/">
<span class="a-truncate"><span>Another thing for sale, the ${place}th, with a name as long as they are</span></span></a>
<div class="a-section"><i class="a-icon"></i><span class="a-size-small">${place} ratings</span>
<span class="a-price"><span>Ask for its price</span></span></div></div>\n`);
  }
  return blocks.join('');
}
