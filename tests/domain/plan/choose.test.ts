import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choose } from '../../../lib/domain/plan/choose.ts';
import { chooseAmongMany } from '../../../lib/domain/plan/choose-many.ts';
import { compareChoices, type Holding } from '../../../lib/domain/plan/holding.ts';
import { spender, spread } from '../../../lib/domain/plan/spread.ts';
import { anyWorld, bestByTrying, sumOf } from './holdings.ts';

function holding(left: number, reach: readonly boolean[], facts: Partial<Holding> = {}): Holding {
  return { left, reach, isOneUse: false, isCode: false, ...facts };
}

describe('the best choice', () => {
  it.each([1, 2] as const)('is what trying everything finds, with %i code', (mostCodes) => {
    fc.assert(
      fc.property(anyWorld(), (world) => {
        expect(choose(world.holdings, world.worths, mostCodes)).toEqual(bestByTrying(world, mostCodes));
      }),
      { numRuns: 600 },
    );
  });

  it('is the same with more and smaller credits', () => {
    fc.assert(
      fc.property(anyWorld({ holdings: 5, items: 2, most: 2 }), (world) => {
        expect(choose(world.holdings, world.worths, 1)).toEqual(bestByTrying(world, 1));
      }),
      { numRuns: 300 },
    );
  });

  it('moves a flexible credit out of the way of a narrow one', () => {
    const wide = holding(10, [true, true]);
    const narrow = holding(10, [true, false]);
    expect(choose([wide, narrow], [10, 10], 1)).toEqual({ taken: [10, 10], off: 20, lost: 0 });
  });

  it('fills the one-use credit that is lost otherwise', () => {
    const oneUse = holding(8, [true], { isOneUse: true });
    expect(choose([holding(10, [true]), oneUse], [10], 1)).toEqual({ taken: [10, 0], off: 10, lost: 0 });
    expect(choose([holding(5, [true]), oneUse], [10], 1)).toEqual({ taken: [2, 8], off: 10, lost: 0 });
  });

  it('takes the better of two codes, and both in two orders', () => {
    const codes = [holding(3, [true], { isCode: true }), holding(5, [true], { isCode: true })];
    expect(choose(codes, [20], 1)).toMatchObject({ taken: [0, 5], off: 5 });
    expect(choose(codes, [20], 2)).toMatchObject({ taken: [3, 5], off: 8 });
  });
});

describe('whatever is chosen', () => {
  const large = anyWorld({ holdings: 12, items: 8, most: 5000 });

  it('never spends more than credit or goods, and no amount twice', () => {
    fc.assert(
      fc.property(large, ({ holdings, worths }) => {
        for (const { taken, off } of [choose(holdings, worths, 1), chooseAmongMany(holdings, worths)]) {
          expect(off).toBe(sumOf(taken));
          const laid = spread(
            holdings.map((each, at) => ({ ...each, left: taken[at] ?? 0 })),
            worths,
          );
          expect(laid.taken).toEqual(taken);
          const on = (item: number) => laid.parts.filter((part) => part.item === item);
          worths.forEach((worth, item) => {
            expect(sumOf(on(item).map(({ minor }) => minor))).toBeLessThanOrEqual(worth);
          });
          for (const { holding: at, item } of laid.parts) expect(holdings[at]?.reach[item]).toBe(true);
          holdings.forEach(({ left }, at) => {
            expect(taken[at]).toBeLessThanOrEqual(left);
            expect(sumOf(laid.parts.filter((part) => part.holding === at).map(({ minor }) => minor))).toBe(
              taken[at],
            );
          });
          const codes = holdings.filter(({ isCode }, at) => isCode && (taken[at] ?? 0) > 0);
          expect(codes.length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('takes the same of some holdings as if there were no others', () => {
    const turned = fc.shuffledSubarray(Array.from({ length: 12 }, (_, at) => at));
    fc.assert(
      fc.property(large, turned, ({ holdings, worths }, places) => {
        const turns = places.filter((at) => at < holdings.length);
        const alone = spread(
          turns.flatMap((at) => holdings[at] ?? []),
          worths,
        ).taken;
        const taken = spender(holdings, worths)(turns);
        expect(turns.map((at) => taken[at])).toEqual(alone);
        expect(sumOf(taken)).toBe(sumOf(alone));
      }),
    );
  });

  it('takes as much off among many as the best choice does, and never loses less', () => {
    fc.assert(
      fc.property(large, ({ holdings, worths }) => {
        const best = choose(holdings, worths, 1);
        const good = chooseAmongMany(holdings, worths);
        expect(good.off).toBe(best.off);
        expect(compareChoices(best, good)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('is no worse with one credit more', () => {
    fc.assert(
      fc.property(large, ({ holdings, worths }) => {
        const fewer = choose(holdings.slice(1), worths, 1);
        const more = choose(holdings, worths, 1);
        const sameOrder = { ...fewer, taken: holdings.length > 0 ? [0, ...fewer.taken] : fewer.taken };
        expect(compareChoices(more, sameOrder)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('does not hang on the order of the items', () => {
    fc.assert(
      fc.property(large, ({ holdings, worths }) => {
        const turned = holdings.map((each) => ({ ...each, reach: each.reach.toReversed() }));
        expect(choose(turned, worths.toReversed(), 1)).toEqual(choose(holdings, worths, 1));
        expect(chooseAmongMany(turned, worths.toReversed())).toEqual(chooseAmongMany(holdings, worths));
      }),
    );
  });
});
