import { type Browser, browser } from 'wxt/browser';
import { type Marketplace, marketplaceOf } from '../../lib/amazon/marketplaces.ts';
import { familyOf } from '../../lib/amazon/page-kinds.ts';
import type { Family } from '../../lib/domain/reading.ts';

/** The page that a message comes from. */
export interface Origin {
  readonly marketplace: Marketplace;
  readonly family: Family;
}

/** Only our own script, in the top frame of a page that we read, or in the frame that is a checkout (DOM §7.2). */
export function originOf({ id, frameId, url }: Browser.runtime.MessageSender): Origin | null {
  if (id !== browser.runtime.id || url === undefined || !URL.canParse(url)) return null;
  const address = new URL(url);
  const marketplace = marketplaceOf(address);
  const family = familyOf(address);
  if (marketplace === null || family === 'other') return null;
  return frameId === 0 || family === 'checkout' ? { marketplace, family } : null;
}
