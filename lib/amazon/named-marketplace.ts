import { isMarketplaceKey, type MarketplaceKey } from './marketplaces.ts';

const HOST = /\bamazon(?:\.[a-z]{2,3}){1,2}(?![a-z])/gi;

/** The one storefront that a text names by its address; null where it names none, or several. */
export function namedMarketplace(text: string): MarketplaceKey | null {
  const named = new Set(
    [...text.matchAll(HOST)].map(([host]) => host.toLowerCase()).filter(isMarketplaceKey),
  );
  const [only = null, another] = named;
  return another === undefined ? only : null;
}
