import type { MarketplaceChoice, Way } from '../../components/page-props.ts';
import { LINKS, type Links } from '../../lib/amazon/links.ts';
import { MARKETPLACE_KEYS, MARKETPLACES, type MarketplaceKey } from '../../lib/amazon/marketplaces.ts';
import type { Glance } from '../../lib/domain/glance.ts';

/** Best first: the page that lists credits, then where they become visible at all (DOM §0.3 and §0.4). */
const WAYS: readonly (readonly [Way['family'], keyof Links])[] = [
  ['rewards', 'rewards'],
  ['account', 'account'],
  ['cart', 'cart'],
  ['gift-card-balance', 'giftCardBalance'],
];

export const MARKETPLACE_CHOICES: readonly MarketplaceChoice[] = MARKETPLACE_KEYS.map((id) => ({
  id,
  currency: MARKETPLACES[id].currency,
  zone: MARKETPLACES[id].zone,
  ways: WAYS.flatMap(([family, link]) => wayTo(id, family, link)),
}));

function wayTo(id: MarketplaceKey, family: Way['family'], link: keyof Links): Way[] {
  const path = LINKS[id][link];
  // Only the reward page is known to list promotional credit, and only where a table says that it exists.
  return path === null
    ? []
    : [{ family, url: `https://${MARKETPLACES[id].host}${path.value}`, evidenced: family === 'rewards' }];
}

/** Where the shopper most likely shops: what is shown, the tab in front, or the storefront of their language's region. */
export function suggestMarketplace(
  glance: Glance | null,
  inFront: string | null,
  browserLanguage: string,
): string {
  return glance?.place.marketplace ?? inFront ?? byLanguage(browserLanguage);
}

function byLanguage(browserLanguage: string): MarketplaceKey {
  const { language, region } = new Intl.Locale(browserLanguage).maximize();
  const inRegion = BY_REGION[region ?? ''];
  const inLanguage = MARKETPLACE_KEYS.find((key) => MARKETPLACES[key].language === language);
  return inRegion ?? inLanguage ?? 'amazon.com';
}

/** The storefront of each country that has one, and of two that shop next door. */
const BY_REGION: Readonly<Record<string, MarketplaceKey>> = {
  US: 'amazon.com',
  CA: 'amazon.ca',
  MX: 'amazon.com.mx',
  BR: 'amazon.com.br',
  GB: 'amazon.co.uk',
  IE: 'amazon.ie',
  DE: 'amazon.de',
  AT: 'amazon.de',
  CH: 'amazon.de',
  FR: 'amazon.fr',
  IT: 'amazon.it',
  ES: 'amazon.es',
  NL: 'amazon.nl',
  BE: 'amazon.com.be',
  SE: 'amazon.se',
  PL: 'amazon.pl',
  TR: 'amazon.com.tr',
  AE: 'amazon.ae',
  SA: 'amazon.sa',
  EG: 'amazon.eg',
  IN: 'amazon.in',
  JP: 'amazon.co.jp',
  AU: 'amazon.com.au',
  SG: 'amazon.sg',
  ZA: 'amazon.co.za',
};
