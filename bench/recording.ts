import type { Page } from 'puppeteer-core';
import { launch } from '../tests/e2e/browser/launch.ts';
import { openShop } from '../tests/shop/shop.ts';
import { bundleForPage } from './bundle.ts';
import { blankPage } from './extension-copy.ts';
import type { Plan } from './in-page/life.ts';
import { inMilliseconds } from './statistics.ts';
import { ratioRow, shown, type Table } from './table.ts';

declare const bench: typeof import('./in-page/books.ts');

const rounds = 40;
const warmUp = 5;

/** All have the same ten credits on the page that is read. */
const plans = {
  ten: { credits: 10, live: 10, onRewardPage: 10 },
  tenLive: { credits: 10_000, live: 10, onRewardPage: 10 },
  life: { credits: 10_000, live: 300, onRewardPage: 10 },
  allLive: { credits: 10_000, live: 10_000, onRewardPage: 10 },
} satisfies Record<string, Plan>;
type Name = keyof typeof plans;
const names = Object.keys(plans) as Name[];

async function measure(page: Page): Promise<Record<Name, number[]>> {
  for (const name of names) await page.evaluate((plan, as) => bench.fill(plan, as), plans[name], name);
  const spent: Record<Name, number[]> = { ten: [], tenLive: [], life: [], allLive: [] };
  for (let round = 0; round < warmUp + rounds; round += 1) {
    // Each goes first as often as the others.
    const order = names.map((_, place) => names[(place + round) % names.length] ?? 'ten');
    for (const name of order) {
      const milliseconds = await page.evaluate((as, turn) => bench.record(as, turn), name, round);
      if (round >= warmUp) spent[name].push(milliseconds);
    }
  }
  return spent;
}

export async function recording(extension: string): Promise<Table> {
  const shop = await openShop();
  const browser = await launch('chromium', { shop, extension });
  try {
    const page = await browser.openExtension(blankPage);
    await page.evaluate(await bundleForPage('books.ts'));
    const { ten, tenLive, life, allLive } = await measure(page);
    return {
      title: 'a reading of 10 credits, one of them changed, into the books',
      notes: [`${browser.version}, ${rounds} readings each in turn; median (p10–p90).`],
      rows: [
        shown('10 credits in the books', inMilliseconds(ten)),
        shown('10,000 of 25 years, 10 of them live', inMilliseconds(tenLive)),
        ratioRow('  against 10', tenLive, ten, 1.5),
        shown('10,000 of 25 years, 300 of them live', inMilliseconds(life)),
        ratioRow('  against 10', life, ten, 1.5),
        shown('10,000, all of them live', inMilliseconds(allLive)),
        ratioRow('  against 10 (beyond belief, so not judged)', allLive, ten, null),
      ],
    };
  } finally {
    await browser.close();
    await shop.close();
  }
}
