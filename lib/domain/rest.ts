import type { Credit } from './credit.ts';
import type { Instant } from './day.ts';
import type { Kind } from './kind.ts';
import type { Term, Use } from './terms.ts';

/** What an order left of a credit, until a page shows what became of it. Minor units. */
export interface Rest {
  /** The number of the order; null where no page has named it. */
  readonly order: string | null;
  readonly minor: number;
}

/** What an order has shown: the rest stayed, or it was gone (DOMAIN §7, "learn the attribute"). */
export interface Showed extends Rest {
  readonly use: Use;
  readonly at: Instant;
}

/** It came off for an order; what another had left stayed, then. */
export function leaveRest(credit: Credit, order: string | null, at: Instant): Credit {
  const { rest } = credit;
  const known = forgetRest(rest === undefined ? credit : showRest(credit, rest.minor, at));
  return known.left === 0 ? known : { ...known, rest: { order, minor: known.left } };
}

/** Somebody else's word about its money: what an order left is no longer told apart. */
export function forgetRest({ rest: _rest, ...credit }: Credit): Credit {
  return credit;
}

/** A page that shows all of the balance shows this much of it. One that lags behind the order shows more, and nothing new. */
export function showRest(credit: Credit, minor: number, at: Instant): Credit {
  const { rest } = credit;
  if (rest === undefined || minor > rest.minor) return credit;
  const known = forgetRest(credit);
  return minor === rest.minor ? { ...known, showed: { ...rest, use: 'drawdown', at } } : known;
}

/** A page that shows all of the balance shows nothing of it any more. */
export function missRest(credit: Credit, at: Instant): Credit {
  const { rest } = credit;
  return rest === undefined ? credit : { ...forgetRest(credit), showed: { ...rest, use: 'single', at } };
}

/** What was learnt of each kind in one storefront, with the order that showed it last. */
export type Learnt = ReadonlyMap<string, Showed>;

/**
 * One use or drawn down, as the shopper's own orders have shown it for that kind of credit. Where two orders have shown
 * both, nothing is learnt; of credits whose name tells no kind, neither.
 */
export function learnUse(credits: readonly Credit[]): Learnt {
  const learnt = new Map<string, Showed>();
  for (const [key, same] of Map.groupBy(credits, keyOf)) {
    const showed = same.flatMap((credit) => credit.showed ?? []).toSorted((one, other) => other.at - one.at);
    const [last] = showed;
    if (last !== undefined && showed.every(({ use }) => use === last.use)) learnt.set(key, last);
  }
  return learnt;
}

/** The credit with what was learnt for its kind, where nothing is said of its own use. */
export function withLearnt(credit: Credit, learnt: Learnt): Credit {
  const showed = credit.kind === 'other' ? undefined : learnt.get(keyOf(credit));
  if (showed === undefined || credit.terms.use !== null) return credit;
  const use: Term<Use> = { value: showed.use, basis: 'usual', quote: null, learnt: showed };
  return { ...credit, terms: { ...credit.terms, use } };
}

function keyOf({ marketplace, kind }: { readonly marketplace: string; readonly kind: Kind }): string {
  return `${marketplace} ${kind}`;
}
