import type { Account, Place } from '../domain/glance.ts';
import type { Translate } from './translate.ts';

/** "amazon.com", "amazon.com · Anna", "amazon.com · Account 2": the account only where it is named or one of several. */
export function wordPlace(place: Place, accounts: readonly Account[], translate: Translate): string {
  const { marketplace } = place;
  const account = wordAccount(place, accounts, translate);
  return account === null ? marketplace : translate('place.account', { marketplace, account });
}

export function wordAccount(place: Place, accounts: readonly Account[], translate: Translate): string | null {
  const { marketplace, accountId, label } = place;
  if (label !== null) return label;
  const among = accountsOf(marketplace, accounts);
  return among.length < 2
    ? null
    : translate('place.numbered', { n: among.findIndex(({ id }) => id === accountId) + 1 });
}

/** The accounts of a marketplace, in the order of their numbers. */
export function accountsOf(marketplace: string, accounts: readonly Account[]): readonly Account[] {
  return accounts
    .filter((one) => one.marketplace === marketplace)
    .toSorted((one, other) => one.createdAt - other.createdAt);
}
