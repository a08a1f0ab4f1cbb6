import { describe, expect, it } from 'vitest';
import { type Deadline, daysLeft, endSpan, stateOf } from '../../lib/domain/deadline.ts';

const PACIFIC = 'America/Los_Angeles';
const assumed: Deadline = { day: '2026-05-12', time: null, zone: PACIFIC, zoneFrom: 'assumed' };
const stated: Deadline = { ...assumed, zoneFrom: 'stated' };
const iso = (instant: number) => new Date(instant).toISOString();

describe('the clocks of a deadline', () => {
  it('counts to the earlier of two clocks while the zone is assumed', () => {
    const span = endSpan(assumed, 'Europe/Berlin');
    expect(iso(span.safe)).toBe('2026-05-12T22:00:00.000Z'); // midnight in Berlin
    expect(iso(span.over)).toBe('2026-05-13T07:00:00.000Z'); // midnight in California
    expect(span.amazon).toBe(span.over);
  });

  it('counts to Amazon’s clock alone where the zone is stated', () => {
    const span = endSpan(stated, 'Europe/Berlin');
    expect([iso(span.safe), iso(span.over)]).toEqual(Array(2).fill('2026-05-13T07:00:00.000Z'));
  });

  it('takes Amazon’s clock as the earlier one for a shopper west of it', () => {
    const span = endSpan({ ...assumed, zone: 'Europe/Berlin' }, PACIFIC);
    expect(iso(span.safe)).toBe('2026-05-12T22:00:00.000Z');
    expect(iso(span.over)).toBe('2026-05-13T07:00:00.000Z');
  });

  // DOMAIN §12 vector 5: one credit of 2017 was announced in Pacific and in Hawaiian time.
  it('keeps the two zones of one announcement three hours apart', () => {
    const pacific = endSpan({ day: '2017-06-24', time: '23:59', zone: PACIFIC, zoneFrom: 'stated' }, PACIFIC);
    const hawaii = endSpan(
      { day: '2017-06-24', time: '23:59', zone: 'Pacific/Honolulu', zoneFrom: 'stated' },
      PACIFIC,
    );
    expect(hawaii.safe - pacific.safe).toBe(3 * 60 * 60 * 1000);
  });

  it('ends at a printed time that is not the end of the day', () => {
    expect(iso(endSpan({ ...stated, time: '18:00' }, PACIFIC).safe)).toBe('2026-05-13T01:00:00.000Z');
  });
});

describe('states', () => {
  const span = endSpan(assumed, 'Europe/Berlin');
  it.each([
    ['2026-04-27T12:00:00Z', 'active', 15],
    ['2026-04-28T12:00:00Z', 'ending', 14],
    ['2026-05-11T21:59:59Z', 'ending', 1],
    ['2026-05-11T22:00:00Z', 'last-day', 0],
    ['2026-05-12T21:59:59Z', 'last-day', 0],
    ['2026-05-12T22:00:00Z', 'last-day', -1], // over in Berlin, not yet in California: may have ended
    ['2026-05-13T06:59:59Z', 'last-day', -1],
    ['2026-05-13T07:00:00Z', 'expired', -1],
  ])('at %s it is %s', (at, state, days) => {
    const now = Date.parse(at);
    expect(stateOf(span, null, now, 'Europe/Berlin')).toBe(state);
    expect(daysLeft(span, now, 'Europe/Berlin')).toBe(days);
  });

  it('has no date known as a state of its own', () => {
    expect(stateOf(null, null, 0, PACIFIC)).toBe('no-date');
  });

  // DOMAIN §12 vector 4: usable from 15 July 2019 in Pacific time.
  it('has not begun the day before its start', () => {
    const starts = Date.parse('2019-07-15T07:00:00Z');
    const window = endSpan({ day: '2019-07-17', time: '23:59', zone: PACIFIC, zoneFrom: 'stated' }, PACIFIC);
    expect(stateOf(window, starts, Date.parse('2019-07-14T20:00:00Z'), PACIFIC)).toBe('not-yet');
    expect(stateOf(window, starts, starts, PACIFIC)).toBe('ending');
  });
});
