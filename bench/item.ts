import { GOODS_TAG } from '../lib/browser/goods-pills.ts';
import { launch } from '../tests/e2e/browser/launch.ts';
import type { TestBrowser } from '../tests/e2e/browser/test-browser.ts';
import { openShop, type Shop } from '../tests/shop/shop.ts';
import { bundleForPage } from './bundle.ts';
import { withItemScript } from './extension-copy.ts';
import { savedItems } from './saved-items.ts';
import { forcedLayouts, scriptTime, type Trace, trace } from './script-trace.ts';
import { inMilliseconds } from './statistics.ts';
import { type Row, ratioRow, shown, type Table } from './table.ts';

const ITEM = 'https://www.amazon.com/A-kettle/dp/B0KETTLE01';
const BYTES = 2_000_000;
const WARM_UP = 2;
const PAIRS = 15;
/** By then the page has long been read, the answer has come and its line is drawn. */
const WATCHED = 1_500;
/** Long enough for a look that comes late. */
const PATIENT = 9_000;
const FORCES = "document.body.append(document.createElement('i'));document.body.offsetHeight;";

interface Visit {
  readonly noted: Trace;
  /** Milliseconds of the processor that the page's whole main thread has worked. */
  readonly worked: number;
  readonly elements: number;
  readonly hasLine: boolean;
}

interface Visiting {
  readonly watched: number;
  readonly withStacks: boolean;
}

async function visit(browser: TestBrowser, { watched, withStacks }: Visiting): Promise<Visit> {
  const page = await browser.open('about:blank', { width: 1200, height: 800 });
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  // The page is not asked anything meanwhile: that would be work of its main thread, too.
  const noted = await trace(page, withStacks, async () => {
    await page.goto(ITEM);
    await new Promise((resolve) => setTimeout(resolve, watched));
  });
  const { metrics } = await session.send('Performance.getMetrics');
  const worked = 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  const hasLine = (await page.$(GOODS_TAG)) !== null;
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  await page.close();
  return { noted, worked, elements, hasLine };
}

/** A browser of a shopper with one credit in the books, so that there is something to say beside the price. */
async function shopperWith(extension: string, shop: Shop): Promise<TestBrowser> {
  const browser = await launch('chromium', { shop, extension });
  await browser.open('https://www.amazon.com/norushcredits');
  // Until the page is read, and what it says is in the books.
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  await browser.closeTabs();
  return browser;
}

interface Timed {
  readonly script: number[];
  readonly page: number[];
}
const noTimes = (): Timed => ({ script: [], page: [] });

interface Measured {
  readonly ours: Timed;
  readonly empty: Timed;
  readonly elements: number;
  readonly version: string;
}

async function measure(extension: string, shop: Shop): Promise<Measured> {
  const emptyScript = await bundleForPage('empty-item.js');
  const browsers = {
    ours: await shopperWith(extension, shop),
    empty: await shopperWith(
      withItemScript(extension, () => emptyScript),
      shop,
    ),
  };
  const times = { ours: noTimes(), empty: noTimes() };
  let elements = 0;
  try {
    for (let pair = 0; pair < WARM_UP + PAIRS; pair += 1) {
      for (const name of pair % 2 === 0 ? (['ours', 'empty'] as const) : (['empty', 'ours'] as const)) {
        const seen = await visit(browsers[name], { watched: WATCHED, withStacks: false });
        if (seen.hasLine !== (name === 'ours')) throw new Error(`The line of "${name}" is not as expected.`);
        if (name === 'empty') ({ elements } = seen);
        if (pair < WARM_UP) continue;
        times[name].script.push(scriptTime(seen.noted));
        times[name].page.push(seen.worked);
      }
    }
    return { ...times, elements, version: browsers.ours.version };
  } finally {
    await browsers.ours.close();
    await browsers.empty.close();
  }
}

/** Also on a script of ours that forces one on purpose: a count that can't rise proves nothing. */
async function layoutRows(extension: string, shop: Shop): Promise<Row[]> {
  const counts: number[] = [];
  for (const script of [(ours: string) => ours, (ours: string) => `${ours}${FORCES}`]) {
    const browser = await shopperWith(withItemScript(extension, script), shop);
    try {
      const { noted, hasLine } = await visit(browser, { watched: PATIENT, withStacks: true });
      if (!hasLine) throw new Error('The script has drawn no line.');
      counts.push(forcedLayouts(noted));
    } finally {
      await browser.close();
    }
  }
  const [ours = Number.NaN, forcing = 0] = counts;
  if (forcing === 0) throw new Error('A layout that was forced on purpose was not counted.');
  return [
    {
      what: 'layouts and styles forced by our script',
      measured: `${ours}`,
      budget: { words: 'none', held: ours === 0 },
    },
    shown('  by one that forces them once on purpose', `${forcing}`),
  ];
}

function timeRows({ ours, empty }: Measured): Row[] {
  return [
    shown('empty script', inMilliseconds(empty.script)),
    shown('our script', inMilliseconds(ours.script)),
    ratioRow('  ours against empty', ours.script, empty.script, 1.5),
    shown("the page's whole main thread, with the empty script", inMilliseconds(empty.page)),
    shown("the page's whole main thread, with ours", inMilliseconds(ours.page)),
    ratioRow('  with ours against with the empty one', ours.page, empty.page, null),
  ];
}

export async function item(extension: string): Promise<Table> {
  const shop = await openShop({
    rewards: { credits: [{ amount: 500, endsInDays: 9, group: 'Courtesy Credit' }] },
    item: { bytes: BYTES },
  });
  try {
    const measured = await measure(extension, shop);
    const rows = [...timeRows(measured), ...(await layoutRows(extension, shop)), ...(await savedItems(shop))];
    const elements = measured.elements.toLocaleString('en');
    return {
      title: 'an item page of 2 MB, our script against an empty one',
      notes: [
        `${measured.version}, ${elements} elements, ${PAIRS} pairs of fresh tabs in turn; median (p10–p90).`,
        "Script: the processor's time on the main thread in all calls into the item script, compiling included, until",
        `${WATCHED / 1000} s after the page has loaded. What follows an answer that it waited for counts for the page only.`,
        'Empty: registered alike, with the context that the build gives each script, and nothing done in it.',
        `Layouts: counted for ${PATIENT / 1000} s. Saved pages: parsed, not shown; each read once.`,
      ],
      rows,
    };
  } finally {
    await shop.close();
  }
}
