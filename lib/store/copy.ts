import { type Credit, idsOf } from '../domain/credit.ts';
import type { Instant, Zone } from '../domain/day.ts';
import type { Total } from '../domain/glance.ts';
import { inOrder, projectAll } from '../domain/groups.ts';
import { totalOf } from '../domain/lots.ts';
import type { SameAccounts } from '../domain/merge-accounts.ts';
import { counts, entriesOf } from '../domain/placed.ts';
import { type Before, beforeAndSince } from './before-and-since.ts';
import type { Books } from './books.ts';
import { type Contents, clearAll, readContents, writeContents } from './contents.ts';
import { installOf } from './install.ts';
import { mergeContents } from './merge-contents.ts';

/** Contents that were saved at some time, checked by whoever has read them in. */
export interface SavedBooks {
  readonly savedAt: Instant;
  readonly books: Contents;
}

/** The copy in the place of the books, or both together, with the accounts of the copy that are accounts here. */
export type Loading = { readonly as: 'replace' } | { readonly as: 'merge'; readonly same: SameAccounts };

/** What loading a copy would change. Credits that were deleted or are not the shopper's are not counted. */
export interface CopyChanges {
  readonly savedAt: Instant;
  readonly inFile: number;
  readonly here: number;
  /** That are not here yet. */
  readonly come: number;
  /** That are only here. */
  readonly go: number;
  /** That are here, and not the same to the eye: that a page was read again is no change. */
  readonly changed: number;
  /** That would be asked about: they may be here already. */
  readonly asked: number;
  /** What the books would say is left, by currency; none where nothing is. */
  readonly totals: readonly Total[];
}

/** The dry run: what `loadCopy` would change, as it would look at `now`. Nothing is written. */
export async function compareCopy(
  books: Books,
  saved: SavedBooks,
  loading: Loading,
  now: Instant,
  shopperZone: Zone,
): Promise<CopyChanges> {
  const before = await readContents(books);
  const after = loaded(before, saved.books, loading);
  const credits = projectAll(inOrder(after.events)).filter(isTheirs);
  const here = (await books.credits.toArray()).filter(isTheirs);
  const hereBy = new Map(here.flatMap((credit) => idsOf(credit).map((id) => [id, credit] as const)));
  const known = credits.flatMap((credit) => {
    const one = idsOf(credit).flatMap((id) => hereBy.get(id) ?? [])[0];
    return one === undefined ? [] : [[one, credit] as const];
  });
  return {
    savedAt: saved.savedAt,
    inFile: projectAll(inOrder(saved.books.events)).filter(isTheirs).length,
    here: here.length,
    come: credits.length - known.length,
    go: here.length - new Set(known.map(([one]) => one)).size,
    changed: known.filter(([one, credit]) => faceOf(one) !== faceOf(credit)).length,
    asked: credits.filter(isAsked).length - here.filter(isAsked).length,
    totals: totalsOf(credits, after, now, shopperZone),
  };
}

/**
 * Puts the copy in the place of the whole books, or both together, in one transaction: all of it or nothing.
 * @returns what the books held before, so that it can be undone
 */
export async function loadCopy(books: Books, saved: SavedBooks, loading: Loading): Promise<Before> {
  await installOf(books);
  return books.transaction('rw', books.tables, async () => {
    const before = await readContents(books);
    const after = loaded(before, saved.books, loading);
    // What was said since the copy was made stays said: nobody is told twice on one day.
    const said = before.reminders.filter(({ at }) => at > saved.savedAt);
    const known = new Set(after.reminders.map(({ id }) => id));
    const reminders = [...after.reminders, ...said.filter(({ id }) => !known.has(id))];
    await writeContents(books, { ...after, reminders });
    return { contents: before, counter: after.install.counter, accounts: after.accounts };
  });
}

/** Takes the loading back. What was read and said since then stays, as far as it is of books that were there before. */
export async function unloadCopy(books: Books, before: Before): Promise<void> {
  await installOf(books);
  await books.transaction('rw', books.tables, async () => {
    await writeContents(books, beforeAndSince(before, await readContents(books)));
  });
}

/** Empties the books, the install's own name and key included: the next use begins as a new install. */
export async function deleteEverything(books: Books): Promise<void> {
  await books.transaction('rw', books.tables, () => clearAll(books));
}

/** The books as they would be. */
function loaded(before: Contents, theirs: Contents, loading: Loading): Contents {
  if (loading.as === 'merge') return mergeContents(before, theirs, loading.same);
  // This install stays who it is, because two computers that have loaded one copy must never write events under one
  // name; so its counter goes on from the higher one. The account key is the copy's: under it its customers are hashed.
  const { id, counter } = before.install;
  return {
    ...theirs,
    install: { ...theirs.install, id, counter: Math.max(counter, theirs.install.counter) },
  };
}

function isTheirs({ standing }: Credit): boolean {
  return standing === 'kept' || standing === 'to-confirm';
}

function isAsked({ like }: Credit): boolean {
  return like !== undefined;
}

/** What the shopper sees of a credit, for comparing. */
function faceOf(credit: Credit): string {
  const { id: _id, members: _members, sightings: _sightings, quote: _quote, ...rest } = credit;
  // Whose it is, under which of an account's names, is the same to the eye.
  const { accountId: _accountId, firstAt: _firstAt, changedAt: _changedAt, toldBy: _toldBy, ...face } = rest;
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
