import type { Event, Happening } from '../domain/event.ts';
import { accountIn } from '../domain/groups.ts';
import { allIds } from '../domain/merge-accounts.ts';
import type { CopiedBooks } from './copy-schema.ts';

type Issued = Extract<Happening, { type: 'issued' }>;
type Accounts = ReadonlyMap<string, CopiedBooks['accounts'][number]>;

/**
 * Whether the rows are of one set of books: each stands once, each event has a credit that was issued, each account
 * that is named is there and of the same storefront and currency, and nothing was counted beyond the books' own
 * counter. That one is not mended: books that were read in one transaction never say less than their events do.
 */
export function belongTogether({
  install,
  accounts,
  events,
  readings,
  reminders,
  silences,
}: CopiedBooks): boolean {
  // What was written before two computers' accounts became one names the account as it was called then.
  const known: Accounts = new Map(
    accounts.flatMap((account) => allIds(account).map((id) => [id, account] as const)),
  );
  const issues = new Map(
    events.flatMap(({ creditId, what }) => (what.type === 'issued' ? [[creditId, what]] : [])),
  );
  return (
    [events, readings, reminders].every((rows: readonly { id: string }[]) =>
      areUnique(rows.map(({ id }) => id)),
    ) &&
    areUnique(accounts.flatMap(allIds)) &&
    areUnique(silences.map(({ creditId }) => creditId)) &&
    [...events, ...readings].every(({ counter }) => counter <= install.counter) &&
    readings.every(({ accountId, marketplace }) => isOf(known, accountId, { marketplace })) &&
    events.every((event) => hasPlace(event, issues.get(event.creditId), known))
  );
}

function areUnique(keys: readonly string[]): boolean {
  return new Set(keys).size === keys.length;
}

function hasPlace({ what }: Event, issue: Issued | undefined, accounts: Accounts): boolean {
  if (issue === undefined) return false;
  return isOf(accounts, accountIn(what), what.type === 'issued' ? what : issue);
}

/** Else its money would stand under another storefront's name, or be added to another currency. */
function isOf(
  accounts: Accounts,
  accountId: string | null,
  { marketplace, currency }: Pick<Issued, 'marketplace'> & Partial<Pick<Issued, 'currency'>>,
): boolean {
  if (accountId === null) return true;
  const account = accounts.get(accountId);
  return account?.marketplace === marketplace && (currency === undefined || account.currency === currency);
}
