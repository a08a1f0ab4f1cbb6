import { launch } from '../tests/e2e/browser/launch.ts';
import { openShop } from '../tests/shop/shop.ts';
import { bundleForPage } from './bundle.ts';
import { inMilliseconds } from './statistics.ts';
import { ratioRow, shown, type Table } from './table.ts';

declare const bench: typeof import('./in-page/read-text.ts');

const ROUNDS = 7;
/** A notice, a mail, long terms, a newsletter with everything in it: characters, and turns that make it measurable. */
const LENGTHS = [
  [1_000, 40],
  [10_000, 10],
  [100_000, 2],
  [1_000_000, 1],
] as const;

/** The reader of texts by the length of the text: in a worker, so that no page waits for it. */
export async function texts(): Promise<Table> {
  const bundle = await bundleForPage('read-text.ts');
  const shop = await openShop();
  const browser = await launch('chromium', { shop });
  const samples = LENGTHS.map((): number[] => []);
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const page = await browser.open('https://www.amazon.com/');
      await page.evaluate(bundle);
      for (const [index, [length, turns]] of LENGTHS.entries()) {
        samples[index]?.push(await page.evaluate((...given) => bench.timeOfText(...given), length, turns));
      }
      await page.close();
    }
  } finally {
    await browser.close();
    await shop.close();
  }
  const [, , long = [], longest = []] = samples;
  return {
    title: 'a mail or terms, by the number of its characters',
    notes: [`${browser.version}, ${ROUNDS} fresh pages, English; median (p10–p90).`],
    rows: [
      ...LENGTHS.map(([length], index) =>
        shown(`reading ${length.toLocaleString('en')} characters`, inMilliseconds(samples[index] ?? [])),
      ),
      ratioRow('growth from 100,000 to 1,000,000', longest, long, null),
    ],
  };
}
