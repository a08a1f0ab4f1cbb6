/** Many samples of one thing, as three numbers: a mean would be led by the worst of a busy machine. */
interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

function spreadOf(samples: readonly number[]): Spread {
  const sorted = samples.toSorted((one, other) => one - other);
  return { median: quantile(sorted, 0.5), low: quantile(sorted, 0.1), high: quantile(sorted, 0.9) };
}

/** "41.2 ms (38.0–55.1)": the median, and between which values eight of ten lie. */
export function inMilliseconds(samples: readonly number[]): string {
  const { median, low, high } = spreadOf(samples);
  return `${median.toFixed(1)} ms (${low.toFixed(1)}–${high.toFixed(1)})`;
}

/** Milliseconds of each round of some work, after one to warm up. */
export function timed(rounds: number, work: () => unknown): readonly number[] {
  work();
  return Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

export function medianOf(samples: readonly number[]): number {
  return spreadOf(samples).median;
}

export function ratioOfMedians(samples: readonly number[], against: readonly number[]): number {
  return medianOf(samples) / medianOf(against);
}

function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}
