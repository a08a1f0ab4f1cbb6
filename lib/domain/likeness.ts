import type { Credit } from './credit.ts';
import { type Day, daysBetween } from './day.ts';
import { type Kind, kindsAgree } from './kind.ts';
import type { Currency } from './money.ts';

/** What one way says of a credit: a row of a page, or what the shopper types. */
export interface Claim {
  /** Minor units. */
  readonly minor: number;
  readonly currency: Currency;
  readonly name: string | null;
  readonly kind: Kind;
  readonly endsOn: Day | null;
}

/** So many are asked about at most: with more, no question would help. */
export const MOST_LIKE = 5;
/** A mail and a page that mean one campaign differ by a day or two: "until 31 May" and "before 1 June". */
const DAYS_APART = 3;

/**
 * Certain: all that both ways say is the same. The amount to the cent, and the day; where one of them knows no day,
 * what it is called has to tell.
 */
export function isSame(claim: Claim, credit: Credit): boolean {
  if (!isOfKind(claim, credit) || claim.minor !== credit.left) return false;
  const areDated = claim.endsOn !== null && credit.endsOn !== null;
  return areDated ? claim.endsOn === credit.endsOn : isCalledAlike(claim, credit);
}

/** Enough where one of the two is only a finding: what is asked about already is not asked about twice. */
export function mayBeSame(claim: Claim, credit: Credit): boolean {
  const areDated = claim.endsOn !== null && credit.endsOn !== null;
  return isOfKind(claim, credit) && claim.minor === credit.left && !areDated;
}

/** Likely, and no more: then the shopper is asked. */
export function isLike(claim: Claim, credit: Credit): boolean {
  if (!isOfKind(claim, credit)) return false;
  const isAll = claim.minor === credit.left;
  // Partly used by the shopper's word, or known by a lower bound only.
  const mayHold = claim.minor === credit.got || (credit.amountIs === 'at-least' && claim.minor > credit.left);
  if (!isAll && !mayHold) return false;
  const apart = daysApart(claim.endsOn, credit.endsOn);
  if (isAll) return apart === null || apart <= DAYS_APART;
  return apart === 0 || (apart === null && isCalledAlike(claim, credit));
}

/** Null where one of them knows no day. */
function daysApart(one: Day | null, other: Day | null): number | null {
  return one === null || other === null ? null : Math.abs(daysBetween(one, other));
}

function isOfKind({ currency, kind }: Claim, credit: Credit): boolean {
  return currency === credit.currency && kindsAgree(kind, credit.kind);
}

function isCalledAlike({ name, kind }: Claim, credit: Credit): boolean {
  return kind === 'other' ? name !== null && name === credit.name : kind === credit.kind;
}
