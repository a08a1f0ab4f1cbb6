import type { Credit } from '../lib/domain/credit.ts';
import type { Entry } from '../lib/domain/glance.ts';
import { makePlan } from '../lib/domain/plan/make-plan.ts';
import type { Plan } from '../lib/domain/plan/plan.ts';
import type { Item } from '../lib/domain/reading.ts';
import type { Terms } from '../lib/domain/terms.ts';
import {
  basket,
  context,
  eBook,
  entry,
  gadget,
  money,
  stated,
  thing,
} from '../tests/domain/verdict/goods.ts';
import { inMilliseconds, medianOf, timed } from './statistics.ts';
import { type Row, ratioRow, shown, type Table } from './table.ts';

const ROUNDS = 25;
const GOODS = ['sold-by-amazon', 'digital', 'anything'] as const;

interface Case {
  readonly entries: readonly Entry[];
  readonly items: readonly Item[];
}

/** Prices without a pattern, and the same in every run. */
function prices(): () => number {
  let seed = 7;
  return () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return 100 + (seed % 9_900);
  };
}

function items(count: number): readonly Item[] {
  const next = prices();
  const kinds = [thing, eBook, gadget];
  return Array.from({ length: count }, (_, at) => (kinds[at % 3] ?? thing)({ price: money(next()) }));
}

/** Together they hold more than the goods are worth: which of them are begun has to be weighed. */
const TIMES = 6;

function credits(count: number, termsOf: (at: number) => Partial<Terms>, times = TIMES): readonly Entry[] {
  const next = prices();
  return Array.from({ length: count }, (_, at) => {
    const facts: Partial<Credit> = {
      left: next() * times,
      terms: stated({ goods: GOODS[at % 3] ?? null, ...termsOf(at) }),
    };
    return entry(facts);
  });
}

const drawn = (count: number) => credits(count, () => ({ use: 'drawdown' }));
const oneUse = (count: number) => credits(count, () => ({ use: 'single' }));
const mixed = (count: number) => credits(count, (at) => ({ use: at % 2 === 0 ? 'single' : 'drawdown' }));
/** Any two codes ask for all but a few cents of half of the goods each: whether prices allow that is hard to say. */
const codes = (count: number, goods: readonly Item[]) => {
  const all = goods.reduce((sum, { price }) => sum + (price?.minor ?? 0), 0);
  const minimum = Math.floor(all / 2) - 2;
  return credits(count, (at) => ({ use: 'single', goods: 'anything', code: `CODE${at}`, minimum }));
};
/** Six codes, of which two go into two orders, beside six credits for one order. */
const both = (goods: readonly Item[]) => [...codes(6, goods), ...oneUse(6)];

const withCodes = (goods: readonly Item[]) => [...codes(30, goods), ...mixed(470)];

function planOf({ entries, items: goods }: Case): Plan {
  return makePlan(basket(goods), entries, context(), 'USD');
}

const measure = (each: Case) => timed(ROUNDS, () => planOf(each));

/** How long a plan takes where it is promised to be the best one, and beyond. */
export async function plan(): Promise<Table> {
  const forty = items(40);
  const atBound: readonly (readonly [string, Case])[] = [
    ['12 drawn down', { entries: drawn(12), items: forty }],
    ['12 for one order', { entries: oneUse(12), items: forty }],
    ['6 for one order, 6 drawn down', { entries: mixed(12), items: forty }],
    ['12 codes that hardly fit twice', { entries: codes(12, forty), items: forty }],
    ['6 such codes, 6 for one order', { entries: both(forty), items: forty }],
  ];
  const rows: Row[] = atBound.map(([what, each]) => {
    const samples = measure(each);
    const budget = { words: '1 s', held: medianOf(samples) <= 1000 };
    const { proven, orders } = planOf(each);
    const known = `${proven ? 'proven best' : 'good, not proven best'}, ${orders.length === 1 ? 'one order' : 'two orders'}`;
    return { what: `${what}: ${known}`, measured: inMilliseconds(samples), budget };
  });
  const base = measure({ entries: mixed(12), items: forty });
  const beyond: readonly (readonly [string, Case])[] = [
    ['100 credits × 40 items', { entries: mixed(100), items: forty }],
    ['1,000 credits × 40 items', { entries: mixed(1000), items: forty }],
    ['470 credits and 30 codes × 200 items', { entries: withCodes(items(200)), items: items(200) }],
    ['470 credits and 30 codes × 2,000 items', { entries: withCodes(items(2000)), items: items(2000) }],
    ['12 credits × 400 items', { entries: mixed(12), items: items(400) }],
  ];
  for (const [what, each] of beyond) {
    const samples = measure(each);
    rows.push(shown(what, inMilliseconds(samples)), ratioRow('  against 12 × 40', samples, base, null));
  }
  return {
    title: 'a plan at its bound of 12 credits × 40 items, and beyond',
    notes: [`In Node ${process.versions.node}, ${ROUNDS} rounds each; verdicts included; median (p10–p90).`],
    rows,
  };
}
