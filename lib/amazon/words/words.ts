/**
 * Everything that Amazon says in one language, in one file. Patterns are pieces of regular expressions: they
 * are ours, bounded, in lower case, and matched without regard to case.
 */
export interface Words {
  /** Two letters, as in `html[lang]`. */
  readonly language: string;
  /** Storefronts on which this language's reward sentences have been seen; elsewhere the shopper is asked. */
  readonly rewardsSeenOn: readonly string[];

  /** Twelve lists, January first: full names, then short ones. */
  readonly months: readonly (readonly string[])[];
  /** Seven lists, Sunday first. */
  readonly weekdays: readonly (readonly string[])[];
  /** What may follow the number of a day: `st`, `th`, a point. */
  readonly ordinals: string;
  /** How a long date is built, from `{weekday} {month} {day} {year}`. */
  readonly longDates: readonly string[];
  /** Names of zones that texts print, and the zone each means. */
  readonly zones: Readonly<Record<string, string>>;
  readonly today: string;
  readonly tomorrow: string;
  /** Half-day marks: before noon, after noon. */
  readonly beforeNoon: string;
  readonly afterNoon: string;

  /** Sentences that say until when an amount lives. */
  readonly deadlines: readonly DeadlineSentence[];
  /** Between an amount and what it is part of: "$5.00 of your $20.00". */
  readonly partOf: string;
  /** Before an amount that is only promised: "earn $2.00". */
  readonly promises: string;
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
  readonly giftCard: string;
  /** The label of a printed gift card balance. */
  readonly giftCardBalance: string;

  readonly signIn: string;
  readonly robotCheck: string;
  readonly errorPage: string;
  readonly loading: string;

  /** Words of headings and labels that may stand in a redacted report. */
  readonly harmless: readonly string[];
}

/**
 * A sentence found by its verb. `before` is matched against the end of what stands before the verb, `after`
 * against the start of what follows it; so each is tried once for each verb, however long the text.
 * `verb` and `after` see the text in lower case, `before` as it is printed. Placeholders: `{amount} {from} {days} {near} {date} {time} {zone}`; `{near}` is today or tomorrow.
 */
export interface DeadlineSentence {
  readonly rung: string;
  /** The last month in which a source shows it on a page; null where it is only known from terms and mails. */
  readonly seen: string | null;
  readonly verb: string;
  readonly before: string;
  /** Tried in this order. Without a `{date}` the sentence is known and its end is not. */
  readonly after: readonly string[];
}
