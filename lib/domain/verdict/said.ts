import type { Basis, Credit } from '../credit.ts';
import type { Notice } from '../reading.ts';
import { goodsOf, type Term } from '../terms.ts';
import { isCalled } from './called.ts';
import type { Context } from './context.ts';
import type { Doubt } from './doubt.ts';
import type { Rules } from './fit.ts';
import { reasonOfLimit } from './limit.ts';
import type { Reason } from './reason.ts';

/** A notice that is about one credit, with how sure that is. */
export interface Said {
  readonly notice: Notice;
  readonly basis: Basis;
}

/**
 * The notices of a page that are about this credit: those beside its name, and a refused code, which is probably the
 * one code that the books hold. A notice that could be about another credit says nothing about this one, and what
 * terms ask for may be how to earn it: they are read elsewhere, and become the credit's own.
 */
export function saidOf(credit: Credit, notices: readonly Notice[], { codesHeld }: Context): readonly Said[] {
  const hasOnlyCode = credit.terms.code !== null && codesHeld === 1;
  return notices.flatMap((notice): Said[] => {
    if (notice.beside === 'credit' && isCalled(credit, notice.about)) return [{ notice, basis: 'stated' }];
    return notice.beside === 'code-box' && hasOnlyCode ? [{ notice, basis: 'usual' }] : [];
  });
}

/** What it buys, as a notice beside it says; else as its own terms do, else as usual. */
export function rulesOf(credit: Credit, said: readonly Said[]): Rules {
  const { kind } = credit;
  const own = goodsOf(credit);
  const noted = said.find(({ notice, basis }) => notice.seller === 'amazon' && basis === 'stated');
  if (own?.basis === 'stated' || noted === undefined) return { kind, goods: own };
  return { kind, goods: { value: 'sold-by-amazon', basis: 'stated', quote: noted.notice.quote } };
}

/** The least value of goods, in minor units, as its own terms or a notice say. */
export function minimumOf(credit: Credit, said: readonly Said[]): Term<number> | null {
  const noted = said.flatMap(({ notice: { kind, amount, quote }, basis }): Term<number>[] =>
    kind === 'minimum' && amount?.currency === credit.currency ? [{ value: amount.minor, basis, quote }] : [],
  );
  return credit.terms.minimum?.basis === 'stated' ? credit.terms.minimum : (noted[0] ?? credit.terms.minimum);
}

/** The reasons that notices give. */
export function reasonsSaid(said: readonly Said[]): readonly Reason[] {
  return said.flatMap(({ notice: { kind, quote, endsOn }, basis }): Reason[] => {
    switch (kind) {
      case 'not-started':
        return [{ because: 'not-started', startsAt: null, basis, quote }];
      case 'ended':
        return [{ because: 'ended', endsOn, basis, quote }];
      case 'already-used':
        return [{ because: 'used-up', how: 'said', basis, quote }];
      case 'not-for-this-item':
        return [{ because: 'excluded', what: 'said', basis, quote }];
      case 'promised':
        return basis === 'stated' ? [{ ...reasonOfLimit({ of: 'not-posted', quote }), basis }] : [];
      default:
        return [];
    }
  });
}

/** A code that was refused without a reason that we know. */
export function doubtsSaid(said: readonly Said[]): readonly Doubt[] {
  return said.flatMap(({ notice: { kind, quote } }): Doubt[] =>
    kind === 'code-refused' ? [{ because: 'rules-unknown', about: 'code', quote }] : [],
  );
}
