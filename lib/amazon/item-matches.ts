import { MARKETPLACE_KEYS, MARKETPLACES } from './marketplaces.ts';

/** Item pages, with and without their title in the address, and with a language in front (DOM §2). */
const ITEM_PATHS = ['/dp/*', '/*/dp/*', '/gp/product/*', '/gp/aw/d/*', '/-/*/gp/product/*', '/-/*/gp/aw/d/*'];

/** Match patterns of the content script on item pages. */
export const ITEM_MATCHES: readonly string[] = MARKETPLACE_KEYS.flatMap((key) =>
  ITEM_PATHS.map((path) => `https://${MARKETPLACES[key].host}${path}`),
);
