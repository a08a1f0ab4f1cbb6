import type { Page } from 'puppeteer-core';
import { MARKETPLACES, type MarketplaceKey } from '../../lib/amazon/marketplaces.ts';
import { issuedBy, type Typed } from '../../lib/domain/act.ts';
import type { Event } from '../../lib/domain/event.ts';
import { project } from '../../lib/domain/project.ts';
import type { Terms } from '../../lib/domain/terms.ts';
import { localDay } from './local-day.ts';

const NO_TERMS: Terms = { kind: null, goods: null, use: null, minimum: null, code: null };

/** What a shopper types: the amount in minor units, and only the rest that a story is about. */
export interface Owned {
  readonly amount: number;
  readonly name?: string;
  /** Days from today, where the shopper is; null: no date known. */
  readonly ends?: number | null;
  readonly starts?: number;
  readonly zone?: string;
  readonly terms?: Partial<Terms>;
}

/** A courtesy credit without a date: for goods that Amazon sells, as is usual. */
export function courtesy(amount: number, more: Partial<Owned> = {}): Owned {
  return { amount, name: 'Courtesy Credit', ...more };
}

/** The books hold these credits of one marketplace and nothing else, as if the shopper had just typed them. */
export async function own(page: Page, marketplace: MarketplaceKey, owned: readonly Owned[]): Promise<void> {
  const { currency, zone } = MARKETPLACES[marketplace];
  const now = Date.now();
  const accountId = crypto.randomUUID();
  const account = { id: accountId, marketplace, currency, customer: null, label: null, createdAt: now };
  const dayIn = (days: number | null = null) => (days === null ? null : localDay(page, days));
  const eventOf = async (each: Owned, at: number): Promise<Event> => {
    const typed: Typed = {
      marketplace,
      accountId,
      currency,
      amount: each.amount,
      endsOn: await dayIn(each.ends),
      name: each.name ?? null,
      particulars: {
        startsOn: await dayIn(each.starts),
        endsTime: null,
        zone: each.zone ?? zone,
        zoneFrom: 'assumed',
        terms: { ...NO_TERMS, ...each.terms },
      },
    };
    const what = issuedBy(typed, zone);
    const creditId = crypto.randomUUID();
    return { id: crypto.randomUUID(), install: 'typed', counter: at + 1, creditId, at: now, what };
  };
  const events = await Promise.all(owned.map(eventOf));
  const credits = events.map((event) => project([event]));
  await page.evaluate(fillBooks, { accounts: [account], events, credits, readings: [] });
}

/** Runs in a page of the extension. */
async function fillBooks(tables: Readonly<Record<string, readonly unknown[]>>): Promise<void> {
  const request = indexedDB.open('promo-purse');
  await new Promise((resolve) => {
    request.onsuccess = resolve;
  });
  const books = request.result;
  const transaction = books.transaction(Object.keys(tables), 'readwrite');
  for (const [name, rows] of Object.entries(tables)) {
    const table = transaction.objectStore(name);
    table.clear();
    for (const row of rows) table.put(row);
  }
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  books.close();
}
