import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Credit } from '../../lib/domain/credit.ts';
import type { Line } from '../../lib/domain/reading.ts';
import { spentParts } from '../../lib/domain/spent-parts.ts';
import { creditOf, seenOn } from '../components/credits.ts';
import { line, money, spends } from './verdict/goods.ts';

const courtesy = creditOf({ id: 'courtesy', name: 'Courtesy Credit', left: 500 });
const another = creditOf({ id: 'another', name: 'Courtesy Credit', left: 300 });
const brand = creditOf({ id: 'brand', name: 'P&G promo credit', left: 400 });
const noRush = creditOf({ id: 'no-rush', name: 'No-Rush Rewards', kind: 'no-rush', left: 900 });
const atLeast = creditOf({ id: 'at-least', name: 'Courtesy Credit', left: 500, amountIs: 'at-least' });
const spentUp = creditOf({ id: 'spent', name: 'Courtesy Credit', left: 0, phase: 'closed' });
const yen = creditOf({ id: 'yen', name: 'Courtesy Credit', left: 500, currency: 'JPY' });

describe('what came off of which credit', () => {
  it.each<readonly [string, readonly Credit[], readonly Line[], object | null]>([
    ['a row that names its credit', [courtesy, brand], [spends(-500)], { courtesy: 500 }],
    ['a row of a part of it', [courtesy], [spends(-200)], { courtesy: 200 }],
    [
      'rows that each name their own',
      [courtesy, brand],
      [spends(-200), spends(-400, 'P&G promo credit:')],
      { courtesy: 200, brand: 400 },
    ],
    ['one row for the one credit', [courtesy], [spends(-500, 'Promotional balance')], { courtesy: 500 }],
    [
      'one row for all that is left on all of them',
      [courtesy, brand],
      [spends(-900, 'Promotional balance')],
      { courtesy: 500, brand: 400 },
    ],
    [
      'a named row for all that is left on those of its name',
      [courtesy, another, brand],
      [spends(-800)],
      { courtesy: 500, another: 300 },
    ],
    ['one row for a part of several', [courtesy, brand], [spends(-800, 'Promotional balance')], null],
    ['a named row for a part of several of its name', [courtesy, another], [spends(-500)], null],
    ['a named row, and one of nobody knows what', [courtesy, brand], [spends(-500), spends(-400, '?')], null],
    ['two rows of one name, and one such credit', [courtesy], [spends(-200), spends(-300)], null],
    ['more than the only credit holds', [courtesy], [spends(-700)], null],
    ['more than a credit of at least so much', [atLeast], [spends(-700)], { 'at-least': 700 }],
    ['all of several, of which one may hold more', [atLeast, brand], [spends(-900, '?')], null],
    ['a credit that is spent up is not meant', [courtesy, spentUp], [spends(-200)], { courtesy: 200 }],
    ['a credit of other money is not meant', [courtesy, yen], [spends(-200)], { courtesy: 200 }],
    ['no credit', [], [spends(-200)], null],
    ['no row', [courtesy], [line('items', 1200)], null],
    ['a row of zero', [courtesy], [spends(0)], null],
    ['a row of zero beside another', [courtesy, brand], [spends(0, '?'), spends(-500)], { courtesy: 500 }],
    ['a row whose amount could not be read', [courtesy], [spends(-500), spends(null, '?')], null],
    ['a row that adds to the sum', [courtesy], [spends(500)], null],
    ['a row of other money', [courtesy], [{ ...spends(-500), amount: money(-500, 'EUR') }], null],
    ['a mere discount', [courtesy], [line('promotion', -500, { label: 'Courtesy Credit' })], null],
    [
      'a name that only another page has printed',
      [creditOf({ id: 'renamed', name: 'Mine', left: 500, sightings: named('Courtesy Credit') }), brand],
      [spends(-500)],
      { renamed: 500 },
    ],
  ])('%s', (_, credits, lines, expected) => {
    expect(asRecord(spentParts(credits, lines, 'USD'))).toEqual(expected);
    expect(asRecord(spentParts(credits.toReversed(), lines.toReversed(), 'USD'))).toEqual(expected);
  });

  it.each<readonly [string, readonly Credit[], readonly Credit[], readonly Line[], object | null]>([
    ['a row of another kind of credit', [noRush], [], [spends(-300)], null],
    ['a row without a kind, of a credit that was not expected', [], [noRush], [spends(-300, '?')], null],
    ['a row by the name of one that was not expected', [], [courtesy], [spends(-300)], { courtesy: 300 }],
    [
      'a row by a name that one has that was expected and one that was not',
      [courtesy],
      [another],
      [spends(-300)],
      { courtesy: 300 },
    ],
    [
      'rows of both',
      [courtesy],
      [brand],
      [spends(-300), spends(-400, 'P&G promo credit')],
      { courtesy: 300, brand: 400 },
    ],
  ])('expected or not: %s', (_, expected, others, lines, parts) => {
    expect(asRecord(spentParts(expected, lines, 'USD', others))).toEqual(parts);
  });

  it('adds up to what the rows took off, and is never more than a credit holds', () => {
    const anyCredit = fc
      .record({
        name: fc.constantFrom('Courtesy Credit', 'Grocery', null),
        left: fc.constantFrom(0, 100, 200, 300),
      })
      .map((facts) => creditOf(facts));
    const anyRow = fc
      .tuple(fc.constantFrom(0, -100, -200, -300, -500), fc.constantFrom('Courtesy Credit', 'Grocery', '?'))
      .map(([minor, label]) => spends(minor, label));
    fc.assert(
      fc.property(
        fc.array(anyCredit, { maxLength: 4 }),
        fc.array(anyRow, { maxLength: 3 }),
        (credits, lines) => {
          const parts = spentParts(credits, lines, 'USD');
          fc.pre(parts !== null);
          const off = lines.reduce((sum, { amount }) => sum - (amount?.minor ?? 0), 0);
          expect(parts?.reduce((sum, { minor }) => sum + minor, 0)).toBe(off);
          for (const { creditId, minor } of parts ?? []) {
            expect(minor).toBeGreaterThan(0);
            expect(minor).toBeLessThanOrEqual(credits.find(({ id }) => id === creditId)?.left ?? 0);
          }
        },
      ),
    );
  });
});

function named(name: string): Credit['sightings'] {
  const { account } = seenOn('account');
  return account === undefined ? {} : { account: { ...account, name } };
}

function asRecord(parts: ReturnType<typeof spentParts>): object | null {
  return parts && Object.fromEntries(parts.map(({ creditId, minor }) => [creditId, minor]));
}
