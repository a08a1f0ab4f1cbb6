import { describe, expect, it } from 'vitest';
import { lifetimeOf } from '../../lib/domain/lifetime.ts';
import { creditOf, DAY } from '../components/credits.ts';

const FIRST = Date.parse('2026-01-10T20:00:00Z');
const ended = (endsOn: string | null, more = {}) => creditOf({ firstAt: FIRST, endsOn, ...more });

describe('how long credits of a kind have lasted', () => {
  it('is said by three or more that have an end', () => {
    const three = [ended('2026-02-09'), ended('2026-04-10'), ended('2026-03-01')];
    expect(lifetimeOf(three)).toEqual({ shortest: 30, longest: 90 });
    expect(lifetimeOf(three.slice(1))).toBe(null);
    expect(lifetimeOf([...three.slice(1), ended(null)])).toBe(null);
  });

  it('counts from the day on which they could first be used, where that is known', () => {
    const three = ['2026-02-01', '2026-02-02', '2026-02-03'].map((startsOn) =>
      ended('2026-03-01', { startsOn }),
    );
    expect(lifetimeOf(three)).toEqual({ shortest: 26, longest: 28 });
  });

  it('is not said by those that were first kept on their last day', () => {
    const last = ended('2026-01-10', { firstAt: FIRST + DAY });
    expect(lifetimeOf([last, last, ended('2026-02-09'), ended('2026-03-01')])).toBe(null);
  });
});
