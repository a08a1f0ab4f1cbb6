import type { Day, Zone } from './day.ts';
import type { Money } from './money.ts';

/**
 * A reading: what one page said at one time, with the words it said it in. It decides nothing.
 * This is the JSON contract of `npm run read` (DESIGN §7): fields may be added, never renamed;
 * what is not known is null.
 */
export interface Reading {
  readonly page: Page;
  readonly marketplace: string;
  /** The language of the page, `en`, `de` …; null when the page does not say. */
  readonly language: string | null;
  readonly trouble: readonly Trouble[];
  /** The sum that the page prints over its credits; null when it prints none. */
  readonly total: Money | null;
  readonly credits: readonly CreditSighting[];
  /** A printed gift card balance: real money, never promotional, never in a total. */
  readonly giftCardBalance: Money | null;
  readonly items: readonly Item[];
  readonly lines: readonly Line[];
  readonly notices: readonly Notice[];
}

/** The families of pages that have a reader, or will have. */
export const FAMILIES = [
  'rewards',
  'gift-card-balance',
  'gift-card-redeem',
  'account',
  'terms',
  'checkout',
  'cart',
  'item',
  'search',
  'order',
  'orders',
  'return',
  'thank-you',
  'transactions',
] as const;
export type Family = (typeof FAMILIES)[number];

/** Pages that stand in the way of the one that was asked for. */
export const GATES = ['sign-in', 'robot-check', 'error'] as const;
export type Gate = (typeof GATES)[number];
export type Page = Family | Gate | 'other';

export const TROUBLE_CODES = [
  'signed-out',
  'robot-check',
  'error-page',
  'half-loaded',
  'unknown-layout',
  'nothing-here',
  'sums-do-not-add-up',
  'bad-row',
  'unexpected-language',
  'clamped',
] as const;
export type TroubleCode = (typeof TROUBLE_CODES)[number];

export interface Trouble {
  readonly code: TroubleCode;
  /** What happened, in plain English, for the report and the log: never shown as it is. */
  readonly about: string;
}

/** One credit as one page showed it. */
export interface CreditSighting {
  /** The nearest group heading (rewards) or the row's label; null where there is none. */
  readonly name: string | null;
  readonly amount: Money;
  readonly amountIs: 'exact' | 'at-least';
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  /** The first instant at which it can no longer be used, as ISO text; null when `endsOn` is. */
  readonly endsAt: string | null;
  readonly zone: Zone | null;
  readonly zoneFrom: 'stated' | 'assumed' | null;
  /** `confirm`: the shopper is asked before this counts. */
  readonly confidence: 'certain' | 'confirm';
  readonly box: 'ticked' | 'unticked' | null;
  /** Which step of the reader's ladder answered. */
  readonly rung: string;
  readonly quote: string;
}

/** One thing for sale, as one page showed it. What the page does not say is null, never a guess. */
export interface Item {
  readonly asin: string | null;
  readonly title: string | null;
  readonly quantity: number | null;
  /** Of one piece. */
  readonly price: Money | null;
  readonly seller: { readonly name: string | null; readonly id: string | null } | null;
  /** Which rung of the ladder named the seller. */
  readonly sellerRung: string | null;
  readonly sellerKind: SellerKind | null;
  /** The storefront's own retail arm: its used-goods arm and another country's Amazon are not (DESIGN §8 "Items"). */
  readonly soldByAmazon: boolean | null;
  /** Who sends it, as printed: terms ask for "sold and shipped by Amazon". */
  readonly shipper: string | null;
  readonly shippedByAmazon: boolean | null;
  readonly digital: boolean | null;
  /** Null where it is not digital, too. */
  readonly digitalKind: DigitalKind | null;
  /** The offer that is chosen comes again and again. */
  readonly subscription: boolean | null;
  /** A subscription could be chosen. */
  readonly subscriptionOffered: boolean | null;
  readonly giftCard: boolean | null;
  /** Used or renewed. */
  readonly used: boolean | null;
  /** The page's main button buys it; false where nothing can be bought, or only from a list of sellers. */
  readonly buyable: boolean | null;
}

/** Who sells: what a credit's terms tell apart (DOMAIN §6, reasons 1 and 2). */
export type SellerKind =
  /** The storefront's own retail arm. */
  | 'amazon'
  | 'amazon-used'
  /** Another country's Amazon. */
  | 'amazon-abroad'
  /** A company of Amazon's on a digital item. */
  | 'amazon-digital'
  /** Anyone else on a digital item. */
  | 'publisher'
  | 'other';

export type DigitalKind = 'e-book' | 'audiobook' | 'video' | 'music' | 'app' | 'software' | 'periodical';

/** An item of which nothing is known yet. */
export const UNKNOWN_ITEM: Item = {
  asin: null,
  title: null,
  quantity: null,
  price: null,
  seller: null,
  sellerRung: null,
  sellerKind: null,
  soldByAmazon: null,
  shipper: null,
  shippedByAmazon: null,
  digital: null,
  digitalKind: null,
  subscription: null,
  subscriptionOffered: null,
  giftCard: null,
  used: null,
  buyable: null,
};

export interface Line {
  readonly label: string;
  readonly amount: Money | null;
  readonly kind:
    | 'items'
    | 'shipping'
    | 'tax'
    | 'promotion'
    | 'coupon'
    | 'subscription'
    | 'gift-card'
    | 'points'
    | 'total'
    | 'other';
}

export interface Notice {
  readonly kind:
    | 'minimum'
    | 'not-for-this-item'
    | 'code-refused'
    | 'not-started'
    | 'ended'
    | 'already-used'
    | 'promised'
    | 'other';
  readonly amount: Money | null;
  readonly quote: string;
}

/** What a reading may do to the books, by the worst of its troubles (DESIGN §8 "Trouble"). */
export type Reach =
  /** The whole page was understood: add, shrink, remove. */
  | 'everything'
  /** Some rows are missing: add only. */
  | 'add'
  /** The page is doubtful: what it shows is put to the shopper. */
  | 'ask'
  /** The page showed nothing that counts: only "stale". */
  | 'nothing';

const REACH: Record<TroubleCode, Reach> = {
  'bad-row': 'add',
  clamped: 'add',
  'sums-do-not-add-up': 'ask',
  'unknown-layout': 'ask',
  'unexpected-language': 'ask',
  'signed-out': 'nothing',
  'robot-check': 'nothing',
  'error-page': 'nothing',
  'half-loaded': 'nothing',
  'nothing-here': 'nothing',
};

const WEAKEST_LAST: readonly Reach[] = ['everything', 'add', 'ask', 'nothing'];

export function reachOf(trouble: readonly Trouble[]): Reach {
  return reachOfCodes(trouble.map(({ code }) => code));
}

export function reachOfCodes(codes: readonly TroubleCode[]): Reach {
  const reaches = codes.map((code) => WEAKEST_LAST.indexOf(REACH[code]));
  return WEAKEST_LAST[Math.max(0, ...reaches)] ?? 'nothing';
}

/** At most this many rows of a page are read, and this many characters of a name (DESIGN §8 `clamped`). */
export const MOST_ROWS = 2_000;
export const LONGEST_NAME = 200;
/** A quote is evidence, not an archive. */
export const LONGEST_QUOTE = 300;

/** What a content script hands to the background: the reading, and what only the page knew. */
export interface PageReport {
  readonly reading: Reading;
  /** Amazon's `customerId` from the page's inline JSON; hashed at once, never kept. Null when the page has none. */
  readonly customerId: string | null;
  /** The page's structure without digits and names, only when the page is not understood. */
  readonly outline: string | null;
}
