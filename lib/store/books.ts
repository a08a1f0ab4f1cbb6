import Dexie, { type Table } from 'dexie';
import type { Credit } from '../domain/credit.ts';
import type { Event } from '../domain/event.ts';
import type { Account, ReadingSummary } from '../domain/glance.ts';
import type { Reminder, Silence } from '../domain/reminder-log.ts';
import { BooksTrouble } from './trouble.ts';

/** One look at one page, as long as it said the same: a look that reads the same again only moves `seenAt`. */
export interface ReadingRow extends ReadingSummary {
  /** Marketplace and account in one key, because IndexedDB does not index null. */
  readonly place: string;
  /** SHA-256 of what the page said, without its quotes and without the hour. */
  readonly digest: string;
  /** The redacted structure of a page that was not understood. */
  readonly outline: string | null;
  /** The clock stood more than a day before the last reading: it was set, in one direction or the other. */
  readonly clockJumped: boolean;
}

/** What makes these books these: one row. */
export interface InstallRow {
  readonly key: 'install';
  readonly id: string;
  /** 32 random bytes as hex: the key under which customer ids are hashed. It travels in backups. */
  readonly accountKey: string;
  /** The keys of books that were merged into these: a customer may be known under one of them. */
  readonly otherKeys?: readonly string[];
  /** The highest event counter that these books have seen. */
  readonly counter: number;
}

export interface Books extends Dexie {
  readonly accounts: Table<Account, string>;
  readonly credits: Table<Credit, string>;
  readonly events: Table<Event, string>;
  readonly readings: Table<ReadingRow, string>;
  readonly reminders: Table<Reminder, string>;
  readonly silences: Table<Silence, string>;
  readonly install: Table<InstallRow, 'install'>;
}

const SCHEMA_VERSION = 2;
/** IndexedDB's own version numbers are ten times Dexie's. */
const NATIVE_STEP = 10;
const NAME = 'promo-purse';
/** Made-up credits live in books of their own: whatever is done with them, the real ones do not know of it. */
export const DEMO_BOOKS = 'promo-purse-demo';

/**
 * The books in this extension's own IndexedDB. The connection is made by the first use, and made again after the
 * browser has closed it. Never from a content script: there it would be Amazon's IndexedDB.
 * @throws BooksTrouble `newer` for books of a later version: Dexie would open them without a word, and mend into
 *   them what it misses
 */
export async function openBooks(name: string = NAME): Promise<Books> {
  const found = (await indexedDB.databases()).find((database) => database.name === name);
  const version = (found?.version ?? SCHEMA_VERSION * NATIVE_STEP) / NATIVE_STEP;
  if (version > SCHEMA_VERSION) throw new BooksTrouble('newer');
  // Loaded before they are opened: the change of the version waits for nothing but the books.
  const steps = version < SCHEMA_VERSION ? await import('./bring-forward.ts') : null;
  const books = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Books;
  // A version is never edited: a change of the schema is a new `version(n)` with its upgrade.
  books.version(1).stores({
    accounts: 'id, marketplace',
    credits: 'id, [phase+endsSort], [accountId+phase+endsSort], [marketplace+phase]',
    events: 'id, [creditId+counter], [what.type+counter]',
    readings: 'id, counter, [place+family+counter]',
    reminders: 'id, at',
    silences: 'creditId',
    install: 'key',
  });
  books
    .version(2)
    .stores({
      events: 'id, [creditId+counter], [what.type+counter], at, what.joins, what.with',
      credits:
        'id, [phase+endsSort], [accountId+phase+endsSort], [marketplace+phase], [marketplace+showed.use], *members',
    })
    .upgrade((transaction) => steps?.bringForward(transaction));
  return books;
}

export function placeOf(marketplace: string, accountId: string | null): string {
  return `${marketplace} ${accountId ?? ''}`;
}
