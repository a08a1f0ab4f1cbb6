import { browser } from 'wxt/browser';
import type { Day, Instant } from '../domain/day.ts';
import type { Item, Line, Reading } from '../domain/reading.ts';

/**
 * What a shopper looked at last, as far as the next page needs it: the goods of the cart on a payment page that lists
 * none, what came off at checkout on the page that says thanks, the goods of an order on the page of its return. It
 * lies in the browser's memory, never on a disk, and for a day at most (DESIGN §4 "Reading").
 */
export interface RecentPages {
  readonly cart: Pick<Reading, 'items' | 'lines'>;
  readonly checkout: RecentCheckout;
  readonly order: RecentOrder;
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

const LONGEST = 24 * 60 * 60 * 1000;

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
  await browser.storage.session.set({ [keyOf(name, shopper)]: kept });
}

/** Null where there is none, or none of the last day. */
export async function recallPage<Name extends keyof RecentPages>(
  name: Name,
  shopper: Shopper,
  now: Instant,
): Promise<RecentPages[Name] | null> {
  const key = keyOf(name, shopper);
  const { [key]: kept } = await browser.storage.session.get<Record<string, Kept<RecentPages[Name]>>>(key);
  return kept !== undefined && Math.abs(now - kept.at) < LONGEST ? kept.page : null;
}

export async function forgetPage(name: keyof RecentPages, shopper: Shopper): Promise<void> {
  await browser.storage.session.remove(keyOf(name, shopper));
}

/** With the books, whatever was remembered for them goes. */
export async function forgetPages(): Promise<void> {
  await browser.storage.session.clear();
}

function keyOf(name: keyof RecentPages, { marketplace, accountId }: Shopper): string {
  return `${name} ${marketplace} ${accountId}`;
}
