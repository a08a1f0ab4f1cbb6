import { drawn, escapeHtml, fill, type ShopPage, type Visit } from '../frame.ts';
import type { ShopGoods } from '../goods.ts';
import { storefrontOf } from '../storefronts.ts';
import { hrefOf, picture, priceOf } from './parts.ts';

/** Search results: title and price of each thing, and never who sells it. */
export function search(visit: Visit, results: readonly ShopGoods[]): ShopPage {
  const { words } = storefrontOf(visit.host);
  const rows = results.map((goods, index) => row(visit, goods, index + 1)).join('\n');
  return drawn(visit, {
    title: words.search.title,
    main: `<div id="search"><h1>${fill(words.search.heading)}</h1>\n${rows}</div>`,
  });
}

function row({ host }: Visit, goods: ShopGoods, index: number): string {
  const { eBook } = storefrontOf(host).words.goods;
  const href = hrefOf(goods, `sr_1_${index}`);
  const format = goods.kind === 'e-book' ? `<a class="a-text-bold" href="${href}">${fill(eBook)}</a> ` : '';
  return `<div class="goods" data-component-type="s-search-result" data-asin="${goods.asin}" data-index="${index}">${picture(goods.looks)}<div>
<div data-cy="title-recipe"><a href="${href}"><h2><span>${escapeHtml(goods.title)}</span></h2></a></div>
<div data-cy="price-recipe">${format}${priceOf(host, goods)}</div></div></div>`;
}
