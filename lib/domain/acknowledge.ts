import type { Acknowledgement } from './acknowledgement.ts';
import type { Credit } from './credit.ts';
import type { Instant, Zone } from './day.ts';
import { entryOf } from './entry.ts';
import { soonest, totalOf } from './lots.ts';
import { type Reach, reachOf } from './reach.ts';
import type { Reading } from './reading.ts';

/** What became of a reading in the books. */
export interface Recorded {
  readonly readingId: string;
  /** Null: the page did not say whose it is, and several accounts are known. */
  readonly accountId: string | null;
  readonly reach: Reach;
  /** Credits that this family of pages shows for this account, and that count. */
  readonly kept: readonly Credit[];
  /** How many wait for the shopper's word. */
  readonly findings: number;
}

/** The line that says on the page what became of its reading: nothing but what concerns this page and account. */
export function acknowledge(
  reading: Reading,
  recorded: Recorded,
  now: Instant,
  shopperZone: Zone,
): Acknowledgement {
  const { accountId, reach, findings } = recorded;
  const codes = reading.trouble.map(({ code }) => code);
  if (codes.includes('signed-out') && reading.page !== 'sign-in') return { type: 'signed-out' };
  if (reach === 'nothing') return { type: 'nothing' };
  const hasAmounts = reading.credits.length > 0 || reading.giftCardBalance !== null;
  if (accountId === null && hasAmounts) return { type: 'account-unknown' };
  const isStrange = codes.includes('unknown-layout') || codes.includes('unexpected-language');
  if (isStrange && (findings === 0 || reading.credits.length === 0)) return { type: 'unknown-page' };
  if (reading.credits.length === 0) return withoutCredit(reading);

  const entries = recorded.kept
    .map((credit) => entryOf(credit, null, now, shopperZone))
    .filter(({ state }) => state !== 'expired');
  if (findings > 0) return { type: 'findings', count: findings, kept: entries.length };
  if (reachOf(reading.trouble) === 'add') return { type: 'partly', kept: entries.length };
  const [first] = reading.credits;
  // The page lists what the shopper has settled: the popup shows both answers, the page needs none.
  if (first === undefined || entries.length === 0) return { type: 'nothing' };
  const next = entries.toSorted(soonest).find(({ span }) => span !== null) ?? null;
  return { type: 'kept', count: entries.length, total: totalOf(entries, first.amount.currency), next };
}

function withoutCredit({ giftCardBalance, total, trouble }: Reading): Acknowledgement {
  if (giftCardBalance !== null) return { type: 'gift-card', money: giftCardBalance };
  if (trouble.length > 0) return { type: 'partly', kept: 0 };
  return total === null ? { type: 'nothing' } : { type: 'no-credit' };
}
