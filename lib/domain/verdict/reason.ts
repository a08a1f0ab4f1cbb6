import type { Basis } from '../credit.ts';
import type { Day, Instant } from '../day.ts';
import type { Goods } from '../kind.ts';
import type { Money } from '../money.ts';

/**
 * Why a credit does not come off: the closed list of DOMAIN §6, in its order, with where each can be told.
 * `page`: the readers show it. `books`: the credit itself and the clock. `terms`: no page that we read shows it; it is
 * reached only from a notice or from the credit's own terms (`limit.ts`), and is listed as such in the README.
 */
export const REASONS = {
  /** 1: by someone else, even if Amazon ships it. */
  'other-seller': 'page',
  /** 2: by an Amazon that does not count: its used-goods arm, another country's. */
  'other-amazon': 'page',
  /** 3: a digital credit on a thing, or the reverse. */
  'wrong-form': 'page',
  /** 4: an excluded class. Gift cards show on pages; devices, books, baby food and the like only in terms. */
  excluded: 'page',
  /** 5: less than the minimum of eligible goods. */
  'below-minimum': 'page',
  /** 6 */
  'not-started': 'books',
  /** 7: by every clock that may count. */
  ended: 'books',
  /** 8: used, or its quota is used up; a quota shows only in terms. */
  'used-up': 'books',
  /** 9: the chosen card is on no line that we read. */
  payment: 'terms',
  /** 10: what was edited after the order leaves no trace on a page. */
  'order-changed': 'terms',
  /** 11: several deliveries show, but not whether Amazon counts them as several orders; "one per product" neither. */
  split: 'terms',
  /** 12: a promised credit has no date of posting on any page. */
  'not-posted': 'terms',
  /** 13: another account or marketplace, as the books know; the kind of membership shows only in terms. */
  'other-account': 'books',
  /** 14: addresses are not read. */
  address: 'terms',
  /** 15 */
  'box-off': 'page',
  /** 16: a subscription, or a way to buy that skips the review page; pre-orders show only in terms. */
  'no-review': 'page',
} as const satisfies Record<string, 'page' | 'books' | 'terms'>;

export type ReasonKind = keyof typeof REASONS;

/** The order of the list: of equally certain reasons the first is told. */
export const REASON_KINDS = Object.keys(REASONS) as readonly ReasonKind[];

/** The reasons that no page shows: what remains when all that can be checked was. */
export const UNSEEN_REASONS = REASON_KINDS.filter((kind) => REASONS[kind] === 'terms');

interface Because<Kind extends ReasonKind> {
  readonly because: Kind;
  readonly basis: Basis;
  /** The words of the page or of the credit's terms that it rests on; untrusted text. */
  readonly quote: string | null;
}

/** One reason with its evidence. */
export type Reason =
  | (Because<'other-seller'> & {
      /** As printed, each once; empty where only ids are known. */
      readonly sellers: readonly string[];
      readonly shippedByAmazon: boolean;
    })
  | (Because<'other-amazon'> & { readonly sellers: readonly string[]; readonly arm: 'used' | 'abroad' })
  | (Because<'wrong-form'> & { readonly buys: 'digital' | 'physical' })
  | (Because<'excluded'> & { readonly what: 'gift-card' | 'said' })
  | (Because<'below-minimum'> & {
      readonly goods: Goods | null;
      readonly minimum: Money;
      /** Before tax and delivery (DOMAIN §6 reason 5). */
      readonly eligible: Money;
      readonly short: Money;
      /** Some of the goods may not count: then even more is missing. */
      readonly atLeast: boolean;
      /** By itself: what else is in the order is not known. */
      readonly alone: boolean;
    })
  | (Because<'not-started'> & { readonly startsAt: Instant | null })
  | (Because<'ended'> & { readonly endsOn: Day | null })
  | (Because<'used-up'> & { readonly how: 'vanished' | 'spent' | 'said' })
  | (Because<'other-account'> & { readonly whose: 'marketplace' | 'account' | 'nobody' | 'membership' })
  | (Because<'no-review'> & { readonly way: 'subscription' | 'buy-now' | 'said' })
  | Because<'payment' | 'order-changed' | 'split' | 'not-posted' | 'address' | 'box-off'>;
