import { type Credit, NO_END } from '../../lib/domain/credit.ts';
import { endOf } from '../../lib/domain/deadline.ts';
import type { Account, ReadingSummary } from '../../lib/domain/glance.ts';
import { kindOf } from '../../lib/domain/kind.ts';
import type { Family } from '../../lib/domain/reading.ts';
import { NO_TERMS } from '../../lib/domain/terms.ts';

/** Tuesday, 12 May 2026, 15:00 in New York and 21:00 in Berlin. */
export const NOW = Date.parse('2026-05-12T19:00:00Z');
export const ZONE = 'America/New_York';
export const DAY = 24 * 60 * 60 * 1000;

let made = 0;

/** A credit of amazon.com as its reward page shows it; every fact can be another. */
export function creditOf(facts: Partial<Credit> = {}): Credit {
  const id = facts.id ?? `credit-${++made}`;
  const { name = 'No-Rush Reward', endsOn = null, endsTime = null, zone = 'America/Los_Angeles' } = facts;
  const left = facts.left ?? 350;
  return {
    marketplace: 'amazon.com',
    accountId: 'anna',
    currency: 'USD',
    kind: kindOf(name),
    standing: 'kept',
    phase: 'live',
    got: left,
    left,
    used: 0,
    lost: 0,
    amountIs: 'exact',
    amountBasis: 'stated',
    startsOn: null,
    startsBasis: null,
    terms: NO_TERMS,
    zoneFrom: 'assumed',
    endsBasis: endsOn === null ? null : 'stated',
    endsSort: endsOn === null ? NO_END : endOf(endsOn, endsTime, zone),
    quote: '$3.50 expires on May 15, 2026',
    sightings: seenOn('rewards'),
    firstAt: NOW - 9 * DAY,
    changedAt: NOW - 2 * DAY,
    toldBy: null,
    ...facts,
    id,
    name,
    endsOn,
    endsTime,
    zone,
  };
}

export function seenOn(family: Family, minor = 350): Credit['sightings'] {
  return { [family]: { readingId: family, name: null, minor, endsOn: null, quote: '' } };
}

export function accountOf(facts: Partial<Account> = {}): Account {
  return {
    id: 'anna',
    marketplace: 'amazon.com',
    currency: 'USD',
    customer: 'hash',
    label: null,
    createdAt: NOW - 90 * DAY,
    ...facts,
  };
}

export function readingOf(facts: Partial<ReadingSummary> = {}): ReadingSummary {
  return {
    id: 'rewards',
    marketplace: 'amazon.com',
    accountId: 'anna',
    family: 'rewards',
    trouble: [],
    firstAt: NOW - 9 * DAY,
    seenAt: NOW - 2 * DAY,
    giftCardBalance: null,
    counter: 1,
    ...facts,
  };
}
