import type { Particulars, Typed } from './act.ts';
import { addDays, type Day, dayAt, type Instant, type Zone } from './day.ts';
import { endOf } from './deadline.ts';
import { type Currency, worthAbout } from './money.ts';
import type { CreditSighting, Reading } from './reading.ts';

/** Where the made-up credits are said to be from. */
export interface MadeUpPlace {
  readonly id: string;
  readonly currency: Currency;
  readonly zone: Zone;
}

interface MadeUp {
  readonly name: string;
  /** Of US money; other currencies get about as much. */
  readonly cents: number;
  /** Days from today; null: the page prints none. */
  readonly endsIn: number | null;
}

const NOW: readonly MadeUp[] = [
  { name: 'No-Rush Rewards', cents: 350, endsIn: 0 },
  { name: 'No-Rush Rewards', cents: 200, endsIn: 3 },
  { name: 'No-Rush Rewards', cents: 200, endsIn: 3 },
  { name: 'P&G Promo Credit', cents: 899, endsIn: 12 },
  { name: 'Prime Day', cents: 1000, endsIn: 40 },
  { name: 'Courtesy Credit', cents: 500, endsIn: null },
];
/** Two weeks ago there was more of it: one was larger, one is gone. */
const BEFORE: readonly MadeUp[] = [
  ...NOW.filter(({ cents }) => cents !== 899),
  { name: 'P&G Promo Credit', cents: 1500, endsIn: 12 },
  { name: 'No-Rush Rewards', cents: 150, endsIn: 20 },
];

/** Made-up credit as a page would show it today, or as it showed it `before`. Days count from `today`. */
export function madeUpReading(place: MadeUpPlace, today: Day, when: 'now' | 'before'): Reading {
  const credits = (when === 'now' ? NOW : BEFORE).map((one) => sightingOf(one, place, today));
  return {
    page: 'rewards',
    marketplace: place.id,
    language: 'en',
    trouble: [],
    total: null,
    credits,
    giftCardBalance: null,
    items: [],
    lines: [],
    orders: [],
    notices: [],
  };
}

function sightingOf({ name, cents, endsIn }: MadeUp, place: MadeUpPlace, today: Day): CreditSighting {
  const { currency, zone } = place;
  const endsOn = endsIn === null ? null : addDays(today, endsIn);
  return {
    name,
    amount: worthAbout(cents, currency),
    amountIs: 'exact',
    startsOn: null,
    endsOn,
    endsAt: endsOn && new Date(endOf(endsOn, null, zone)).toISOString(),
    zone: endsOn && zone,
    zoneFrom: endsOn === null ? null : 'assumed',
    confidence: 'certain',
    box: null,
    rung: 'made-up',
    quote: endsOn === null ? name : `${name} … ${endsOn}`,
  };
}

/** A made-up promotional code, as somebody would type it. */
export function madeUpCode({ id, currency, zone }: MadeUpPlace, now: Instant): Typed {
  const particulars: Particulars = {
    startsOn: null,
    endsTime: null,
    zone,
    zoneFrom: 'assumed',
    terms: {
      kind: 'code',
      goods: 'sold-by-amazon',
      use: 'single',
      minimum: worthAbout(3900, currency).minor,
      code: 'MADE-UP-1234',
    },
  };
  return {
    marketplace: id,
    accountId: null,
    currency,
    amount: worthAbout(500, currency).minor,
    endsOn: addDays(dayAt(now, zone), 25),
    name: 'Promotional code',
    particulars,
  };
}
