import type { Basis, Standing } from './credit.ts';
import type { ClockTime, Day, Instant, Zone } from './day.ts';
import type { Currency } from './money.ts';
import type { Pasted } from './pasted.ts';
import type { Family } from './reading.ts';
import type { Terms } from './terms.ts';

/**
 * What happened to a credit. Events are only ever added; a credit is what its events amount to (`project.ts`).
 * `id` is unique in the world and `counter` grows with every event that this copy of the books has seen, so that
 * two books can be merged and replayed in one order: by counter, then by install, then by id.
 */
export interface Event {
  readonly id: string;
  readonly install: string;
  readonly counter: number;
  readonly creditId: string;
  /** When it was received, by this machine's clock. */
  readonly at: Instant;
  readonly what: Happening;
}

/** Facts about a credit that a page or a shopper can state. Amounts are minor units. */
export interface Facts {
  readonly name: string | null;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  readonly endsTime: ClockTime | null;
  readonly zone: Zone;
  readonly zoneFrom: 'stated' | 'assumed';
}

export type Happening =
  | ({
      readonly type: 'issued';
      readonly marketplace: string;
      readonly accountId: string | null;
      readonly currency: Currency;
      readonly amount: number;
      readonly amountIs: 'exact' | 'at-least';
      readonly standing: Extract<Standing, 'kept' | 'to-confirm'>;
      readonly basis: Basis;
      /** Said with the same basis; only what is said. */
      readonly terms?: Partial<Terms>;
      /** Null: the shopper typed it. */
      readonly from: PageSource | null;
      /** The credit that it is the same as for certain: it only came by another way. */
      readonly joins?: string;
      /** The page that shows it teaches nothing about the one that it joins. */
      readonly doubted?: true;
      /** Credits that it may be the same as: the shopper is asked. */
      readonly like?: readonly string[];
    } & Facts)
  /** A page shows it (again) with this amount; it may tell the date, or that a finding is certain. */
  | {
      readonly type: 'seen';
      readonly amount: number;
      readonly amountIs: 'exact' | 'at-least';
      /** What is learnt: a doubtful page teaches nothing. */
      readonly facts: Facts;
      /** What the page prints, believed or not: by it the row is known again. */
      readonly printed: { readonly name: string | null; readonly endsOn: Day | null };
      readonly certain: boolean;
      readonly from: PageSource;
    }
  | { readonly type: 'shrank'; readonly to: number; readonly from: PageSource }
  /** Gone from its page before its deadline: probably used, which is not the same as used. */
  | { readonly type: 'vanished'; readonly family: Family; readonly readingId: string }
  /** By the shopper's word; with `from` by Amazon's: it came off for this order. */
  | {
      readonly type: 'used';
      readonly amount: number;
      readonly order?: PlacedOrder;
      readonly from?: PageWords;
    }
  /** What an order shows of the credit that came off for it, and what was known of it before. Cancelled: nothing. */
  | {
      readonly type: 'posted';
      /** Its number. */
      readonly order: string;
      readonly was: number;
      readonly is: number;
      readonly from: PageWords;
    }
  /** A page says how the credit may be used; only what is said. */
  | { readonly type: 'told'; readonly terms: Partial<Terms>; readonly from: PageWords }
  /** The shopper handed us Amazon's own words about it: a mail, terms. Only what they let stand. */
  | ({ readonly type: 'pasted' } & Pasted)
  | { readonly type: 'restored'; readonly amount: number; readonly from: PageSource | null }
  | { readonly type: 'lost-with-return'; readonly amount: number }
  | { readonly type: 'expired'; readonly basis: 'stated' | 'shopper' }
  | { readonly type: 'corrected'; readonly correction: Correction }
  /** It is the same credit as that one: from now on they are one, with all that happened to both. */
  | { readonly type: 'joined'; readonly with: string }
  /** It is a credit of its own, and not the same as any that it was joined with or asked about. */
  | { readonly type: 'split' }
  /** It may be the same as one of these, which nobody knew before. */
  | { readonly type: 'asked'; readonly like: readonly string[] };

export type Correction =
  | {
      readonly of: 'facts';
      readonly facts: Partial<Facts>;
      /** Null takes a term away. */
      readonly terms?: Partial<Terms>;
      readonly amount?: number;
    }
  | { readonly of: 'standing'; readonly standing: Standing; readonly accountId?: string }
  /** Its account is the one that another computer knew by another name. */
  | { readonly of: 'account'; readonly accountId: string }
  /** "I don't know what became of it": closes the question without a claim. */
  | { readonly of: 'settled' }
  /** The books are right, whatever pages and mails have said so far. */
  | { readonly of: 'stands' }
  | { readonly of: 'undo'; readonly eventId: string };

/** In which words a page said it. */
export interface PageWords {
  readonly family: Family;
  readonly quote: string;
}

/** The same, of a page whose looks are kept. */
export interface PageSource extends PageWords {
  readonly readingId: string;
}

/** An order as far as the page that named it knew it: a thank-you page may show neither number nor sum. */
export interface PlacedOrder {
  readonly number: string | null;
  readonly placedOn: Day | null;
  /** Minor units of its credits' currency. */
  readonly total: number | null;
}
