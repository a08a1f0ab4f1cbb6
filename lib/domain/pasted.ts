import type { Typed } from './act.ts';
import { isOurs } from './come-back.ts';
import { type Credit, NO_END } from './credit.ts';
import type { Day, Instant, Zone } from './day.ts';
import { HIDDEN_CODE, type KeptWords, keepWords, marksOf, type TextFact } from './kept-words.ts';
import type { Goods } from './kind.ts';
import type { Currency } from './money.ts';
import { LONGEST_QUOTE } from './reading.ts';
import type { Terms, Use } from './terms.ts';
import type { TextCredit } from './text-reading.ts';

/** What Amazon's words say of one credit, as far as the books have room for it; absent is not said. */
export interface Pasted {
  /** Minor units of the credit's currency. */
  readonly amount?: number;
  readonly startsOn?: Day;
  readonly endsOn?: Day;
  /** Of the end, where the words print it. */
  readonly zone?: Zone;
  readonly terms: Partial<Terms>;
  /** The sentence that each term rests on. */
  readonly quotes: { readonly [Name in keyof Terms]?: string };
  readonly words: KeptWords;
}

/** What a text comes to for a credit of this currency: amounts of another one say nothing of it. */
export function pastedFrom(text: string, said: TextCredit, currency: Currency): Pasted {
  const { amount, startsOn, endsOn, zone, quotes, code } = said;
  const terms = termsOf(said, currency);
  const quoted = (Object.keys(terms) as (keyof Terms)[]).map((name) => {
    const quote = SOURCES[name].map((fact) => quotes[fact]).find((each) => each !== undefined);
    return [name, quote && withoutCode(quote, code).slice(0, LONGEST_QUOTE)] as const;
  });
  return {
    ...(amount?.currency === currency ? { amount: amount.minor } : {}),
    ...(startsOn === null ? {} : { startsOn }),
    ...(endsOn === null ? {} : { endsOn, ...(zone === null ? {} : { zone }) }),
    terms,
    quotes: Object.fromEntries(quoted.filter(([, quote]) => quote !== undefined)),
    words: keepWords(text, marksOf(said)),
  };
}

/** Quotes stand on pages and in lists: a code never does. */
function withoutCode(quote: string, code: string | null): string {
  const at = code === null ? -1 : quote.toUpperCase().indexOf(code);
  return code === null || at < 0 ? quote : quote.slice(0, at) + HIDDEN_CODE + quote.slice(at + code.length);
}

const SOURCES: Readonly<Record<keyof Terms, readonly TextFact[]>> = {
  kind: [],
  goods: ['seller', 'eligible'],
  use: ['use', 'remainderForfeited'],
  minimum: ['minSpend'],
  code: ['code'],
};

function termsOf(said: TextCredit, currency: Currency): Partial<Terms> {
  const { minSpend, minSpendRole, code } = said;
  const goods = goodsOf(said);
  const use = useOf(said);
  // What must be bought to get the credit is no rule of using it.
  const minimum = minSpendRole === 'redeem' && minSpend?.currency === currency ? minSpend.minor : null;
  return {
    ...(goods === null ? {} : { goods }),
    ...(use === null ? {} : { use }),
    ...(minimum === null ? {} : { minimum }),
    ...(code === null ? {} : { code }),
  };
}

/** Digital goods alone, else what Amazon itself sells, else whatever Amazon lists (DOMAIN §8); null where unsaid. */
function goodsOf({ seller, eligible }: TextCredit): Goods | null {
  const isDigital = (category: string): boolean => category === 'digital' || category.startsWith('digital/');
  if (eligible.length > 0 && eligible.every(isDigital)) return 'digital';
  if (seller === 'amazon') return 'sold-by-amazon';
  return seller === 'any' && eligible.length === 0 ? 'anything' : null;
}

/** A rest that is lost is a credit for one order (DOMAIN §7); words that say both ways say nothing. */
function useOf({ use, remainderForfeited }: TextCredit): Use | null {
  if (remainderForfeited === null) return use;
  const byRest: Use = remainderForfeited ? 'single' : 'drawdown';
  return use === null || use === byRest ? byRest : null;
}

/** Less what the shopper corrected: that is theirs to say, and Amazon's words do not stand for it. */
export function letStand(pasted: Pasted, typed: Pick<Typed, 'amount' | 'endsOn' | 'particulars'>): Pasted {
  const { amount, startsOn, endsOn, zone, terms, quotes, words } = pasted;
  const { particulars } = typed;
  const kept = (Object.entries(terms) as [keyof Terms, never][]).filter(
    ([name, value]) => particulars === undefined || particulars.terms[name] === value,
  );
  const isStart = startsOn !== undefined && (particulars === undefined || particulars.startsOn === startsOn);
  const names = new Set(kept.map(([name]) => name));
  return {
    ...(amount !== undefined && amount === typed.amount ? { amount } : {}),
    ...(isStart ? { startsOn } : {}),
    ...(endsOn !== undefined && endsOn === typed.endsOn
      ? { endsOn, ...(zone === undefined ? {} : { zone }) }
      : {}),
    terms: Object.fromEntries(kept),
    quotes: Object.fromEntries(Object.entries(quotes).filter(([name]) => names.has(name as keyof Terms))),
    words,
  };
}

/** Where pasted words may belong. */
interface Whose {
  readonly marketplace: string;
  readonly currency: Currency;
  readonly now: Instant;
}

/**
 * The kept credits that the words may speak of: of one storefront, with the amount that is left or was got, and the
 * same end or one that only one side knows. Never merged in silence: the shopper is asked.
 */
export function sameCredits(
  { amount, endsOn }: Pick<Pasted, 'amount' | 'endsOn'>,
  credits: readonly Credit[],
  { marketplace, currency, now }: Whose,
): readonly Credit[] {
  if (amount === undefined) return [];
  return credits.filter(
    (credit) =>
      isOurs(credit) &&
      credit.phase === 'live' &&
      credit.marketplace === marketplace &&
      credit.currency === currency &&
      (credit.endsSort === NO_END || credit.endsSort > now) &&
      (credit.left === amount || credit.got === amount) &&
      (credit.endsOn === null || endsOn === undefined || credit.endsOn === endsOn),
  );
}
