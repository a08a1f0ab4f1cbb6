import type { Zone } from '../domain/day.ts';
import type { Currency } from '../domain/money.ts';

export type MarketplaceKey = keyof typeof STOREFRONTS;

/** One Amazon storefront. Its own sellers are in `sellers.ts`: not every script needs them. */
export interface Marketplace {
  readonly key: MarketplaceKey;
  readonly host: string;
  readonly currency: Currency;
  /** The two letters of its own language. */
  readonly language: string;
  readonly zone: Zone;
}

// Currency, zone, own language; behind them two grades (`facts.ts`). Of currency and language (DOM §2, §10): R a saved
// page of the storefront, C public code, G what the country uses. Of the zone: B where DOMAIN §5 names it as the
// default, else G, the zone of the country's largest city.
const STOREFRONTS = {
  'amazon.com': ['USD', 'America/Los_Angeles', 'en'], // R, B
  'amazon.ca': ['CAD', 'America/Toronto', 'en'], // R, B
  'amazon.com.mx': ['MXN', 'America/Mexico_City', 'es'], // R, G
  'amazon.com.br': ['BRL', 'America/Sao_Paulo', 'pt'], // R, G
  'amazon.co.uk': ['GBP', 'Europe/London', 'en'], // R, B
  'amazon.ie': ['EUR', 'Europe/Dublin', 'en'], // G, G
  'amazon.de': ['EUR', 'Europe/Berlin', 'de'], // R, B
  'amazon.fr': ['EUR', 'Europe/Paris', 'fr'], // C, B
  'amazon.it': ['EUR', 'Europe/Rome', 'it'], // C, B
  'amazon.es': ['EUR', 'Europe/Madrid', 'es'], // R, B
  'amazon.nl': ['EUR', 'Europe/Amsterdam', 'nl'], // C, G
  'amazon.com.be': ['EUR', 'Europe/Brussels', 'fr'], // G, G
  'amazon.se': ['SEK', 'Europe/Stockholm', 'sv'], // G, G
  'amazon.pl': ['PLN', 'Europe/Warsaw', 'pl'], // C, G
  'amazon.com.tr': ['TRY', 'Europe/Istanbul', 'tr'], // C, G
  'amazon.ae': ['AED', 'Asia/Dubai', 'en'], // G, G
  'amazon.sa': ['SAR', 'Asia/Riyadh', 'ar'], // G, G
  'amazon.eg': ['EGP', 'Africa/Cairo', 'ar'], // G, G
  'amazon.in': ['INR', 'Asia/Kolkata', 'en'], // R, B
  'amazon.co.jp': ['JPY', 'Asia/Tokyo', 'ja'], // C, B
  'amazon.com.au': ['AUD', 'Australia/Sydney', 'en'], // W, B
  'amazon.sg': ['SGD', 'Asia/Singapore', 'en'], // G, G
  'amazon.co.za': ['ZAR', 'Africa/Johannesburg', 'en'], // G, G
} as const satisfies Record<string, readonly [Currency, Zone, string]>;

export const MARKETPLACE_KEYS = Object.keys(STOREFRONTS) as readonly MarketplaceKey[];

export const MARKETPLACES = Object.fromEntries(
  MARKETPLACE_KEYS.map((key) => [key, storefront(key)]),
) as Record<MarketplaceKey, Marketplace>;

const BY_HOST = new Map(MARKETPLACE_KEYS.map((key) => [MARKETPLACES[key].host, MARKETPLACES[key]]));

function storefront(key: MarketplaceKey): Marketplace {
  const [currency, zone, language] = STOREFRONTS[key];
  return { key, host: `www.${key}`, currency, language, zone };
}

/**
 * The storefront of an address, or null. Only https and the exact host `www.amazon.<tld>`: the bare host
 * always redirects there, and content scripts match nothing else.
 */
export function marketplaceOf(url: URL): Marketplace | null {
  if (url.protocol !== 'https:' || url.port !== '') return null;
  return BY_HOST.get(url.hostname) ?? null;
}

/** Whether the text is the key of a storefront, such as `amazon.de`. */
export function isMarketplaceKey(text: string): text is MarketplaceKey {
  return Object.hasOwn(STOREFRONTS, text);
}
