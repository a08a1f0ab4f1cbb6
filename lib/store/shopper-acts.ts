import { type Act, happeningsOf, issuedBy, type Typed } from '../domain/act.ts';
import type { Instant, Zone } from '../domain/day.ts';
import type { Happening } from '../domain/event.ts';
import { accountToTypeFor, isKnown } from './accounts.ts';
import type { Books } from './books.ts';
import { readingIdsOf } from './reading-ids.ts';
import { writeOutcomes } from './write.ts';

/** What an act wrote: enough to take it back. */
export interface Done {
  readonly eventIds: readonly string[];
  readonly creditId: string;
}

/** Writes what the shopper said about one credit. @throws for credits and accounts that the books do not know */
export async function act(books: Books, creditId: string, said: Act, now: Instant): Promise<Done> {
  return write(books, now, async () => {
    const credit = await books.credits.get(creditId);
    if (credit === undefined) throw new Error(`No such credit: ${creditId}`);
    const accountId = 'accountId' in said ? (said.accountId ?? null) : null;
    if (accountId !== null && !(await isKnown(books, accountId))) {
      throw new Error(`No such account: ${accountId}`);
    }
    return happeningsOf(said, credit).map((what) => ({ creditId, what }));
  });
}

/**
 * Writes a typed credit. Where its marketplace has no account yet, one is made: a page may adopt it later. So too
 * where the account that was meant is gone: another page may have loaded a copy or deleted everything meanwhile.
 */
export async function addTyped(
  books: Books,
  typed: Typed,
  zone: Zone,
  now: Instant,
): Promise<Done & { readonly accountId: string }> {
  let accountId = '';
  const done = await write(books, now, async () => {
    accountId = await accountToTypeFor(books, typed, now);
    const creditId = crypto.randomUUID();
    const pasted: Happening[] = typed.pasted === undefined ? [] : [{ type: 'pasted', ...typed.pasted }];
    return [issuedBy({ ...typed, accountId }, zone), ...pasted].map((what) => ({ creditId, what }));
  });
  return { ...done, accountId };
}

/**
 * Takes an act back, as if it had never been said; taking that back says it again. The pages that show the credit
 * are then read anew even where they repeat themselves: what was joined to a typed credit must not go with it.
 */
export async function undo(books: Books, eventIds: readonly string[], now: Instant): Promise<Done> {
  return write(books, now, async () => {
    const events = (await books.events.bulkGet([...eventIds])).filter((event) => event !== undefined);
    if (events.length === 0) throw new Error('No such event to take back');
    const credits = await books.credits.bulkGet(events.map(({ creditId }) => creditId));
    const shownBy = readingIdsOf(credits.filter((credit) => credit !== undefined));
    await Promise.all([...shownBy].map((id) => books.readings.update(id, { digest: '' })));
    return events.map(({ creditId, id: eventId }) => ({
      creditId,
      what: { type: 'corrected', correction: { of: 'undo', eventId } },
    }));
  });
}

/** Everything that one act says, of one credit. */
type Saying = () => Promise<readonly { readonly creditId: string; readonly what: Happening }[]>;

function write(books: Books, now: Instant, say: Saying): Promise<Done> {
  return books.transaction(
    'rw',
    [books.accounts, books.credits, books.events, books.readings, books.install],
    async () => {
      const { events } = await writeOutcomes(books, await say(), now);
      const [event] = events;
      if (event === undefined) throw new Error('An act says something');
      return { eventIds: events.map(({ id }) => id), creditId: event.creditId };
    },
  );
}
