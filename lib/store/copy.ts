import type { Credit } from '../domain/credit.ts';
import type { Instant, Zone } from '../domain/day.ts';
import type { Event } from '../domain/event.ts';
import type { Account, Total } from '../domain/glance.ts';
import { inOrder, projectAll } from '../domain/groups.ts';
import { totalOf } from '../domain/lots.ts';
import { counts, entriesOf } from '../domain/placed.ts';
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

/** Contents that were saved at some time, checked by whoever has read them in. */
export interface SavedBooks {
  readonly savedAt: Instant;
  readonly books: Contents;
}

/** What loading a copy would change. Credits that were deleted or are not the shopper's are not counted. */
export interface CopyChanges {
  readonly savedAt: Instant;
  readonly inFile: number;
  readonly here: number;
  /** Only in the file. */
  readonly come: number;
  /** Only here. */
  readonly go: number;
  /** In both, and not the same to the eye: that a page was read again is no change. */
  readonly changed: number;
  /** What the books would say is left, by currency; none where nothing is. */
  readonly totals: readonly Total[];
}

/** All that a copy carries, from one moment. */
export async function readForCopy(books: Books): Promise<Contents> {
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
  return contents ?? readForCopy(books);
}

/** The dry run: what `loadCopy` would change, as it would look at `now`. Nothing is written. */
export async function compareCopy(
  books: Books,
  { savedAt, books: contents }: SavedBooks,
  now: Instant,
  shopperZone: Zone,
): Promise<CopyChanges> {
  const there = projectAll(inOrder(contents.events)).filter(isTheirs);
  const here = new Map((await books.credits.toArray()).filter(isTheirs).map((credit) => [credit.id, credit]));
  const both = there.flatMap((credit) => {
    const before = here.get(credit.id);
    return before === undefined ? [] : [[before, credit] as const];
  });
  return {
    savedAt,
    inFile: there.length,
    here: here.size,
    come: there.length - both.length,
    go: here.size - both.length,
    changed: both.filter(([before, after]) => faceOf(before) !== faceOf(after)).length,
    totals: totalsOf(there, contents, now, shopperZone),
  };
}

/**
 * Puts the copy in the place of the whole books, in one transaction: all of it or nothing. This install stays who it
 * is, because two computers that have loaded one copy must never write events under one name; so its counter goes on
 * from the higher one. The account key is the copy's: under it the copy's customers are hashed.
 */
export async function loadCopy(books: Books, { savedAt, books: contents }: SavedBooks): Promise<void> {
  const { install, accounts, events, readings, reminders, silences } = contents;
  const credits = projectAll(inOrder(events));
  const rows = readings.map((reading): ReadingRow => {
    return { ...reading, place: placeOf(reading.marketplace, reading.accountId) };
  });
  await books.transaction('rw', books.tables, async () => {
    const { id, counter } = await installOf(books);
    // What was said since the copy was made stays said: nobody is told twice on one day.
    const said = await books.reminders.where('at').above(savedAt).toArray();
    await clearAll(books);
    await books.install.put({
      key: 'install',
      id,
      accountKey: install.accountKey,
      counter: Math.max(counter, install.counter),
    });
    await books.accounts.bulkPut([...accounts]);
    await books.events.bulkPut([...events]);
    await books.credits.bulkPut([...credits]);
    await books.readings.bulkPut(rows);
    await books.reminders.bulkPut([...reminders, ...said]);
    await books.silences.bulkPut([...silences]);
  });
}

/** Empties the books, the install's own name and key included: the next use begins as a new install. */
export async function deleteEverything(books: Books): Promise<void> {
  await books.transaction('rw', books.tables, () => clearAll(books));
}

async function clearAll(books: Books): Promise<void> {
  await Promise.all(books.tables.map((table) => table.clear()));
}

function isTheirs({ standing }: Credit): boolean {
  return standing === 'kept' || standing === 'to-confirm';
}

/** What the shopper sees of a credit, for comparing. */
function faceOf(credit: Credit): string {
  const { sightings: _sightings, quote: _quote, changedAt: _changedAt, toldBy: _toldBy, ...face } = credit;
  return JSON.stringify(face);
}

function totalsOf(
  credits: readonly Credit[],
  { accounts, readings }: Contents,
  now: Instant,
  shopperZone: Zone,
): readonly Total[] {
  const left = entriesOf({ credits, accounts, readings }, now, shopperZone).filter(counts);
  return [...Map.groupBy(left, ({ credit }) => credit.currency)].map(([currency, entries]) =>
    totalOf(entries, currency),
  );
}
