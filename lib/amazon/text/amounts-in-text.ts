import { type Currency, isCurrency, type Money } from '../../domain/money.ts';
import { parseAmount } from '../amounts.ts';
import { MARKETPLACES, type MarketplaceKey } from '../marketplaces.ts';
import { escapeForPattern } from '../plain-text.ts';
import { KANJI_DIGITS, kanjiNumber } from './kanji-numbers.ts';
import { type AmountMention, anyOf, masked, type Placed } from './mention.ts';
import { pattern } from './patterns.ts';
import type { MentionWords, TextWords } from './words/text-words.ts';

// Folded: in lower case, zł as zl. The storefront's own dollar, crown or dirham has no code of its own here.
const SIGNS: Readonly<Record<string, Currency | '$'>> = {
  us$: 'USD',
  'us $': 'USD',
  ca$: 'CAD',
  c$: 'CAD',
  cdn$: 'CAD',
  mx$: 'MXN',
  a$: 'AUD',
  au$: 'AUD',
  s$: 'SGD',
  r$: 'BRL',
  'e£': 'EGP',
  $: '$',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  円: 'JPY',
  '₹': 'INR',
  'rs.': 'INR',
  rs: 'INR',
  '₺': 'TRY',
  tl: 'TRY',
  kr: 'SEK',
  zl: 'PLN',
  sfr: 'CHF',
  aud: 'AUD',
  cad: 'CAD',
  usd: 'USD',
  mxn: 'MXN',
  sgd: 'SGD',
  eur: 'EUR',
  gbp: 'GBP',
  jpy: 'JPY',
  inr: 'INR',
  try: 'TRY',
  sek: 'SEK',
  pln: 'PLN',
  brl: 'BRL',
  chf: 'CHF',
  r: 'ZAR',
  aed: 'AED',
  sar: 'SAR',
  egp: 'EGP',
  zar: 'ZAR',
};

const DIGITS = String.raw`\d{1,3}(?:[.,'\u00a0 ]\d{2,3}){0,4}(?:[.,]\d{1,2})?(?!\d)|\d{1,9}(?:[.,]\d{1,2})?(?!\d)`;
const NUMBER = String.raw`(?:${DIGITS})(?:[.,]-{1,2}(?!\d))?`;
const LATIN = String.raw`[a-z\u00df-\u024f]`;

interface Patterns {
  readonly all: RegExp;
  readonly coins: readonly (readonly [RegExp, number, string])[];
}

const compiled = new Map<string, Patterns>();

function patternsOf({ language, mentions }: TextWords): Patterns {
  const known = compiled.get(language);
  if (known) return known;
  const signs = Object.keys(SIGNS);
  const sign = anyOf(signs.map(escapeForPattern));
  const lettered = anyOf(signs.filter((each) => /[a-z.]$/.test(each)).map(escapeForPattern));
  const drawn = anyOf(signs.filter((each) => !/[a-z.]$/.test(each)).map(escapeForPattern));
  const names = mentions.currencies.map(([words]) => words).join('|') || '(?!)';
  const word = anyOf(Object.keys(mentions.numbers)) || '(?!)';
  const before = String.raw`(?<![\d.,$]|${LATIN})(?:-\s?)?(?:${sign}) ?-?(?:${NUMBER})`;
  const after = String.raw`(?<![\d.,$])(?:-)?(?:${NUMBER})(?: ?|-(?=€))(?:(?:${lettered})(?!${LATIN}|\d)|(?:${drawn})(?!\d))`;
  const named = String.raw`(?<![\d.,$])(?:-)?(?:${NUMBER})[ -]?(?:${names})(?!${LATIN})`;
  const spelt = `(?<!${LATIN})(?:${word})[ -]?(?:${names})(?!${LATIN})`;
  const east = String.raw`(?<![\d.,])(?:¥ ?)?(?:\d{1,4}(?:\.\d)?万(?:\d{1,4}千?)?|\d{1,3}千|[${KANJI_DIGITS}]{1,9}) ?(?:円)`;
  const made = {
    all: new RegExp([east, before, after, named, spelt].join('|'), 'gu'),
    coins: mentions.coins.map(
      ([words, units, currency]) =>
        [new RegExp(`(?<!${LATIN})(?:${words})(?!${LATIN})`, 'gu'), units, currency] as const,
    ),
  };
  compiled.set(language, made);
  return made;
}

/** The amounts of a sentence, in its order; what could be two amounts is none. */
export function amountsIn(
  text: string,
  words: TextWords,
  marketplace: MarketplaceKey,
): Placed<AmountMention>[] {
  const { all, coins } = patternsOf(words);
  const found: Placed<AmountMention>[] = [];
  for (const { index, 0: said } of text.matchAll(all)) {
    const money = moneyOf(said, words.mentions, marketplace);
    if (money) found.push(placed(text, index, index + said.length, money, /^-|^\D{0,4}-\d/.test(said)));
  }
  const rest = masked(text, found);
  for (const [coin, units, name] of coins) {
    for (const { index, 0: said } of rest.matchAll(coin)) {
      const money = parsed(name, String(units), marketplace);
      if (money) found.push(placed(text, index, index + said.length, money, false));
    }
  }
  return withRanges(
    found.toSorted((one, other) => one.start - other.start),
    text,
    words,
  );
}

function placed(
  text: string,
  start: number,
  end: number,
  money: Money,
  isNegative: boolean,
): Placed<AmountMention> {
  // `5 - 500 EUR`, `between 5 and 500 EUR`: one mark for two numbers.
  const isRange = /\d ?(?:-|~) ?$/.test(text.slice(Math.max(0, start - 6), start));
  return { start, end, mention: { kind: 'amount', money, isRange, isNegative } };
}

/** Two amounts, or a number and an amount, that a range names; of "$5 and $500" only where a word before says so. */
function withRanges(
  found: readonly Placed<AmountMention>[],
  text: string,
  { mentions: { rangeJoins, rangeLeads } }: TextWords,
): Placed<AmountMention>[] {
  const join = pattern(`^ ?(?:-|~|から) ?$|^ (?:${rangeJoins}) $`);
  const lead = pattern(`(?:${rangeLeads}) $`);
  const number = pattern(`(?:${rangeLeads}) \\d{1,6}(?:[.,]\\d{1,2})? (?:${rangeJoins}) $`);
  const paired = new Set<number>();
  found.forEach((each, index) => {
    const before = text.slice(Math.max(0, each.start - 40), each.start);
    if (number.test(before)) paired.add(index);
    const next = found[index + 1];
    const between = next && text.slice(each.end, next.start);
    if (!next || between === undefined || !join.test(between)) return;
    const isPlain = /^ ?(?:-|~|から) ?$/.test(between);
    const isRange = isPlain
      ? !next.mention.isNegative
      : lead.test(before) || next.mention.money.minor > each.mention.money.minor * 1.5;
    if (isRange) paired.add(index).add(index + 1);
  });
  return found.map((each, index) =>
    paired.has(index) ? { ...each, mention: { ...each.mention, isRange: true } } : each,
  );
}

function moneyOf(said: string, words: MentionWords, marketplace: MarketplaceKey): Money | null {
  const east = /^(?:¥ ?)?([^¥円]{1,16}) ?円$/.exec(said);
  if (east) {
    const units = kanjiNumber(east[1]?.trim() ?? '');
    if (units !== null) return parsed('JPY', String(units), marketplace);
  }
  const number = /\d(?:[\d.,' \u00a0]*\d)?/.exec(said)?.[0];
  const mark = said
    .replace(number ?? '', '')
    .replace(/[.,]?-{1,2}/g, '')
    .trim();
  // A lone `R` is money in South Africa only.
  if (mark === 'r' && marketplace !== 'amazon.co.za') return null;
  if (number !== undefined) return parsed(currencyOf(mark, words), number, marketplace);
  const spelt = Object.entries(words.numbers).find(
    ([name]) =>
      new RegExp(`^(?:${name})(?![a-z]{1,2}(?:zig|ty))`, 'u').test(said) &&
      isName(said.slice(name.length), words),
  );
  if (!spelt) return null;
  return parsed(
    currencyOf(said.slice(spelt[0].length).replace(/^[ -]/, ''), words),
    String(spelt[1]),
    marketplace,
  );
}

function isName(rest: string, words: MentionWords): boolean {
  return currencyOf(rest.replace(/^[ -]/, ''), words) !== null;
}

function currencyOf(mark: string, { currencies }: MentionWords): string | null {
  const sign = SIGNS[mark];
  if (sign !== undefined) return sign;
  const name = mark.replace(/^-/, '');
  return currencies.find(([words]) => new RegExp(`^(?:${words})$`, 'u').test(name))?.[1] ?? null;
}

/** Through the one reader of amounts: by shape and storefront, never in part. */
function parsed(currency: string | null, number: string, marketplace: MarketplaceKey): Money | null {
  if (currency === null) return null;
  const code = isCurrency(currency) ? currency : null;
  const own = MARKETPLACES[marketplace].currency;
  const dollar = code ?? (currency === '$' ? '$' : own);
  const money = parseAmount(`${dollar} ${number}`, marketplace);
  if (money === null || money.minor <= 0) return null;
  return money;
}
