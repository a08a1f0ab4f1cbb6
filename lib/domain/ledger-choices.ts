import type { Credit } from './credit.ts';
import type { Instant, Zone } from './day.ts';
import type { Account } from './glance.ts';
import { KINDS, type Kind } from './kind.ts';
import { type LedgerFilter, yearAt } from './ledger-filter.ts';
import { allIds } from './merge-accounts.ts';

/** What the ledger can be filtered by: only what the books hold. */
export interface LedgerChoices {
  readonly marketplaces: readonly string[];
  readonly kinds: readonly Kind[];
  /** The newest first. */
  readonly years: readonly number[];
}

export function choicesOf(credits: readonly Credit[], now: Instant, shopperZone: Zone): LedgerChoices {
  const kinds = new Set(credits.map(({ kind }) => kind));
  // A clock that was set back makes the last change the earlier one.
  const first = credits.reduce((all, { firstAt, changedAt }) => Math.min(all, firstAt, changedAt), now);
  const last = credits.reduce((all, { firstAt, changedAt }) => Math.max(all, firstAt, changedAt), now);
  const [from, to] = [yearAt(first, shopperZone), yearAt(last, shopperZone)];
  return {
    marketplaces: [...new Set(credits.map(({ marketplace }) => marketplace))].toSorted(),
    kinds: KINDS.filter((kind) => kinds.has(kind)),
    years: Array.from({ length: to - from + 1 }, (_, ago) => to - ago),
  };
}

/** Addresses can be written by anybody: what the books do not hold lets everything through. */
export function soundFilter(
  { marketplace, accountId, kind, year }: LedgerFilter,
  { marketplaces, kinds, years }: LedgerChoices,
  accounts: readonly Account[],
): LedgerFilter {
  const place = marketplace !== null && marketplaces.includes(marketplace) ? marketplace : null;
  const account = accounts.find((each) => accountId !== null && allIds(each).includes(accountId));
  return {
    marketplace: place,
    accountId: account && (place === null || account.marketplace === place) ? account.id : null,
    kind: kind !== null && kinds.includes(kind) ? kind : null,
    year: year !== null && years.includes(year) ? year : null,
  };
}
