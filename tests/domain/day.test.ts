import { afterEach, describe, expect, it } from 'vitest';
import { MARKETPLACE_KEYS, MARKETPLACES } from '../../lib/amazon/marketplaces.ts';
import {
  addDays,
  dayAt,
  dayOf,
  daysBetween,
  instantAt,
  isDay,
  isZone,
  startOfDay,
} from '../../lib/domain/day.ts';
import { endOf } from '../../lib/domain/deadline.ts';

describe('a civil day', () => {
  it.each([
    [2024, 2, 29, '2024-02-29'],
    [2025, 2, 29, null],
    [2026, 4, 31, null],
    [2026, 13, 1, null],
    [2026, 0, 10, null],
    [2026, 12, 31, '2026-12-31'],
  ])('%i-%i-%i is %s', (year, month, date, expected) => {
    expect(dayOf(year, month, date)).toBe(expected);
  });

  it.each(['2026-1-05', '2026-02-30', 'tomorrow', '', null, 20260105])('%s is no day', (value) => {
    expect(isDay(value)).toBe(false);
  });

  it('counts days across daylight saving and leap years', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2);
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
  });
});

describe('every zone of every marketplace, every day of ten years', () => {
  const zones = [...new Set(MARKETPLACE_KEYS.map((key) => MARKETPLACES[key].zone))];

  // Machines whose own clock skips a midnight are where date libraries go wrong.
  const machines = ['UTC', 'Africa/Cairo', 'America/Sao_Paulo'];
  const machine = process.env.TZ;
  afterEach(() => {
    if (machine === undefined) delete process.env.TZ;
    else process.env.TZ = machine;
  });

  it.each(zones.flatMap((zone) => machines.map((at) => [zone, at] as const)))(
    'in %s, on a machine in %s, the end of a day is the first instant of the next',
    (zone, at) => {
      process.env.TZ = at;
      // The browser's own calendar is the judge: it knows nothing of how we count.
      const calendar = new Intl.DateTimeFormat('en-CA', {
        timeZone: zone,
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
      });
      const wrong: string[] = [];
      for (let day = '2024-01-01'; day < '2034-01-01'; day = addDays(day, 1)) {
        const end = endOf(day, null, zone);
        const isFirstInstant = calendar.format(end) === addDays(day, 1) && calendar.format(end - 1) === day;
        if (!isFirstInstant || endOf(day, '23:59', zone) !== end) wrong.push(day);
      }
      expect(wrong).toEqual([]);
    },
  );
});

describe('instants', () => {
  it.each([
    ['2027-03-14', '12:00', 'America/Los_Angeles', '2027-03-14T19:00:00.000Z'], // the day that clocks go forward
    ['2026-11-01', '23:59', 'America/Los_Angeles', '2026-11-02T07:59:00.000Z'], // the day that they go back
    ['2026-05-12', '00:00', 'Asia/Tokyo', '2026-05-11T15:00:00.000Z'],
    ['2026-05-12', '00:00', 'Asia/Kolkata', '2026-05-11T18:30:00.000Z'],
  ])('%s %s in %s is %s', (day, time, zone, expected) => {
    expect(new Date(instantAt(day, time, zone)).toISOString()).toBe(expected);
  });

  it('starts a Cairo day that has no midnight at one o’clock', () => {
    expect(new Date(startOfDay('2026-04-24', 'Africa/Cairo')).toISOString()).toBe('2026-04-23T22:00:00.000Z');
    expect(dayAt(Date.parse('2026-04-23T21:59:59.999Z'), 'Africa/Cairo')).toBe('2026-04-23');
  });
});

describe('a zone', () => {
  it.each([
    ['America/Los_Angeles', true],
    ['UTC', true],
    ['Mars/Olympus', false],
    ['Foo+99', false],
    ['toString', false],
    ['__proto__', false],
    ['', false],
    [null, false],
  ])('%s: %s', (zone, isKnown) => {
    expect(isZone(zone)).toBe(isKnown);
  });
});
