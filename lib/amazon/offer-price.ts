import { isCurrency, MINOR_DIGITS, type Money } from '../domain/money.ts';
import { parseAmount } from './amounts.ts';
import { lineIn } from './element-text.ts';
import type { MarketplaceKey } from './marketplaces.ts';
import { isSubscriptionRow, type Offer } from './offer.ts';

/** What one piece costs in this offer; null where two places say it differently. */
export function priceOf(offer: Offer, marketplace: MarketplaceKey): Money | null {
  const printed = printedPrice(offer, marketplace);
  // A subscription's form still holds the price of buying once.
  const typed = isSubscriptionRow(offer.row) ? null : typedPrice(offer);
  if (printed && typed && !isSame(printed, typed)) return null;
  return typed ?? printed;
}

export function isSame(one: Money, other: Money): boolean {
  return one.minor === other.minor && one.currency === other.currency;
}

/** Hidden fields of the form that buys, seen in 2025 and 2026: amount and currency, the same in every language. */
function typedPrice({ all }: Offer): Money | null {
  const field = (part: string) =>
    all('addToCart')
      .flatMap((form) => form.querySelector(`[name="items[0.base][customerVisiblePrice][${part}]"]`) ?? [])[0]
      ?.getAttribute('value') ?? '';
  return decimalMoney(field('amount'), field('currencyCode'));
}

/** `45.9` and `USD`, as attributes hold them: a point for the decimals wherever the shop is. */
export function decimalMoney(amount: string, currency: string): Money | null {
  const [, whole, fraction = ''] = /^(\d{1,12})(?:\.(\d{1,2})0{0,4})?$/.exec(amount) ?? [];
  if (whole === undefined || !isCurrency(currency)) return null;
  const digits = MINOR_DIGITS[currency];
  if (digits === 0 && /[1-9]/.test(fraction)) return null;
  return { minor: Number(whole + fraction.padEnd(digits, '0').slice(0, digits)), currency };
}

// Ids that hold a price, newest first; the ones after the first stand once on a page, for its one offer.
const BLOCKS = [
  'corePrice_feature_div',
  'corePriceDisplay_desktop_feature_div',
  'corePriceDisplay_mobile_feature_div',
];
const LINES = [
  'price_inside_buybox',
  'newBuyBoxPrice',
  'renewedBuyBoxPrice',
  'kindle-price',
  'adbl_bb_price',
  'priceblock_ourprice',
  'priceblock_dealprice',
  'priceblock_saleprice',
];

function printedPrice({ all, row }: Offer, marketplace: MarketplaceKey): Money | null {
  const ids = isSubscriptionRow(row) ? ['sns-base-price', ...BLOCKS] : BLOCKS;
  const [price] = ids.flatMap((id) => all(id)[0]?.querySelector(PRICE) ?? []);
  if (price) return moneyIn(price, marketplace);
  const used = all('usedBuySection').flatMap((box) => [...box.querySelectorAll('.offer-price')]);
  const [line] = [...LINES.flatMap(all), ...used].flatMap((each) => lineIn(each, 60) ?? []);
  return line === undefined ? null : parseAmount(line, marketplace);
}

/** A price that is neither struck through nor for a measure of the goods. */
export const PRICE = '.a-price:not(.a-text-price)';

/** A price is written twice: whole for screen readers, and drawn in parts, of which the cents may be raised. */
export function moneyIn(price: Element, marketplace: MarketplaceKey): Money | null {
  const said = parseAmount(lineIn(price.querySelector('.a-offscreen'), 60) ?? '', marketplace);
  const drawn = drawnIn(price, marketplace);
  return said && drawn && !isSame(said, drawn) ? null : (said ?? drawn);
}

function drawnIn(price: Element, marketplace: MarketplaceKey): Money | null {
  const drawn = price.querySelector('[aria-hidden="true"]') ?? price;
  const [whole, fraction] = ['.a-price-whole', '.a-price-fraction'].map((part) =>
    lineIn(drawn.querySelector(part), 40),
  );
  // Without its decimal mark, `$1` and a raised `50` would read as 150.
  if (fraction && !/[.,]$/.test(whole ?? '')) return null;
  return parseAmount(lineIn(drawn, 60) ?? '', marketplace);
}
