import type { Typed } from '../domain/act.ts';
import type { Instant } from '../domain/day.ts';
import type { Account } from '../domain/glance.ts';
import type { Currency } from '../domain/money.ts';
import type { Books } from './books.ts';

type Choice =
  | { readonly as: 'known' | 'adopted'; readonly id: string }
  /** Nobody is known here yet, or this customer is not. */
  | { readonly as: 'new' }
  /** The page does not say who it is, and several accounts are known. */
  | { readonly as: 'unclear' };

/**
 * Whose page it is (DESIGN §4 "Account"), where a customer is hashed under every key of these books, or not named. A page with a customer id belongs to that customer; the first one adopts
 * the account that the shopper has typed for. A page without belongs to the only account, when there is only one.
 */
export function chooseAccount(known: readonly Account[], customers: readonly string[]): Choice {
  const own = known.find((account) => customersOf(account).some((each) => customers.includes(each)));
  if (own !== undefined) return { as: 'known', id: own.id };
  const isNamed = customers.length > 0;
  const [only, ...others] = known;
  if (only === undefined) return { as: 'new' };
  if (others.length > 0) return isNamed ? { as: 'new' } : { as: 'unclear' };
  if (!isNamed) return { as: 'known', id: only.id };
  return customersOf(only).length === 0 ? { as: 'adopted', id: only.id } : { as: 'new' };
}

/** Under whichever key each of them was hashed. */
function customersOf({ customer, also = [] }: Account): readonly string[] {
  return [customer, ...also.map((each) => each.customer)].filter((each) => each !== null);
}

export async function makeAccount(
  books: Books,
  marketplace: { readonly id: string; readonly currency: Currency },
  customer: string | null,
  now: Instant,
): Promise<string> {
  const account: Account = {
    id: crypto.randomUUID(),
    marketplace: marketplace.id,
    currency: marketplace.currency,
    customer,
    label: null,
    createdAt: now,
  };
  await books.accounts.add(account);
  return account.id;
}

/** The account that is meant, where it still exists; else the first of the marketplace, which is made when there is none. */
export async function accountToTypeFor(
  books: Books,
  { marketplace, currency, accountId }: Typed,
  now: Instant,
): Promise<string> {
  if (accountId !== null && (await isKnown(books, accountId))) return accountId;
  const [first] = await books.accounts.where('marketplace').equals(marketplace).toArray();
  return first?.id ?? makeAccount(books, { id: marketplace, currency }, null, now);
}

export async function isKnown(books: Books, accountId: string): Promise<boolean> {
  return (await books.accounts.get(accountId)) !== undefined;
}

/** The shopper's own name for an account; empty takes it away. */
export async function labelAccount(books: Books, id: string, label: string): Promise<void> {
  await books.accounts.update(id, { label: label.trim().slice(0, LONGEST_LABEL) || null });
}

const LONGEST_LABEL = 40;
