import type { Credit } from './credit.ts';
import type { Instant } from './day.ts';
import type { Freshness, Glance, Place, ReadingSummary } from './glance.ts';
import { reachOfCodes } from './reading.ts';

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

/** The newest page that taught something, and the trouble of a later look that did not. */
export function freshnessOf(readings: readonly ReadingSummary[], now: Instant): Freshness | null {
  const inOrder = readings.toSorted((one, other) => other.counter - one.counter);
  const good = inOrder.find(({ trouble }) => reachOfCodes(trouble) !== 'nothing');
  const bad = inOrder.find(({ trouble }) => isFailure(trouble));
  const told = good ?? bad;
  if (told === undefined) return null;
  const failed = bad !== undefined && (bad === good || good === undefined || bad.counter > good.counter);
  return {
    family: told.family,
    readAt: told.seenAt,
    trouble: failed ? { codes: bad.trouble, at: bad.seenAt, readingId: bad.id } : null,
    stale: good === undefined || now - good.seenAt > STALE_AFTER,
  };
}

/** A page that showed less than it should: one bad row is not a failure. */
function isFailure(trouble: ReadingSummary['trouble']): boolean {
  const reach = reachOfCodes(trouble);
  return reach === 'nothing' || reach === 'ask';
}

export function giftCardOf(readings: readonly ReadingSummary[]): Glance['giftCard'] {
  const [newest] = readings
    .filter(({ giftCardBalance }) => giftCardBalance !== null)
    .toSorted((one, other) => other.counter - one.counter);
  return newest?.giftCardBalance ? { money: newest.giftCardBalance, readAt: newest.seenAt } : null;
}
