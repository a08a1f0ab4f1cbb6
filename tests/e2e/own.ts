import type { Page } from 'puppeteer-core';
import { MARKETPLACES, type MarketplaceKey } from '../../lib/amazon/marketplaces.ts';
import { issuedBy, type Typed } from '../../lib/domain/act.ts';
import type { Event, Happening } from '../../lib/domain/event.ts';
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
  /** So many days ago it was typed; else just now. */
  readonly ago?: number;
  /** What the shopper has said since. */
  readonly used?: readonly { readonly amount: number; readonly ago: number }[];
}

/** A courtesy credit without a date: for goods that Amazon sells, as is usual. */
export function courtesy(amount: number, more: Partial<Owned> = {}): Owned {
  return { amount, name: 'Courtesy Credit', ...more };
}

/** An account of a marketplace with its credits. */
export interface OwnedAt {
  readonly marketplace: MarketplaceKey;
  readonly label?: string;
  readonly owned: readonly Owned[];
}

/** The books hold these credits of one marketplace and nothing else, as if the shopper had just typed them. */
export function own(page: Page, marketplace: MarketplaceKey, owned: readonly Owned[]): Promise<void> {
  return ownAt(page, [{ marketplace, owned }]);
}

/** The same, of several marketplaces and accounts. */
export async function ownAt(page: Page, places: readonly OwnedAt[]): Promise<void> {
  const now = Date.now();
  const accounts = places.map(({ marketplace, label = null }, index) => ({
    id: crypto.randomUUID(),
    marketplace,
    currency: MARKETPLACES[marketplace].currency,
    customer: null,
    label,
    createdAt: now + index,
  }));
  const stories = await Promise.all(
    places.flatMap(({ marketplace, owned }, index) =>
      owned.map((each) => storyOf(page, marketplace, accounts[index]?.id ?? '', each, now)),
    ),
  );
  const counted = stories
    .flat()
    .toSorted((one, other) => one.at - other.at)
    .map((event, index) => ({ ...event, counter: index + 1 }));
  const credits = [...Map.groupBy(counted, ({ creditId }) => creditId).values()].map(project);
  await page.evaluate(fillBooks, { accounts, events: counted, credits, readings: [] });
}

async function storyOf(
  page: Page,
  marketplace: MarketplaceKey,
  accountId: string,
  each: Owned,
  now: number,
): Promise<readonly Omit<Event, 'counter'>[]> {
  const { currency, zone } = MARKETPLACES[marketplace];
  const dayIn = (days: number | null = null) => (days === null ? null : localDay(page, days));
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
  const creditId = crypto.randomUUID();
  const event = (what: Happening, ago: number) => {
    return { id: crypto.randomUUID(), install: 'typed', creditId, at: now - ago * DAY, what };
  };
  const uses = each.used ?? [];
  return [
    event(issuedBy(typed, zone), each.ago ?? 0),
    ...uses.map(({ amount, ago }) => event({ type: 'used', amount }, ago)),
  ];
}

const DAY = 24 * 60 * 60 * 1000;

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
