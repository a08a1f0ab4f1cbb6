import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../tests/e2e/browser/launch.ts';
import type { Shop } from '../tests/shop/shop.ts';
import { bundleForPage } from './bundle.ts';
import { inMilliseconds } from './statistics.ts';
import { type Row, ratioRow, shown } from './table.ts';

declare const bench: typeof import('./in-page/read-offers.ts');

const PAGES = '../shared/pages';
const LARGEST = 3;
const ROUNDS = 15;

interface Saved {
  readonly file: string;
  readonly page_type: string;
  readonly marketplace: string;
  readonly bytes: number;
}

function largestItems(): Saved[] {
  const list = join(PAGES, 'manifest.jsonl');
  if (!existsSync(list) || !existsSync(join(PAGES, 'raw'))) return [];
  const pages = readFileSync(list, 'utf8').trim().split('\n');
  return pages
    .map((line): Saved => JSON.parse(line))
    .filter(({ page_type }) => page_type === 'product')
    .sort((one, other) => other.bytes - one.bytes)
    .slice(0, LARGEST);
}

/** The reader alone on the largest saved item pages; no rows where they do not lie beside the repository. */
export async function savedItems(shop: Shop): Promise<Row[]> {
  const saved = largestItems();
  if (saved.length === 0) return [];
  const bundle = await bundleForPage('read-offers.ts');
  const browser = await launch('chromium', { shop });
  const looks = saved.map(() => ({ read: [] as number[], walk: [] as number[], elements: 0, offers: 0 }));
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [place, { file, marketplace }] of saved.entries()) {
        // A fresh page each time, because a shopper's is: nothing has been made fast yet.
        const page = await browser.open('https://www.amazon.com/');
        await page.evaluate(bundle);
        const html = readFileSync(join(PAGES, file), 'utf8');
        const address = `https://www.${marketplace}/dp/B000000000`;
        const look = await page.evaluate(
          (text, at, readFirst) => bench.timeFirstLook(text, at, readFirst),
          html,
          address,
          round % 2 === 0,
        );
        const into = looks[place];
        if (into) {
          into.read.push(look.read);
          into.walk.push(look.walk);
          Object.assign(into, { elements: look.elements, offers: look.offers });
        }
        await page.close();
      }
    }
  } finally {
    await browser.close();
  }
  return looks.flatMap(({ read, walk, elements, offers }, place) => {
    const { bytes = 0, marketplace = '' } = saved[place] ?? {};
    const size = `${(bytes / 1e6).toFixed(1)} MB, ${elements.toLocaleString('en')} elements`;
    return [
      shown(`reader alone, saved page of ${marketplace}`, `${size}, ${offers} offer`),
      shown('  its first look', inMilliseconds(read)),
      ratioRow('  against one walk over the elements', read, walk, null),
    ];
  });
}
