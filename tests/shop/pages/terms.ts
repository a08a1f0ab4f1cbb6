import { drawn, escapeHtml, type ShopPage, type Visit } from '../frame.ts';
import type { ShopOrder } from '../goods.ts';
import { storefrontOf } from '../storefronts.ts';

/** The terms of one promotion on a page of their own: what the scenario says in its terms, a paragraph each. */
export function terms(visit: Visit, { notices }: ShopOrder): ShopPage {
  const heading = storefrontOf(visit.host).words.checkout.terms;
  const paragraphs = notices
    .filter(({ beside }) => beside === 'terms')
    .map(({ text }) => `<p>${escapeHtml(text)}</p>`);
  return drawn(visit, { title: heading, main: `<h1>${escapeHtml(heading)}</h1>${paragraphs.join('\n')}` });
}
