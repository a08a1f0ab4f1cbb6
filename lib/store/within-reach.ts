import Dexie from 'dexie';
import { type Credit, NO_END, type Phase } from '../domain/credit.ts';
import type { Instant } from '../domain/day.ts';
import type { Books } from './books.ts';
import { readingIdsOf } from './reading-ids.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Settled credits stay in reach of their page a little beyond their end, for pages that lag behind. */
const GRACE = 3 * DAY;
/** What has been gone for longer than this does not come back: an equal row is new money. */
const LONGEST_GONE = 30 * DAY;

/**
 * The slice of the books that a page of this account can touch: live credits, those gone or settled that their page
 * could still show, and what was found here while nobody knew whose it was. Without an account: all of the
 * marketplace, to know again what is known.
 */
export async function withinReach(
  books: Books,
  marketplace: string,
  accountId: string | null,
  now: Instant,
): Promise<readonly Credit[]> {
  if (accountId === null)
    return (await inMarketplace(books, marketplace)).filter((credit) => isNear(credit, now));
  const [live, gone, closed, nobodys] = await Promise.all([
    ofAccount(books, accountId, 'live', 0),
    ofAccount(books, accountId, 'gone', now - GRACE),
    ofAccount(books, accountId, 'closed', now - GRACE),
    nobodysFindings(books, marketplace),
  ]);
  return [...live, ...gone.filter((credit) => isNear(credit, now)), ...closed, ...nobodys];
}

function isNear({ phase, endsSort, changedAt }: Credit, now: Instant): boolean {
  return (
    phase === 'live' || (endsSort > now - GRACE && (phase === 'closed' || changedAt > now - LONGEST_GONE))
  );
}

function ofAccount(books: Books, accountId: string, phase: Phase, endsFrom: Instant): Promise<Credit[]> {
  return books.credits
    .where('[accountId+phase+endsSort]')
    .between([accountId, phase, endsFrom], [accountId, phase, NO_END], true, true)
    .toArray();
}

/** Only where several accounts are known can a credit be nobody's. */
async function nobodysFindings(books: Books, marketplace: string): Promise<readonly Credit[]> {
  if ((await books.accounts.where('marketplace').equals(marketplace).count()) < 2) return [];
  const live = await books.credits.where('[marketplace+phase]').equals([marketplace, 'live']).toArray();
  return live.filter(({ accountId }) => accountId === null);
}

function inMarketplace(books: Books, marketplace: string): Promise<Credit[]> {
  return books.credits
    .where('[marketplace+phase]')
    .between([marketplace, Dexie.minKey], [marketplace, Dexie.maxKey])
    .toArray();
}

/** When a page last showed each of the credits' sightings. */
export async function readingTimes(
  books: Books,
  credits: readonly Credit[],
): Promise<ReadonlyMap<string, Instant>> {
  const rows = await books.readings.bulkGet([...readingIdsOf(credits)]);
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, row.seenAt] as const])));
}
