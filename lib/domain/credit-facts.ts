import { type Credit, NO_END } from './credit.ts';
import { endOf } from './deadline.ts';
import type { Facts } from './event.ts';
import { kindOf } from './kind.ts';

/** Facts that are null say nothing and keep what is known; only a correction can take a date away. */
export function withFacts(credit: Credit, facts: Facts): Credit {
  const name = facts.name ?? credit.name;
  const dated = facts.endsOn !== null || credit.endsBasis === null;
  const end = dated ? facts : credit;
  const endsSort = end.endsOn === null ? NO_END : endOf(end.endsOn, end.endsTime, end.zone);
  const { endsOn, endsTime, zone, zoneFrom } = end;
  return {
    ...credit,
    name,
    kind: credit.terms.kind?.value ?? kindOf(name),
    startsOn: facts.startsOn ?? credit.startsOn,
    endsOn,
    endsTime,
    zone,
    zoneFrom,
    endsSort,
  };
}
