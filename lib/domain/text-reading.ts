import type { ClockTime, Day, Zone } from './day.ts';
import type { Money } from './money.ts';

/** What a span of days counts from. */
export type From = 'issue' | 'purchase' | 'enrolment' | 'receipt-of-offer' | 'redemption';

/** A part of a text: from its first character to behind its last. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** How long after something a credit or an offer ends. */
export type EndsAfter =
  | { readonly days: number; readonly from: From | null }
  | {
      readonly months: number;
      readonly from: From | null;
      /** Counted to the last day of that month. */
      readonly toMonthEnd?: true;
    };

/** What a text says of one credit (DESIGN §7). What it does not say surely is null. */
export interface TextCredit {
  readonly amount: Money | null;
  readonly percentOff: number | null;
  readonly maxDiscount: Money | null;
  readonly minSpend: Money | null;
  /** Whether so much must be bought to get the credit, or to use it. */
  readonly minSpendRole: 'earn' | 'redeem' | null;
  readonly redeem: 'automatic' | 'code' | 'claim' | null;
  readonly code: string | null;
  readonly claimBy: Day | null;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  /** Only where it ends earlier than its day: null is the end of the day. */
  readonly endsTime: ClockTime | null;
  /** The next such day, where the text prints no year. The shopper is asked. */
  readonly endsOnLikely: Day | null;
  readonly endsAfter: EndsAfter | null;
  readonly offerEndsOn: Day | null;
  readonly offerEndsAfter: EndsAfter | null;
  /** Only where the text prints it. */
  readonly zone: Zone | null;
  readonly use: 'single' | 'drawdown' | null;
  readonly remainderForfeited: boolean | null;
  readonly seller: 'amazon' | 'named' | 'any' | null;
  readonly eligible: readonly string[];
  readonly excluded: readonly string[];
  readonly stackable: boolean | null;
  readonly transferable: boolean | null;
  readonly cashValue: boolean | null;
  readonly coversTaxAndDelivery: boolean | null;
  readonly returnsRestoreCredit: boolean | null;
  readonly limitPerCustomer: number | null;
  /** The words that each fact rests on: always a part of the text. */
  readonly quotes: Readonly<Record<string, string>>;
  /** Where each fact stands in the text: the amount or the day itself, else the sentence that it rests on. */
  readonly places: Readonly<Record<string, Place>>;
}

/** What a text is about that is about no promotional credit (DOMAIN §2). */
export type OtherMatter =
  | 'bank-cashback'
  | 'bill'
  | 'clipped-coupon'
  | 'delivery'
  | 'gift-card'
  /** A credit that was used or has ended already. */
  | 'gone'
  /** Credit of another kind: for audiobooks, of Amazon Pay. */
  | 'other-balance'
  | 'other-shop'
  | 'points'
  | 'price-change'
  | 'refund'
  | 'return-window'
  | 'subscription'
  /** None that is known. */
  | 'unknown'
  | 'unknown-language';

export interface TextReading {
  readonly about: 'promotional-credit' | 'other';
  /** Null where it is about promotional credit. */
  readonly matter: OtherMatter | null;
  /** In plain English, for the log and the report. */
  readonly why: string;
  readonly credits: readonly TextCredit[];
}

/** A text that says nothing of a credit but that there is one. */
export const NO_FACTS: TextCredit = {
  amount: null,
  percentOff: null,
  maxDiscount: null,
  minSpend: null,
  minSpendRole: null,
  redeem: null,
  code: null,
  claimBy: null,
  startsOn: null,
  endsOn: null,
  endsTime: null,
  endsOnLikely: null,
  endsAfter: null,
  offerEndsOn: null,
  offerEndsAfter: null,
  zone: null,
  use: null,
  remainderForfeited: null,
  seller: null,
  eligible: [],
  excluded: [],
  stackable: null,
  transferable: null,
  cashValue: null,
  coversTaxAndDelivery: null,
  returnsRestoreCredit: null,
  limitPerCustomer: null,
  quotes: {},
  places: {},
};
