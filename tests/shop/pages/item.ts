import { escapeHtml, framed, type ShopPage, type Visit } from '../frame.ts';
import type { ShopItem } from '../scenario.ts';

/** Amazon's own retail arm, its used-goods arm, and a stranger, as their ids stand in the form that buys (DOM §9.1). */
const SELLERS: Record<
  ShopItem['sells'],
  { readonly id: string; readonly name: string; readonly ships: string }
> = {
  amazon: { id: 'ATVPDKIKX0DER', name: 'Amazon.com', ships: 'Amazon.com' },
  'third-party': { id: 'A2GADGETLTD000', name: 'Gadget Ltd', ships: 'Gadget Ltd' },
  fulfilled: { id: 'A2GADGETLTD000', name: 'Gadget Ltd', ships: 'Amazon' },
  used: { id: 'A2L77EE7U53NWQ', name: 'Amazon Resale', ships: 'Amazon' },
  nobody: { id: '', name: '', ships: '' },
};

/** An item page in the shape of Amazon's: title, one offer with its price, its seller and its button. */
export function item(visit: Visit, { sells, title, price, kind, bytes = 0 }: ShopItem): ShopPage {
  const body = kind === 'e-book' ? eBook(price) : goods(sells, price);
  const group = kind === 'e-book' ? 'ebooks en_US' : 'kitchen en_US';
  return framed(visit, {
    title: 'An item',
    around: recommendations(bytes),
    main: `<div id="dp" class="${group}"><h1><span id="productTitle">${escapeHtml(title)}</span></h1>
<div id="rightCol"><div id="buybox">${body}</div></div></div>`,
  });
}

function goods(sells: ShopItem['sells'], price: string): string {
  const { id, name, ships } = SELLERS[sells];
  return `<form id="addToCart"><input type="hidden" id="ASIN" value="B0KETTLE01"><input type="hidden" id="merchantID" value="${id}">
<div id="corePrice_feature_div"><span class="a-price"><span class="a-offscreen">${price}</span><span aria-hidden="true">${price}</span></span></div>
<div id="fulfillerInfoFeature_feature_div"><div class="offer-display-feature-label"><span>Ships from</span></div>
<div class="offer-display-feature-text"><span class="offer-display-feature-text-message">${ships}</span></div></div>
<div id="merchantInfoFeature_feature_div"><div class="offer-display-feature-label"><span>Sold by</span></div>
<div class="offer-display-feature-text"><span class="offer-display-feature-text-message">${name}</span></div></div>
<input id="add-to-cart-button" type="submit" value="Add to cart"></form>`;
}

function eBook(price: string): string {
  return `<table id="Ebooks-desktop-KINDLE_ALC-prices"><tbody>
<tr id="Ebooks-desktop-KINDLE_ALC-prices-kindlePrice"><td>Kindle Price:</td><td><span id="kindle-price">${price}</span></td></tr>
<tr id="Ebooks-desktop-printSoldBy"><td>Sold by:</td><td><span>Kettle Press</span><br><span>Price set by seller.</span></td></tr></tbody></table>
<form id="buyOneClick"><input type="hidden" id="ASIN" value="B0EBOOK001"><input id="one-click-button" type="submit" value="Buy now"></form>`;
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
