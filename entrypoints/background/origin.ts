import { type Browser, browser } from 'wxt/browser';
import { type Marketplace, marketplaceOf } from '../../lib/amazon/marketplaces.ts';
import { familyOf } from '../../lib/amazon/page-kinds.ts';
import type { Family } from '../../lib/domain/reading.ts';

/** The page that a message comes from. */
export interface Origin {
  readonly marketplace: Marketplace;
  readonly family: Family;
  /** The number of the purchase, by which a checkout and the page that says thanks for it belong together. */
  readonly purchase: string | null;
}

/** Only our own script, in the top frame of a page that we read, or in the frame that is a checkout (DOM §7.2). */
export function originOf({ id, frameId, url }: Browser.runtime.MessageSender): Origin | null {
  if (id !== browser.runtime.id || url === undefined || !URL.canParse(url)) return null;
  const address = new URL(url);
  const marketplace = marketplaceOf(address);
  const family = familyOf(address);
  if (marketplace === null || family === 'other') return null;
  const purchase = purchaseIn(address);
  return frameId === 0 || family === 'checkout' ? { marketplace, family, purchase } : null;
}

/** In the path of the new flow, in the query of the old one (DOM §7). Null where the address does not say. */
function purchaseIn({ pathname, searchParams }: URL): string | null {
  const said = /\/p-(\d{3}-\d{7}-\d{7})(?=\/|$)/.exec(pathname)?.[1] ?? searchParams.get('purchaseId');
  return said !== null && /^\d{3}-\d{7}-\d{7}$/.test(said) ? said : null;
}
