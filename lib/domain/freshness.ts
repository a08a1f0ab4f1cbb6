import type { Credit } from './credit.ts';
import type { Instant } from './day.ts';
import type { Freshness, Glance, Place, ReadingSummary } from './glance.ts';
import { reachOfCodes } from './reach.ts';
import type { Family } from './reading.ts';

/** A reading older than this is said to be old (LOOK "On Amazon's pages"). */
export const STALE_AFTER = 14 * 24 * 60 * 60 * 1000;

/** When a page last showed the credit; null when none ever did. */
export function lastSeen({ sightings }: Credit, seenAtOf: ReadonlyMap<string, Instant>): Instant | null {
  const times = Object.values(sightings).flatMap(({ readingId }) => seenAtOf.get(readingId) ?? []);
  return times.length === 0 ? null : Math.max(...times);
}

/** Whether a reading speaks about the place: a page that did not say whose it is speaks about all of its marketplace. */
export function concerns({ marketplace, accountId }: ReadingSummary, place: Place): boolean {
  return marketplace === place.marketplace && (accountId === null || accountId === place.accountId);
}

/** The families that can list promotional credit: how old a gift card balance is says nothing about it. */
const LISTING: readonly Family[] = ['rewards', 'account', 'checkout'];

/**
 * The newest page that taught something about credit, and the trouble of a later look at the same pages that did
 * not. A page that works does not mend another one that failed.
 */
export function freshnessOf(readings: readonly ReadingSummary[], now: Instant): Freshness | null {
  const looks = LISTING.flatMap((family) => lookAt(readings.filter((reading) => reading.family === family)));
  const good = newest(looks.flatMap(({ good }) => good ?? []));
  const bad = newest(looks.flatMap(({ bad }) => bad ?? []));
  const told = good ?? bad;
  if (told === undefined) return null;
  return {
    family: told.family,
    readAt: told.seenAt,
    trouble: bad === undefined ? null : { codes: bad.trouble, at: bad.seenAt, readingId: bad.id },
    stale: good === undefined || now - good.seenAt > STALE_AFTER,
  };
}

/** The newest look at one family that taught something, and the newest failure since. */
function lookAt(readings: readonly ReadingSummary[]) {
  const good = newest(readings.filter(({ trouble }) => reachOfCodes(trouble) !== 'nothing'));
  const failed = newest(readings.filter(({ trouble }) => isFailure(trouble)));
  const since = failed !== undefined && (good === undefined || failed.counter >= good.counter);
  return { good, bad: since ? failed : undefined };
}

function newest(readings: readonly ReadingSummary[]): ReadingSummary | undefined {
  return readings.toSorted((one, other) => other.counter - one.counter)[0];
}

/** A page that showed less than it should: one bad row is not a failure. */
function isFailure(trouble: ReadingSummary['trouble']): boolean {
  const reach = reachOfCodes(trouble);
  return reach === 'nothing' || reach === 'ask';
}

export function giftCardOf(readings: readonly ReadingSummary[]): Glance['giftCard'] {
  const read = newest(readings.filter(({ giftCardBalance }) => giftCardBalance !== null));
  return read?.giftCardBalance ? { money: read.giftCardBalance, readAt: read.seenAt } : null;
}
