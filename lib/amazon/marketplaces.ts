import type { Zone } from '../domain/day.ts';
import type { Currency } from '../domain/money.ts';
import type { Grade, Graded } from './facts.ts';

export type MarketplaceKey = keyof typeof STOREFRONTS;

/** One Amazon storefront. Its own sellers are in `sellers.ts`: not every script needs them. */
export interface Marketplace {
  readonly key: MarketplaceKey;
  readonly host: string;
  readonly currency: Currency;
  /** Two-letter languages that it speaks, its own first. */
  readonly languages: Graded<readonly string[]>;
  readonly zone: Graded<Zone>;
}

// Currency and languages (DOM §2, §10): R a saved page of the storefront, C public code, G what the country uses.
// Zone: B where DOMAIN §5 names it as the default, else the zone of the country's largest city.
const STOREFRONTS = {
  'amazon.com': ['USD', 'America/Los_Angeles', 'B', 'en es ar de he ko pt zh', 'R'],
  'amazon.ca': ['CAD', 'America/Toronto', 'B', 'en fr', 'R'],
  'amazon.com.mx': ['MXN', 'America/Mexico_City', 'G', 'es en', 'R'],
  'amazon.com.br': ['BRL', 'America/Sao_Paulo', 'G', 'pt', 'R'],
  'amazon.co.uk': ['GBP', 'Europe/London', 'B', 'en', 'R'],
  'amazon.ie': ['EUR', 'Europe/Dublin', 'G', 'en', 'G'],
  'amazon.de': ['EUR', 'Europe/Berlin', 'B', 'de en nl pl tr cs da', 'R'],
  'amazon.fr': ['EUR', 'Europe/Paris', 'B', 'fr en', 'C'],
  'amazon.it': ['EUR', 'Europe/Rome', 'B', 'it en', 'C'],
  'amazon.es': ['EUR', 'Europe/Madrid', 'B', 'es en pt', 'R'],
  'amazon.nl': ['EUR', 'Europe/Amsterdam', 'G', 'nl en', 'C'],
  'amazon.com.be': ['EUR', 'Europe/Brussels', 'G', 'fr nl en', 'G'],
  'amazon.se': ['SEK', 'Europe/Stockholm', 'G', 'sv en', 'G'],
  'amazon.pl': ['PLN', 'Europe/Warsaw', 'G', 'pl en', 'C'],
  'amazon.com.tr': ['TRY', 'Europe/Istanbul', 'G', 'tr en', 'C'],
  'amazon.ae': ['AED', 'Asia/Dubai', 'G', 'en ar', 'G'],
  'amazon.sa': ['SAR', 'Asia/Riyadh', 'G', 'ar en', 'G'],
  'amazon.eg': ['EGP', 'Africa/Cairo', 'G', 'ar en', 'G'],
  'amazon.in': ['INR', 'Asia/Kolkata', 'B', 'en hi ta te kn ml', 'R'],
  'amazon.co.jp': ['JPY', 'Asia/Tokyo', 'B', 'ja en zh', 'C'],
  'amazon.com.au': ['AUD', 'Australia/Sydney', 'B', 'en', 'W'],
  'amazon.sg': ['SGD', 'Asia/Singapore', 'G', 'en zh', 'G'],
  'amazon.co.za': ['ZAR', 'Africa/Johannesburg', 'G', 'en', 'G'],
} as const satisfies Record<string, readonly [Currency, Zone, Grade, string, Grade]>;

export const MARKETPLACE_KEYS = Object.keys(STOREFRONTS) as readonly MarketplaceKey[];

export const MARKETPLACES = Object.fromEntries(
  MARKETPLACE_KEYS.map((key) => [key, storefront(key)]),
) as Record<MarketplaceKey, Marketplace>;

const BY_HOST = new Map(MARKETPLACE_KEYS.map((key) => [MARKETPLACES[key].host, MARKETPLACES[key]]));

function storefront(key: MarketplaceKey): Marketplace {
  const [currency, zone, zoneGrade, languages, languagesGrade] = STOREFRONTS[key];
  return {
    key,
    host: `www.${key}`,
    currency,
    languages: { value: languages.split(' '), grade: languagesGrade },
    zone: { value: zone, grade: zoneGrade },
  };
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
