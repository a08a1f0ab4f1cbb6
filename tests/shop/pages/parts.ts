import { escapeHtml, fill } from '../frame.ts';
import type { ShopGoods, ShopPicture } from '../goods.ts';
import { printed } from '../money.ts';
import type { Sold } from '../sellers.ts';
import { storefrontOf } from '../storefronts.ts';

const shapes: Record<ShopPicture, string> = {
  kettle:
    '<path d="M20 88 30 34h36l10 54z"/><path d="M66 40c24-6 30 30 8 36M40 34c0-14 16-14 16 0M30 46 14 36" fill="none" stroke-width="6"/>',
  lamp: '<path d="M34 12h32l14 34H20z"/><path d="M50 46v40M28 88h44" fill="none" stroke-width="6"/>',
  book: '<path d="M26 10h48v80H26z"/><path d="M36 28h28M36 40h28M36 52h18" stroke="#fff" stroke-width="4"/>',
  card: '<path d="M8 26h84v52H8z"/><path d="M8 44h84M34 26v52" fill="none" stroke="#fff" stroke-width="5"/>',
};

/** A drawing in place of a photograph. */
export function picture(looks: ShopPicture): string {
  return `<div class="picture" aria-hidden="true"><svg viewBox="0 0 100 100" fill="currentColor" stroke="currentColor">${shapes[looks]}</svg></div>`;
}

/** A price as Amazon writes it: once for screen readers, once drawn. */
export function priceTag(text: string): string {
  const price = escapeHtml(text);
  return `<span class="a-price"><span class="a-offscreen">${price}</span><span aria-hidden="true">${price}</span></span>`;
}

export function priceOf(host: string, { price }: ShopGoods): string {
  return priceTag(printed(host, price));
}

export function hrefOf({ asin }: ShopGoods, reference: string): string {
  return `/dp/${asin}/ref=${reference}`;
}

export function linked(goods: ShopGoods, reference: string): string {
  return `<a href="${hrefOf(goods, reference)}">${escapeHtml(goods.title)}</a>`;
}

/** "Sold by: Gadget Ltd". */
export function labelled(label: string, name: string): string {
  return `${fill(label)}: ${escapeHtml(name)}`;
}

/** Amazon's own name stands alone, and so does a publisher's; any other is a link to its page (DOM §5.3). */
export function sellerLink(host: string, { seller }: Sold): string {
  const { amazon, words } = storefrontOf(host);
  if (seller === amazon || seller.id === '') return labelled(words.goods.soldBy, seller.name);
  const profile = `/gp/aag/main?ie=UTF8&amp;seller=${seller.id}`;
  return `${fill(words.goods.soldBy)}: <a href="${profile}">${escapeHtml(seller.name)}</a>`;
}
