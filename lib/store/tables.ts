import { isTheirs } from '../domain/already-there.ts';
import { type Credit, idsOf } from '../domain/credit.ts';
import type { Account } from '../domain/glance.ts';
import { inOrder, storiesIn, withoutRepeats } from '../domain/groups.ts';
import { type LedgerLine, ledgerOf } from '../domain/ledger.ts';
import type { Books } from './books.ts';

/** What a table can be written of: the shopper's credits by their receipt, and all that happened to them, oldest first. */
export interface Tables {
  readonly credits: readonly Credit[];
  readonly lines: readonly LedgerLine[];
  readonly accounts: readonly Account[];
}

/** All from one moment. What was deleted, or put away as not the shopper's, is in no table. */
export function readTables(books: Books): Promise<Tables> {
  return books.transaction('r', [books.credits, books.events, books.accounts], async () => {
    const [all, events, accounts] = await Promise.all([
      books.credits.toArray(),
      books.events.toArray(),
      books.accounts.toArray(),
    ]);
    const credits = all.filter(isTheirs).toSorted((one, other) => one.firstAt - other.firstAt);
    const theirs = new Set(credits.flatMap(idsOf));
    const stories = storiesIn(inOrder(events)).filter(([first]) => first && theirs.has(first.creditId));
    const told = stories.flatMap((story) => ledgerOf(withoutRepeats(story)));
    const lineOf = new Map(told.map((line) => [line.event.id, line]));
    const lines = inOrder(events).flatMap(({ id }) => lineOf.get(id) ?? []);
    return { credits, lines, accounts };
  });
}
