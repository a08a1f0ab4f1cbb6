import { describe, expect, it } from 'vitest';
import { choicesOf, soundFilter } from '../../lib/domain/ledger-choices.ts';
import { EVERYTHING } from '../../lib/domain/ledger-filter.ts';
import { accountOf, creditOf, NOW, ZONE } from '../components/credits.ts';

const CREDITS = [
  creditOf({ kind: 'code', firstAt: Date.parse('2025-01-01T04:59:59Z'), changedAt: NOW }),
  creditOf({ kind: 'no-rush', marketplace: 'amazon.de' }),
];
const CHOICES = choicesOf(CREDITS, NOW, ZONE);
const ACCOUNTS = [accountOf(), accountOf({ id: 'germany', marketplace: 'amazon.de' })];

describe('what the ledger can be filtered by', () => {
  it('is what the books hold, years by the shopper’s calendar', () => {
    expect(CHOICES).toEqual({
      marketplaces: ['amazon.com', 'amazon.de'],
      kinds: ['no-rush', 'code'],
      years: [2026, 2025, 2024],
    });
    expect(choicesOf([], NOW, ZONE)).toEqual({ marketplaces: [], kinds: [], years: [2026] });
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
  ] as const)('an address that says %j means %j', (said, meant) => {
    expect(soundFilter({ ...EVERYTHING, ...said }, CHOICES, ACCOUNTS)).toEqual({ ...EVERYTHING, ...meant });
  });
});
