import type { Typed } from './act.ts';
import { isOurs } from './come-back.ts';
import type { Credit } from './credit.ts';
import type { ClockTime, Day, Zone } from './day.ts';
import { firstMarked, type KeptWords, keepWords, marksOf, quotable, type TextFact } from './kept-words.ts';
import type { Goods } from './kind.ts';
import type { Currency } from './money.ts';
import type { Terms, Use } from './terms.ts';
import type { TextCredit } from './text-reading.ts';

/** What Amazon's words say of one credit, as far as the books have room for it; absent is not said. */
export interface Pasted {
  /** Minor units of the credit's currency. */
  readonly amount?: number;
  readonly startsOn?: Day;
  readonly endsOn?: Day;
  /** Of the end, where the words print one that is earlier than the end of that day. */
  readonly endsTime?: ClockTime;
  /** Of the end, where the words print it. */
  readonly zone?: Zone;
  readonly terms: Partial<Terms>;
  /** The first line that something was understood in; null where nothing was. */
  readonly quote: string | null;
  /** The sentence that each term rests on. */
  readonly quotes: { readonly [Name in keyof Terms]?: string };
  readonly words: KeptWords;
}

/** What a text comes to for a credit of this currency: amounts of another one say nothing of it. */
export function pastedFrom(text: string, said: TextCredit, currency: Currency): Pasted {
  const { amount, startsOn, quotes, code } = said;
  const terms = termsOf(said, currency);
  const words = keepWords(text, marksOf(said));
  const quoted = (Object.keys(terms) as (keyof Terms)[]).map((name) => {
    const sources = name === 'goods' && terms.goods === 'digital' ? (['eligible'] as const) : SOURCES[name];
    const quote = sources.map((fact) => quotes[fact]).find((each) => each !== undefined);
    return [name, quote && quotable(quote, code)] as const;
  });
  return {
    ...(amount?.currency === currency ? { amount: amount.minor } : {}),
    ...(startsOn === null ? {} : { startsOn }),
    ...endOf(said),
    terms,
    quotes: Object.fromEntries(quoted.filter(([, quote]) => quote !== undefined)),
    quote: firstMarked(words),
    words,
  };
}

function endOf({ endsOn, endsTime, zone }: TextCredit): Pick<Pasted, 'endsOn' | 'endsTime' | 'zone'> {
  if (endsOn === null) return {};
  return { endsOn, ...(endsTime === null ? {} : { endsTime }), ...(zone === null ? {} : { zone }) };
}

const SOURCES: Readonly<Record<keyof Terms, readonly TextFact[]>> = {
  kind: [],
  goods: ['seller', 'eligible'],
  use: ['use', 'remainderForfeited'],
  minimum: ['minSpend', 'minSpendRole'],
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

/**
 * Digital goods alone, else what Amazon itself sells, else whatever Amazon lists (DOMAIN §8). Null where nothing is
 * said, and where the words know better than these three: then a kind of goods is let in or left out by name.
 */
function goodsOf({ seller, eligible, excluded }: TextCredit): Goods | null {
  const isDigital = (category: string): boolean => category === 'digital' || category.startsWith('digital/');
  if (eligible.length > 0 && eligible.every(isDigital)) return 'digital';
  if (eligible.some((category) => category !== 'physical')) return null;
  if (seller === 'amazon') return excluded.every(isLeftOutAnyway) ? 'sold-by-amazon' : null;
  return seller === 'any' && eligible.length + excluded.length === 0 ? 'anything' : null;
}

/** What a credit for goods sold by Amazon does not buy in any case. */
function isLeftOutAnyway(category: string): boolean {
  return category.startsWith('digital') || LEFT_OUT.has(category);
}

const LEFT_OUT: ReadonlySet<string> = new Set([
  'gift-cards',
  'third-party',
  'subscriptions',
  'subscribe-and-save',
  'warehouse-deals',
]);

/** A rest that is lost is a credit for one order (DOMAIN §7); words that say both ways say nothing. */
function useOf({ use, remainderForfeited }: TextCredit): Use | null {
  if (remainderForfeited === null) return use;
  const byRest: Use = remainderForfeited ? 'single' : 'drawdown';
  return use === null || use === byRest ? byRest : null;
}

/** Less what the shopper corrected: that is theirs to say, and Amazon's words do not stand for it. */
export function letStand(pasted: Pasted, typed: Pick<Typed, 'amount' | 'endsOn' | 'particulars'>): Pasted {
  const { amount, startsOn, endsOn, endsTime, zone, terms, quote, quotes } = pasted;
  const { particulars } = typed;
  const kept = (Object.entries(terms) as [keyof Terms, never][]).filter(
    ([name, value]) => particulars === undefined || particulars.terms[name] === value,
  );
  const isStart = startsOn !== undefined && (particulars === undefined || particulars.startsOn === startsOn);
  const names = new Set(kept.map(([name]) => name));
  const isAmount = amount !== undefined && amount === typed.amount;
  const isEnd = endsOn !== undefined && endsOn === typed.endsOn;
  const corrected = new Set<TextFact>([
    ...(amount !== undefined && !isAmount ? (['amount'] as const) : []),
    ...(endsOn !== undefined && !isEnd ? (['endsOn', 'endsTime', 'zone'] as const) : []),
    ...(startsOn !== undefined && !isStart ? (['startsOn'] as const) : []),
    ...(Object.keys(terms) as (keyof Terms)[]).flatMap((name) => (names.has(name) ? [] : SOURCES[name])),
  ]);
  return {
    ...(isAmount ? { amount } : {}),
    ...(isStart ? { startsOn } : {}),
    ...(isEnd ? { endsOn } : {}),
    ...(isEnd && endsTime !== undefined ? { endsTime } : {}),
    ...(isEnd && zone !== undefined ? { zone } : {}),
    terms: Object.fromEntries(kept),
    quote,
    quotes: Object.fromEntries(Object.entries(quotes).filter(([name]) => names.has(name as keyof Terms))),
    words: { ...pasted.words, marks: pasted.words.marks.filter(({ fact }) => !corrected.has(fact)) },
  };
}

/** Where pasted words may belong. */
interface Whose {
  readonly marketplace: string;
  readonly currency: Currency;
  /** Null: whose they are is not known. */
  readonly accountId: string | null;
}

/**
 * The credits that the words may speak of: of one storefront and account, with the amount that is left or was got, and
 * the same end or one that only one side knows; also used up or gone, for else a mail that is found late would be money
 * anew. Never merged in silence: the shopper is asked.
 */
export function sameCredits(
  { amount, endsOn }: Pick<Pasted, 'amount' | 'endsOn'>,
  credits: readonly Credit[],
  { marketplace, currency, accountId }: Whose,
): readonly Credit[] {
  if (amount === undefined) return [];
  return credits.filter(
    (credit) =>
      isOurs(credit) &&
      credit.marketplace === marketplace &&
      credit.currency === currency &&
      (accountId === null || credit.accountId === null || credit.accountId === accountId) &&
      isAmountOf(credit, amount) &&
      (credit.endsOn === null || endsOn === undefined || credit.endsOn === endsOn),
  );
}

/** A checkout may have shown a part only. */
function isAmountOf({ left, got, amountIs }: Credit, amount: number): boolean {
  return left === amount || got === amount || (amountIs === 'at-least' && got < amount);
}
