/**
 * Money is an integer of minor units and a currency (¥500 is 500): floats lose cents, and half of the
 * storefronts would need a different rounding. Amounts of different currencies are never added.
 */
export interface Money {
  readonly minor: number;
  readonly currency: Currency;
}

/** The currencies of Amazon's storefronts and of offers on them (amazon.de prices in francs for Switzerland), with the number of digits after the decimal mark (ISO 4217). */
export const MINOR_DIGITS = {
  USD: 2,
  CAD: 2,
  MXN: 2,
  BRL: 2,
  GBP: 2,
  EUR: 2,
  SEK: 2,
  CHF: 2,
  PLN: 2,
  TRY: 2,
  AED: 2,
  SAR: 2,
  EGP: 2,
  INR: 2,
  JPY: 0,
  AUD: 2,
  SGD: 2,
  ZAR: 2,
} as const;

export type Currency = keyof typeof MINOR_DIGITS;

export function isCurrency(value: unknown): value is Currency {
  return typeof value === 'string' && Object.hasOwn(MINOR_DIGITS, value);
}

/**
 * An amount that no promotional credit has: zero, negative, or more than about 10,000 US dollars.
 * Such a number is a misread page (a claim code, a phone number), not somebody's credit (DESIGN §8 `bad-row`).
 */
export function isAbsurd({ minor, currency }: Money): boolean {
  return minor <= 0 || minor > ABSURD_ABOVE[currency];
}

const STRONG = 1_000_000; // 10,000.00 of a currency near the dollar, or ¥1,000,000
const WEAK = 50_000_000; // 500,000.00 of a currency far below the dollar

const ABSURD_ABOVE: Record<Currency, number> = {
  USD: STRONG,
  CAD: STRONG,
  GBP: STRONG,
  CHF: STRONG,
  EUR: STRONG,
  AUD: STRONG,
  SGD: STRONG,
  JPY: STRONG,
  AED: 5 * STRONG,
  SAR: 5 * STRONG,
  BRL: 5 * STRONG,
  PLN: 5 * STRONG,
  SEK: 10 * STRONG,
  MXN: WEAK,
  TRY: WEAK,
  EGP: WEAK,
  INR: WEAK,
  ZAR: WEAK,
};

/** What costs about so many US cents, as a round amount of another currency: for examples, never for sums. */
export function worthAbout(cents: number, currency: Currency): Money {
  return { minor: cents * (ABSURD_ABOVE[currency] / STRONG), currency };
}
