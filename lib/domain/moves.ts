import { type Credit, type Phase, unknown } from './credit.ts';

/** A page's own amount outranks all else: what is not left was used or lost as far as known, the rest is unknown. */
export function pageSays(credit: Credit, amount: number): Credit {
  const got = Math.max(credit.got, amount);
  const used = Math.min(credit.used, got - amount);
  const lost = Math.min(credit.lost, got - amount - used);
  return withUnposted({ ...credit, got, left: amount, used, lost, phase: phaseOf(credit, amount) }, 0);
}

/** Moves money that is left, or of unknown fate, to `used` or `lost`. */
export function take(credit: Credit, amount: number, to: 'used' | 'lost'): Credit {
  const fromLeft = Math.min(amount, credit.left);
  const fromUnknown = credit.left === 0 ? Math.min(amount, unknown(credit)) : 0;
  const left = credit.left - fromLeft;
  const moved = credit[to] + fromLeft + fromUnknown;
  return withUnposted({ ...credit, left, [to]: moved, phase: left > 0 ? 'live' : 'closed' }, credit.unposted);
}

/**
 * What an order shows of the credit that came off for it, against what was known of it. What it does not show is of
 * unknown fate; what it shows after all was used: out of the unknown, else a page has given it back meanwhile.
 */
export function postOn(credit: Credit, was: number, is: number): Credit {
  const { left, used, unposted = 0 } = credit;
  if (is <= was) {
    const missing = Math.min(was - is, used);
    return withUnposted({ ...credit, used: used - missing }, unposted + missing);
  }
  const fromUnknown = Math.min(is - was, unknown(credit));
  const fromLeft = Math.min(is - was - fromUnknown, left);
  const rest = left - fromLeft;
  const posted: Credit = {
    ...credit,
    left: rest,
    used: used + fromUnknown + fromLeft,
    phase: phaseOf({ ...credit, phase: 'closed' }, rest),
  };
  return withUnposted(posted, unposted - fromUnknown);
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
  const fromUnknown = Math.min(amount - fromUsed, unknown(credit));
  const fromLost = Math.min(amount - fromUsed - fromUnknown, credit.lost);
  const fresh = amount - fromUsed - fromUnknown - fromLost;
  const given: Credit = {
    ...credit,
    got: credit.got + fresh,
    left: credit.left + amount,
    used: credit.used - fromUsed,
    lost: credit.lost - fromLost,
    phase: phaseOf(credit, credit.left + amount),
  };
  return withUnposted(given, credit.unposted);
}

/** Where a credit stands once so much is left of it. */
export function phaseOf({ standing, phase }: Credit, left: number): Phase {
  if (standing === 'dismissed' || standing === 'deleted') return 'closed';
  if (left > 0) return 'live';
  return phase === 'gone' ? 'gone' : 'closed';
}

/** Never more than is unknown. */
function withUnposted({ unposted: _before, ...credit }: Credit, minor = 0): Credit {
  const unposted = Math.min(minor, unknown(credit));
  return unposted > 0 ? { ...credit, unposted } : credit;
}
