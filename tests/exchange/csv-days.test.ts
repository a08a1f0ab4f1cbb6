import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../lib/domain/day.ts';
import { readingsOfDay, timeIn } from '../../lib/exchange/csv-days.ts';

const LATEST = '2028-11-23';
const daysIn = (cell: string) => [...new Set(readingsOfDay(cell, LATEST).values())].toSorted();

describe('a date in a cell', () => {
  it.each([
    ['2026-12-31', ['2026-12-31']],
    ['2026/12/31', ['2026-12-31']],
    ['31.12.2026', ['2026-12-31']],
    ['12/31/2026', ['2026-12-31']],
    ['31.12.26', ['2026-12-31']],
    ['05/03/2027', ['2027-03-05', '2027-05-03']],
    ['05.03.2027', ['2027-03-05', '2027-05-03']],
    ['05/03/27', ['2027-03-05', '2027-05-03']],
    ['5/5/2027', ['2027-05-05']],
    ['20261231', ['2026-12-31']],
    ['2026-12-31T00:00:00Z', ['2026-12-31']],
    ['12/31/2026 11:59 PM', ['2026-12-31']],
    ['31 Dec 2026', ['2026-12-31']],
    ['31-Dec-26', ['2026-12-31']],
    ['Dec 31st, 2026', ['2026-12-31']],
    ['Thursday, December 31, 2026', ['2026-12-31']],
    ['31. Dezember 2026', ['2026-12-31']],
    ['Do., 31. Dez. 2026', ['2026-12-31']],
    ['1. März 2027', ['2027-03-01']],
    ['31 décembre 2026', ['2026-12-31']],
    ['1er mars 2027', ['2027-03-01']],
    ['31 de diciembre de 2026', ['2026-12-31']],
    ['31 dicembre 2026', ['2026-12-31']],
    ['2026年12月31日', ['2026-12-31']],
    ['２０２６年１２月３１日', ['2026-12-31']],
    ['2026年12月31日(木)', ['2026-12-31']],
    ['31.12.', []],
    ['Dec 2026', []],
    ['46387', []],
    ['31.02.2027', []],
    ['13/13/2027', []],
    ['31 Dec Jan 2026', []],
    ['about 31 Dec 2026', []],
    ['never', []],
    ['5.00', []],
    ['', []],
  ])('%j: %j', (cell, days) => {
    expect(daysIn(cell)).toEqual(days);
  });

  it('that has a month in words shows nothing of the order of numbers', () => {
    expect(readingsOfDay('31 Dec 2026', LATEST).size).toBe(3);
    expect(readingsOfDay('31/12/2026', LATEST).size).toBe(1);
  });

  it('is among its readings, however it was written', () => {
    const anyDay = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2026-11-23', days));
    const anyForm = fc.constantFrom<readonly [string, Intl.DateTimeFormatOptions]>(
      ['en-US', { dateStyle: 'short' }],
      ['en-GB', { dateStyle: 'short' }],
      ['de', { dateStyle: 'medium' }],
      ['de', { dateStyle: 'long' }],
      ['fr', { dateStyle: 'full' }],
      ['fr', { dateStyle: 'medium' }],
      ['es', { dateStyle: 'full' }],
      ['it', { dateStyle: 'full' }],
      ['ja', { dateStyle: 'full' }],
      ['en-US', { dateStyle: 'full' }],
      ['en-GB', { dateStyle: 'medium' }],
      ['sv', { dateStyle: 'short' }],
    );
    fc.assert(
      fc.property(anyDay, anyForm, (day, [locale, options]) => {
        const cell = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(Date.parse(day));
        expect([cell, daysIn(cell)]).toEqual([cell, expect.arrayContaining([day])]);
      }),
    );
  });
});

describe('a time in a cell', () => {
  it.each([
    ['23:59', '23:59'],
    ['9:05', '09:05'],
    ['11:59 PM', '23:59'],
    ['11:59 p.m.', '23:59'],
    ['12:00 am', '00:00'],
    ['23:59 Uhr', '23:59'],
    ['2026-12-31 15:00', '15:00'],
    ['25:00', null],
    ['13:00 pm', null],
    ['noon', null],
    ['', null],
  ])('%j: %j', (cell, time) => {
    expect(timeIn(cell)).toBe(time);
  });
});
