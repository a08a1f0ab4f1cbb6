import type { Day, Zone } from './day.ts';
import type { Money } from './money.ts';
import type { Use } from './terms.ts';

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
  /** The orders that the page is about: one on an order's own page, many on a list, none before it is placed. */
  readonly orders: readonly OrderSighting[];
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
  /** The number of its order; null where the page shows no order or does not say which. */
  readonly order: string | null;
  /** Which of the page's deliveries it comes with, from 1; null where the page shows no deliveries. */
  readonly delivery: number | null;
  /** How far it has come, as printed at the item or its delivery. */
  readonly progress: Progress | null;
}

/** A reward posts when its order ships or arrives, and comes back or is lost with it (DOMAIN §6 reason 12, §9). */
export type Progress =
  | 'ordered'
  | 'shipped'
  | 'delivered'
  | 'cancelled'
  | 'returning'
  | 'returned'
  | 'refunded';

/** An order as a page names it. */
export interface OrderSighting {
  /** As printed: `111-0000000-0000000`; digital ones begin with `D`. */
  readonly number: string | null;
  readonly placedOn: Day | null;
  readonly total: Money | null;
  /** What is printed as given back for it: real money, never a credit. */
  readonly refunded: Money | null;
  /** Of the whole order: null where it is not printed, or its items differ. */
  readonly progress: Progress | null;
  readonly digital: boolean | null;
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
  order: null,
  delivery: null,
  progress: null,
};

export interface Line {
  readonly label: string;
  /** As the page means it: what lowers the total is negative. */
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
  /** The page's own type of the row, the same in every language; also where no reader knows it. */
  readonly type: string | null;
  /** The label names a promotional balance, courtesy credit or the like: spent credit, not a mere discount. */
  readonly spendsCredit: boolean;
  /** The number of the order that the row belongs to. */
  readonly order: string | null;
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
  /** What it stands with; null where it stands alone. */
  readonly beside: 'code-box' | 'credit' | 'item' | 'terms' | null;
  /** The first line of what it stands with: an item's title, a credit's name. */
  readonly about: string | null;
  /** Amazon's own code of a refusal, the same in every language: `addPromo_ExpiredCode`. */
  readonly code: string | null;
  /** The last day that it names; null also where the date could be read two ways. */
  readonly endsOn: Day | null;
  /** Only goods that Amazon sells; and whether one order uses it up, absent while the quote is not understood. */
  readonly seller: 'amazon' | null;
  readonly use?: Use | null;
}

/** At most this many rows of a page are read, characters of a name (DESIGN §8 `clamped`), and of a quote as evidence. */
export const MOST_ROWS = 2_000;
export const LONGEST_NAME = 200;
export const LONGEST_QUOTE = 300;

/** What a content script hands to the background: the reading, and what only the page knew. */
export interface PageReport {
  readonly reading: Reading;
  /** Amazon's `customerId` from the page's inline JSON; hashed at once, never kept. Null when the page has none. */
  readonly customerId: string | null;
  /** The page's structure without digits and names, only when the page is not understood. */
  readonly outline: string | null;
}
