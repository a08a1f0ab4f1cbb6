import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Credit } from '../../lib/domain/credit.ts';
import { addDays, dayAt, daysBetween, startOfDay, type Zone } from '../../lib/domain/day.ts';
import { REMINDER_WINDOW_DAYS } from '../../lib/domain/deadline.ts';
import { FORECAST_DAYS, type Forecast, forecastOf } from '../../lib/domain/forecast.ts';
import { glanceAt } from '../../lib/domain/glance-at.ts';
import { accountOf, creditOf, NOW, ZONE } from '../components/credits.ts';

function forecast(credits: readonly Credit[], now = NOW, zone: Zone = ZONE) {
  const glance = glanceAt({ credits, accounts: [accountOf()], readings: [] }, null, now, zone);
  if (glance === null) throw new Error('The shelf has an account');
  return { ...forecastOf(glance, now, zone), glance };
}

const deadlinesOf = ({ weeks }: Forecast) => weeks.flatMap(({ deadlines }) => deadlines);
const table = (seen: Forecast) =>
  seen.weeks.map(({ from, to, total, deadlines }) => [
    `${from} ${to} ${total.money.minor}`,
    ...deadlines.map(
      ({ group, total: own, inAll }) => `${group.day} ${own.money.minor} ${inAll.money.minor}`,
    ),
  ]);

describe('the forecast', () => {
  it('tells by week and by deadline what will be lost, and what of all is lost by then', () => {
    const seen = forecast([
      creditOf({ left: 350, endsOn: '2026-05-12' }),
      creditOf({ left: 100, endsOn: '2026-05-18' }),
      creditOf({ left: 300, endsOn: '2026-05-18' }),
      creditOf({ left: 200, endsOn: '2026-05-19' }),
      creditOf({ left: 899, endsOn: '2026-07-12' }),
    ]);
    expect(table(seen)).toEqual([
      ['2026-05-12 2026-05-18 750', '2026-05-12 350 350', '2026-05-18 400 750'],
      ['2026-05-19 2026-05-25 200', '2026-05-19 200 950'],
      ['2026-07-07 2026-07-13 899', '2026-07-12 899 1849'],
    ]);
    expect(seen.first).toBe(seen.glance.atRisk);
    expect(seen.first?.total.money.minor).toBe(950);
  });

  it('counts the 90th day, and tells what ends later by one figure', () => {
    const seen = forecast([
      creditOf({ left: 100, endsOn: '2026-08-10' }),
      creditOf({ left: 200, endsOn: '2026-08-11' }),
      creditOf({ left: 400, endsOn: '2027-05-12' }),
    ]);
    expect(deadlinesOf(seen).map(({ days }) => days)).toEqual([90]);
    expect(seen.ahead.money.minor).toBe(100);
    expect(seen.later.money.minor).toBe(600);
  });

  it('names the first day that comes, where nothing ends inside the reminder window', () => {
    const seen = forecast([
      creditOf({ left: 100, endsOn: '2026-06-10' }),
      creditOf({ left: 200, endsOn: '2026-06-20' }),
    ]);
    expect(seen.glance.atRisk).toBeNull();
    expect(seen.first).toMatchObject({ total: { money: { minor: 100 } }, by: { day: '2026-06-10' } });
  });

  it('tells apart what has no date, which is not safe, and nothing at risk', () => {
    const seen = forecast([creditOf({ left: 500 }), creditOf({ left: 250, amountIs: 'at-least' })]);
    expect(seen.first).toBeNull();
    expect(seen.weeks).toEqual([]);
    expect(seen.noDate).toEqual({ money: { minor: 750, currency: 'USD' }, atLeast: true });
    expect(seen.later.atLeast).toBe(false);
  });

  it('counts a credit that cannot be used yet by its end', () => {
    const seen = forecast([creditOf({ left: 100, startsOn: '2026-05-20', endsOn: '2026-05-21' })]);
    expect(table(seen)).toEqual([['2026-05-19 2026-05-25 100', '2026-05-21 100 100']]);
  });

  it('says at least from the first lower bound on', () => {
    const seen = forecast([
      creditOf({ endsOn: '2026-05-14' }),
      creditOf({ endsOn: '2026-05-15', amountIs: 'at-least' }),
      creditOf({ endsOn: '2026-05-16' }),
    ]);
    expect(deadlinesOf(seen).map(({ total, inAll }) => [total.atLeast, inAll.atLeast])).toEqual([
      [false, false],
      [true, true],
      [false, true],
    ]);
    expect(seen.weeks[0]?.total.atLeast).toBe(true);
    expect(seen.ahead.atLeast).toBe(true);
  });

  it('keeps what may have ended in the first week', () => {
    // Wednesday, half past midnight in New York: Tuesday is not over in California.
    const seen = forecast(
      [creditOf({ left: 100, endsOn: '2026-05-12' })],
      Date.parse('2026-05-13T04:30:00Z'),
    );
    expect(table(seen)).toEqual([['2026-05-13 2026-05-19 100', '2026-05-12 100 100']]);
    expect(deadlinesOf(seen)[0]?.days).toBe(-1);
  });
});

const ZONES = ['America/Los_Angeles', 'Europe/Berlin', 'Asia/Tokyo', 'Pacific/Honolulu'] as const;
/** Hours around both changes of the clock, in America and in Europe, and at any time between. */
const anyNow = fc.oneof(
  ...['2026-03-08', '2026-03-29', '2026-10-25', '2026-11-01'].map((day) =>
    fc.integer({ min: -36, max: 36 }).map((hours) => Date.parse(`${day}T10:00:00Z`) + hours * 3_600_000),
  ),
  fc.integer({ min: Date.parse('2026-01-01T00:00:00Z'), max: Date.parse('2026-12-31T00:00:00Z') }),
);
const anyCredits = (now: number) =>
  fc.array(
    fc
      .record({
        left: fc.integer({ min: 1, max: 10_000 }),
        endsIn: fc.option(fc.integer({ min: -2, max: 120 }), { freq: 6 }),
        zone: fc.constantFrom(...ZONES),
        zoneFrom: fc.constantFrom('stated' as const, 'assumed' as const),
        amountIs: fc.constantFrom('exact' as const, 'exact' as const, 'at-least' as const),
      })
      .map(({ endsIn, ...facts }) =>
        creditOf({ ...facts, endsOn: endsIn === null ? null : addDays(dayAt(now, facts.zone), endsIn) }),
      ),
    { maxLength: 30 },
  );
const anyWorld = fc
  .record({ now: anyNow, zone: fc.constantFrom(...ZONES) })
  .chain(({ now, zone }) =>
    fc.record({ now: fc.constant(now), zone: fc.constant(zone), credits: anyCredits(now) }),
  );

describe('in any zone, around any change of the clock', () => {
  it('at risk, later and without a date are together what the place holds', () => {
    fc.assert(
      fc.property(anyWorld, ({ credits, now, zone }) => {
        const { ahead, later, noDate, glance } = forecast(credits, now, zone);
        expect(ahead.money.minor + later.money.minor + noDate.money.minor).toBe(glance.total.money.minor);
        expect([ahead, later, noDate].some(({ atLeast }) => atLeast)).toBe(glance.total.atLeast);
      }),
    );
  });

  it('sums only grow, week by week and day by day, up to what is at risk', () => {
    fc.assert(
      fc.property(anyWorld, ({ credits, now, zone }) => {
        const seen = forecast(credits, now, zone);
        const deadlines = deadlinesOf(seen);
        let sum = 0;
        for (const [index, { total, inAll, days }] of deadlines.entries()) {
          sum += total.money.minor;
          expect(inAll.money.minor).toBe(sum);
          expect(days).toBeGreaterThan(deadlines[index - 1]?.days ?? Number.NEGATIVE_INFINITY);
        }
        expect(sum).toBe(seen.ahead.money.minor);
        expect(seen.weeks.reduce((all, { total }) => all + total.money.minor, 0)).toBe(sum);
      }),
    );
  });

  it('the first line is the sum of its day', () => {
    fc.assert(
      fc.property(anyWorld, ({ credits, now, zone }) => {
        const { first, ...seen } = forecast(credits, now, zone);
        const by = deadlinesOf({ first, ...seen }).findLast(({ days }) => days <= REMINDER_WINDOW_DAYS);
        if (by !== undefined) expect(first).toEqual({ total: by.inAll, by: by.group });
      }),
    );
  });

  it('no credit stands at a wrong day or in a wrong week', () => {
    fc.assert(
      fc.property(anyWorld, ({ credits, now, zone }) => {
        const seen = forecast(credits, now, zone);
        expect(seen.today).toBe(dayAt(now, zone));
        for (const { from, to, deadlines } of seen.weeks) {
          expect(daysBetween(seen.today, from) % 7).toBe(0);
          expect(daysBetween(from, to)).toBe(6);
          for (const { group, days } of deadlines) {
            const { day, lots } = group;
            if (day === null) throw new Error('A deadline has a day');
            expect(days).toBe(daysBetween(seen.today, day));
            expect(days).toBeLessThan(FORECAST_DAYS);
            if (days >= 0) expect(day >= from && day <= to).toBe(true);
            for (const { span } of lots.flatMap(({ entries }) => entries)) {
              expect(span?.safe).toBeGreaterThan(startOfDay(day, zone));
              expect(span?.safe).toBeLessThanOrEqual(startOfDay(addDays(day, 1), zone));
            }
          }
        }
      }),
    );
  });
});
