import type { Event } from './event.ts';
import type { Account } from './glance.ts';
import { accountIn, afterAll, inOrder } from './groups.ts';
import { undoneBy } from './project.ts';

/** Of computers whose books were merged: more than anybody has, so that no file can make the list endless. */
export const MOST_KEYS = 100;

/** Accounts of two computers that are one, by the id of theirs: the id of ours. */
export type SameAccounts = ReadonlyMap<string, string>;

export interface MergedAccounts {
  readonly accounts: readonly Account[];
  /** The id of each account as it is from now on, by every id that it has had. */
  readonly idOf: ReadonlyMap<string, string>;
}

/** An account of another computer's books, and those of these books that it may be. */
export interface LikelyAccount {
  readonly account: Account;
  readonly ours: readonly Account[];
  /** The two computers tell customers apart by one key, so it is known to be this one; null: the shopper has to say. */
  readonly same: string | null;
}

/** Whose books these are, as far as it tells accounts apart. */
export interface Owners {
  readonly accounts: readonly Account[];
  readonly install: { readonly accountKey: string };
}

/** Accounts of theirs that are not here under their own id, and that may be one that is. */
export function likelyAccounts(ours: Owners, theirs: Owners): readonly LikelyAccount[] {
  const known = new Set(ours.accounts.flatMap(allIds));
  const theirIds = new Set(theirs.accounts.flatMap(allIds));
  const isOneKey = ours.install.accountKey === theirs.install.accountKey;
  return theirs.accounts
    .filter((account) => !allIds(account).some((id) => known.has(id)))
    .flatMap((account): readonly LikelyAccount[] => {
      const others = ours.accounts.filter(
        (each) => each.marketplace === account.marketplace && !allIds(each).some((id) => theirIds.has(id)),
      );
      const areTold = (each: Account) => isOneKey && each.customer !== null && account.customer !== null;
      const same = others.find((each) => areTold(each) && each.customer === account.customer)?.id ?? null;
      const open = others.filter((each) => !areTold(each) || each.id === same);
      return open.length === 0 ? [] : [{ account, ours: open, same }];
    });
}

/** Those of one storefront that are one become one: the elder, on whichever side it is. */
export function mergeAccounts(
  ours: readonly Account[],
  theirs: readonly Account[],
  same: SameAccounts,
): MergedAccounts {
  const merged = new Map(ours.map((account) => [account.id, account]));
  for (const account of theirs) {
    // By several names it may be several of ours: then these are one, too.
    const names = new Set([...allIds(account), same.get(account.id)]);
    const twins = [...merged.values()].filter(
      (each) => each.marketplace === account.marketplace && allIds(each).some((id) => names.has(id)),
    );
    for (const { id } of twins) merged.delete(id);
    const one = twins.reduce(united, account);
    merged.set(one.id, one);
  }
  const accounts = [...merged.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const idOf = new Map(accounts.flatMap((account) => allIds(account).map((id) => [id, account.id] as const)));
  return { accounts, idOf };
}

/** An account's id, and those that other computers gave it. */
export function allIds({ id, also = [] }: Account): readonly string[] {
  return [id, ...also.map((each) => each.id)];
}

function united(one: Account, other: Account): Account {
  const [elder, younger] = isElder(one, other) ? [one, other] : [other, one];
  const customers = new Map<string, string | null>();
  for (const { id, customer } of [one, ...(one.also ?? []), other, ...(other.also ?? [])])
    customers.set(id, either(customer, customers.get(id) ?? null));
  const also = [...customers]
    .filter(([id]) => id !== elder.id)
    .map(([id, customer]) => ({ id, customer }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    ...elder,
    customer: customers.get(elder.id) ?? null,
    label: one.id === other.id ? either(one.label, other.label) : (elder.label ?? younger.label),
    ...(also.length === 0 ? {} : { also }),
  };
}

/** What is known on one side only is known; of two that one which is the same from either side. */
function either(one: string | null, other: string | null): string | null {
  return one === null || (other !== null && other < one) ? other : one;
}

function isElder(one: Account, other: Account): boolean {
  return one.createdAt < other.createdAt || (one.createdAt === other.createdAt && one.id <= other.id);
}

/**
 * The claims by which credits of an account that has become another's are that one's, under each of their ids. Each
 * stands right after the words that it is about, and says nothing else: no matter who writes it, and when, it is the
 * same event, and what was said of the credit since then stays said.
 * @param events all of both sides
 */
export function claimsOf(events: readonly Event[], idOf: MergedAccounts['idOf']): readonly Event[] {
  return [...lastWordsOfAccounts(events)].flatMap(([creditId, last]): readonly Event[] => {
    const before = accountIn(last.what);
    const accountId = before === null ? undefined : idOf.get(before);
    return accountId === undefined || accountId === before ? [] : [claimOf(creditId, accountId, last)];
  });
}

/** By the id of each credit: whose it is stays said by the first of its events, also where that was taken back. */
function lastWordsOfAccounts(events: readonly Event[]): ReadonlyMap<string, Event> {
  const ordered = inOrder(events);
  const undone = undoneBy(ordered);
  const counts = ({ id, what }: Event) => what.type === 'issued' || !undone.has(id);
  const saying = ordered.filter((event) => accountIn(event.what) !== null && counts(event));
  return new Map(saying.map((event) => [event.creditId, event]));
}

function claimOf(creditId: string, accountId: string, { counter, at }: Event): Event {
  const id = `${creditId} ${counter} is of ${accountId}`;
  const what = { type: 'corrected', correction: { of: 'account', accountId } } as const;
  return { id, install: afterAll(id), counter: counter + 1, creditId, at, what };
}
