import Dexie, { type Table } from 'dexie';
import type { Credit } from '../domain/credit.ts';
import type { Instant } from '../domain/day.ts';
import type { Event } from '../domain/event.ts';
import type { Account, ReadingSummary } from '../domain/glance.ts';
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

/** A reminder that was sent, so that it is sent once. */
export interface ReminderRow {
  readonly id: string;
  readonly creditId: string;
  readonly sentAt: Instant;
}

/** What makes these books these: one row. */
export interface InstallRow {
  readonly key: 'install';
  readonly id: string;
  /** 32 random bytes as hex: the key under which customer ids are hashed. It travels in backups. */
  readonly accountKey: string;
  /** The highest event counter that these books have seen. */
  readonly counter: number;
}

export interface Books extends Dexie {
  readonly accounts: Table<Account, string>;
  readonly credits: Table<Credit, string>;
  readonly events: Table<Event, string>;
  readonly readings: Table<ReadingRow, string>;
  readonly reminders: Table<ReminderRow, string>;
  readonly install: Table<InstallRow, 'install'>;
}

export const SCHEMA_VERSION = 1;
const NAME = 'promo-purse';

/**
 * The books in this extension's own IndexedDB. Opened by the first use, and again after the browser has closed the
 * connection. Never from a content script: there it would be Amazon's IndexedDB.
 * A version is never edited: a change of the schema is a new `version(n)` with its upgrade.
 */
export function openBooks(name: string = NAME): Books {
  const books = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Books;
  books.version(SCHEMA_VERSION).stores({
    accounts: 'id, marketplace',
    credits: 'id, [phase+endsSort], [accountId+phase+endsSort], [marketplace+phase]',
    events: 'id, [creditId+counter]',
    readings: 'id, [place+family+counter]',
    reminders: 'id, creditId, sentAt',
    install: 'key',
  });
  books.on('ready', refuseNewer);
  return books;
}

/** Dexie opens a newer database without a word; writing into a shape that we do not know could ruin it. */
function refuseNewer(books: Dexie): void {
  // IndexedDB versions are ten times Dexie's.
  if (books.backendDB().version > SCHEMA_VERSION * 10) throw new BooksTrouble('newer');
}

export function placeOf(marketplace: string, accountId: string | null): string {
  return `${marketplace} ${accountId ?? ''}`;
}
