import type { Line, Notice, Progress } from '../../domain/reading.ts';

/** What stands in the way of a page, or in its place: every script knows it. */
export interface GateWords {
  readonly signIn: string;
  readonly robotCheck: string;
  readonly errorPage: string;
  readonly loading: string;
}

/** How a language writes its dates. */
export interface DateWords {
  /** Two letters, as in `html[lang]`. */
  readonly language: string;
  /** Twelve lists, January first: full names, then short ones. */
  readonly months: readonly (readonly string[])[];
  /** Seven lists, Sunday first. */
  readonly weekdays: readonly (readonly string[])[];
  /** What may follow the number of a day: `st`, `th`, a point. */
  readonly ordinals: string;
  /** How a long date is built, from `{weekday} {month} {day} {year}`. */
  readonly longDates: readonly string[];
}

/**
 * Everything that Amazon says in one language, in one file. Patterns are pieces of regular expressions: they
 * are ours, bounded, in lower case, and matched without regard to case.
 */
export interface Words extends GateWords, DateWords {
  /** Storefronts on which this language's reward sentences have been seen; elsewhere the shopper is asked. */
  readonly rewardsSeenOn: readonly string[];

  /** Names of zones that texts print, and the zone each means. */
  readonly zones: Readonly<Record<string, string>>;
  readonly today: string;
  readonly tomorrow: string;
  /** Half-day marks: before noon, after noon. */
  readonly beforeNoon: string;
  readonly afterNoon: string;

  /** Sentences that say until when an amount lives. */
  readonly deadlines: readonly DeadlineSentence[];
  /** Before an amount that is only promised or still to come: "earn $2.00", "Pending: $2.00". */
  readonly promises: string;
  /** Before or after a sentence: nobody owns the amount unless something else happens. */
  readonly conditions: string;
  /** Before an amount that is only a limit: "up to $6.00". */
  readonly limits: string;
  /** Between an amount and its verb: the sentence does not say that the amount ends. */
  readonly denials: string;
  /** Around an amount that is surely no credit: "spend $35.00", "$5.00 off", "$4.00 was used". */
  readonly others: { readonly before: string; readonly after: string };
  /** Times in words, too vague for a deadline: is midnight the first or the last instant of its day? */
  readonly vagueTimes: string;
  /** Before a sentence that is only a sample. */
  readonly samples: string;

  readonly rewardsHeading: string;
  readonly total: string;
  readonly balance: string;
  /** Headings of sections that are about something else: help, adverts, recommendations. */
  readonly asideHeadings: string;

  /** Headings of the account and wallet sections that list promotional money. */
  readonly balanceSections: string;
  readonly promotional: string;
  /** A whole label. */
  readonly giftCard: string;
  /** The label of a printed gift card balance. */
  readonly giftCardBalance: string;

  /** Words of headings and labels that may stand in a redacted report. */
  readonly harmless: readonly string[];
}

/**
 * A sentence found by its verb. `before` is matched against the end of what stands before the verb, `after`
 * against the start of what follows it; so each is tried once for each verb, however long the text.
 * `verb` and `after` see the text in lower case, `before` as it is printed. Placeholders: `{amount} {from} {issued} {days} {weeks} {near} {date} {time} {zone}`; `{near}` is today or tomorrow.
 */
export interface DeadlineSentence {
  readonly rung: string;
  /** The last month in which a source shows it on a page; null where it is only known from terms and mails. */
  readonly seen: string | null;
  readonly verb: string;
  readonly before: string;
  /** Tried on what follows the verb where `before` finds no amount: "Expires May 1, 2025: $5.00". As it is printed. */
  readonly amountLast?: readonly string[];
  /** Tried in this order. Without a `{date}` the sentence is known and its end is not. */
  readonly after: readonly string[];
}

/**
 * What Amazon says in one language on item, search and cart pages. Ids and data attributes answer first and in any
 * language; words are for old layouts and for what no attribute tells. Matched without regard to case.
 */
export interface ItemWords {
  /** Two letters, as in `html[lang]`. */
  readonly language: string;
  /** Whole sentences of the old block (DOM §9.1), with `{seller}`, `{shipper}` or, where one does both, `{both}`. */
  readonly soldBy: readonly string[];
  /** What may stand after such a sentence. */
  readonly afterSoldBy: string;
  /** Whole labels of the table of 2020 to 2022 in place of that block. */
  readonly sellerLabel: string;
  readonly shipperLabel: string;
  readonly bothLabel: string;
  /** In a title: surely renewed goods. */
  readonly renewed: string;
  /** In a title: perhaps. */
  readonly perhapsRenewed: string;
  /** In a title: surely a gift card. */
  readonly giftCardTitle: string;
  /** In a title: perhaps, or only its box. */
  readonly perhapsGiftCard: string;
  /** A whole label of a format in search results. */
  readonly eBook: string;
  readonly audiobook: string;
  /** Somewhere in a search result: it can be had again and again. */
  readonly subscribe: string;
}

/** What a row's label can be known as by its words; `refund` is a row of money that goes back. */
export type LabelKind = Line['kind'] | 'refund';

/**
 * What Amazon says in one language from checkout to return. Types, ids and data attributes answer first and in any
 * language. Matched without regard to case, against one line of plain text.
 */
export interface OrderWords {
  /** Two letters, as in `html[lang]`. */
  readonly language: string;

  /** Somewhere in a label or beside a box: promotional money that the shopper owns (DOM §3.5, DOMAIN §4). */
  readonly credit: string;
  /** In such a label: not the shopper's yet, or no longer, or what another row says already. */
  readonly notOwned: string;
  /** Somewhere in a label: what it is, in the order in which they are tried. */
  readonly labels: readonly (readonly [kind: LabelKind, words: string])[];

  /** Before a number: how many. */
  readonly quantity: string;
  /** Before a price: a whole label. */
  readonly price: string;
  /** What may be glued to a seller's name. */
  readonly afterSeller: string;
  /** At the start of a line: the item comes again and again. */
  readonly autoDelivered: string;
  /** At the start of a line, or in a title's brackets: what is bought is a file, not a thing. */
  readonly digital: string;
  /** At the start of a heading: a delivery that is still to come. */
  readonly delivery: string;

  /** Somewhere in a sentence: it is about credits, codes or offers. */
  readonly about: string;
}

/** Somewhere in such a sentence: what it says, in the order in which they are tried. `{amount}` is any amount. */
export type NoticeWords = Readonly<Record<Notice['kind'], string>>;

/** What Amazon says in one language of orders that are placed, beside `OrderWords`. */
export interface ParcelWords {
  /** Two letters, as in `html[lang]`. */
  readonly language: string;
  readonly dates: DateWords;
  /** A whole label: the last sum of an order, not of a part of it. */
  readonly grandTotal: string;
  /** Over goods that nobody has bought here: adverts, recommendations. */
  readonly asideHeadings: string;
  /** After the number at the start of a line: "1 of: Kettle". */
  readonly piecesOf: string;
  /** Whole lines about the state of the goods. */
  readonly conditionUsed: string;
  readonly conditionNew: string;
  /** At the start of a line over some items: how far they have come, in the order in which it is tried. */
  readonly progress: Readonly<Record<Progress, string>>;
  /** At the start of a line: the day on which an order was placed. */
  readonly placed: string;
  /** Over or before what the page says of the whole order. */
  readonly orderCancelled: string;
}

/** From the sentences of terms to days, in the one language in which they are understood yet. */
export interface FactWords {
  readonly language: string;
  readonly dates: DateWords;
  /** Somewhere in a sentence: its last day, `{date}`. */
  readonly until: string;
}
