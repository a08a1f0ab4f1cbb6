import type { Credit } from '../../lib/domain/credit.ts';
import { addDays, type Day, type Instant } from '../../lib/domain/day.ts';
import { endOf } from '../../lib/domain/deadline.ts';
import type { Event, Happening } from '../../lib/domain/event.ts';
import { apply } from '../../lib/domain/project.ts';
import type { CreditSighting, Reading, Trouble, TroubleCode } from '../../lib/domain/reading.ts';
import { type Meeting, type Outcome, reconcile } from '../../lib/domain/reconcile.ts';

export const ZONE = 'America/Los_Angeles';
export const NOON = Date.parse('2026-11-22T20:00:00Z');

/** A row of the reward page. Days are counted from the day of `NOON`. */
export function row(
  minor: number,
  inDays: number | null,
  more: Partial<CreditSighting> = {},
): CreditSighting {
  const endsOn: Day | null = inDays === null ? null : addDays('2026-11-22', inDays);
  return {
    name: 'No-Rush Rewards',
    amount: { minor, currency: 'USD' },
    amountIs: 'exact',
    startsOn: null,
    endsOn,
    endsAt: endsOn && new Date(endOf(endsOn, null, ZONE)).toISOString(),
    zone: endsOn && ZONE,
    zoneFrom: endsOn === null ? null : 'assumed',
    confidence: 'certain',
    box: null,
    rung: 'sentence',
    quote: `${minor} until ${endsOn}`,
    ...more,
  };
}

export function page(credits: readonly CreditSighting[], ...codes: readonly TroubleCode[]): Reading {
  return {
    page: 'rewards',
    marketplace: 'amazon.com',
    language: 'en',
    trouble: codes.map((code): Trouble => ({ code, about: code })),
    total: null,
    credits,
    giftCardBalance: null,
    items: [],
    lines: [],
    orders: [],
    notices: [],
  };
}

/** Books in memory: what the store does with outcomes, without a database. */
export class Ledger {
  readonly events: Event[] = [];
  private rows = new Map<string, Credit>();
  private readonly seenAt = new Map<string, Instant>();
  private readings = 0;

  get credits(): readonly Credit[] {
    return [...this.rows.values()];
  }

  /** What is left of the kept and live credits, with their days, in the order of a calendar. */
  get shown(): readonly string[] {
    return this.credits
      .filter(({ standing, phase }) => standing === 'kept' && phase === 'live')
      .map(({ left, endsOn }) => `${left} ${endsOn}`)
      .toSorted();
  }

  read(reading: Reading, at: Instant = NOON, more: Partial<Meeting> = {}): readonly Outcome[] {
    const readingId = `reading ${++this.readings}`;
    const outcomes = reconcile(reading, {
      credits: this.credits,
      family: 'rewards',
      readingId,
      accountId: 'anna',
      marketplace: 'amazon.com',
      marketplaceZone: ZONE,
      shopperZone: ZONE,
      lastReadAt: ({ sightings }) =>
        Math.max(...Object.values(sightings).map((said) => this.seenAt.get(said.readingId) ?? 0)),
      now: at,
      ...more,
    });
    this.seenAt.set(readingId, at);
    for (const { creditId, what } of outcomes) this.happen(creditId, what, at);
    return outcomes;
  }

  happen(creditId: string | null, what: Happening, at: Instant = NOON): string {
    const counter = this.events.length + 1;
    const event: Event = {
      id: `event ${counter}`,
      install: 'here',
      counter,
      creditId: creditId ?? `credit ${counter}`,
      at,
      what,
    };
    this.events.push(event);
    const credit = apply(this.rows.get(event.creditId) ?? null, event);
    if (credit !== null) this.rows.set(credit.id, credit);
    return event.creditId;
  }

  one(): Credit {
    const [credit] = this.credits;
    if (credit === undefined || this.rows.size !== 1) throw new Error(`Not one credit but ${this.rows.size}`);
    return credit;
  }
}

export function kinds(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes.map(({ what }) => what.type).toSorted();
}
