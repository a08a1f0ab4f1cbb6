import { chosen } from '../charges.ts';
import { drawn, fill, type ShopPage, type Visit } from '../frame.ts';
import type { ShopOrder } from '../goods.ts';
import { storefrontOf } from '../storefronts.ts';
import { delivery } from './checkout-parts.ts';
import { linked, picture } from './parts.ts';

/** The page that says thanks: which order it is and what will come, and no sums. */
export function thankYou(visit: Visit, { goods, number }: ShopOrder): ShopPage {
  const { host } = visit;
  const { thanks } = storefrontOf(host).words;
  const items = chosen(goods).map(
    (each) =>
      `<div class="goods">${picture(each.looks)}<div><div>${linked(each, 'chk_typ_item')}</div></div></div>`,
  );
  return drawn(visit, {
    title: thanks.title,
    main: `<h4>${fill(thanks.heading)}</h4><div>${fill(thanks.number)} ${fill(number)}</div>
<section class="panel"><h4>${delivery(host)}</h4>${items.join('\n')}</section>`,
  });
}
