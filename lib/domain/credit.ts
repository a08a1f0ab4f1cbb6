import type { ClockTime, Day, Instant, Zone } from './day.ts';
import type { Deadline } from './deadline.ts';
import type { Kind } from './kind.ts';
import type { Currency } from './money.ts';
import type { Family } from './reading.ts';
import type { Rest, Showed } from './rest.ts';
import type { SaidTerms } from './terms.ts';

/** How we know a fact: Amazon's own words, the default of this kind of credit, or the shopper. Always shown. */
export type Basis = 'stated' | 'usual' | 'shopper';

/** Whether the shopper counts the credit as theirs. */
export type Standing =
  | 'kept'
  /** A finding: it waits for Keep or Not mine, and is in no total. */
  | 'to-confirm'
  /** Not mine: remembered, so that the same line does not ask again. */
  | 'dismissed'
  | 'deleted';

/**
 * How far a credit's story has come, without a clock: `live` has something left; `gone` is no longer on its page
 * and nobody has said why; `closed` is settled.
 */
export type Phase = 'live' | 'gone' | 'closed';

/** What one family of pages last said about a credit. */
export interface Sighting {
  readonly readingId: string;
  readonly name: string | null;
  readonly minor: number;
  readonly endsOn: Day | null;
  /** The words in which it said so last. */
  readonly quote: string;
  /** The id under which its events are written, where that is one of the credit's other ids. */
  readonly under?: string;
}

/** What words say that the shopper handed in: kept where a page may say something else. */
export interface HandedIn {
  readonly at: Instant;
  /** The day that they state, and the words; absent once the shopper has decided between them and a page. */
  readonly endsOn?: Day;
  readonly quote?: string;
}

/**
 * One lot of promotional money with its own amount, window and rules: never a sum. A credit is the projection of
 * its events and can be rebuilt from them at any time; nothing in it depends on the clock.
 * Amounts are minor units of `currency`; `got = left + used + lost + unknown`, where unknown is the rest.
 */
export interface Credit {
  /** Of the way by which it first came. */
  readonly id: string;
  /** The ids under which it also came: a page, a mail, the shopper's hand. Absent where it came by one way only. */
  readonly members?: readonly string[];
  readonly marketplace: string;
  /** Null: found on a page that did not say whose it is, while several accounts are known. */
  readonly accountId: string | null;
  readonly currency: Currency;
  /** Amazon's own words, or the shopper's: untrusted text. */
  readonly name: string | null;
  readonly kind: Kind;
  readonly standing: Standing;
  readonly phase: Phase;

  readonly got: number;
  readonly left: number;
  readonly used: number;
  readonly lost: number;
  /**
   * Of the unknown: what came off for an order that does not show it (any more). It comes back with the next page of
   * balances that shows it (DOMAIN §9). Absent where there is nothing of the kind.
   */
  readonly unposted?: number;
  readonly amountIs: 'exact' | 'at-least';
  readonly amountBasis: Basis;

  readonly startsOn: Day | null;
  readonly startsBasis: Basis | null;
  readonly endsOn: Day | null;
  readonly endsTime: ClockTime | null;
  readonly zone: Zone;
  readonly zoneFrom: 'stated' | 'assumed';
  readonly endsBasis: Basis | null;
  /** `endOf` the deadline by Amazon's clock; `NO_END` without a date. Kept so that the books can be sorted. */
  readonly endsSort: Instant;

  /** Said of this credit itself; what is only usual for its kind is not here (`terms.ts`). */
  readonly terms: SaidTerms;
  /** The words that it rests on; null for what the shopper typed. */
  readonly quote: string | null;
  readonly sightings: Readonly<Partial<Record<Family, Sighting>>>;
  /** The last words that the shopper handed in and that say something of it; absent where they never did. */
  readonly handedIn?: HandedIn;
  /** Ids of credits that it may be the same as: asked once. Absent where nothing is asked. */
  readonly like?: readonly string[];
  /** What each page said when the shopper decided between it and the books: said again, it is no news. */
  readonly decided?: Readonly<Partial<Record<Family, Pick<Sighting, 'minor' | 'endsOn'>>>>;
  /** What an order left of it, until a page shows what became of that. */
  readonly rest?: Rest;
  /** What became of it. */
  readonly showed?: Showed;
  /** When it entered the books, and when an event last changed it. */
  readonly firstAt: Instant;
  readonly changedAt: Instant;
  /** The event by which the shopper last said something about it; null when never. A later page may contradict it. */
  readonly toldBy: number | null;
}

/** Sorts after every real end. */
export const NO_END: Instant = 8_640_000_000_000_000;

/** All the ids under which it came, its own first. */
export function idsOf({ id, members = [] }: Pick<Credit, 'id' | 'members'>): readonly string[] {
  return [id, ...members];
}

/** What is neither left, nor known to be used or lost. */
export function unknown(credit: Credit): number {
  return credit.got - credit.left - credit.used - credit.lost;
}

export function deadlineOf(credit: Credit): Deadline | null {
  const { endsOn, endsTime, zone, zoneFrom } = credit;
  return endsOn === null ? null : { day: endsOn, time: endsTime, zone, zoneFrom };
}
