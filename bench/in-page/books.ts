// Runs on a page of the extension, so in the extension's own IndexedDB.
import { endOf } from '../../lib/domain/deadline.ts';
import type { CreditSighting, Reading } from '../../lib/domain/reading.ts';
import { makeAccount } from '../../lib/store/accounts.ts';
import { type Books, openBooks } from '../../lib/store/books.ts';
import { hashCustomer, installOf } from '../../lib/store/install.ts';
import { recordReading } from '../../lib/store/record-reading.ts';
import { liveLife, marketplace, type Plan } from './life.ts';

const customerId = 'A2EXAMPLE0ANNA';
const opened = new Map<string, { readonly books: Books; page: Reading }>();

export interface Filled {
  readonly credits: number;
  readonly events: number;
  readonly readings: number;
}

/**
 * Fills the books of that name; without one, those that the popup opens.
 * @public called from outside the page
 */
export async function fill(plan: Plan, name?: string): Promise<Filled> {
  const books = await openBooks(name);
  const install = await installOf(books);
  const now = Date.now();
  const accountId = await makeAccount(
    books,
    marketplace,
    (await hashCustomer(install, customerId))[0] ?? null,
    now,
  );
  const life = liveLife(plan, accountId, install.id, now);
  await books.transaction('rw', [books.credits, books.events, books.readings, books.install], async () => {
    await books.credits.bulkAdd([...life.credits]);
    await books.events.bulkAdd([...life.events]);
    await books.readings.bulkAdd([...life.readings]);
    await books.install.update('install', { counter: life.counter });
  });
  if (name !== undefined) opened.set(name, { books, page: await pageOf(books) });
  const { credits, events, readings } = life;
  return { credits: credits.length, events: events.length, readings: readings.length };
}

/**
 * Milliseconds to record a page on which one credit has become a cent smaller since the last time.
 * @public called from outside the page
 */
export async function record(name: string, turn: number): Promise<number> {
  const held = opened.get(name);
  if (held === undefined) throw new Error(`No books ${name}`);
  const smaller = held.page.credits.map((credit, place) =>
    place === turn % held.page.credits.length
      ? { ...credit, amount: { ...credit.amount, minor: credit.amount.minor - 1 } }
      : credit,
  );
  held.page = { ...held.page, credits: smaller };
  const receipt = {
    reading: held.page,
    customerId,
    outline: null,
    family: 'rewards',
    marketplace,
    shopperZone: marketplace.zone,
    now: Date.now(),
  } as const;
  const start = performance.now();
  const { kept } = await recordReading(held.books, receipt);
  const spent = performance.now() - start;
  if (kept.length !== smaller.length)
    throw new Error(`${kept.length} of ${smaller.length} credits were kept`);
  return spent;
}

async function pageOf(books: Books): Promise<Reading> {
  const credits = (await books.credits.toArray()).filter(
    ({ phase, sightings }) => phase === 'live' && sightings.rewards !== undefined,
  );
  return {
    page: 'rewards',
    marketplace: marketplace.id,
    language: 'en',
    trouble: [],
    total: null,
    credits: credits.map(({ name, left, endsOn }): CreditSighting => {
      const end = endsOn === null ? null : endOf(endsOn, null, marketplace.zone);
      return {
        name,
        amount: { minor: left, currency: marketplace.currency },
        amountIs: 'exact',
        startsOn: null,
        endsOn,
        endsAt: end === null ? null : new Date(end).toISOString(),
        zone: marketplace.zone,
        zoneFrom: 'assumed',
        confidence: 'certain',
        box: null,
        rung: 'sentence',
        quote: `$5.00 expires on ${endsOn}.`,
      };
    }),
    giftCardBalance: null,
    items: [],
    lines: [],
    orders: [],
    notices: [],
  };
}
