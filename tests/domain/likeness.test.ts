import { describe, expect, it } from 'vitest';
import type { Credit } from '../../lib/domain/credit.ts';
import { kindOf } from '../../lib/domain/kind.ts';
import { type Claim, isLike, isSame } from '../../lib/domain/likeness.ts';
import { Ledger, page, row } from './books.ts';

function held(
  minor: number,
  inDays: number | null,
  more: Partial<Credit> = {},
  name = 'Courtesy Credit',
): Credit {
  const books = new Ledger();
  books.read(page([row(minor, inDays, { name })]));
  return { ...books.one(), ...more };
}

function claim(minor: number, endsOn: string | null, name: string | null = 'Courtesy Credit'): Claim {
  return { minor, currency: 'USD', name, kind: kindOf(name), endsOn };
}

const DAY_5 = '2026-11-27';

describe('whether two ways speak of one credit', () => {
  it.each<[string, 'certain' | 'likely' | 'no', Claim, Credit]>([
    ['amount and day are the same', 'certain', claim(500, DAY_5), held(500, 5)],
    ['amount and day, of which one has no name', 'certain', claim(500, DAY_5, null), held(500, 5)],
    ['amount and name, of which one has no day', 'certain', claim(500, null), held(500, 5)],
    ['amount and name, and no day at all', 'certain', claim(500, null), held(500, null)],
    ['the amount only: one has neither day nor name', 'likely', claim(500, null, null), held(500, 5)],
    ['the days are one apart, as in a mail and on a page', 'likely', claim(500, '2026-11-28'), held(500, 5)],
    ['the days are three apart', 'likely', claim(500, '2026-11-30'), held(500, 5)],
    ['the days are four apart', 'no', claim(500, '2026-12-01'), held(500, 5)],
    ['the kinds differ', 'no', claim(500, DAY_5, 'No-Rush Rewards'), held(500, 5)],
    ['the currencies differ', 'no', { ...claim(500, DAY_5), currency: 'EUR' }, held(500, 5)],
    ['a cent apart', 'no', claim(499, DAY_5), held(500, 5)],
    ['what was got, partly used since', 'likely', claim(500, DAY_5), held(500, 5, { left: 300, used: 200 })],
    [
      'what was got, partly used, on another day',
      'no',
      claim(500, '2026-11-28'),
      held(500, 5, { left: 300 }),
    ],
    [
      'more than the lower bound that is known',
      'likely',
      claim(900, null),
      held(500, null, { amountIs: 'at-least' }),
    ],
    ['less than the lower bound', 'no', claim(400, null), held(500, null, { amountIs: 'at-least' })],
  ])('%s: %s', (_, answer, said, credit) => {
    expect(isSame(said, credit) ? 'certain' : isLike(said, credit) ? 'likely' : 'no').toBe(answer);
  });
});
