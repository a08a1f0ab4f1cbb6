import type { Holding } from './holding.ts';

/** So much of one holding on one item, by their places; minor units. */
export interface Part {
  readonly holding: number;
  readonly item: number;
  readonly minor: number;
}

export interface Spread {
  /** By holding. */
  readonly taken: readonly number[];
  readonly parts: readonly Part[];
}

type Spendable = Pick<Holding, 'left' | 'reach'>;

/**
 * Spends the holdings in their order, each as much as it can without taking from those before it; what they have spent
 * may move to other goods for that (augmenting paths). Holdings that reach the same goods, and items that the same
 * holdings reach, are one each, so thousands of credits with a few kinds of rules are a small network.
 * @param worths of the items, minor units
 */
export function spread(holdings: readonly Spendable[], worths: readonly number[]): Spread {
  const network = networkOf(kindsOf(holdings, worths), worths);
  const taken = holdings.map(({ left }, at) => pushAt(network, at, left));
  return { taken, parts: partsOf(network, taken, worths) };
}

/**
 * As `spread`, for many tries with some of the same holdings: what they reach is looked at once.
 * @returns how much of each holding is taken where those at these places are spent in this order
 */
export function spender(
  holdings: readonly Spendable[],
  worths: readonly number[],
): (turns: readonly number[]) => number[] {
  const kinds = kindsOf(holdings, worths);
  return (turns) => {
    const network = networkOf(kinds, worths);
    const taken = new Array<number>(holdings.length).fill(0);
    for (const at of turns) taken[at] = pushAt(network, at, holdings[at]?.left ?? 0);
    return taken;
  };
}

function pushAt(network: Network, at: number, left: number): number {
  const group = network.groupOf[at];
  return group === undefined ? 0 : push(network, group, left);
}

interface Group {
  readonly reach: readonly boolean[];
  /** Once nothing more goes through, nothing ever will: others only take more. */
  full: boolean;
}

/** Which holdings and which goods are alike. */
interface Kinds {
  readonly reaches: readonly (readonly boolean[])[];
  readonly groupOf: readonly (number | undefined)[];
  /** Items that the same groups reach. */
  readonly classes: readonly (readonly number[])[];
}

interface Network extends Pick<Kinds, 'groupOf' | 'classes'> {
  readonly groups: readonly Group[];
  /** What is not spent yet of each class. */
  readonly open: number[];
  /** By group and class. */
  readonly flow: number[][];
}

function kindsOf(holdings: readonly Spendable[], worths: readonly number[]): Kinds {
  const keys = holdings.map(({ reach }) => worths.map((_, item) => (reach[item] ? '+' : '-')).join(''));
  const names = [...new Set(keys)].filter((key) => key.includes('+'));
  const placeOf = new Map(names.map((key, place) => [key, place]));
  const reaches = names.map((key) => [...key].map((sign) => sign === '+'));
  const reached = worths.map((_, item) => item).filter((item) => reaches.some((reach) => reach[item]));
  const reachers = (item: number) => reaches.filter((reach) => reach[item]).length;
  // What few buy comes first: then most of what each pays for is left to nobody else, and so the surer (`share.ts`).
  const classes = [
    ...Map.groupBy(reached, (item) => reaches.map((reach) => (reach[item] ? '+' : '-')).join('')).values(),
  ].toSorted(([one = 0], [other = 0]) => reachers(one) - reachers(other));
  return { reaches, groupOf: keys.map((key) => placeOf.get(key)), classes };
}

function networkOf({ reaches, groupOf, classes }: Kinds, worths: readonly number[]): Network {
  return {
    groups: reaches.map((reach) => ({ reach, full: false })),
    groupOf,
    classes,
    open: classes.map((among) => among.reduce((sum, item) => sum + (worths[item] ?? 0), 0)),
    flow: reaches.map(() => classes.map(() => 0)),
  };
}

/** @returns how much of `most` went through */
function push(network: Network, group: number, most: number): number {
  const start = network.groups[group];
  let rest = most;
  while (start !== undefined && !start.full && rest > 0) {
    const path = shortestPath(network, group);
    if (path === null) start.full = true;
    else rest -= pushAlong(network, path, rest);
  }
  return most - rest;
}

/** Classes that are filled, and between them the groups that make room: each step is a group and the class it fills. */
type Path = readonly (readonly [group: number, into: number])[];

function shortestPath({ groups, classes, open, flow }: Network, start: number): Path | null {
  const seen = new Set([start]);
  const reached = new Set<number>();
  const waiting: { readonly group: number; readonly path: Path }[] = [{ group: start, path: [] }];
  for (const { group, path } of waiting) {
    for (let into = 0; into < classes.length; into += 1) {
      const [sample] = classes[into] ?? [];
      if (sample === undefined || reached.has(into) || !groups[group]?.reach[sample]) continue;
      reached.add(into);
      const longer: Path = [...path, [group, into]];
      if ((open[into] ?? 0) > 0) return longer;
      groups.forEach((_, other) => {
        if (seen.has(other) || (flow[other]?.[into] ?? 0) <= 0) return;
        seen.add(other);
        waiting.push({ group: other, path: longer });
      });
    }
  }
  return null;
}

function pushAlong({ open, flow }: Network, path: Path, most: number): number {
  const last = path.at(-1)?.[1] ?? 0;
  // Each group behind the first moves out of the class that the one before it fills.
  const moves = path.slice(1).map(([group], at) => [group, path[at]?.[1] ?? 0] as const);
  const room = moves.map(([group, from]) => flow[group]?.[from] ?? 0);
  const minor = Math.min(most, open[last] ?? 0, ...room);
  const change = (group: number, at: number, by: number) => {
    const own = flow[group];
    if (own !== undefined) own[at] = (own[at] ?? 0) + by;
  };
  for (const [group, into] of path) change(group, into, minor);
  for (const [group, from] of moves) change(group, from, -minor);
  open[last] = (open[last] ?? 0) - minor;
  return minor;
}

/** Which holding of a group pays for which item of a class: one after the other, so that few items are shared. */
function partsOf(
  { groups, groupOf, classes, flow }: Network,
  taken: readonly number[],
  worths: readonly number[],
): readonly Part[] {
  const unspent = [...taken];
  const unpaid = [...worths];
  const parts: Part[] = [];
  groups.forEach((_, group) => {
    const holdings = taken.map((_, at) => at).filter((at) => groupOf[at] === group);
    classes.forEach((items, at) => {
      let rest = flow[group]?.[at] ?? 0;
      for (const holding of holdings)
        for (const item of rest > 0 ? items : []) {
          const minor = Math.min(rest, unspent[holding] ?? 0, unpaid[item] ?? 0);
          if (minor <= 0) continue;
          parts.push({ holding, item, minor });
          rest -= minor;
          unspent[holding] = (unspent[holding] ?? 0) - minor;
          unpaid[item] = (unpaid[item] ?? 0) - minor;
        }
    });
  });
  return parts;
}
