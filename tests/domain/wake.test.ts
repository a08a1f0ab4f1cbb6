import { describe, expect, it } from 'vitest';
import type { Credit } from '../../lib/domain/credit.ts';
import { entriesOf } from '../../lib/domain/placed.ts';
import { nextEnd, nextWake } from '../../lib/domain/wake.ts';
import { creditOf, NOW } from '../components/credits.ts';

describe('the next wake-up', () => {
  it.each<[string, number | null, number | null, number | null, number | null]>([
    ['nothing is due', null, null, null, null],
    ['the reminder is first', NOW + 1, NOW + 2, NOW + 3, NOW + 1],
    ['the toolbar is first', NOW + 9, NOW + 2, null, NOW + 2],
    ['the end is first', null, NOW + 9, NOW + 3, NOW + 3],
    ['what has passed wakes nobody', NOW - 1, NOW, NOW + 3, NOW + 3],
    ['all has passed', NOW - 1, NOW, NOW, null],
  ])('%s', (_, reminderAt, toolbarAt, endsAt, expected) => {
    expect(nextWake({ reminderAt, toolbarAt, endsAt }, NOW)).toBe(expected);
  });

  it.each<[string, readonly Partial<Credit>[], string | null]>([
    ['no credit', [], null],
    ['no date', [{}], null],
    ['the later of both clocks', [{ endsOn: '2026-05-12' }], '2026-05-13T07:00:00.000Z'],
    [
      'the first of several',
      [{ endsOn: '2026-07-01' }, { endsOn: '2026-05-20' }],
      '2026-05-21T07:00:00.000Z',
    ],
    [
      'neither used nor gone',
      [
        { endsOn: '2026-05-20', phase: 'closed' },
        { endsOn: '2026-05-20', phase: 'gone' },
      ],
      null,
    ],
  ])('the next end: %s', (_, credits, expected) => {
    const shelf = { credits: credits.map(creditOf), accounts: [], readings: [] };
    const end = nextEnd(entriesOf(shelf, NOW, 'America/New_York'));
    expect(end && new Date(end).toISOString()).toBe(expected);
  });
});
