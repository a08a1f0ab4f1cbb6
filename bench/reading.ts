import type { Page } from 'puppeteer-core';
import { launch } from '../tests/e2e/browser/launch.ts';
import type { TestBrowser } from '../tests/e2e/browser/test-browser.ts';
import type { ShopCredit } from '../tests/shop/scenario.ts';
import { openShop, type Shop } from '../tests/shop/shop.ts';
import { bundleForPage } from './bundle.ts';
import { inMilliseconds } from './statistics.ts';
import { type Row, ratioRow, shown, type Table } from './table.ts';

declare const bench: typeof import('./in-page/read.ts');

const rounds = 15;
const warmTurns = 10;

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
  const few = { first: noSamples(), warm: noSamples() };
  const many = { first: noSamples(), warm: noSamples() };
  try {
    for (let round = 0; round < rounds; round += 1) {
      const readFirst = round % 2 === 0;
      for (const [count, { first, warm }] of [[100, few] as const, [1_000, many] as const]) {
        const page = await visit(browser, shop, count, bundle);
        await sample(page, 1, readFirst, first);
        // By now the browser has made fast what is done often.
        await page.evaluate((turns) => bench.timeOf('readOnce', turns), warmTurns);
        await sample(page, warmTurns, readFirst, warm);
      }
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
      ...rowsOf('first time on the page', many.first, few.first),
      ...rowsOf('when warm', many.warm, few.warm),
    ],
  };
}

function rowsOf(when: string, many: Samples, few: Samples): Row[] {
  return [
    shown(`${when}: one walk over the page`, inMilliseconds(many.walk)),
    shown('  reading 1,000 credits', inMilliseconds(many.read)),
    ratioRow('  reading against the walk', many.read, many.walk, 5),
    shown('  reading 100 credits', inMilliseconds(few.read)),
    ratioRow('  growth from 100 to 1,000 credits', many.read, few.read, 12),
  ];
}
