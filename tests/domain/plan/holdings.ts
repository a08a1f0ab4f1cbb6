import fc from 'fast-check';
import { type Choice, compareChoices, type Holding } from '../../../lib/domain/plan/holding.ts';

/** A small world: few credits, few items, small amounts, so that everything can be tried. */
export interface World {
  readonly holdings: readonly Holding[];
  readonly worths: readonly number[];
}

export function anyWorld(
  { holdings, items, most }: { holdings: number; items: number; most: number } = {
    holdings: 3,
    items: 3,
    most: 4,
  },
): fc.Arbitrary<World> {
  return fc.nat({ max: items }).chain((count) =>
    fc.record({
      worths: fc.array(fc.nat({ max: most }), { minLength: count, maxLength: count }),
      holdings: fc.array(
        fc.record({
          left: fc.integer({ min: 1, max: most }),
          reach: fc.array(fc.boolean(), { minLength: count, maxLength: count }),
          isOneUse: fc.boolean(),
          isCode: fc.boolean(),
        }),
        { maxLength: holdings },
      ),
    }),
  );
}

/** By trying every amount of every holding: what fits on the goods is found by trying every share of it, too. */
export function bestByTrying({ holdings, worths }: World, mostCodes: number): Choice {
  let best: Choice = { taken: holdings.map(() => 0), off: 0, lost: 0 };
  for (const taken of allAmounts(holdings.map(({ left }) => left))) {
    const codes = holdings.filter(({ isCode }, at) => isCode && (taken[at] ?? 0) > 0);
    if (codes.length > mostCodes || !fits(holdings, taken, worths)) continue;
    const lost = holdings.map(({ left, isOneUse }, at) =>
      isOneUse && taken[at] ? left - (taken[at] ?? 0) : 0,
    );
    const choice = { taken, off: sumOf(taken), lost: sumOf(lost) };
    if (compareChoices(choice, best) < 0) best = choice;
  }
  return best;
}

function* allAmounts([first, ...others]: readonly number[]): Generator<readonly number[]> {
  if (first === undefined) return yield [];
  for (let minor = 0; minor <= first; minor += 1)
    for (const rest of allAmounts(others)) yield [minor, ...rest];
}

/** Whether each holding can lay its amount on goods that it reaches: a share of the first one, and the rest in turn. */
function fits(holdings: readonly Holding[], taken: readonly number[], open: readonly number[]): boolean {
  const [holding, ...others] = holdings;
  const [minor = 0, ...rest] = taken;
  if (holding === undefined) return true;
  return [...shares(minor, open, holding.reach)].some((left) => fits(others, rest, left));
}

function* shares(
  minor: number,
  open: readonly number[],
  reach: readonly boolean[],
  from = 0,
): Generator<readonly number[]> {
  if (minor === 0) return yield open;
  if (from >= open.length) return;
  for (let part = reach[from] ? Math.min(minor, open[from] ?? 0) : 0; part >= 0; part -= 1)
    yield* shares(minor - part, open.with(from, (open[from] ?? 0) - part), reach, from + 1);
}

export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
