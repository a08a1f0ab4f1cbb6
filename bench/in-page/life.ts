import type { Credit } from '../../lib/domain/credit.ts';
import { addDays, dayAt, type Instant } from '../../lib/domain/day.ts';
import type { Event, Facts, Happening, PageSource } from '../../lib/domain/event.ts';
import { apply } from '../../lib/domain/project.ts';
import type { Family } from '../../lib/domain/reading.ts';
import type { ReadingRow } from '../../lib/store/books.ts';
import { placeOf } from '../../lib/store/books.ts';

/** Books of a shopper's life, as the rules themselves make them of its events. */
export interface Plan {
  readonly credits: number;
  /** The newest of them are still unspent. */
  readonly live: number;
  /** So many of the live ones stand on the reward page; the others were seen at checkout. */
  readonly onRewardPage: number;
}

export interface Life {
  readonly credits: readonly Credit[];
  readonly events: readonly Event[];
  readonly readings: readonly ReadingRow[];
  readonly counter: number;
}

type Dated = Omit<Event, 'counter' | 'install'>;

export const marketplace = { id: 'amazon.com', currency: 'USD', zone: 'America/Los_Angeles' } as const;
const DAY = 24 * 60 * 60 * 1000;
const WEEK = 7 * DAY;
const YEARS = 25;
/** From the day that a credit is given to its end. */
const LIFETIME = 270;
/** How many later readings have something to say about one credit. */
const SIGHTINGS = 9;
const NAMES = ['No-Rush rewards', 'Courtesy credit', 'Promo credit from a brand', 'Prime Day credit'];

/** Credits come evenly over the years, pages are read weekly, and each credit ends used, vanished or lost. */
export function liveLife(plan: Plan, accountId: string, install: string, now: Instant): Life {
  const pages = (['rewards', 'checkout'] as const).flatMap((family) => weekly(family, accountId, now));
  const times = new Map<Family, readonly ReadingRow[]>(Map.groupBy(pages, ({ family }) => family).entries());
  const story = Array.from({ length: plan.credits }, (_, index) => {
    const family = index >= plan.credits - plan.onRewardPage ? 'rewards' : 'checkout';
    return storyOf(index, plan, accountId, times.get(family) ?? [], now);
  });
  const events = story
    .flat()
    .toSorted((one, other) => one.at - other.at)
    .map((event, index): Event => ({ ...event, install, counter: index + 1 }));
  const credits = new Map<string, Credit | null>();
  for (const event of events) credits.set(event.creditId, apply(credits.get(event.creditId) ?? null, event));
  const spoken = new Set(
    events.flatMap(({ what }) =>
      'from' in what && what.from && 'readingId' in what.from ? [what.from.readingId] : [],
    ),
  );
  const readings = pages.filter(({ id }) => spoken.has(id));
  const counter = events.length + pages.length;
  return { credits: [...credits.values()].filter((credit) => credit !== null), events, readings, counter };
}

function storyOf(
  index: number,
  plan: Plan,
  accountId: string,
  readings: readonly ReadingRow[],
  now: Instant,
): Dated[] {
  const isLive = index >= plan.credits - plan.live;
  const given = givenAt(index, plan, isLive, now);
  const endsOn = addDays(dayAt(given, marketplace.zone), LIFETIME);
  const facts: Facts = {
    name: NAMES[index % NAMES.length] ?? null,
    startsOn: null,
    endsOn,
    endsTime: null,
    zone: marketplace.zone,
    zoneFrom: 'assumed',
  };
  const amount = 500 + (index % 8) * 50;
  const looks = looksAt(readings, given, isLive ? now : given + 150 * DAY);
  const [first, ...later] = looks;
  if (first === undefined) throw new Error('Every credit has a reading');
  const from = ({ family, id }: ReadingRow): PageSource => ({
    family,
    readingId: id,
    quote: `$5.00 expires on ${endsOn}.`,
  });
  const creditId = crypto.randomUUID();
  const step = (at: Instant, what: Happening): Dated => ({ id: crypto.randomUUID(), creditId, at, what });
  return [
    step(first.firstAt, issued(facts, amount, accountId, from(first))),
    ...later.map((look) =>
      step(look.firstAt, {
        type: 'seen',
        amount,
        amountIs: 'exact',
        facts,
        printed: { name: facts.name, endsOn },
        certain: true,
        from: from(look),
      }),
    ),
    ...(isLive ? [] : [step((later.at(-1) ?? first).firstAt + DAY, endingOf(index, amount, first))]),
  ];
}

function issued(facts: Facts, amount: number, accountId: string, from: PageSource): Happening {
  const { id, currency } = marketplace;
  return {
    type: 'issued',
    marketplace: id,
    accountId,
    currency,
    amount,
    amountIs: 'exact',
    standing: 'kept',
    basis: 'stated',
    from,
    ...facts,
  };
}

function endingOf(index: number, amount: number, { family, id }: ReadingRow): Happening {
  if (index % 5 === 0) return { type: 'vanished', family, readingId: id };
  if (index % 5 === 1) return { type: 'expired', basis: 'shopper' };
  return { type: 'used', amount };
}

function givenAt(index: number, { credits, live }: Plan, isLive: boolean, now: Instant): Instant {
  const ended = credits - live;
  if (!isLive) return now - (YEARS * 365 - 10) * DAY + (index / ended) * (YEARS * 365 - LIFETIME) * DAY;
  // The oldest of the live ones has a week to go.
  return now - (LIFETIME - 7) * DAY + ((index - ended) / live) * (LIFETIME - 28) * DAY;
}

function looksAt(readings: readonly ReadingRow[], from: Instant, to: Instant): readonly ReadingRow[] {
  const within = readings.filter(({ firstAt }) => firstAt > from && firstAt < to);
  const every = Math.max(1, Math.floor(within.length / SIGHTINGS));
  return within.filter((_, place) => place % every === 0).slice(0, SIGHTINGS + 1);
}

function weekly(family: Family, accountId: string, now: Instant): readonly ReadingRow[] {
  const weeks = YEARS * 52;
  return Array.from({ length: weeks }, (_, week): ReadingRow => {
    const at = now - (weeks - week) * WEEK + DAY;
    return {
      id: crypto.randomUUID(),
      marketplace: marketplace.id,
      accountId,
      place: placeOf(marketplace.id, accountId),
      family,
      trouble: [],
      giftCardBalance: null,
      firstAt: at,
      seenAt: at,
      counter: week + 1,
      digest: crypto.randomUUID(),
      outline: null,
      clockJumped: false,
    };
  });
}
