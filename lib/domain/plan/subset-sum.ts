/** Sums are told apart up to so many steps: exact to the cent for goods of 2,500 dollars, coarser above. */
const MOST_STEPS = 250_000;

/** The sums of all subsets of some values. */
export interface Sums {
  /** False: above so many steps sums are only near. */
  readonly isExact: boolean;
  /** The subsets that come nearest to each of the sums, from below and from above; each subset once. */
  readonly near: (wanted: readonly number[]) => readonly (readonly boolean[])[];
}

/** @param values not negative */
export function sumsOf(values: readonly number[]): Sums {
  const total = values.reduce((sum, value) => sum + value, 0);
  const step = Math.max(1, Math.ceil(total / MOST_STEPS));
  const steps = values.map((value) => Math.floor(value / step));
  const lastOf = lastItems(steps);
  const most = lastOf.length - 1;
  return {
    isExact: step === 1,
    near(wanted) {
      const sums = wanted.flatMap((sum) => {
        const goal = Math.min(most, Math.max(0, Math.ceil(sum / step)));
        return [nearest(lastOf, goal, 1), nearest(lastOf, goal, -1)].filter((near) => near !== null);
      });
      return [...new Set(sums)].map((sum) => subsetOf(sum, lastOf, steps));
    },
  };
}

/** By sum: the place, from 1, of the last value of a subset with this sum; 0 where there is none, or none is needed. */
function lastItems(values: readonly number[]): Uint16Array {
  const lastOf = new Uint16Array(values.reduce((sum, value) => sum + value, 0) + 1);
  let most = 0;
  values.forEach((value, at) => {
    most += value;
    for (let sum = most; sum >= value && value > 0; sum -= 1)
      if (!lastOf[sum] && (sum === value || lastOf[sum - value])) lastOf[sum] = at + 1;
  });
  return lastOf;
}

function nearest(lastOf: Uint16Array, from: number, by: 1 | -1): number | null {
  for (let sum = from; sum >= 0 && sum < lastOf.length; sum += by) if (sum === 0 || lastOf[sum]) return sum;
  return null;
}

function subsetOf(sum: number, lastOf: Uint16Array, values: readonly number[]): readonly boolean[] {
  const subset = values.map(() => false);
  for (let rest = sum; rest > 0; ) {
    const at = (lastOf[rest] ?? 0) - 1;
    subset[at] = true;
    rest -= values[at] ?? rest;
  }
  return subset;
}
