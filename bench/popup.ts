import { launch } from '../tests/e2e/browser/launch.ts';
import { openShop, type Shop } from '../tests/shop/shop.ts';
import { bundleForPage } from './bundle.ts';
import { blankPage, popupPage } from './extension-copy.ts';
import type { Filled } from './in-page/books.ts';
import type { Plan } from './in-page/life.ts';
import { type Opening, timeOpening } from './opening.ts';
import { inMilliseconds } from './statistics.ts';
import { type Row, ratioRow, shown, type Table } from './table.ts';

declare const bench: typeof import('./in-page/books.ts');
declare const chrome: { action: { setPopup(details: { popup: string }): Promise<void> } };

const warmUp = 2;

interface Case {
  readonly name: string;
  readonly plan: Plan;
  /** Null: shown and not judged. */
  readonly most: number | null;
  readonly pairs: number;
}

const cases: readonly Case[] = [
  { name: '10 credits', plan: { credits: 10, live: 10, onRewardPage: 10 }, most: 1.8, pairs: 21 },
  {
    name: '10,000 credits of 25 years, 300 live',
    plan: { credits: 10_000, live: 300, onRewardPage: 300 },
    most: 2,
    pairs: 21,
  },
  {
    name: '10,000 credits, all live (beyond belief)',
    plan: { credits: 10_000, live: 10_000, onRewardPage: 10_000 },
    most: null,
    pairs: 7,
  },
];

interface Measured {
  readonly filled: Filled;
  readonly version: string;
  readonly blank: readonly Opening[];
  readonly popup: readonly Opening[];
}

async function measure(extension: string, shop: Shop, { plan, pairs }: Case): Promise<Measured> {
  const browser = await launch('chromium', { shop, extension });
  try {
    const setUp = await browser.openExtension(blankPage);
    await setUp.evaluate(await bundleForPage('books.ts'));
    const filled = await setUp.evaluate((wanted) => bench.fill(wanted), plan);
    const over = await browser.open('https://www.amazon.com/');
    const openings: Record<string, Opening[]> = { [blankPage]: [], [popupPage]: [] };
    for (let pair = 0; pair < warmUp + pairs; pair += 1) {
      for (const path of pair % 2 === 0 ? [blankPage, popupPage] : [popupPage, blankPage]) {
        await setUp.evaluate((popup) => chrome.action.setPopup({ popup }), path);
        openings[path]?.push(await timeOpening(browser, path, over));
      }
    }
    const [blank = [], popup = []] = Object.values(openings).map((all) => all.slice(warmUp));
    return { filled, version: browser.version, blank, popup };
  } finally {
    await browser.close();
  }
}

function rowsOf({ name, most, pairs }: Case, { filled, blank, popup }: Measured): Row[] {
  const { credits, events, readings } = filled;
  const inBooks = [credits, events, readings].map((count) => count.toLocaleString('en'));
  const both = (part: keyof Opening) =>
    [popup, blank].map((openings) => openings.map((opening) => opening[part])) as [number[], number[]];
  const [shownAt, blankAt] = both('shown');
  const [sincePress, blankSincePress] = both('sincePress');
  const [worked, blankWorked] = both('worked');
  return [
    shown(name, `${inBooks[0]} credits, ${inBooks[1]} events, ${inBooks[2]} readings; ${pairs} pairs`),
    shown('  blank popup, first paint', inMilliseconds(blankAt)),
    shown('  our popup, first credit', inMilliseconds(shownAt)),
    ratioRow('  ours against blank', shownAt, blankAt, most),
    ratioRow('  ours against blank, from the press of the button', sincePress, blankSincePress, null),
    shown('  work of the main thread, blank', inMilliseconds(blankWorked)),
    shown('  work of the main thread, ours', inMilliseconds(worked)),
    ratioRow('  work, ours against blank', worked, blankWorked, null),
  ];
}

export async function popup(extension: string): Promise<Table> {
  const shop = await openShop();
  try {
    const rows: Row[] = [];
    let version = '';
    for (const each of cases) {
      const measured = await measure(extension, shop, each);
      version = measured.version;
      rows.push(...rowsOf(each, measured));
    }
    return {
      title: 'the first credit on screen, against the first paint of a blank popup',
      notes: [`${version}, in turn; median (p10–p90). The work is the steadier figure.`],
      rows,
    };
  } finally {
    await shop.close();
  }
}
