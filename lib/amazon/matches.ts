import { LINKS } from './links.ts';
import { MARKETPLACE_KEYS, MARKETPLACES } from './marketplaces.ts';

/**
 * The paths that the account script reads. Browsers match a pattern against path and query together, so a
 * path ends in `*`; what that lets in too much, `familyOf` turns away.
 */
const ACCOUNT_PATHS = [
  '/gc/balance*',
  '/gc/redeem*',
  '/gp/css/gc/balance*',
  '/gp/css/gc/payment/view-balance*',
  '/gp/css/homepage.html*',
  '/cpe/yourpayments/wallet*',
  '/cpe/yourpayments/overview*',
];

// The shopper's chosen language may stand before any path: `/-/es/gc/balance`.
function patternsFor(host: string, paths: readonly string[]): string[] {
  return paths.flatMap((path) => [`https://${host}${path}`, `https://${host}/-/*${path}`]);
}

/** Reward pages: only storefronts where one is evidenced (DOM §3.1: amazon.com). */
const rewards = MARKETPLACE_KEYS.flatMap((key) => {
  const { host } = MARKETPLACES[key];
  const links = LINKS[key];
  return links.rewards ? patternsFor(host, [`${links.rewards.value}*`]) : [];
});

/** Match patterns of the content script that reads reward, gift card, account and wallet pages. */
export const ACCOUNT_MATCHES: readonly string[] = [
  ...rewards,
  ...MARKETPLACE_KEYS.flatMap((key) => patternsFor(MARKETPLACES[key].host, ACCOUNT_PATHS)),
];
