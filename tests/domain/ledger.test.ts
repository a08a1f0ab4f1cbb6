import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { issuedBy } from '../../lib/domain/act.ts';
import type { Event, Happening } from '../../lib/domain/event.ts';
import { ledgerOf, sumsOf } from '../../lib/domain/ledger.ts';
import { entriesOf } from '../../lib/domain/placed.ts';
import { project } from '../../lib/domain/project.ts';
import { creditOf, DAY, NOW, ZONE } from '../components/credits.ts';
import { anyOrderHappening } from './order-happenings.ts';

const ISSUED = issuedBy(
  { marketplace: 'amazon.com', accountId: 'anna', currency: 'USD', amount: 1000, endsOn: null, name: null },
  ZONE,
);

function eventsOf(happenings: readonly Happening[]): readonly Event[] {
  return happenings.map((what, index) => ({
    id: `event ${index}`,
    install: 'here',
    counter: index,
    creditId: 'credit',
    at: NOW + index,
    what,
  }));
}

const undo = (index: number): Happening => ({
  type: 'corrected',
  correction: { of: 'undo', eventId: `event ${index}` },
});

describe('the story of one credit', () => {
  it('says what each event moved', () => {
    const lines = ledgerOf(
      eventsOf([ISSUED, { type: 'used', amount: 400 }, { type: 'expired', basis: 'shopper' }]),
    );
    expect(lines.map(({ change }) => change)).toEqual([
      { got: 1000, left: 1000, used: 0, lost: 0, unknown: 0 },
      { got: 0, left: -400, used: 400, lost: 0, unknown: 0 },
      { got: 0, left: -600, used: 0, lost: 600, unknown: 0 },
    ]);
  });

  it('keeps what was taken back where it was said, and lets it move nothing', () => {
    const lines = ledgerOf(eventsOf([ISSUED, { type: 'used', amount: 400 }, undo(1)]));
    expect(lines.map(({ undone, credit }) => [undone, credit.left])).toEqual([
      [false, 1000],
      [true, 1000],
      [false, 1000],
    ]);
  });

  it('still tells of a credit that was added and taken back', () => {
    const lines = ledgerOf(eventsOf([ISSUED, undo(0)]));
    expect(lines.map(({ undone, change }) => [undone, change.got])).toEqual([[true, 0]]);
  });

  it('ends where the books stand, and its changes add up to it', () => {
    const happening = fc.oneof(
      fc.record({ type: fc.constant('used' as const), amount: fc.integer({ min: 0, max: 1500 }) }),
      fc.record({
        type: fc.constant('lost-with-return' as const),
        amount: fc.integer({ min: 0, max: 1500 }),
      }),
      fc.record({
        type: fc.constant('restored' as const),
        amount: fc.integer({ min: 1, max: 1500 }),
        from: fc.constant(null),
      }),
      fc.constant({ type: 'expired', basis: 'shopper' } as const),
      fc.constant({ type: 'vanished', family: 'rewards', readingId: 'r' } as const),
      anyOrderHappening,
      fc.nat(9).map(undo),
    );
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 10 }), (happenings) => {
        const events = eventsOf([ISSUED, ...happenings]);
        const credit = project(events);
        const lines = ledgerOf(events);
        fc.pre(credit !== null);
        expect(lines.at(-1)?.credit.left).toBe(credit?.left);
        for (const figure of ['got', 'left', 'used', 'lost'] as const)
          expect(lines.reduce((sum, { change }) => sum + change[figure], 0)).toBe(credit?.[figure]);
        for (const { change } of lines)
          expect(change.got).toBe(change.left + change.used + change.lost + change.unknown);
      }),
    );
  });
});

describe('got, left, used, lost and unknown', () => {
  it('are summed for each currency by itself, of what is the shopper’s', () => {
    const credits = [
      creditOf({ got: 500, left: 200, used: 300 }),
      creditOf({ got: 300, left: 0, phase: 'gone' }),
      creditOf({ got: 100, left: 0, lost: 100, phase: 'closed', amountIs: 'at-least' }),
      creditOf({ got: 900, left: 900, standing: 'to-confirm' }),
      creditOf({ got: 900, left: 900, standing: 'deleted' }),
      creditOf({ got: 500, left: 500, currency: 'JPY', marketplace: 'amazon.co.jp' }),
    ];
    const sums = sumsOf(entriesOf({ credits, accounts: [], readings: [] }, NOW, ZONE));
    expect(sums).toEqual([
      { currency: 'USD', atLeast: true, got: 900, left: 200, used: 300, lost: 100, unknown: 300 },
      { currency: 'JPY', atLeast: false, got: 500, left: 500, used: 0, lost: 0, unknown: 0 },
    ]);
  });

  it('call nothing left that has ended', () => {
    const credits = [creditOf({ got: 500, left: 500, endsOn: '2026-05-01', firstAt: NOW - 30 * DAY })];
    const [sums] = sumsOf(entriesOf({ credits, accounts: [], readings: [] }, NOW, ZONE));
    expect(sums).toMatchObject({ got: 500, left: 0, unknown: 500 });
  });
});
