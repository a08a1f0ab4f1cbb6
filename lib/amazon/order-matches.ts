import { MARKETPLACE_KEYS, MARKETPLACES } from './marketplaces.ts';

/** The old flow, and the new one with its ways in (DOM §7). */
const CHECKOUT_PATHS = ['/gp/buy/*/handlers/*', '/checkout/p/*', '/checkout/entry/*', '/checkout/byg*'];
/** What comes after it lies under the same addresses. */
const THANK_YOU_PATHS = ['/gp/buy/thankyou/*', '/checkout/p/*/thankyou*'];
/** Orders, their lists and invoices, returns (DOM §5, §6). */
const ORDER_PATHS = [
  ...THANK_YOU_PATHS,
  '/your-orders/orders*',
  '/your-orders/order-details*',
  '/your-orders/invoice/*',
  '/gp/your-account/order-details*',
  '/gp/your-account/order-history*',
  '/gp/css/order-details*',
  '/gp/css/order-history*',
  '/gp/css/summary/*',
  '/gp/digital/your-account/order-summary.html*',
  '/spr/returns/*',
  '/gp/orc/returns/homepage.html*',
];

/** The terms of one promotion, where they are a page of their own (DOM §12). Help pages speak of no credit in particular. */
const TERMS_PATHS = ['/gp/promotions/details/popup/*'];

/** Match patterns of the content script at checkout, also in the frame of "Buy now", and what it leaves to the next. */
export const CHECKOUT_MATCHES: readonly string[] = /* @__PURE__ */ matchesOf(CHECKOUT_PATHS);
export const THANK_YOU_MATCHES: readonly string[] = /* @__PURE__ */ matchesOf(THANK_YOU_PATHS);
export const TERMS_MATCHES: readonly string[] = /* @__PURE__ */ matchesOf(TERMS_PATHS);
/** Match patterns of the content script on orders. */
export const ORDER_MATCHES: readonly string[] = /* @__PURE__ */ matchesOf(ORDER_PATHS);

/** The shopper's chosen language may stand before any path. */
function matchesOf(paths: readonly string[]): readonly string[] {
  return MARKETPLACE_KEYS.flatMap((key) =>
    paths.flatMap((path) => [
      `https://${MARKETPLACES[key].host}${path}`,
      `https://${MARKETPLACES[key].host}/-/*${path}`,
    ]),
  );
}
