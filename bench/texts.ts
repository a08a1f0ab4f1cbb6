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

interface Handed {
  /** From the words in the field to the facts beside them. */
  readonly facts: number;
  /** The longest time for which the page did nothing else. */
  readonly held: number;
}

/** A megabyte pasted into the wallet: runs in the page. */
async function handIn(length: number): Promise<Handed> {
  const filler = 'This week we show you lamps, kettles and chairs that our readers like best.\n';
  const field = document.querySelector<HTMLTextAreaElement>('[name=words]');
  if (field === null) throw new Error('No field for words');
  let held = 0;
  let last = performance.now();
  const begin = last;
  const tick = setInterval(() => {
    const now = performance.now();
    held = Math.max(held, now - last);
    last = now;
  }, 0);
  field.value = `Your $5.00 promotional credit.\n${filler.repeat(Math.ceil(length / filler.length))}`;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  while (document.querySelector('.found') === null) await new Promise((resolve) => setTimeout(resolve, 5));
  clearInterval(tick);
  return { facts: performance.now() - begin, held };
}

async function inWallet(extension: string): Promise<readonly Handed[]> {
  const shop = await openShop();
  const browser = await launch('chromium', { shop, extension });
  const handed: Handed[] = [];
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const wallet = await browser.openExtension('wallet.html#/paste');
      await wallet.waitForSelector('[name=words]');
      handed.push(await wallet.evaluate(handIn, 1_000_000));
      await wallet.close();
    }
  } finally {
    await browser.close();
    await shop.close();
  }
  return handed;
}

/** The reader of texts by the length of the text: in a worker, so that no page waits for it. */
export async function texts(extension: string): Promise<Table> {
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
  const handed = await inWallet(extension);
  return {
    title: 'a mail or terms, by the number of its characters',
    notes: [
      `${browser.version}, ${ROUNDS} fresh pages, English; median (p10–p90). From paste to facts a pause of 250 ms is meant.`,
    ],
    rows: [
      ...LENGTHS.map(([length], index) =>
        shown(`reading ${length.toLocaleString('en')} characters`, inMilliseconds(samples[index] ?? [])),
      ),
      ratioRow('growth from 100,000 to 1,000,000', longest, long, null),
      shown(
        'a megabyte in the wallet: from paste to facts',
        inMilliseconds(handed.map(({ facts }) => facts)),
      ),
      shown('  longest time that the page is held up', inMilliseconds(handed.map(({ held }) => held))),
    ],
  };
}
