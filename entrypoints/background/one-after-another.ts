let last: Promise<unknown> = Promise.resolve();

/** One reading after the other, in the order in which they arrived: hashing takes longer for some than for others. */
export function oneAfterAnother<Result>(work: () => Promise<Result>): Promise<Result> {
  const done = last.then(work);
  last = done.catch(() => undefined);
  return done;
}
