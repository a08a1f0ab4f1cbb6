import type { Credit } from './credit.ts';
import { dayAt, type Instant, startOfDay, type Zone } from './day.ts';
import type { Kind } from './kind.ts';

/** What of the ledger is shown; null lets everything through. */
export interface LedgerFilter {
  readonly marketplace: string | null;
  readonly accountId: string | null;
  readonly kind: Kind | null;
  /** Of the shopper's calendar. */
  readonly year: number | null;
}

export const EVERYTHING: LedgerFilter = { marketplace: null, accountId: null, kind: null, year: null };

/** Whether the filter lets the credit through; the year is not a matter of the credit, but of its events. */
export function letsThrough(
  { marketplace, accountId, kind }: LedgerFilter,
  credit: Pick<Credit, 'marketplace' | 'accountId' | 'kind'>,
): boolean {
  return (
    (marketplace === null || credit.marketplace === marketplace) &&
    (accountId === null || credit.accountId === accountId) &&
    (kind === null || credit.kind === kind)
  );
}

/** Whether it lets every credit through; the year aside. */
export function isOfAllCredits({ marketplace, accountId, kind }: LedgerFilter): boolean {
  return marketplace === null && accountId === null && kind === null;
}

/** A stretch of time; `to` is exclusive. */
export interface Period {
  readonly from: Instant;
  readonly to: Instant;
}

const ALL_TIME: Period = { from: 0, to: Number.MAX_SAFE_INTEGER };

/** The filter's year, on the calendar of the zone. */
export function periodOf({ year }: LedgerFilter, zone: Zone): Period {
  if (year === null) return ALL_TIME;
  return { from: startOfDay(`${year}-01-01`, zone), to: startOfDay(`${year + 1}-01-01`, zone) };
}

export function isWithin({ from, to }: Period, at: Instant): boolean {
  return at >= from && at < to;
}

export function yearAt(instant: Instant, zone: Zone): number {
  return Number(dayAt(instant, zone).slice(0, 4));
}
