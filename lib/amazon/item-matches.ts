import { MARKETPLACE_KEYS, MARKETPLACES } from './marketplaces.ts';

/** Item pages, with and without their title in the address, and with a language in front (DOM §2). */
const ITEM_PATHS = ['/dp/*', '/*/dp/*', '/gp/product/*', '/gp/aw/d/*', '/-/*/gp/product/*', '/-/*/gp/aw/d/*'];
/** Browsers match a pattern against path and query together: results are always asked for in the query. */
const SEARCH_PATHS = ['/s?*', '/s/*', '/-/*/s?*', '/-/*/s/*'];
const CART_PATHS = ['/cart*', '/gp/cart/view.html*', '/-/*/cart*', '/-/*/gp/cart/view.html*'];

/** Match patterns of the content script on item pages. */
export const ITEM_MATCHES: readonly string[] = /* @__PURE__ */ matchesOf(ITEM_PATHS);
export const SEARCH_MATCHES: readonly string[] = /* @__PURE__ */ matchesOf(SEARCH_PATHS);
export const CART_MATCHES: readonly string[] = /* @__PURE__ */ matchesOf(CART_PATHS);
/** A way into checkout, and a part of returns, that are called so, too. */
export const NOT_CART_MATCHES: readonly string[] = /* @__PURE__ */ matchesOf([
  '/-/*/checkout/*',
  '/-/*/spr/*',
]);

function matchesOf(paths: readonly string[]): readonly string[] {
  return MARKETPLACE_KEYS.flatMap((key) => paths.map((path) => `https://${MARKETPLACES[key].host}${path}`));
}
