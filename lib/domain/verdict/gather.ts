import type { Basis } from '../credit.ts';
import { REASON_KINDS, type Reason } from './reason.ts';

const CERTAINTY: readonly Basis[] = ['stated', 'shopper', 'usual'];

/** What rests on several facts is as certain as the weakest of them. */
export function weakestOf(bases: readonly Basis[]): Basis {
  return bases.toSorted(byCertainty).at(-1) ?? 'stated';
}

/** The most certain first: it is the one that is told. The same reason of several items is one. */
export function gatherReasons(reasons: readonly Reason[]): readonly Reason[] {
  const kinds = Map.groupBy(reasons, (reason) => `${reason.because} ${reason.basis} ${armOf(reason)}`);
  return [...kinds.values()]
    .flatMap(([first, ...others]) => (first ? [others.reduce(joined, first)] : []))
    .toSorted((one, other) => byCertainty(one.basis, other.basis) || placeOf(one) - placeOf(other));
}

function byCertainty(one: Basis, other: Basis): number {
  return CERTAINTY.indexOf(one) - CERTAINTY.indexOf(other);
}

function placeOf({ because }: Reason): number {
  return REASON_KINDS.indexOf(because);
}

function armOf(reason: Reason): string {
  return reason.because === 'other-amazon' ? reason.arm : '';
}

function joined(one: Reason, other: Reason): Reason {
  if (!('sellers' in one) || !('sellers' in other)) return one;
  const sellers = [...new Set([...one.sellers, ...other.sellers])];
  if (one.because !== 'other-seller' || other.because !== 'other-seller') return { ...one, sellers };
  return { ...one, sellers, shippedByAmazon: one.shippedByAmazon && other.shippedByAmazon };
}
