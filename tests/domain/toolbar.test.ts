import { describe, expect, it } from 'vitest';
import type { Credit } from '../../lib/domain/credit.ts';
import { entriesOf } from '../../lib/domain/placed.ts';
import { type Toolbar, toolbarAt } from '../../lib/domain/toolbar.ts';
import { creditOf, NOW } from '../components/credits.ts';

const PACIFIC = 'America/Los_Angeles';
const NEW_YORK = 'America/New_York';

/** 12 May 2026, 15:00 in New York. */
function toolbar(credits: readonly Partial<Credit>[], zone = NEW_YORK, now = NOW): Toolbar {
  const shelf = { credits: credits.map(creditOf), accounts: [], readings: [] };
  return toolbarAt(entriesOf(shelf, now, zone), now, zone);
}

const iso = (instant: number | null) => instant && new Date(instant).toISOString();
const toConfirm = { standing: 'to-confirm' } as const;

describe('the badge', () => {
  it.each<[string, readonly Partial<Credit>[], Toolbar['badge'], string | null]>([
    ['nothing in the books', [], { type: 'none' }, null],
    ['no date known', [{}], { type: 'none' }, null],
    [
      'a month ahead: nothing until it enters the window',
      [{ endsOn: '2026-06-12' }],
      { type: 'none' },
      '2026-05-29T04:00:00.000Z',
    ],
    ['the first day of the window', [{ endsOn: '2026-05-26' }], { type: 'days', days: 14 }, midnight()],
    ['three days', [{ endsOn: '2026-05-15' }], { type: 'days', days: 3 }, midnight()],
    ['tomorrow', [{ endsOn: '2026-05-13' }], { type: 'days', days: 1 }, midnight()],
    ['today', [{ endsOn: '2026-05-12' }], { type: 'last-day' }, midnight()],
    [
      'the soonest counts',
      [{ endsOn: '2026-05-20' }, { endsOn: '2026-05-15' }],
      { type: 'days', days: 3 },
      midnight(),
    ],
    ['a question without a day', [toConfirm], { type: 'to-confirm' }, null],
    [
      'a question goes with its day',
      [{ ...toConfirm, endsOn: '2026-05-12' }],
      { type: 'to-confirm' },
      midnight(),
    ],
    [
      'a day outranks a question',
      [toConfirm, { endsOn: '2026-05-15' }],
      { type: 'days', days: 3 },
      midnight(),
    ],
    ['used up', [{ endsOn: '2026-05-13', phase: 'closed', left: 0 }], { type: 'none' }, null],
    ['gone', [{ endsOn: '2026-05-13', phase: 'gone', left: 0 }], { type: 'none' }, null],
    ['not mine', [{ endsOn: '2026-05-13', standing: 'dismissed' }], { type: 'none' }, null],
    ['over', [{ endsOn: '2026-05-10' }], { type: 'none' }, null],
  ])('%s', (_, credits, badge, changesAt) => {
    const found = toolbar(credits);
    expect(found.badge).toEqual(badge);
    expect(iso(found.changesAt)).toBe(changesAt);
  });

  it('stays on the last day until both clocks have stopped', () => {
    const afterMidnight = Date.parse('2026-05-13T05:00:00Z'); // 01:00 in New York, 22:00 in Seattle
    const found = toolbar([{ endsOn: '2026-05-12' }], NEW_YORK, afterMidnight);
    expect(found.badge).toEqual({ type: 'last-day' });
    expect(iso(found.changesAt)).toBe('2026-05-13T07:00:00.000Z');
  });

  it('counts what ends on that day, each currency for itself', () => {
    const found = toolbar([
      { endsOn: '2026-05-15', left: 350 },
      { endsOn: '2026-05-15', left: 400, amountIs: 'at-least' },
      { endsOn: '2026-05-15', left: 500, currency: 'EUR', marketplace: 'amazon.de', zone: 'Europe/Berlin' },
      { endsOn: '2026-05-16', left: 900 },
    ]);
    expect(found.ending?.totals).toEqual(
      expect.arrayContaining([
        { money: { minor: 750, currency: 'USD' }, atLeast: true },
        { money: { minor: 500, currency: 'EUR' }, atLeast: false },
      ]),
    );
  });

  it.each([
    ['a day of 23 hours', '2026-03-07T20:00:00Z', '2026-03-08', '2026-03-08T08:00:00.000Z'],
    ['the day before it', '2026-03-08T20:00:00Z', '2026-03-10', '2026-03-09T07:00:00.000Z'],
  ])('changes at the midnight of the shopper: %s', (_, now, endsOn, changesAt) => {
    const found = toolbar([{ endsOn }], PACIFIC, Date.parse(now));
    expect(iso(found.changesAt)).toBe(changesAt);
  });
});

function midnight(): string {
  return '2026-05-13T04:00:00.000Z';
}
