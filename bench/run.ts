// `npm run bench [-- NAME …] [--strict]`: builds the extension and measures it in real Chromium, a table a bench.
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { accuracy } from './accuracy.ts';
import { books } from './books.ts';
import { copyExtension } from './extension-copy.ts';
import { forecast } from './forecast.ts';
import { item } from './item.ts';
import { lines } from './lines.ts';
import { plan } from './plan.ts';
import { popup } from './popup.ts';
import { reading } from './reading.ts';
import { recording } from './recording.ts';
import { sizes } from './sizes.ts';
import { missesIn, type Table, textOf } from './table.ts';
import { textAccuracy } from './text-accuracy.ts';
import { texts } from './texts.ts';
import { wallet } from './wallet.ts';

/** @param extension folder of a copy of the built extension, which no other build overwrites meanwhile */
type Bench = (extension: string) => Promise<Table>;

const BENCHES: Readonly<Record<string, Bench>> = {
  sizes,
  popup,
  wallet,
  reading,
  item,
  lines,
  recording,
  books,
  forecast,
  accuracy,
  texts,
  textAccuracy,
  plan,
};

function load(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}

async function run(name: string, bench: Bench, extension: string): Promise<number> {
  const before = load();
  const table = await bench(extension);
  const machine = `${availableParallelism()} cores, load ${before} before and ${load()} after.`;
  console.log(
    `\n${textOf({ ...table, title: `${name}: ${table.title}`, notes: [...table.notes, machine] })}`,
  );
  return missesIn(table);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { strict: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const names = positionals.length > 0 ? positionals : Object.keys(BENCHES);
  const unknown = names.filter((name) => !(name in BENCHES));
  if (unknown.length > 0)
    throw new Error(`No such bench: ${unknown.join(', ')}. There are ${Object.keys(BENCHES).join(', ')}.`);

  const copy = copyExtension();
  let misses = 0;
  for (const name of names) {
    const bench = BENCHES[name];
    if (bench) misses += await run(name, bench, copy);
  }
  console.log(misses === 0 ? '\nEvery budget holds.' : `\nMissed budgets: ${misses}.`);
  if (values.strict && misses > 0) process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
