import { type Credit, deadlineOf, unknown } from './credit.ts';
import type { Instant, Zone } from './day.ts';
import { daysLeft, endSpan, startOf, stateOf } from './deadline.ts';
import type { Entry } from './glance.ts';
import type { Money } from './money.ts';

/** What the clock says of a credit: the same for all credits of one window. */
type Clocked = Pick<Entry, 'span' | 'state' | 'days' | 'startsAt'>;

/** One credit with all that the clock says about it, for a shopper in `shopperZone`. */
export function entryOf(credit: Credit, seenAt: Instant | null, now: Instant, shopperZone: Zone): Entry {
  return { credit, money: atStake(credit), seenAt, ...clockedOf(credit, now, shopperZone) };
}

/** `entryOf` for many credits at one moment: zones are slow, and credits share their few hundred days. */
export function entryMaker(
  now: Instant,
  shopperZone: Zone,
): (credit: Credit, seenAt: Instant | null) => Entry {
  const known = new Map<string, Clocked>();
  return (credit, seenAt) => {
    const { startsOn, endsOn, endsTime, zone, zoneFrom } = credit;
    const window = `${startsOn} ${endsOn} ${endsTime} ${zone} ${zoneFrom}`;
    const clocked = known.get(window) ?? clockedOf(credit, now, shopperZone);
    known.set(window, clocked);
    return { credit, money: atStake(credit), seenAt, ...clocked };
  };
}

function clockedOf(credit: Credit, now: Instant, shopperZone: Zone): Clocked {
  const deadline = deadlineOf(credit);
  const span = deadline && endSpan(deadline, shopperZone);
  const startsAt = credit.startsOn === null ? null : startOf(credit.startsOn, credit.zone);
  const state = stateOf(span, startsAt, now, shopperZone);
  return { span, state, days: span && daysLeft(span, now, shopperZone), startsAt };
}

/** What the question is about: what is left, what went nobody knows where, or what was lost. */
function atStake(credit: Credit): Money {
  const minor = { live: credit.left, gone: unknown(credit), closed: credit.lost }[credit.phase];
  return { minor, currency: credit.currency };
}
