import fc from 'fast-check';

// One seed, so that a run says the same on every machine. SEED=random looks further afield, RUNS sets how far.
const { SEED = '20261122', RUNS = '200' } = process.env;
fc.configureGlobal({ numRuns: Number(RUNS), ...(SEED === 'random' ? {} : { seed: Number(SEED) }) });
