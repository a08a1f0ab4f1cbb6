import { chosen, goodsTotal, totalOf } from '../charges.ts';
import { drawn, escapeHtml, fill, type ShopPage, type Visit } from '../frame.ts';
import type { ShopGoods, ShopOrder } from '../goods.ts';
import { printed } from '../money.ts';
import { storefrontOf } from '../storefronts.ts';
import { linked, picture, priceOf } from './parts.ts';

/** A return: all goods of the order, and what comes back for them. Spent credit does not. */
export function returns(visit: Visit, { goods, rows, rowsAfterwards }: ShopOrder): ShopPage {
  const { host } = visit;
  const words = storefrontOf(host).words.return;
  const back = chosen(goods);
  const lost = rowsAfterwards ?? rows;
  const lines = [
    [words.items, goodsTotal(back)] as const,
    ...lost.map(({ label, amount }) => [label ?? words.lostCredit, amount] as const),
    [words.total, totalOf(back, lost)] as const,
  ].map(
    ([label, amount]) =>
      `<li class="od-line-item-row"><div>${escapeHtml(label)}</div><div>${escapeHtml(printed(host, amount))}</div></li>`,
  );
  return drawn(visit, {
    title: words.title,
    main: `<h1>${fill(words.title)}</h1><div class="columns"><div>${back.map((each) => item(host, each)).join('\n')}</div>
<section class="panel"><h2>${fill(words.summary)}</h2><ul>${lines.join('\n')}</ul></section></div>`,
  });
}

function item(host: string, goods: ShopGoods): string {
  const { quantity } = storefrontOf(host).words.goods;
  return `<div class="goods">${picture(goods.looks)}<div><div>${linked(goods, 'oret_title')}</div><div>${fill(quantity)}: ${goods.quantity}</div><div>${priceOf(host, goods)}</div></div></div>`;
}
