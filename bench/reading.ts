import type { Page } from 'puppeteer-core';
import { launch } from '../tests/e2e/browser/launch.ts';
import type { TestBrowser } from '../tests/e2e/browser/test-browser.ts';
import type { ShopCredit } from '../tests/shop/scenario.ts';
import { openShop, type Shop } from '../tests/shop/shop.ts';
import { bundleForPage } from './bundle.ts';
import { inMilliseconds } from './statistics.ts';
import { ratioRow, shown, type Table } from './table.ts';

declare const bench: typeof import('./in-page/read.ts');

const rounds = 15;
const warmTurns = 5;

interface Samples {
  readonly read: number[];
  readonly walk: number[];
}
const noSamples = (): Samples => ({ read: [], walk: [] });

function credits(count: number): ShopCredit[] {
  return Array.from({ length: count }, (_, index) => ({
    amount: 100 + (index % 9) * 50,
    endsInDays: (index * 7) % 600,
    group: `Rewards of campaign ${index % 12}`,
  }));
}

async function sample(page: Page, turns: number, readFirst: boolean, into: Samples): Promise<void> {
  const time = (work: 'readOnce' | 'walkOnce') =>
    page.evaluate((name, count) => bench.timeOf(name, count), work, turns);
  if (!readFirst) into.walk.push(await time('walkOnce'));
  into.read.push(await time('readOnce'));
  if (readFirst) into.walk.push(await time('walkOnce'));
}

async function visit(browser: TestBrowser, shop: Shop, count: number, bundle: string): Promise<Page> {
  shop.show({ rewards: { shows: 'credits', credits: credits(count) } });
  const page = await browser.open('https://www.amazon.com/norushcredits');
  await page.evaluate(bundle);
  return page;
}

export async function reading(): Promise<Table> {
  const bundle = await bundleForPage('read.ts');
  const shop = await openShop();
  // Without the extension: its own script would read the same page at the same time.
  const browser = await launch('chromium', { shop });
  const [few, first, warm] = [noSamples(), noSamples(), noSamples()];
  try {
    for (let round = 0; round < rounds; round += 1) {
      const readFirst = round % 2 === 0;
      await sample(await visit(browser, shop, 100, bundle), 1, readFirst, few);
      const page = await visit(browser, shop, 1_000, bundle);
      await sample(page, 1, readFirst, first);
      await sample(page, warmTurns, readFirst, warm);
      await browser.closeTabs();
    }
  } finally {
    await browser.close();
    await shop.close();
  }
  return {
    title: 'a reward page with 1,000 credits, against one walk over its elements and its text',
    notes: [`${browser.version}, ${rounds} fresh pages; median (p10–p90).`],
    rows: [
      shown('walk, first time on the page', inMilliseconds(first.walk)),
      shown('reading, first time on the page', inMilliseconds(first.read)),
      ratioRow('reading against walk, first time', first.read, first.walk, 5),
      shown('walk, when warm', inMilliseconds(warm.walk)),
      shown('reading, when warm', inMilliseconds(warm.read)),
      ratioRow('reading against walk, when warm', warm.read, warm.walk, 5),
      shown('reading 100 credits, first time', inMilliseconds(few.read)),
      ratioRow('growth from 100 to 1,000 credits', first.read, few.read, 12),
    ],
  };
}
