import type { Entry, Total } from './glance.ts';
import type { Money } from './money.ts';

/** Why the books cannot be read or written, as the shopper is told it. */
export type BooksFault =
  /** Written by a newer version of Promo Purse. */
  | 'newer'
  /** No room left on the disk. */
  | 'full'
  /** The browser does not let us open them. */
  | 'blocked'
  /** Anything else: nothing was written. */
  | 'failed';

/**
 * What the quiet pill on the page that was read has to say. It holds nothing but what the pill shows: this is all
 * that goes back into Amazon's page.
 */
export type Acknowledgement =
  /** The books now hold these for this place. `next`: the first that ends; null where no date is known. */
  | { readonly type: 'kept'; readonly count: number; readonly total: Total; readonly next: End | null }
  /** The page shows credits that wait for Keep or Not mine. */
  | { readonly type: 'findings'; readonly count: number; readonly kept: number }
  /** A printed zero, or a page that says that there is none. */
  | { readonly type: 'no-credit' }
  /** A known page in a structure or language that no reader knows: nothing changed, and a report can be made. */
  | { readonly type: 'unknown-page' }
  /** Some rows could not be read; the others are kept. */
  | { readonly type: 'partly'; readonly kept: number }
  | { readonly type: 'signed-out' }
  /** A gift card balance: real money, told apart. */
  | { readonly type: 'gift-card'; readonly money: Money }
  /** Several accounts and the page does not say which: no amounts. */
  | { readonly type: 'account-unknown' }
  | { readonly type: 'books'; readonly fault: BooksFault }
  /** Robot check, error, half-loaded or empty page: no word about it. */
  | { readonly type: 'nothing' };

/** As much of an entry as its countdown needs. */
export type End = Pick<Entry, 'span' | 'state' | 'days' | 'startsAt'> & {
  readonly credit: Pick<Entry['credit'], 'endsOn' | 'endsTime' | 'zone' | 'zoneFrom'>;
};
