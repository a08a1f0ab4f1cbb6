import type { Credit, Phase } from './credit.ts';

/** A page's own amount outranks all else: what is not left was used or lost as far as known, the rest is unknown. */
export function pageSays(credit: Credit, amount: number): Credit {
  const got = Math.max(credit.got, amount);
  const used = Math.min(credit.used, got - amount);
  const lost = Math.min(credit.lost, got - amount - used);
  return { ...credit, got, left: amount, used, lost, phase: phaseOf(credit, amount) };
}

/** Moves money that is left, or of unknown fate, to `used` or `lost`. */
export function take(credit: Credit, amount: number, to: 'used' | 'lost'): Credit {
  const fromLeft = Math.min(amount, credit.left);
  const unknown = credit.got - credit.left - credit.used - credit.lost;
  const fromUnknown = credit.left === 0 ? Math.min(amount, unknown) : 0;
  const left = credit.left - fromLeft;
  return { ...credit, left, [to]: credit[to] + fromLeft + fromUnknown, phase: left > 0 ? 'live' : 'closed' };
}

/** The goods went back and the credit did not (DOMAIN §9): what was used is lost, then what may have been. */
export function loseWithReturn(credit: Credit, amount: number): Credit {
  const fromUsed = Math.min(amount, credit.used);
  const rest = take(
    { ...credit, used: credit.used - fromUsed, lost: credit.lost + fromUsed },
    amount - fromUsed,
    'lost',
  );
  return { ...rest, phase: rest.left > 0 ? 'live' : 'closed' };
}

/** Amazon gave it back: first out of what was used, then of what was unknown or lost, else it is new money. */
export function giveBack(credit: Credit, amount: number): Credit {
  const fromUsed = Math.min(amount, credit.used);
  const unknown = credit.got - credit.left - credit.used - credit.lost;
  const fromUnknown = Math.min(amount - fromUsed, unknown);
  const fromLost = Math.min(amount - fromUsed - fromUnknown, credit.lost);
  const fresh = amount - fromUsed - fromUnknown - fromLost;
  return {
    ...credit,
    got: credit.got + fresh,
    left: credit.left + amount,
    used: credit.used - fromUsed,
    lost: credit.lost - fromLost,
    phase: phaseOf(credit, credit.left + amount),
  };
}

/** Where a credit stands once so much is left of it. */
export function phaseOf({ standing, phase }: Credit, left: number): Phase {
  if (standing === 'dismissed' || standing === 'deleted') return 'closed';
  if (left > 0) return 'live';
  return phase === 'gone' ? 'gone' : 'closed';
}
