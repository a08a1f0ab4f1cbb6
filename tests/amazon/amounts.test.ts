import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAmount, splitLabel } from '../../lib/amazon/amounts.ts';
import { MARKETPLACES, type MarketplaceKey } from '../../lib/amazon/marketplaces.ts';
import { MINOR_DIGITS } from '../../lib/domain/money.ts';

const table: readonly [MarketplaceKey, string, number | null, string?][] = [
  // DOM §10, each as seen there
  ['amazon.com', '$1,164.24', 116424],
  ['amazon.com', '-$19.48', -1948],
  ['amazon.ca', '-CA$45.19', -4519],
  ['amazon.ca', 'CDN$ 25.00', 2500],
  ['amazon.co.uk', '-£15.85', -1585],
  ['amazon.de', '-5,92 €', -592],
  ['amazon.de', '19,75€', 1975],
  ['amazon.de', '-EUR 16,13', -1613],
  ['amazon.de', '-€30.36', -3036],
  ['amazon.es', '26,21\u00a0€', 2621],
  ['amazon.com.br', 'R$3.982,89', 398289],
  ['amazon.com.mx', '$2,281.82', 228182, 'MXN'],
  ['amazon.in', '₹49,990.00', 4999000],
  ['amazon.in', '₹1,00,000.00', 10000000],
  ['amazon.co.jp', '￥500', 500],
  ['amazon.co.jp', '¥1,500', 1500],
  ['amazon.co.jp', '５００円', 500],
  ['amazon.pl', '1234,56 zł', 123456],
  ['amazon.se', '1\u202f234,50 kr', 123450],
  ['amazon.com', '($5.00)', -500],
  ['amazon.com', '$-5.00', -500],
  ['amazon.com', 'US$5', 500],
  ['amazon.com', '\u200e$5.00\u200f', 500],
  ['amazon.sg', 'S$5.00', 500, 'SGD'],
  ['amazon.com', '$0.00', 0],
  // One of two readings, or none
  ['amazon.com', '$1.234', null],
  ['amazon.de', '1,234 €', null],
  ['amazon.com', '$1.5', null],
  ['amazon.com', '$1,23,45', null],
  ['amazon.com', '$12 34', null],
  ['amazon.com', '5.00', null],
  ['amazon.com', '$', null],
  ['amazon.com', '$5.00 or $6.00', null],
  ['amazon.com', '(5.00', null],
  ['amazon.de', '$5.00', null],
  ['amazon.co.jp', '¥500.00', null],
  ['amazon.com', '$0,500', null],
  ['amazon.com', `$${'9'.repeat(30)}`, null],
];

describe('amounts', () => {
  it.each(table)('%s %j is %j', (marketplace, text, minor, currency) => {
    const amount = parseAmount(text, marketplace);

    expect(amount?.minor ?? null).toBe(minor);
    if (amount) expect(amount.currency).toBe(currency ?? MARKETPLACES[marketplace].currency);
  });

  // Languages of the storefront in its own country; what Intl prints there must be read back.
  const COUNTRY: Partial<Record<MarketplaceKey, string>> = { 'amazon.com': 'US', 'amazon.co.uk': 'GB' };
  const country = (key: MarketplaceKey) => COUNTRY[key] ?? key.split('.').at(-1)?.toUpperCase() ?? '';
  const locales = Object.values(MARKETPLACES).map(({ key, currency, language }) => ({
    key,
    currency,
    locale: `${language}-${country(key)}`,
  }));

  it.each(locales)('reads back what Intl prints: $key, $locale', ({ key, currency, locale }) => {
    const digits = MINOR_DIGITS[currency];
    const displays = ['symbol', 'code'] as const;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999_999 }),
        fc.constantFrom(...displays),
        (minor, currencyDisplay) => {
          const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay });
          const text = format.format(minor / 10 ** digits);
          expect([text, parseAmount(text, key)]).toEqual([text, { minor, currency }]);
        },
      ),
    );
  });

  it('never throws and never reads a number without a mark', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const amount = parseAmount(text, 'amazon.com');
        expect(amount === null || /[$€£¥₹₺\p{L}￥]/u.test(text)).toBe(true);
      }),
    );
  });

  it('splits a label from its amount', () => {
    const split = (text: string) => splitLabel(text, 'amazon.com');

    expect(split('Total: $23.50')).toEqual({ label: 'Total', amount: { minor: 2350, currency: 'USD' } });
    expect(split('$23.50')?.label).toBe('');
    expect(split('Digital rewards $1.00')?.label).toBe('Digital rewards');
    expect(split('Digital rewards')).toBe(null);
    expect(split('$1.00 left')).toBe(null);
  });
});
