import { type Credit, deadlineOf, unknown } from './credit.ts';
import type { Instant, Zone } from './day.ts';
import { daysLeft, endSpan, startOf, stateOf } from './deadline.ts';
import type { Entry } from './glance.ts';
import type { Money } from './money.ts';

/** One credit with all that the clock says about it, for a shopper in `shopperZone`. */
export function entryOf(credit: Credit, seenAt: Instant | null, now: Instant, shopperZone: Zone): Entry {
  const deadline = deadlineOf(credit);
  const span = deadline && endSpan(deadline, shopperZone);
  const startsAt = credit.startsOn === null ? null : startOf(credit.startsOn, credit.zone);
  return {
    credit,
    money: atStake(credit),
    span,
    state: stateOf(span, startsAt, now, shopperZone),
    days: span && daysLeft(span, now, shopperZone),
    startsAt,
    seenAt,
  };
}

/** What the question is about: what is left, what went nobody knows where, or what was lost. */
function atStake(credit: Credit): Money {
  const minor = { live: credit.left, gone: unknown(credit), closed: credit.lost }[credit.phase];
  return { minor, currency: credit.currency };
}
