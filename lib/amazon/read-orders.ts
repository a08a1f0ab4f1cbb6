import type { Instant } from '../domain/day.ts';
import type { Family, Reading } from '../domain/reading.ts';
import { languageOf } from './language.ts';
import { marketplaceOf } from './marketplaces.ts';
import type { Page } from './page.ts';
import {
  isCheckoutNew,
  isCheckoutOld,
  isInvoice,
  isOrder,
  isOrders,
  isReturn,
  isThankYou,
} from './page-kinds.ts';
import { seeCheckout } from './pages/checkout.ts';
import { readOrders, seeOrder } from './pages/order.ts';
import type { Places } from './places.ts';
import { readingOf } from './reading-of.ts';
import { gateWords } from './words/en.ts';
import { orderWordsFor } from './words/order-words.ts';

/** What such a page says, and where on it a word about that can stand. */
export interface Seen {
  readonly reading: Reading;
  readonly places: Places;
}

// As `readPage` would say it, but made for scripts that carry the readers of their own pages and no others. What the
// quotes say is left to the background (`notice-facts.ts`), and no gates are asked for: a sign-in form or an error under
// such an address shows neither goods nor charges.

/** What a checkout says; null at any other address. */
export function seeCheckoutPage(document: Document, url: URL, at: Instant): Seen | null {
  const isIt = isCheckoutNew(url) || isCheckoutOld(url);
  return isIt ? seeWith(seeCheckout, 'checkout', { document, url, at }) : null;
}

/** What an order, a list of orders, a thank-you or a return page says; null as above. */
export function seeOrderPage(document: Document, url: URL, at: Instant): Seen | null {
  if (isOrders(url)) return seeWith(seeList, 'orders', { document, url, at });
  const family = orderFamilyOf(url);
  return family && seeWith(seeOrder, family, { document, url, at });
}

function orderFamilyOf(url: URL): Family | null {
  if (isThankYou(url)) return 'thank-you';
  if (isReturn(url)) return 'return';
  return isOrder(url) || isInvoice(url) ? 'order' : null;
}

const NOWHERE: Places = { goods: [], totals: null };

function seeList(page: Page): ReturnType<typeof seeOrder> {
  return { findings: readOrders(page), places: NOWHERE };
}

type Visit = Pick<Page, 'document' | 'url' | 'at'>;

function seeWith(see: typeof seeOrder, family: Family, { document, url, at }: Visit): Seen | null {
  const marketplace = marketplaceOf(url);
  if (!marketplace) return null;
  const said = languageOf(document, url);
  const language = said ?? marketplace.language;
  const isForeign = orderWordsFor(language) === null;
  const page: Page = { document, url, marketplace, language, words: gateWords, isForeign, at };
  const { findings, places } = see(page);
  return { reading: readingOf(family, marketplace.key, said, findings, isForeign), places };
}
