import type { Credit } from './credit.ts';
import { kindOf, kindsAgree } from './kind.ts';
import type { CreditSighting } from './reading.ts';

/** Whether the shopper counts it as theirs, or has yet to say so. */
export function isOurs({ standing }: Credit): boolean {
  return standing === 'kept' || standing === 'to-confirm';
}

/** It came off for an order that does not show it: its page may show it again, unless the shopper has settled it. */
export function isAwaited(credit: Credit): boolean {
  return (credit.unposted ?? 0) > 0 && credit.toldBy === null && isOurs(credit);
}

/** A page that shows more than is left, and no more than the order gave back: one that lags behind shows more. */
export function isGivenBack({ left, unposted = 0 }: Credit, minor: number): boolean {
  return minor > left && minor <= left + unposted;
}

/**
 * The rows that are a credit given back by its order (DESIGN §4 "Reconciling", pass 4). Its page had forgotten it, or
 * shown the smaller rest: so only a row of the same end and of all that was given back is this credit, and not another.
 */
export function cameBack(
  rows: readonly CreditSighting[],
  awaited: readonly Credit[],
): ReadonlyMap<CreditSighting, Credit> {
  const open = new Set(awaited);
  const back = new Map<CreditSighting, Credit>();
  for (const row of rows) {
    const credit = [...open].find((each) => isAllOf(row, each));
    if (credit === undefined) continue;
    open.delete(credit);
    back.set(row, credit);
  }
  return back;
}

function isAllOf({ amount, endsOn, name }: CreditSighting, credit: Credit): boolean {
  return (
    amount.minor === credit.left + (credit.unposted ?? 0) &&
    amount.currency === credit.currency &&
    endsOn === credit.endsOn &&
    kindsAgree(kindOf(name), credit.kind)
  );
}
