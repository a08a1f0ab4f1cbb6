import { launch } from '../tests/e2e/browser/launch.ts';
import { openShop, type Shop } from '../tests/shop/shop.ts';
import { bundleForPage } from './bundle.ts';
import { blankPage } from './extension-copy.ts';
import type { Filled } from './in-page/books.ts';
import type { Plan } from './in-page/life.ts';
import { type Opening, timeOpening } from './opening.ts';
import { inMilliseconds } from './statistics.ts';
import { type Row, ratioRow, shown, type Table } from './table.ts';

declare const bench: typeof import('./in-page/books.ts');

const pairs = 21;
const warmUp = 2;

interface Case {
  readonly name: string;
  readonly plan: Plan;
  /** Null: shown and not judged. */
  readonly most: number | null;
}

const cases: readonly Case[] = [
  { name: '10 credits', plan: { credits: 10, live: 10, onRewardPage: 10 }, most: 1.8 },
  {
    name: '10,000 credits of 25 years, 300 live',
    plan: { credits: 10_000, live: 300, onRewardPage: 300 },
    most: 2,
  },
  {
    name: '10,000 credits, all live (beyond belief)',
    plan: { credits: 10_000, live: 10_000, onRewardPage: 10_000 },
    most: null,
  },
];

interface Measured {
  readonly filled: Filled;
  readonly version: string;
  readonly blank: readonly Opening[];
  readonly popup: readonly Opening[];
}

async function measure(extension: string, shop: Shop, plan: Plan): Promise<Measured> {
  const browser = await launch('chromium', { shop, extension });
  try {
    const page = await browser.openExtension(blankPage);
    await page.evaluate(await bundleForPage('books.ts'));
    const filled = await page.evaluate((wanted) => bench.fill(wanted), plan);
    await page.close();
    const [blank, popup]: [Opening[], Opening[]] = [[], []];
    for (let pair = 0; pair < warmUp + pairs; pair += 1) {
      const both = [timeBlank, timePopup];
      for (const time of pair % 2 === 0 ? both : both.toReversed()) await time();
    }
    return { filled, version: browser.version, blank: blank.slice(warmUp), popup: popup.slice(warmUp) };

    async function timeBlank() {
      blank.push(await timeOpening(browser, blankPage));
    }
    async function timePopup() {
      popup.push(await timeOpening(browser, 'popup.html'));
    }
  } finally {
    await browser.close();
  }
}

function rowsOf({ name, most }: Case, { filled, blank, popup }: Measured): Row[] {
  const times = (openings: readonly Opening[]) => openings.map(({ shown }) => shown);
  const work = (openings: readonly Opening[]) => openings.map(({ worked }) => worked);
  const { events, readings } = filled;
  const books = `${events.toLocaleString('en')} events, ${readings.toLocaleString('en')} readings`;
  return [
    shown(`${name}: in the books`, books),
    shown('  blank popup, first paint', inMilliseconds(times(blank))),
    shown('  popup, first credit on screen', inMilliseconds(times(popup))),
    ratioRow('  against the blank popup', times(popup), times(blank), most),
    shown(
      '  work of the main thread',
      `${inMilliseconds(work(popup))}, blank ${inMilliseconds(work(blank))}`,
    ),
    ratioRow('  against the blank popup', work(popup), work(blank), null),
  ];
}

export async function popup(extension: string): Promise<Table> {
  const shop = await openShop();
  try {
    const rows: Row[] = [];
    let version = '';
    for (const each of cases) {
      const measured = await measure(extension, shop, each.plan);
      version = measured.version;
      rows.push(...rowsOf(each, measured));
    }
    return {
      title: 'the first credit on screen, against the first paint of a blank popup',
      notes: [`${version}, ${pairs} pairs in turn; median (p10–p90). Its work is the steadier figure.`],
      rows,
    };
  } finally {
    await shop.close();
  }
}
