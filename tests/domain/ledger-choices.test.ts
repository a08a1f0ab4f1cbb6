import { describe, expect, it } from 'vitest';
import { choicesOf, soundFilter } from '../../lib/domain/ledger-choices.ts';
import { EVERYTHING } from '../../lib/domain/ledger-filter.ts';
import { accountOf, creditOf, NOW, ZONE } from '../components/credits.ts';

const CREDITS = [
  creditOf({ kind: 'code', firstAt: Date.parse('2025-01-01T04:59:59Z'), changedAt: NOW }),
  creditOf({ kind: 'no-rush', marketplace: 'amazon.de' }),
];
const CHOICES = choicesOf(CREDITS, NOW, ZONE);
const ACCOUNTS = [
  accountOf(),
  accountOf({ id: 'germany', marketplace: 'amazon.de', also: [{ id: 'work', customer: null }] }),
];

describe('what the ledger can be filtered by', () => {
  it('is what the books hold, years by the shopper’s calendar', () => {
    expect(CHOICES).toEqual({
      marketplaces: ['amazon.com', 'amazon.de'],
      kinds: ['no-rush', 'code'],
      years: [2026, 2025, 2024],
    });
    expect(choicesOf([], NOW, ZONE)).toEqual({ marketplaces: [], kinds: [], years: [2026] });
  });

  it('holds every year in which something was written, whatever the clock said', () => {
    const ahead = creditOf({ firstAt: Date.parse('2028-03-01T12:00:00Z'), changedAt: NOW });
    const behind = creditOf({ firstAt: NOW, changedAt: Date.parse('2025-03-01T12:00:00Z') });
    expect(choicesOf([ahead, behind], NOW, ZONE).years).toEqual([2028, 2027, 2026, 2025]);
  });

  it.each([
    [{ marketplace: 'amazon.fr', kind: 'event', year: 1999 }, {}],
    [
      { marketplace: 'amazon.de', kind: 'code', year: 2024 },
      { marketplace: 'amazon.de', kind: 'code', year: 2024 },
    ],
    [{ marketplace: 'amazon.de', accountId: 'anna' }, { marketplace: 'amazon.de' }],
    [{ accountId: 'anna' }, { accountId: 'anna' }],
    [{ accountId: 'nobody' }, {}],
    // What it was called on another computer, before the books were merged.
    [{ accountId: 'work' }, { accountId: 'germany' }],
  ] as const)('an address that says %j means %j', (said, meant) => {
    expect(soundFilter({ ...EVERYTHING, ...said }, CHOICES, ACCOUNTS)).toEqual({ ...EVERYTHING, ...meant });
  });
});
