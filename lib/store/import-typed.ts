import { issuedBy } from '../domain/act.ts';
import { alreadyThere, type Row } from '../domain/already-there.ts';
import type { Instant, Zone } from '../domain/day.ts';
import { accountToTypeFor } from './accounts.ts';
import type { Books } from './books.ts';
import { writeOutcomes } from './write.ts';

/** What was added, enough to take all of it back in one step. */
export interface Imported {
  readonly eventIds: readonly string[];
  readonly creditIds: readonly string[];
}

/**
 * Writes the rows of a table as typed credits, in one transaction: all of them or none. What equals a credit that the
 * books hold by then is left out, so the same table brings nothing twice, from two windows either.
 * @param zoneOf of a marketplace
 */
export function importTyped(
  books: Books,
  rows: readonly Row[],
  zoneOf: (marketplace: string) => Zone,
  now: Instant,
): Promise<Imported> {
  return books.transaction('rw', [books.accounts, books.credits, books.events, books.install], async () => {
    const placed = await withAccounts(books, rows, now);
    const there = alreadyThere(placed, await books.credits.toArray());
    const outcomes = placed
      .filter(({ line }) => !there.has(line))
      .map(({ typed }) => ({
        creditId: crypto.randomUUID(),
        what: issuedBy(typed, zoneOf(typed.marketplace)),
      }));
    if (outcomes.length === 0) return { eventIds: [], creditIds: [] };
    const { events } = await writeOutcomes(books, outcomes, now);
    return {
      eventIds: events.map(({ id }) => id),
      creditIds: events.map(({ creditId }) => creditId),
    };
  });
}

/** Every row with its account; one is made where a marketplace has none, and it is made once. */
async function withAccounts(books: Books, rows: readonly Row[], now: Instant): Promise<readonly Row[]> {
  const byPlace = Map.groupBy(rows, ({ typed }) => `${typed.marketplace} ${typed.accountId}`);
  const accounts = new Map<string, string>();
  for (const [place, [first]] of byPlace) {
    if (first !== undefined) accounts.set(place, await accountToTypeFor(books, first.typed, now));
  }
  return rows.map((row) => {
    const { marketplace, accountId } = row.typed;
    return {
      ...row,
      typed: { ...row.typed, accountId: accounts.get(`${marketplace} ${accountId}`) ?? accountId },
    };
  });
}
