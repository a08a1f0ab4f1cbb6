import type { Credit } from './credit.ts';
import type { Event, Happening } from './event.ts';
import { project, undoneBy } from './project.ts';

type Issued = Extract<Happening, { type: 'issued' }>;

/**
 * The order in which events are replayed: by counter, then by install, whatever the clocks said. An install whose
 * profile was copied, or brought back from a backup, has counted some steps twice: then by id.
 */
export function inOrder(events: readonly Event[]): readonly Event[] {
  return events.toSorted(
    (one, other) =>
      one.counter - other.counter || order(one.install, other.install) || order(one.id, other.id),
  );
}

function order(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** The name of nobody's computer: what a merge writes comes after all that it rests on. */
export function afterAll(id: string): string {
  return `~${id}`;
}

/**
 * The credits that events amount to, whoever wrote them. One credit may have come under several ids: a page showed what
 * the shopper had typed, or two computers have read it. Its events are then replayed as one story, and what can be
 * joined can be split again, because each way keeps its own events.
 * @param events in the order of the books, whole: all those of each credit that they speak of
 */
export function projectAll(events: readonly Event[]): readonly Credit[] {
  return storiesIn(events).flatMap((story) => projectStory(story) ?? []);
}

/** As `project`, for the story of one credit under however many ids. */
export function projectStory(story: readonly Event[]): Credit | null {
  const credit = project(withoutRepeats(story));
  if (credit === null) return null;
  const ids = new Set(story.map(({ creditId }) => creditId));
  ids.delete(credit.id);
  return ids.size === 0 ? credit : { ...credit, members: [...ids].toSorted() };
}

/** The events of each credit, in the order of the books. */
export function storiesIn(events: readonly Event[]): readonly (readonly Event[])[] {
  const byId = Map.groupBy(events, ({ creditId }) => creditId);
  const groups = groupsIn(events);
  return [...new Set(groups.values())].map(({ ids }) => {
    const [only, another] = ids;
    if (only !== undefined && another === undefined) return byId.get(only) ?? [];
    return inOrder([...ids].flatMap((id) => byId.get(id) ?? []));
  });
}

/** Ids that are one credit. All are of one storefront and currency, and of one account or of nobody's. */
interface Group {
  readonly ids: Set<string>;
  readonly place: string;
  /** How many of the ids are of it: the last one takes it along when it leaves. */
  readonly ofAccount: Map<string, number>;
}

/** Which ids are one credit. Sets, not pairs: who leaves does not part the others. */
function groupsIn(events: readonly Event[]): ReadonlyMap<string, Group> {
  const undone = undoneBy(events);
  const owners = ownersIn(events, undone);
  const groups = new Map([...owners].map(([id, owner]) => [id, groupOf(id, owner)]));
  for (const { id, creditId, what } of events) {
    if (undone.has(id)) continue;
    if (what.type === 'joined') unite(creditId, what.with, groups);
    if (what.type === 'issued' && what.joins !== undefined) unite(creditId, what.joins, groups);
    if (what.type === 'split') leave(creditId, groups, owners);
  }
  return groups;
}

/** Whose a credit is. */
type Owner = Pick<Issued, 'marketplace' | 'currency' | 'accountId'>;

function groupOf(id: string, { marketplace, currency, accountId }: Owner): Group {
  const ofAccount = new Map(accountId === null ? [] : [[accountId, 1]]);
  return { ids: new Set([id]), place: `${marketplace} ${currency}`, ofAccount };
}

/** By the last word about it: an account may be known only later. */
function ownersIn(events: readonly Event[], undone: ReadonlySet<string>): ReadonlyMap<string, Owner> {
  const owners = new Map<string, Owner>();
  for (const { id, creditId, what } of events) {
    const known = owners.get(creditId);
    if (what.type === 'issued' && known === undefined) owners.set(creditId, what);
    const accountId = accountIn(what);
    if (known !== undefined && accountId !== null && !undone.has(id))
      owners.set(creditId, { ...known, accountId });
  }
  return owners;
}

/** Whose it says that the credit is; null where it does not say. */
export function accountIn(what: Happening): string | null {
  if (what.type === 'issued') return what.accountId;
  return what.type === 'corrected' && 'accountId' in what.correction
    ? (what.correction.accountId ?? null)
    : null;
}

/** The smaller one goes into the larger one: a file may join thousands of ids, one by one. */
function unite(one: string, other: string, groups: Map<string, Group>): void {
  const [ours, theirs] = [groups.get(one), groups.get(other)];
  if (ours === undefined || theirs === undefined || ours === theirs || !mayBeOne(ours, theirs)) return;
  const [larger, smaller] = ours.ids.size < theirs.ids.size ? [theirs, ours] : [ours, theirs];
  for (const id of smaller.ids) {
    larger.ids.add(id);
    groups.set(id, larger);
  }
  for (const [account, count] of smaller.ofAccount)
    larger.ofAccount.set(account, count + (larger.ofAccount.get(account) ?? 0));
}

function leave(id: string, groups: Map<string, Group>, owners: ReadonlyMap<string, Owner>): void {
  const [group, owner] = [groups.get(id), owners.get(id)];
  if (group === undefined || owner === undefined) return;
  group.ids.delete(id);
  const { accountId } = owner;
  const others = accountId === null ? 0 : (group.ofAccount.get(accountId) ?? 0) - 1;
  if (accountId !== null && others > 0) group.ofAccount.set(accountId, others);
  if (accountId !== null && others <= 0) group.ofAccount.delete(accountId);
  groups.set(id, groupOf(id, owner));
}

/** Never across accounts, storefronts or currencies, whatever a file says. */
function mayBeOne(one: Group, other: Group): boolean {
  const accounts = new Set([...one.ofAccount.keys(), ...other.ofAccount.keys()]);
  return accounts.size < 2 && one.place === other.place;
}

/**
 * Two computers may have read the same order: what came off for it counts once, and so does what it shows. One computer
 * writes an order once, with all of its credits; one that has written a credit of it twice is two with a copied profile.
 * Whether a credit is the same as itself is no question: another computer has asked before it knew.
 */
export function withoutRepeats(story: readonly Event[]): readonly Event[] {
  const undone = undoneBy(story);
  const ids = new Set(story.map(({ creditId }) => creditId));
  const spent = new Map<string, { readonly install: string; readonly ids: Set<string> }>();
  const shown = new Map<string, number>();
  return story.filter(({ id, install, creditId, what }) => {
    if (what.type === 'used' && what.order?.number != null) {
      const { number } = what.order;
      const by = spent.get(number) ?? { install, ids: new Set() };
      if (by.install !== install || by.ids.has(creditId)) return false;
      spent.set(number, { install, ids: by.ids.add(creditId) });
      shown.set(number, what.amount + (shown.get(number) ?? 0));
      return true;
    }
    if (what.type === 'asked') return !what.like.some((each) => ids.has(each));
    if (what.type !== 'posted' || undone.has(id)) return true;
    const isNews = shown.get(what.order) !== what.is;
    shown.set(what.order, what.is);
    return isNews;
  });
}
