import { type Currency, MINOR_DIGITS, type Money } from '../domain/money.ts';
import type { MarketplaceKey } from './marketplaces.ts';
import { escapeForPattern, plainText, TORN } from './plain-text.ts';

// `$` alone is the storefront's own dollar or peso (DOM §10); on any other storefront it is nobody's.
const NATIONAL_DOLLAR: Partial<Record<MarketplaceKey, Currency>> = {
  'amazon.com': 'USD',
  'amazon.ca': 'CAD',
  'amazon.com.mx': 'MXN',
  'amazon.com.au': 'AUD',
  'amazon.sg': 'SGD',
};

const MARKS: Record<string, Currency> = {
  US$: 'USD',
  CA$: 'CAD',
  C$: 'CAD',
  CDN$: 'CAD',
  MX$: 'MXN',
  A$: 'AUD',
  AU$: 'AUD',
  S$: 'SGD',
  SG$: 'SGD',
  R$: 'BRL',
  '€': 'EUR',
  '£': 'GBP',
  'E£': 'EGP',
  LE: 'EGP',
  'ج.م.': 'EGP',
  '¥': 'JPY',
  円: 'JPY',
  '₹': 'INR',
  Rs: 'INR',
  'Rs.': 'INR',
  '₺': 'TRY',
  TL: 'TRY',
  kr: 'SEK',
  zł: 'PLN',
  R: 'ZAR',
  'د.إ.': 'AED',
  'ر.س.': 'SAR',
  ...(Object.fromEntries(Object.keys(MINOR_DIGITS).map((code) => [code, code])) as Record<
    Currency,
    Currency
  >),
};

// Storefronts that write 1.234,56. All others write 1,234.56.
const COMMA_DECIMAL: ReadonlySet<MarketplaceKey> = new Set([
  'amazon.com.br',
  'amazon.de',
  'amazon.fr',
  'amazon.it',
  'amazon.es',
  'amazon.nl',
  'amazon.com.be',
  'amazon.se',
  'amazon.pl',
  'amazon.com.tr',
]);

const MARK = [...Object.keys(MARKS), '$']
  .sort((one, other) => other.length - one.length)
  .map(escapeForPattern)
  .join('|');
// Takes every digit and mark that hangs together, so that a number is never read in part.
const NUMBER = String.raw`\d(?:[.,'’]?\d| ?${TORN}\d| (?=\d{3}(?!\d))\d){0,40}(?!\d)`;
const SIGN = '[-−–]';
// A letter beside a mark makes it another one, `NT$`. Japanese writes without spaces: 「残高¥500を使用」, 「500円の残高」.
const LETTER = String.raw`(?![\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}])\p{L}`;

/** One amount with its mark, as a pattern without groups. Bounded, so it cannot run away on any text. */
export const AMOUNT = [
  String.raw`\(?(?:${SIGN} ?)?(?<!${LETTER})(?:${MARK}) ?${SIGN}?${NUMBER}\)?`,
  String.raw`\(?(?<![\d.,${TORN}])${SIGN}?${NUMBER} ?(?:${MARK})(?!${LETTER})\)?`,
].join('|');

const WHOLE = new RegExp(
  String.raw`^(\()?(${SIGN})? ?(${MARK})? ?(${SIGN})?(${NUMBER}) ?(${MARK})?(\))?$`,
  'u',
);

/** At the end of a text: a mark and whole units, so that two raised digits next can only be cents. */
export const AFTER_WHOLE_UNITS = /* @__PURE__ */ new RegExp(
  String.raw`(?<!\p{L})(?:${MARK})\s{0,9}\d{1,3}(?:\d{0,6}|(?:,\d{3}){1,2})$`,
  'u',
);

/**
 * The money that a text says, or null: not an amount, no mark, two readings (`1.234` on amazon.com), or a
 * mark that belongs to no currency of this storefront. Negative where a sign or brackets say so.
 */
export function parseAmount(text: string, marketplace: MarketplaceKey): Money | null {
  const match = WHOLE.exec(plainText(text));
  if (!match) return null;
  const [, open, before, prefix, within, number = '', suffix, close] = match;
  if (Boolean(open) !== Boolean(close) || (prefix && suffix)) return null;
  const currency = currencyOf(prefix ?? suffix, marketplace);
  const minor = currency && minorOf(number, MINOR_DIGITS[currency], marketplace);
  if (!currency || minor === null) return null;
  const negative = Boolean(open || before || within) && minor !== 0;
  return { minor: negative ? -minor : minor, currency };
}

function currencyOf(mark: string | undefined, marketplace: MarketplaceKey): Currency | null {
  if (mark === undefined) return null;
  if (mark === '$') return NATIONAL_DOLLAR[marketplace] ?? null;
  return MARKS[mark] ?? null;
}

const GROUPS_OF_THREE = /^\d{1,3}(?:([.,'’ ])\d{3})(?:\1\d{3})*$/;
const INDIAN_GROUPS = /^\d{1,2}(?:,\d{2})+,\d{3}$/;

function minorOf(number: string, digits: number, marketplace: MarketplaceKey): number | null {
  const [, whole = '', mark = '', fraction = ''] = /^(.*?)(?:([.,])(\d{1,2}))?$/.exec(number) ?? [];
  if (mark && (fraction.length !== digits || whole.includes(mark))) return null;
  const plain = ungrouped(whole, mark, marketplace);
  if (plain === null) return null;
  const minor = Number(plain + fraction.padEnd(digits, '0'));
  return Number.isSafeInteger(minor) ? minor : null;
}

/** The whole units without their grouping marks; null where the grouping is wrong or could be a fraction. */
function ungrouped(whole: string, decimalMark: string, marketplace: MarketplaceKey): string | null {
  if (/^\d+$/.test(whole)) return whole;
  if (INDIAN_GROUPS.test(whole)) return whole.replaceAll(',', '');
  const mark = GROUPS_OF_THREE.exec(whole)?.[1];
  if (!mark || whole.startsWith('0')) return null;
  // 1.234 alone: a thousand where commas are decimal, otherwise it could be a fraction of a cent.
  const own = COMMA_DECIMAL.has(marketplace) ? '.' : ',';
  const lone = !decimalMark && whole.length < 8;
  if (lone && (mark === '.' || mark === ',') && mark !== own) return null;
  return whole.replaceAll(mark, '');
}

const LABELLED = /* @__PURE__ */ new RegExp(`^(.{0,300}?)[\\s:：–-]*(${AMOUNT})$`, 'u');

/** A text that ends in one amount, split into the words before it and the money; null when it does not. */
export function splitLabel(
  text: string,
  marketplace: MarketplaceKey,
): { label: string; amount: Money } | null {
  if (text.length > 340 || !/\d/.test(text)) return null;
  const match = LABELLED.exec(text);
  const amount = match && parseAmount(match[2] ?? '', marketplace);
  return match && amount ? { label: match[1]?.trim() ?? '', amount } : null;
}

const AMOUNT_FIRST = /* @__PURE__ */ new RegExp(`^(${AMOUNT})[\\s:：–-]{1,3}(\\D{1,200})$`, 'u');

/** A text that begins with its one amount, split into the money and the words after it; null when it does not. */
export function splitAmountFirst(
  text: string,
  marketplace: MarketplaceKey,
): { label: string; amount: Money } | null {
  const match = text.length > 240 ? null : AMOUNT_FIRST.exec(text);
  const amount = match && parseAmount(match[1] ?? '', marketplace);
  return match && amount ? { label: match[2]?.trim() ?? '', amount } : null;
}
