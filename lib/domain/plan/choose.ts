import { type Choice, compareChoices, type Holding } from './holding.ts';
import { rankTable } from './rank.ts';

/**
 * The best choice by `compareChoices`, proven: every set of one-use holdings and codes is looked at. Of such a set the
 * most that it can take is its rank, so its loss is known at once; which holding takes how much is settled by the order
 * of preference, within the set and within the others apart from each other, because the set takes its whole rank.
 * @param holdings at most `MOST_HOLDINGS`
 * @param worths of the items, minor units
 * @param mostCodes one in an order; two is what two orders can hope for at best
 */
export function choose(holdings: readonly Holding[], worths: readonly number[], mostCodes: 1 | 2): Choice {
  const rank = rankTable(holdings, worths);
  const bits = (is: (holding: Holding) => boolean) =>
    holdings.reduce((set, holding, at) => (is(holding) ? set | (1 << at) : set), 0);
  const codes = bits(({ isCode }) => isCode);
  const oneUse = bits(({ isOneUse }) => isOneUse);
  const optional = codes | oneUse;
  const others = ((1 << holdings.length) - 1) & ~optional;
  const left = (set: number) => holdings.reduce((sum, each, at) => (set & (1 << at) ? sum + each.left : sum), 0);
  let best: Choice = { taken: holdings.map(() => 0), off: 0, lost: 0 };
  for (let set = optional; ; set = (set - 1) & optional) {
    if (countBits(set & codes) <= mostCodes) {
      const once = set & oneUse;
      const off = rank[set | others] ?? 0;
      const lost = off < best.off ? 0 : left(once) - (rank[once] ?? 0);
      if (off > best.off || (off === best.off && lost <= best.lost)) {
        const choice = { off, lost, taken: takeInOrder(holdings.length, rank, once, (set | others) & ~once) };
        if (compareChoices(choice, best) < 0) best = choice;
      }
    }
    if (set === 0) return best;
  }
}

/** Of the first set as much as it can take, then of the others what is left for them. */
function takeInOrder(count: number, rank: Float64Array, first: number, others: number): readonly number[] {
  const taken = new Array<number>(count).fill(0);
  let before = 0;
  for (const among of [first, others])
    for (let at = 0; at < count; at += 1) {
      const bit = 1 << at;
      if (!(among & bit)) continue;
      taken[at] = (rank[before | bit] ?? 0) - (rank[before] ?? 0);
      before |= bit;
    }
  return taken;
}

function countBits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
