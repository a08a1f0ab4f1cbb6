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
  let best: Choice = { taken: holdings.map(() => 0), off: 0, lost: 0 };
  for (const { off, lost, taken } of allSets(holdings, worths, mostCodes)) {
    if (off < best.off || (off === best.off && lost > best.lost)) continue;
    const choice = { off, lost, taken: taken() };
    if (compareChoices(choice, best) < 0) best = choice;
  }
  return best;
}

interface Taking extends Pick<Choice, 'off' | 'lost'> {
  readonly taken: () => readonly number[];
}

/** What comes off and what is lost with each set of one-use holdings and codes, and all others. */
function* allSets(
  holdings: readonly Holding[],
  worths: readonly number[],
  mostCodes: 1 | 2,
): Generator<Taking> {
  const rank = rankTable(holdings, worths);
  const bits = (is: (holding: Holding) => boolean) =>
    holdings.reduce((set, holding, at) => (is(holding) ? set | (1 << at) : set), 0);
  const codes = bits(({ isCode }) => isCode);
  const oneUse = bits(({ isOneUse }) => isOneUse);
  const optional = codes | oneUse;
  const others = ((1 << holdings.length) - 1) & ~optional;
  const heldBy = (set: number) =>
    holdings.reduce((sum, { left, held = left }, at) => (set & (1 << at) ? sum + held : sum), 0);
  for (let set = optional; ; set = (set - 1) & optional) {
    const once = set & oneUse;
    if (countBits(set & codes) <= mostCodes)
      yield {
        off: rank[set | others] ?? 0,
        lost: heldBy(once) - (rank[once] ?? 0),
        taken: () => takeInOrder(holdings.length, rank, once, (set | others) & ~once),
      };
    if (set === 0) return;
  }
}

/**
 * The most that money off less money lost can come to, over all sets of holdings: nothing that obeys more rules than
 * one order of all goods does can bring more.
 */
export function mostNet(holdings: readonly Holding[], worths: readonly number[], mostCodes: 1 | 2): number {
  let most = 0;
  for (const { off, lost } of allSets(holdings, worths, mostCodes)) most = Math.max(most, off - lost);
  return most;
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
