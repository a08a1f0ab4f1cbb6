import { browser } from 'wxt/browser';
import type { Day, Instant } from '../domain/day.ts';
import type { Item, Line, Reading } from '../domain/reading.ts';

/**
 * What a shopper looked at last, as far as the next page needs it: the goods of the cart on a payment page that lists
 * none, what came off at checkout on the page that says thanks, the goods of an order on the page of its return. It
 * lies in the browser's memory, never on a disk, and for a day at most (DESIGN §4 "Reading").
 */
export interface RecentPages {
  readonly cart: Pick<Reading, 'items' | 'lines' | 'notices' | 'trouble'>;
  readonly checkout: RecentCheckout;
  readonly order: RecentOrder;
  readonly thanks: RecentThanks;
}

export interface RecentCheckout {
  /** Null where its address does not say: two tabs may be at two checkouts. */
  readonly purchase: string | null;
  /** How much came off each credit, minor units. */
  readonly spent: readonly { readonly creditId: string; readonly minor: number }[];
  readonly total: number | null;
  readonly placedOn: Day;
  /** The row that shows it. */
  readonly quote: string;
}

/** Pages of thanks that were answered: looked at again, they are older than any checkout since. */
export interface RecentThanks {
  /** Numbers of purchases or orders, newest first. */
  readonly numbers: readonly string[];
}

export interface RecentOrder {
  readonly number: string;
  readonly items: readonly Item[];
  readonly lines: readonly Line[];
}

/** Whose page it was: one shopper's cart is no matter of another. */
export interface Shopper {
  readonly marketplace: string;
  readonly accountId: string;
}

const MINUTE = 60 * 1000;
/** A checkout that was left is not the one of a later order. */
const LONGEST: Record<keyof RecentPages, number> = {
  cart: 24 * 60 * MINUTE,
  checkout: 30 * MINUTE,
  order: 24 * 60 * MINUTE,
  thanks: 24 * 60 * MINUTE,
};

/** A page with the time when it was looked at. */
interface Kept<Page> {
  readonly at: Instant;
  readonly page: Page;
}

export async function rememberPage<Name extends keyof RecentPages>(
  name: Name,
  shopper: Shopper,
  page: RecentPages[Name],
  now: Instant,
): Promise<void> {
  const kept: Kept<RecentPages[Name]> = { at: now, page };
  try {
    await browser.storage.session.set({ [keyOf(name, shopper)]: kept });
  } catch {
    // No room for it: then what was there before is not taken for it either.
    await forgetPage(name, shopper);
  }
}

/** Null where there is none, or it is too long ago. */
export async function recallPage<Name extends keyof RecentPages>(
  name: Name,
  shopper: Shopper,
  now: Instant,
): Promise<RecentPages[Name] | null> {
  return (await recallWithTime(name, shopper, now))?.page ?? null;
}

/** As `recallPage`, for those who say how old it is. */
export async function recallWithTime<Name extends keyof RecentPages>(
  name: Name,
  shopper: Shopper,
  now: Instant,
): Promise<Kept<RecentPages[Name]> | null> {
  const key = keyOf(name, shopper);
  try {
    const { [key]: kept } = await browser.storage.session.get<Record<string, Kept<RecentPages[Name]>>>(key);
    return kept !== undefined && Math.abs(now - kept.at) < LONGEST[name] ? kept : null;
  } catch {
    return null; // A browser without such a memory still answers each page by itself.
  }
}

export async function forgetPage(name: keyof RecentPages, shopper: Shopper): Promise<void> {
  try {
    await browser.storage.session.remove(keyOf(name, shopper));
  } catch {
    // Nothing is remembered where nothing can be.
  }
}

/** With the books, whatever was remembered for them goes. */
export async function forgetPages(): Promise<void> {
  // Where there is no such memory, there is nothing in it.
  await browser.storage.session?.clear();
}

function keyOf(name: keyof RecentPages, { marketplace, accountId }: Shopper): string {
  return `${name} ${marketplace} ${accountId}`;
}
