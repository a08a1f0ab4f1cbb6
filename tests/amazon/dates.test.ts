import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../lib/amazon/dates.ts';
import { endOf } from '../../lib/amazon/day-end.ts';
import { MARKETPLACES } from '../../lib/amazon/marketplaces.ts';
import { readTime, readZone } from '../../lib/amazon/times.ts';
import { en } from '../../lib/amazon/words/en.ts';
import { addDays, startOfDay } from '../../lib/domain/day.ts';

const dates: readonly [string, string][] = [
  ['May 15, 2025', '2025-05-15'],
  ['March 3, 2024', '2024-03-03'],
  ['Mar. 3rd, 2024', '2024-03-03'],
  ['15 May 2025', '2025-05-15'],
  ['15th of May 2025', '2025-05-15'],
  ['Thursday, May 15, 2025', '2025-05-15'],
  ['Friday, May 15, 2025', 'ambiguous'],
  ['2025-05-15', '2025-05-15'],
  ['2025/5/15', '2025-05-15'],
  ['2025年5月15日', '2025-05-15'],
  ['5/15/2025', '2025-05-15'],
  ['15.05.2025', '2025-05-15'],
  ['05/05/2025', '2025-05-05'],
  ['04/05/2025', 'ambiguous'],
  ['5/15/25', 'ambiguous'],
  ['February 29, 2025', 'impossible'],
  ['February 29, 2024', '2024-02-29'],
  ['April 31, 2025', 'impossible'],
  ['13/13/2025', 'impossible'],
  ['May 15', 'no-year'],
  ['15. August', 'not-a-date'],
  ['Mayor 15, 2025', 'not-a-date'],
  ['soon', 'not-a-date'],
  ['', 'not-a-date'],
];

describe('dates', () => {
  it.each(dates)('%j is %s', (text, expected) => {
    const { day, problem } = readDate(text, en);

    expect(day ?? problem).toBe(expected);
  });

  it('reads back every long date that Intl prints', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 36_500 }),
        fc.constantFrom('en-US', 'en-GB', 'en-AU'),
        (count, locale) => {
          const day = addDays('2000-01-01', count);
          const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
          expect(readDate(format.format(new Date(`${day}T00:00Z`)), en).day).toBe(day);
        },
      ),
    );
  });

  it.each([
    ['11:59 p.m.', '23:59'],
    ['11:59 PM', '23:59'],
    ['12:00 a.m.', '00:00'],
    ['12 pm', '12:00'],
    ['23:59', '23:59'],
    ['24:00', '24:00'],
    ['24:30', null],
    ['13:00 pm', null],
    ['9:75', null],
  ])('time %j is %j', (text, expected) => {
    expect(readTime(text, en)).toBe(expected);
  });

  it('knows printed zones', () => {
    expect(readZone('PT', en)).toBe('America/Los_Angeles');
    expect(readZone('hst', en)).toBe('Pacific/Honolulu');
    expect(readZone('XT', en)).toBe(null);
  });
});

describe('the end of a day', () => {
  it.each(Object.values(MARKETPLACES))(
    'is the first instant of the next one, for ten years: $key',
    ({ zone }) => {
      for (let day = '2024-01-01'; day < '2034-01-01'; day = addDays(day, 1)) {
        expect(endOf(day, null, zone)).toBe(startOfDay(addDays(day, 1), zone));
      }
    },
  );

  it('is the same for a printed last minute, and the printed time otherwise', () => {
    const zone = 'America/Los_Angeles';

    expect(endOf('2025-05-15', '23:59', zone)).toBe(endOf('2025-05-15', null, zone));
    expect(new Date(endOf('2025-05-15', '15:00', zone)).toISOString()).toBe('2025-05-15T22:00:00.000Z');
  });

  it('lies three hours later in Hawaii (DOMAIN §12, vector 5)', () => {
    const pacific = endOf('2017-06-24', '23:59', 'America/Los_Angeles');

    expect(endOf('2017-06-24', '23:59', 'Pacific/Honolulu') - pacific).toBe(3 * 3_600_000);
  });
});
