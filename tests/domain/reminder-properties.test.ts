import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt } from '../../lib/domain/day.ts';
import { entryOf } from '../../lib/domain/entry.ts';
import { timesMaker } from '../../lib/domain/reminder-times.ts';
import { isWaking, nextWaking } from '../../lib/domain/waking.ts';
import { HOUR, type Kill, type Life, live, type Owned, START, type World } from './reminder-world.ts';

const DAY = 24 * HOUR;
// Both sides of the date line, halves and quarters of an hour, and clocks that change in the weeks of the story.
const ZONES = [
  'America/Los_Angeles',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Pacific/Auckland',
  'UTC',
];
const anyZone = fc.constantFrom(...ZONES);
const anyOwned: fc.Arbitrary<Omit<Owned, 'id'>> = fc.record({
  knownAfter: fc.nat({ max: 900 }),
  endsInDays: fc.option(fc.nat({ max: 45 }), { nil: null, freq: 8 }),
  endsTime: fc.constantFrom(null, null, null, '03:00', '09:30', '15:00', '20:00'),
  zone: anyZone,
  zoneFrom: fc.constantFrom('assumed' as const, 'stated' as const),
  minor: fc.constantFrom(50, 99, 100, 500),
  standing: fc.constantFrom('kept' as const, 'kept' as const, 'to-confirm' as const),
  usedAfter: fc.option(fc.nat({ max: 1_000 }), { nil: null, freq: 2 }),
});
const anyHour = fc.nat({ max: 23 });
const anyRules = fc.record({
  steps: fc.constantFrom([14, 3, 1, 0], [14, 3, 1, 0], [14], [1], [0], [7, 0]),
  hour: anyHour,
  quiet: fc.oneof(fc.constant({ from: 22, to: 8 }), fc.record({ from: anyHour, to: anyHour })),
});
const anyWorld: fc.Arbitrary<World> = fc.record({
  zone: anyZone,
  rules: anyRules,
  owned: fc
    .array(anyOwned, { maxLength: 8 })
    .map((all) => all.map((one, index) => ({ ...one, id: `credit ${index}` }))),
  sleeps: fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 60 })), {
    minLength: 1,
    maxLength: 40,
  }),
  kills: fc.array(fc.constantFrom<Kill>('none', 'none', 'before-claim', 'after-claim', 'after-show'), {
    maxLength: 20,
  }),
  jumps: fc.constant([]),
});
const anyClock: fc.Arbitrary<World['jumps']> = fc.array(
  fc.tuple(fc.nat({ max: 1_000 }), fc.constantFrom(-9_000, -100, -25, -3, 1, 30, 200, 9_000)),
  { maxLength: 3 },
);

/** What was said on each day of the shopper's calendar. */
const byDay = ({ zone }: World, { shown }: Life) => Map.groupBy(shown, ({ at }) => dayAt(at, zone));
const isException = ({ zone }: World, { at, credits }: Life['shown'][number]) =>
  credits.every((credit) => {
    const { span } = entryOf(credit, null, at, zone);
    return (
      span !== null && span.safe - credit.firstAt <= DAY && dayAt(credit.firstAt, zone) === dayAt(at, zone)
    );
  });

describe('over random credits, zones, hours, sleeps and kills', () => {
  it('every dated credit is spoken of before its end, if the browser ran at all in its waking hours', () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        const life = live(world);
        for (const owned of world.owned) {
          const credit = life.creditOf(owned);
          if (credit === undefined || credit.endsOn === null) continue;
          const { span } = entryOf(credit, null, credit.firstAt, world.zone);
          const [first] = timesMaker(
            world.rules,
            credit.firstAt,
            world.zone,
          )(entryOf(credit, null, credit.firstAt, world.zone));
          if (span === null || first === undefined) continue;
          const over = Math.min(
            span.safe,
            owned.usedAfter === null ? span.safe : START + owned.usedAfter * HOUR,
          );
          const said = life.shown.filter(({ credits }) => credits.some(({ id }) => id === owned.id));
          const chance = life.ran.some(([from, to]) => {
            const awake = nextWaking(Math.max(from, first), world.rules.quiet, world.zone);
            // The day's one word was spent before the credit was known, and a day more is left for it.
            const spent = life.shown.some(
              ({ at }) => at < credit.firstAt && dayAt(at, world.zone) === dayAt(awake, world.zone),
            );
            return awake < to && awake < over && !spent;
          });
          if (chance) expect(said.length, `${owned.id} in ${JSON.stringify(world)}`).toBeGreaterThan(0);
          expect(said.every(({ at }) => at < over)).toBe(true);
        }
      }),
    );
  });

  it('never two on a day, but for what was first read on it and ends within a day', () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        const life = live(world);
        for (const ofDay of byDay(world, life).values()) {
          expect(
            ofDay.filter((each) => !(each.type === 'new' && isException(world, each))).length,
          ).toBeLessThan(2);
          const named = ofDay.flatMap(({ credits }) => credits.map(({ id }) => id));
          expect(new Set(named).size).toBe(named.length);
        }
      }),
    );
  });

  it('never in quiet hours, and never of what is used up', () => {
    fc.assert(
      fc.property(anyWorld, anyClock, (world, jumps) => {
        for (const { at } of live({ ...world, jumps }).shown)
          expect(isWaking(at, world.rules.quiet, world.zone)).toBe(true);
        for (const { at, credits } of live(world).shown) {
          const used = world.owned.filter(
            ({ usedAfter }) => usedAfter !== null && START + usedAfter * HOUR <= at,
          );
          expect(credits.filter(({ id }) => used.some((one) => one.id === id))).toEqual([]);
        }
      }),
    );
  });

  it('wakes nobody in vain', () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        expect(live({ ...world, kills: [] }).inVain).toEqual([]);
      }),
    );
  });

  it('speaks of a credit as often as it has steps, and once more at most', () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        const life = live(world);
        for (const { id, endsInDays } of world.owned) {
          const said = life.shown.filter(({ credits }) => credits.some((credit) => credit.id === id)).length;
          if (endsInDays !== null) expect(said).toBeLessThanOrEqual(world.rules.steps.length + 1);
        }
      }),
    );
  });

  it('never two on a day of the clock, however it is set', () => {
    fc.assert(
      fc.property(anyWorld, anyClock, (world, jumps) => {
        const life = live({ ...world, jumps });
        for (const ofDay of byDay(world, life).values()) {
          const plain = ofDay.filter((each) => !(each.type === 'new' && isException(world, each)));
          expect(plain.length).toBeLessThan(2);
        }
      }),
    );
  });
});
