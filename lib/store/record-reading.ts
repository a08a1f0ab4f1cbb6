import Dexie from 'dexie';
import type { Recorded } from '../domain/acknowledge.ts';
import type { Credit } from '../domain/credit.ts';
import type { Instant, Zone } from '../domain/day.ts';
import { lastSeen } from '../domain/freshness.ts';
import type { Currency } from '../domain/money.ts';
import { type Reach, reachOf, reachOfCodes } from '../domain/reach.ts';
import type { Family, PageReport, Reading } from '../domain/reading.ts';
import { reconcile } from '../domain/reconcile.ts';
import { underOwnIds } from '../domain/ways.ts';
import { chooseAccount, makeAccount } from './accounts.ts';
import { type Books, type InstallRow, placeOf, type ReadingRow } from './books.ts';
import { digestOf, hashCustomer, installOf } from './install.ts';
import { readingTimes, withinReach } from './within-reach.ts';
import { nextCounter, writeOutcomes } from './write.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Between two looks that showed something, more failed ones than this are not looked behind. */
const LOOK_BACK = 50;

/** A page's report with what the receiver knows: the family its address says, the marketplace, the clock. */
export interface Receipt extends PageReport {
  readonly family: Family;
  readonly marketplace: { readonly id: string; readonly currency: Currency; readonly zone: Zone };
  readonly shopperZone: Zone;
  readonly now: Instant;
}

/**
 * Writes one reading into the books, in one transaction: all of it or nothing. A reading equal to the last one of
 * the same pages and account only moves the time at which it was seen.
 */
export async function recordReading(books: Books, receipt: Receipt): Promise<Recorded> {
  const install = await installOf(books);
  const customers = await hashCustomer(install, receipt.customerId);
  const digest = await digestOf(substanceOf(receipt.reading));
  const recorded = await books.transaction(
    'rw',
    [books.accounts, books.credits, books.events, books.readings, books.install],
    async () => {
      const isSame = keysOf(await installOf(books)) === keysOf(install);
      return isSame ? record(books, receipt, { customers, digest }) : null;
    },
  );
  // Null: a copy was loaded, or everything deleted, since the customer was hashed. Under the new key it is another.
  return recorded ?? recordReading(books, receipt);
}

function keysOf({ accountKey, otherKeys = [] }: InstallRow): string {
  return [accountKey, ...otherKeys].join();
}

interface Hashed {
  readonly customers: readonly string[];
  readonly digest: string;
}

async function record(books: Books, receipt: Receipt, { customers, digest }: Hashed): Promise<Recorded> {
  const reach = reachOf(receipt.reading.trouble);
  const accountId = await accountFor(books, receipt, customers, reach);
  const last = await lastReadings(books, receipt, accountId);
  const counter = await nextCounter(books);
  const alike = last.find(({ trouble }) => (reachOfCodes(trouble) === 'nothing') === (reach === 'nothing'));
  if (alike?.digest === digest) {
    await books.readings.update(alike.id, { seenAt: receipt.now, counter, outline: receipt.outline });
    const credits = await withinReach(books, receipt.marketplace.id, accountId, receipt.now);
    return recordedAs(credits, receipt, { readingId: alike.id, accountId, reach });
  }
  const row = rowOf(receipt, accountId, { digest, counter, last: last[0] });
  await books.readings.add(row);
  const credits = reach === 'nothing' ? [] : await meet(books, receipt, accountId, row.id);
  return recordedAs(credits, receipt, { readingId: row.id, accountId, reach });
}

/** What a page says, apart from where its words stand and how it counts the days. */
function substanceOf({ page, language, trouble, total, credits, giftCardBalance }: Reading): string {
  const said = credits.map(({ quote: _quote, rung: _rung, ...rest }) => rest);
  return JSON.stringify([page, language, trouble.map(({ code }) => code), total, said, giftCardBalance]);
}

/** A page that showed nothing makes no account: it may be anybody's. */
async function accountFor(
  books: Books,
  receipt: Receipt,
  customers: readonly string[],
  reach: Reach,
): Promise<string | null> {
  const { marketplace, now } = receipt;
  const known = await books.accounts.where('marketplace').equals(marketplace.id).toArray();
  const choice = chooseAccount(known, customers);
  const [customer = null] = customers;
  if (choice.as === 'known') return choice.id;
  if (choice.as === 'adopted') {
    await books.accounts.update(choice.id, { customer });
    return choice.id;
  }
  if (choice.as === 'unclear' || reach === 'nothing') return null;
  return makeAccount(books, marketplace, customer, now);
}

/** The readings of the same pages and account, newest first by receipt: clocks are set back, counters are not. */
function lastReadings(
  books: Books,
  { family, marketplace }: Receipt,
  accountId: string | null,
): Promise<ReadingRow[]> {
  const key = [placeOf(marketplace.id, accountId), family];
  return books.readings
    .where('[place+family+counter]')
    .between([...key, Dexie.minKey], [...key, Dexie.maxKey])
    .reverse()
    .limit(LOOK_BACK)
    .toArray();
}

interface Novelty {
  readonly digest: string;
  readonly counter: number;
  readonly last: ReadingRow | undefined;
}

function rowOf(receipt: Receipt, accountId: string | null, { digest, counter, last }: Novelty): ReadingRow {
  const { reading, family, marketplace, outline, now } = receipt;
  return {
    id: crypto.randomUUID(),
    marketplace: marketplace.id,
    accountId,
    place: placeOf(marketplace.id, accountId),
    family,
    trouble: reading.trouble.map(({ code }) => code),
    giftCardBalance: reading.giftCardBalance,
    firstAt: now,
    seenAt: now,
    counter,
    digest,
    outline,
    clockJumped: last !== undefined && now < last.seenAt - DAY,
  };
}

/** Reconciles the reading with the slice of the books that it can touch; the slice comes back as it is now. */
async function meet(
  books: Books,
  receipt: Receipt,
  accountId: string | null,
  readingId: string,
): Promise<readonly Credit[]> {
  const { reading, family, marketplace, shopperZone, now } = receipt;
  const credits = await withinReach(books, marketplace.id, accountId, now);
  // Only of what may have ended is it asked when it was last seen; no two clocks are further apart than this.
  const ending = credits.filter(({ endsSort }) => endsSort < now + 2 * DAY);
  const seenAtOf = await readingTimes(books, ending);
  const outcomes = reconcile(reading, {
    credits,
    family,
    readingId,
    accountId,
    marketplace: marketplace.id,
    marketplaceZone: marketplace.zone,
    shopperZone,
    lastReadAt: (credit) => lastSeen(credit, seenAtOf),
    now,
  });
  const { credits: moved } = await writeOutcomes(books, underOwnIds(outcomes, credits, family), now);
  return [...new Map([...credits, ...moved].map((credit) => [credit.id, credit])).values()];
}

/** What this family of pages shows for this account, of what counts or waits today. */
function recordedAs(
  credits: readonly Credit[],
  { family, now }: Receipt,
  as: Omit<Recorded, 'kept' | 'findings'>,
): Recorded {
  const shown = credits.filter(
    ({ phase, sightings, endsSort, accountId }) =>
      phase === 'live' && sightings[family] !== undefined && endsSort > now && accountId === as.accountId,
  );
  return {
    ...as,
    kept: shown.filter(({ standing }) => standing === 'kept'),
    findings: shown.filter(({ standing }) => standing === 'to-confirm').length,
  };
}
