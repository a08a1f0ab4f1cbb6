import { launch } from '../tests/e2e/browser/launch.ts';
import { openShop, type Shop } from '../tests/shop/shop.ts';
import { bundleForPage } from './bundle.ts';
import { blankPage, walletPage } from './extension-copy.ts';
import type { Plan } from './in-page/life.ts';
import { type TabOpening, timeTab } from './opening.ts';
import { inMilliseconds } from './statistics.ts';
import { type Row, ratioRow, shown, type Table } from './table.ts';

declare const bench: typeof import('./in-page/books.ts');

const WARM_UP = 2;
const TURNS = 15;
const FEW: Plan = { credits: 10, live: 10, onRewardPage: 10 };
const MANY: Plan = { credits: 10_000, live: 300, onRewardPage: 300 };
const PLACES = {
  list: walletPage,
  ahead: `${walletPage}#/ahead`,
  history: `${walletPage}#/history`,
  ended: `${walletPage}#/credits/ended`,
};

type Measured = Readonly<Record<keyof typeof PLACES | 'blank', readonly TabOpening[]>>;

/** Opens the blank page and each place of the wallet in turn, in a tab of its own. */
async function measure(extension: string, shop: Shop, plan: Plan): Promise<Measured> {
  const browser = await launch('chromium', { shop, extension });
  try {
    const setUp = await browser.openExtension(blankPage);
    await setUp.evaluate(await bundleForPage('books.ts'));
    await setUp.evaluate((wanted) => bench.fill(wanted), plan);
    const measured: Record<string, TabOpening[]> = { blank: [], list: [], ahead: [], history: [], ended: [] };
    for (let turn = 0; turn < WARM_UP + TURNS; turn += 1) {
      for (const [name, path] of Object.entries({ blank: blankPage, ...PLACES }))
        measured[name]?.push(await timeTab(browser, path));
    }
    const counted = Object.entries(measured).map(([name, all]) => [name, all.slice(WARM_UP)]);
    return Object.fromEntries(counted) as Measured;
  } finally {
    await browser.close();
  }
}

function rowsOf(few: Measured, many: Measured): Row[] {
  const shownAt = (openings: readonly TabOpening[]): number[] => openings.map((opening) => opening.shown);
  return (['list', 'ahead', 'history', 'ended'] as const).flatMap((place) => [
    shown(`${place}: 10 credits`, inMilliseconds(shownAt(few[place]))),
    shown(`${place}: 10,000 credits`, inMilliseconds(shownAt(many[place]))),
    ratioRow('  10,000 against 10', shownAt(many[place]), shownAt(few[place]), null),
    ratioRow('  10,000 against a blank page', shownAt(many[place]), shownAt(many.blank), null),
  ]);
}

export async function wallet(extension: string): Promise<Table> {
  const shop = await openShop();
  try {
    const few = await measure(extension, shop, FEW);
    const many = await measure(extension, shop, MANY);
    return {
      title: 'the first amount on screen, in a tab',
      notes: ['10,000 credits of 25 years, 300 of them live, with about 110,000 events; median (p10–p90).'],
      rows: rowsOf(few, many),
    };
  } finally {
    await shop.close();
  }
}
