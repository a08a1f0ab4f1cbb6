import type { From, OtherMatter } from '../../../domain/text-reading.ts';
import type { Category } from '../categories.ts';

/** What may stand right before a mention, and what right after it: pieces of regular expressions. */
export interface Sides {
  readonly before?: string;
  readonly after?: string;
  /** The mention and what stands on both its sides: "buy a {A} gift card". */
  readonly around?: string;
}

/** What a sentence is about, known by its words; the nearest to a mention decides. */
export interface Acts {
  /** The credit itself, and what is done with it. */
  readonly use: string;
  /** What is done to get it. */
  readonly earn: string;
  /** The offer as a whole: it lasts as long as it can be earned, or, where nothing is earned, used. */
  readonly offer: string;
  /** Deliveries, returns, posting, orders, fees: no day of the credit. */
  readonly other: string;
}

/** How a language writes numbers, money, days and spans of time. */
export interface MentionWords {
  /** Twelve lists, January first, and seven, Sunday first; folded. */
  readonly months: readonly (readonly string[])[];
  readonly weekdays: readonly (readonly string[])[];
  /** What may follow the number of a day. */
  readonly ordinals: string;
  /** How a long date is built, from `{weekday} {month} {day} {year}`; the first that fits. */
  readonly longDates: readonly string[];
  /** `dd.mm.` without a year is a date, too. */
  readonly pointedDays?: boolean;
  /** Between the two ends of a range of days, besides a dash. */
  readonly rangeJoins: string;
  /** Before a range: `between`, `from`. */
  readonly rangeLeads: string;
  /** Between a day and its time or its year. */
  readonly dateJoins: string;
  /** Before a month and a year: its last day is meant. */
  readonly monthEnd: string;
  /** After the number of a time: `a.m.`, `Uhr`. */
  readonly timeMarks: string;
  /** Times in words: the instant at the end of its day. */
  readonly midnight: string;
  /** Names of zones, folded, and the zone that each means. */
  readonly zones: Readonly<Record<string, string>>;
  /** Words for numbers: `'one 1, two 2'`. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Words of money after a number and the currency that each means; `$` is the storefront's own dollar. */
  readonly currencies: readonly (readonly [words: string, currency: string])[];
  /** Whole words that are an amount: `fiver`. */
  readonly coins: readonly (readonly [words: string, units: number, currency: string])[];
  readonly day: string;
  readonly week: string;
  readonly month: string;
  readonly year: string;
  /** Between a number and its unit: `calendar days`. */
  readonly betweenUnit: string;
}

export interface AmountWords {
  readonly minimum: Sides;
  readonly limit: Sides;
  /** Prices, fees, totals, refunds, balances of other money. */
  readonly other: Sides;
  /** What is left of a credit of which a part was used. */
  readonly left: Sides;
  /** Surely a credit: its name stands right beside. */
  readonly credit: Sides;
  /** Given or saved. */
  readonly grant: Sides;
  readonly percent: Sides;
  /** Before a minimum: it is of the order that the credit is for, "get {A} off a later order of". */
  readonly laterOrder?: string;
}

export interface DayWords {
  /** A deadline: `until`, `expires on`. */
  readonly until: Sides;
  /** A first day. */
  readonly since: Sides;
  readonly acts: Acts;
  /** Around a span of time: it is a deadline, and what it counts from. */
  readonly span: Sides;
  readonly from: readonly (readonly [from: From, words: string])[];
  /** The end of the month after the one of issue. */
  readonly nextMonthEnd: string;
  /** All that stands between an amount and its own end: "$5 expires on …". */
  readonly row: string;
}

/** Whether one order uses a credit up. */
export type UseRules = Pick<RuleWords, 'single' | 'drawdown' | 'forfeited' | 'kept' | 'denial' | 'otherLoss'>;

/** What notices on pages say, too: the background understands these, and has no room for the rest of a language. */
export interface UseWords {
  readonly language: string;
  readonly rules: UseRules;
  readonly sellers: SellerWords;
  readonly refusal: Pick<GoodsWords, 'exclude' | 'butAgain'>;
  readonly hedges: string;
}

/** Somewhere in a sentence: what it rules. */
export interface RuleWords {
  readonly single: string;
  readonly drawdown: string;
  readonly forfeited: string;
  readonly kept: string;
  /** That what is said is not so. */
  readonly denial: string;
  /** In a sentence about loss: that it is by a day, a return or a cancelled order, or no loss at all. */
  readonly otherLoss: string;
  readonly stackable: string;
  readonly notStackable: string;
  readonly transferable: string;
  readonly notTransferable: string;
  readonly noCash: string;
  readonly notTax: string;
  readonly returnsLost: string;
  readonly returnsBack: string;
  /** `{count}` is the number; a sentence without one means one. */
  readonly limit: readonly string[];
  readonly automatic: string;
  readonly code: string;
  readonly claim: string;
  readonly claimBy: string;
}

export interface SellerWords {
  readonly amazon: string;
  readonly any: string;
  readonly named: string;
  /** Amazon's used-goods arm. */
  readonly used: string;
}

export interface GoodsWords {
  readonly names: readonly (readonly [category: Category, words: string])[];
  /** Before goods that the credit buys, and before those that it does not; the nearest decides. */
  readonly include: string;
  readonly exclude: string;
  /** Ends what was refused before it. */
  readonly butAgain: string;
  /** Before goods that are neither: `together with`. */
  readonly neither: string;
  /** After goods: they are excluded. */
  readonly excludedAfter: string;
  /** After goods: the credit is for them. */
  readonly includedAfter: string;
  /** Somewhere in a sentence: its goods do not count for earning. */
  readonly notCounted: string;
}

export interface AboutWords {
  /** The names of promotional money (DOMAIN §4). */
  readonly credit: string;
  /** An offer that takes money off. */
  readonly discount: string;
  /** What is no credit, and why, in the order in which it is tried; outweighs a discount but no credit's name. */
  readonly others: readonly (readonly [matter: OtherMatter, words: string])[];
  /** What is no credit whatever else is said. */
  readonly never: readonly (readonly [matter: OtherMatter, words: string])[];
  /** Do this, and a credit comes later. */
  readonly earned: string;
}

/** What a language says in whole texts. Patterns are matched against folded text: lower case, no accents. */
export interface TextWords {
  readonly language: string;
  /** The verb follows what it speaks of: it is looked for after a mention first. */
  readonly verbLast: boolean;
  readonly abbreviations: ReadonlySet<string>;
  /** After `p.m.`: the sentence goes on. */
  readonly afterHalfDay: RegExp;
  /** After a number and a point: the sentence goes on. */
  readonly afterOrdinalPoint?: RegExp;
  readonly mentions: MentionWords;
  readonly about: AboutWords;
  readonly amounts: AmountWords;
  readonly days: DayWords;
  /** Words that make a sentence no promise. */
  readonly hedges: string;
  /** Few, where the language is read for amounts, dates and plain roles only. */
  readonly rules: RuleWords;
  readonly sellers: SellerWords;
  readonly goods: GoodsWords;
}
