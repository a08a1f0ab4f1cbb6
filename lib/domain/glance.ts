import type { Credit } from './credit.ts';
import type { Day, Instant } from './day.ts';
import type { EndSpan, State } from './deadline.ts';
import type { Goods, Kind } from './kind.ts';
import type { Currency, Money } from './money.ts';
import type { Family, TroubleCode } from './reading.ts';
import type { Term } from './terms.ts';

/**
 * The popup's view of the books at one moment: what is left, until when, and what waits for the shopper's word.
 * Derived anew each time, because all of it depends on the clock.
 */
export interface Glance {
  readonly place: Place;
  /** Every other marketplace and account with something in it, for the menu: soonest end first. */
  readonly places: readonly PlaceSummary[];
  readonly total: Total;
  /** What ends inside the reminder window; null when nothing does. */
  readonly atRisk: Risk | null;
  /** Other places where something ends inside the reminder window. */
  readonly elsewhere: readonly { readonly place: Place; readonly total: Total; readonly by: Entry }[];
  readonly findings: readonly Entry[];
  readonly alike: readonly Alike[];
  /** Ended, and asked about: or known to be lost since less than a week. */
  readonly ended: readonly (Entry & { readonly ending: 'lost' | 'ask' })[];
  /** No longer on their page: probably used. */
  readonly gone: readonly Entry[];
  /** A page still shows what the shopper has said is used or lost. */
  readonly contradicted: readonly Contradiction[];
  readonly groups: readonly DayGroup[];
  /** The newest reading of this place, and whether the last look at a page failed; null when none was ever read. */
  readonly freshness: Freshness | null;
  readonly giftCard: { readonly money: Money; readonly readAt: Instant } | null;
}

/** One marketplace and one account of it. */
export interface Place {
  readonly marketplace: string;
  readonly currency: Currency;
  readonly accountId: string;
  readonly label: string | null;
}

export interface PlaceSummary {
  readonly place: Place;
  readonly total: Total;
}

export interface Total {
  readonly money: Money;
  /** At least one part is a lower bound. */
  readonly atLeast: boolean;
}

/** What will be lost unless it is used: all that ends up to the last of some days. */
export interface Risk {
  readonly total: Total;
  readonly by: DayGroup;
}

/** One credit with all that the clock says about it. */
export interface Entry {
  readonly credit: Credit;
  readonly money: Money;
  /** Null where no date is known. */
  readonly span: EndSpan | null;
  readonly state: State;
  /** Whole days of the shopper's calendar to the last safe day; null where no date is known. */
  readonly days: number | null;
  readonly startsAt: Instant | null;
  /** When a page last showed it; null when the shopper typed it and no page ever did. */
  readonly seenAt: Instant | null;
}

/** A credit of which a page says something else than the shopper, or than the words that they handed in. */
export interface Contradiction extends Entry {
  readonly pageSays: Money;
  /** The day that the page prints, where it is another one. */
  readonly pageEndsOn: Day | null;
  readonly pageQuote: string;
  /** The day that the words print, and the words; null where it is the shopper who says something else. */
  readonly words: { readonly endsOn: Day; readonly quote: string | null } | null;
}

/** A credit that may be the same as one of those that are kept already. */
export interface Alike extends Entry {
  readonly known: readonly [Entry, ...Entry[]];
}

/** Credits that end on one day. Equal kinds on that day are one row that opens. */
export interface DayGroup {
  /** The shopper's own last safe day; null: no date known. */
  readonly day: Day | null;
  readonly lots: readonly Lot[];
}

export interface Lot {
  readonly kind: Kind;
  readonly name: string | null;
  readonly goods: Term<Goods> | null;
  readonly total: Total;
  readonly entries: readonly [Entry, ...Entry[]];
}

export interface Freshness {
  readonly family: Family;
  readonly readAt: Instant;
  /** The last look at the page failed: what stood in the way, and when. */
  readonly trouble: {
    readonly codes: readonly TroubleCode[];
    readonly at: Instant;
    readonly readingId: string;
  } | null;
  /** Older than two weeks. */
  readonly stale: boolean;
}

/** What the books hold, as the store hands it over. */
export interface Shelf {
  readonly credits: readonly Credit[];
  readonly accounts: readonly Account[];
  readonly readings: readonly ReadingSummary[];
}

export interface Account {
  readonly id: string;
  readonly marketplace: string;
  readonly currency: Currency;
  /** HMAC of Amazon's customer id; null for an account that was only typed for. */
  readonly customer: string | null;
  /** The shopper's own name for it. */
  readonly label: string | null;
  readonly createdAt: Instant;
  /** What other computers called the same account, where their books were merged into these. */
  readonly also?: readonly Pick<Account, 'id' | 'customer'>[];
}

/** The last reading of one family of pages for one account. */
export interface ReadingSummary {
  readonly id: string;
  readonly marketplace: string;
  readonly accountId: string | null;
  readonly family: Family;
  readonly trouble: readonly TroubleCode[];
  readonly firstAt: Instant;
  readonly seenAt: Instant;
  /** Grows with each reading received: the order of readings, whatever the clock says. */
  readonly counter: number;
  readonly giftCardBalance: Money | null;
}
