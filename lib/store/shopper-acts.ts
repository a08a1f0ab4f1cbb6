import { type Act, happeningsOf, issuedBy, type Typed } from '../domain/act.ts';
import { type Credit, NO_END } from '../domain/credit.ts';
import type { Instant, Zone } from '../domain/day.ts';
import type { Happening } from '../domain/event.ts';
import { kindOf } from '../domain/kind.ts';
import { type Claim, isLike, isSame, MOST_LIKE } from '../domain/likeness.ts';
import { ownCreditOf } from '../domain/own-words.ts';
import { accountToTypeFor, isKnown } from './accounts.ts';
import { creditsByAnyId } from './any-id.ts';
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
    const credit = (await creditsByAnyId(books, [creditId])).get(creditId);
    if (credit === undefined) throw new Error(`No such credit: ${creditId}`);
    const accountId = 'accountId' in said ? (said.accountId ?? null) : null;
    if (accountId !== null && !(await isKnown(books, accountId))) {
      throw new Error(`No such account: ${accountId}`);
    }
    if (said.type === 'split-words') return splitWords(books, said.eventId, credit);
    // What is split off is said of the id that it came under.
    const under = said.type === 'split' ? said.member : credit.id;
    return happeningsOf(said, credit).map((what) => ({ creditId: under, what }));
  });
}

/** The words are taken back, and stand for a credit of their own. */
async function splitWords(
  books: Books,
  eventId: string,
  credit: Credit,
): Promise<readonly { creditId: string; what: Happening }[]> {
  const event = await books.events.get(eventId);
  if (event?.what.type !== 'pasted') throw new Error(`No such words: ${eventId}`);
  const own = crypto.randomUUID();
  const undo: Happening = { type: 'corrected', correction: { of: 'undo', eventId } };
  return [
    { creditId: event.creditId, what: undo },
    ...ownCreditOf(event.what, credit).map((what) => ({ creditId: own, what })),
  ];
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
    // Words that were handed in have been asked about before they were kept.
    const pasted: Happening[] = typed.pasted === undefined ? [] : [{ type: 'pasted', ...typed.pasted }];
    const like = typed.pasted === undefined ? await likeTyped(books, typed, accountId) : [];
    return [issuedBy({ ...typed, accountId }, zone, like), ...pasted].map((what) => ({ creditId, what }));
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
    const held = await creditsByAnyId(
      books,
      events.map(({ creditId }) => creditId),
    );
    const shownBy = readingIdsOf([...held.values()]);
    await Promise.all([...shownBy].map((id) => books.readings.update(id, { digest: '' })));
    return events.map(({ creditId, id: eventId }) => ({
      creditId,
      what: { type: 'corrected', correction: { of: 'undo', eventId } },
    }));
  });
}

/** What pages have shown and the shopper may mean. What they have typed twice is two. */
async function likeTyped(
  books: Books,
  { amount: minor, currency, endsOn, name }: Typed,
  accountId: string,
): Promise<readonly string[]> {
  const live = await books.credits
    .where('[accountId+phase+endsSort]')
    .between([accountId, 'live', 0], [accountId, 'live', NO_END], true, true)
    .toArray();
  const claim: Claim = { minor, currency, endsOn, name, kind: kindOf(name) };
  return live
    .filter((credit) => credit.standing === 'kept' && Object.keys(credit.sightings).length > 0)
    .filter((credit) => isSame(claim, credit) || isLike(claim, credit))
    .map(({ id }) => id)
    .slice(0, MOST_LIKE);
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
