import type { Event } from '../domain/event.ts';
import type { Account } from '../domain/glance.ts';
import { inOrder, projectAll } from '../domain/groups.ts';
import type { Reminder, Silence } from '../domain/reminder-log.ts';
import { type Books, type InstallRow, placeOf, type ReadingRow } from './books.ts';
import { installOf } from './install.ts';

/**
 * Everything in the books that does not follow from the rest: neither the credits, which are what their events
 * amount to, nor the place of a reading, which is its marketplace and account.
 */
export interface Contents {
  readonly install: Omit<InstallRow, 'key'>;
  readonly accounts: readonly Account[];
  readonly events: readonly Event[];
  readonly readings: readonly Omit<ReadingRow, 'place'>[];
  readonly reminders: readonly Reminder[];
  readonly silences: readonly Silence[];
}

/** All of it, from one moment. */
export async function readContents(books: Books): Promise<Contents> {
  await installOf(books);
  const contents = await books.transaction('r', books.tables, async () => {
    const [row, accounts, events, readings, reminders, silences] = await Promise.all([
      books.install.get('install'),
      books.accounts.toArray(),
      books.events.toArray(),
      books.readings.toArray(),
      books.reminders.toArray(),
      books.silences.toArray(),
    ]);
    if (row === undefined) return null;
    const { key: _key, ...install } = row;
    const placeless = readings.map(({ place: _place, ...reading }) => reading);
    return { install, accounts, events, readings: placeless, reminders, silences };
  });
  // Null: everything was deleted in between.
  return contents ?? readContents(books);
}

/** Puts them in the place of the whole books. Only inside a transaction over all tables: then all of it, or nothing. */
export async function writeContents(books: Books, contents: Contents): Promise<void> {
  const { install, accounts, events, readings, reminders, silences } = contents;
  await clearAll(books);
  await books.install.put({ key: 'install', ...install });
  await books.accounts.bulkPut([...accounts]);
  await books.events.bulkPut([...events]);
  await books.credits.bulkPut([...projectAll(inOrder(events))]);
  await books.readings.bulkPut(readings.map(rowOf));
  await books.reminders.bulkPut([...reminders]);
  await books.silences.bulkPut([...silences]);
}

export async function clearAll(books: Books): Promise<void> {
  await Promise.all(books.tables.map((table) => table.clear()));
}

function rowOf(reading: Contents['readings'][number]): ReadingRow {
  return { ...reading, place: placeOf(reading.marketplace, reading.accountId) };
}
