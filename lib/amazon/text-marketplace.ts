import type { Currency } from '../domain/money.ts';
import { isMarketplaceKey, MARKETPLACE_KEYS, MARKETPLACES, type MarketplaceKey } from './marketplaces.ts';
import { escapeForPattern } from './plain-text.ts';

const HOST = /\bamazon(?:\.[a-z]{2,3}){1,2}(?![a-z])/gi;

/** The one storefront that a text names by its address; null where it names none, or several. */
export function namedMarketplace(text: string): MarketplaceKey | null {
  const named = new Set(
    [...text.matchAll(HOST)].map(([host]) => host.toLowerCase()).filter(isMarketplaceKey),
  );
  const [only = null, another] = named;
  return another === undefined ? only : null;
}

/**
 * The storefront that a text most likely comes from: the one that it names, else the first that pays in money that the
 * text writes, else the likeliest. A guess that the shopper sees and can correct.
 * @param likely where the shopper shops, the likeliest first
 */
export function marketplaceOfText(text: string, likely: readonly MarketplaceKey[]): MarketplaceKey {
  const [likeliest = 'amazon.com'] = likely;
  const paying = [...likely, ...MARKETPLACE_KEYS].find((key) => writes(text, MARKETPLACES[key].currency));
  return namedMarketplace(text) ?? paying ?? likeliest;
}

/** Beside a number; letters stand alone: "kr" is in no "konkret". */
function writes(text: string, currency: Currency): boolean {
  const signs = [currency, ...signsOf(currency)].map((sign) =>
    /^\p{L}+$/u.test(sign) && sign !== '円' ? `(?<!\\p{L})${sign}(?!\\p{L})` : escapeForPattern(sign),
  );
  const sign = `(?:${signs.join('|')})`;
  return new RegExp(`${sign} ?\\d|\\d ?${sign}`, 'u').test(text);
}

/** How the currency is drawn at home: `$` is any dollar, and ¥ and 円 are both the yen. */
function signsOf(currency: Currency): readonly string[] {
  if (currency === 'JPY') return ['¥', '￥', '円'];
  const format = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  });
  return format.formatToParts(0).flatMap(({ type, value }) => (type === 'currency' ? [value] : []));
}
