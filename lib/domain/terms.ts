import type { Basis, Credit } from './credit.ts';
import { type Goods, type Kind, USUALLY } from './kind.ts';
import type { Showed } from './rest.ts';

/** Whether what one order leaves over stays for the next one (DOMAIN §7: the most disputed point). */
export const USES = ['single', 'drawdown'] as const;
export type Use = (typeof USES)[number];

/** What a page, a mail or the shopper says about how a credit may be used. Null: nothing is said. */
export interface Terms {
  readonly kind: Kind | null;
  readonly goods: Goods | null;
  readonly use: Use | null;
  /** The least value of goods that it may buy, minor units of the credit's currency. */
  readonly minimum: number | null;
  /** Typed at checkout; a credit with a code is one that has not been entered yet. */
  readonly code: string | null;
}

/** One term with how it is known. `quote` holds the words that it rests on, where there are any. */
export interface Term<Value> {
  readonly value: Value;
  readonly basis: Basis;
  readonly quote: string | null;
  /** The order that has shown it, of this kind of credit. */
  readonly learnt?: Showed;
}

/** The terms that were said of one credit. */
export type SaidTerms = { readonly [Name in keyof Terms]: Term<NonNullable<Terms[Name]>> | null };

export const NO_TERMS: SaidTerms = { kind: null, goods: null, use: null, minimum: null, code: null };

/** Adds what is said; a term that is said to be null is taken away, so that the usual one counts again. */
export function withTerms(
  terms: SaidTerms,
  said: Partial<Terms>,
  basis: Basis,
  quote: string | null,
): SaidTerms {
  const news = Object.entries(said).map(([name, value]) => [
    name,
    value === null ? null : { value, basis, quote },
  ]);
  return { ...terms, ...Object.fromEntries(news) };
}

/** Adds what Amazon's words say, each term with the sentence that says it. */
export function withQuotedTerms(
  terms: SaidTerms,
  said: Partial<Terms>,
  quotes: { readonly [Name in keyof Terms]?: string },
): SaidTerms {
  return (Object.keys(said) as (keyof Terms)[]).reduce(
    (all, name) => withTerms(all, { [name]: said[name] }, 'stated', quotes[name] ?? null),
    terms,
  );
}

type Ruled = Pick<Credit, 'kind' | 'terms'>;

/** What it buys: as said, else as usual for its kind (DOMAIN §1 rule 4, §8); null where neither is known. */
export function goodsOf({ kind, terms }: Ruled): Term<Goods> | null {
  return terms.goods ?? usual(USUALLY[kind].goods);
}

/** Whether a rest is lost: as said, else as usual for its kind (DOMAIN §7, only likely); null where neither is known. */
export function useOf({ kind, terms }: Ruled): Term<Use> | null {
  return terms.use ?? usual(USUALLY[kind].use);
}

function usual<Value>(value: Value | null): Term<Value> | null {
  return value === null ? null : { value, basis: 'usual', quote: null };
}
