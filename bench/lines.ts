import type { Page } from 'puppeteer-core';
import { launch } from '../tests/e2e/browser/launch.ts';
import { roomy } from '../tests/e2e/browser/test-browser.ts';
import { courtesy, own } from '../tests/e2e/own.ts';
import { until } from '../tests/e2e/until.ts';
import { kettle, lamp } from '../tests/shop/goods.ts';
import type { ScenarioChange } from '../tests/shop/scenario.ts';
import { openShop, type Shop } from '../tests/shop/shop.ts';
import { inMilliseconds, medianOf } from './statistics.ts';
import { type Row, ratioRow, shown, type Table } from './table.ts';

const VISITS = 9;
const CREDITS = 12;
const CHECKOUT = '/checkout/p/p-106-0000000-0000000/spc';

const rows = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    (at % 2 === 0 ? kettle : lamp)('amazon', { asin: `B0BENCH${String(at).padStart(3, '0')}` }),
  );

/** Which page, with how much on it. */
const PAGES: readonly (readonly [what: string, path: string, shows: ScenarioChange])[] = [
  ['item page', '/dp/B0KETTLE01', {}],
  ['cart of 2 rows', '/cart', { order: { goods: rows(2) } }],
  ['cart of 200 rows', '/cart', { order: { goods: rows(200) } }],
  ['checkout of 2 rows', CHECKOUT, { order: { goods: rows(2) } }],
  ['checkout of 200 rows', CHECKOUT, { order: { goods: rows(200) } }],
];

interface Seen {
  /** Milliseconds from the end of the page's own loading to its line. */
  readonly until: number[];
  /** How far what is on the screen was moved, by the measure of the Layout Instability API. */
  readonly shifts: number[];
}

/** Notes when the line comes and what moves, from the first moment of the page on. */
function note(): void {
  const noted = { shift: 0, at: Number.NaN };
  Object.assign(globalThis, { noted });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) noted.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  new MutationObserver((_, observer) => {
    if (document.querySelector('promo-purse-goods') === null) return;
    noted.at = performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

async function visit(page: Page, path: string, seen: Seen): Promise<void> {
  await page.goto(`https://www.amazon.com${path}`);
  const noted = await until('its line stands', () =>
    page.evaluate(() => {
      const { noted } = globalThis as unknown as { noted: { at: number; shift: number } };
      const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return Number.isNaN(noted.at) ? null : { at: noted.at - (entry?.domContentLoadedEventEnd ?? 0) };
    }),
  );
  // What a line moves is moved in the frame after it.
  await new Promise((resolve) => setTimeout(resolve, 200));
  const shift = await page.evaluate(
    () => (globalThis as unknown as { noted: { shift: number } }).noted.shift,
  );
  seen.until.push(noted.at);
  seen.shifts.push(shift);
}

async function measure(extension: string, shop: Shop): Promise<{ seen: Map<string, Seen>; version: string }> {
  const browser = await launch('chromium', { shop, extension });
  try {
    const purse = await browser.openExtension('popup.html', roomy);
    await until('the books are there', () =>
      purse.evaluate(async () => (await indexedDB.databases()).length > 0),
    );
    const credits = Array.from({ length: CREDITS }, (_, at) => courtesy(100 + at, { ends: 20 + at }));
    await own(purse, 'amazon.com', credits);
    const page = await browser.open('about:blank', { width: 1200, height: 900 });
    await page.evaluateOnNewDocument(note);
    const seen = new Map<string, Seen>();
    for (let round = 0; round <= VISITS; round += 1) {
      for (const [what, path, shows] of PAGES) {
        const noted = seen.get(what) ?? { until: [], shifts: [] };
        shop.show(shows);
        // The first round warms up.
        await visit(page, path, round === 0 ? { until: [], shifts: [] } : noted);
        seen.set(what, noted);
      }
    }
    return { seen, version: browser.version };
  } finally {
    await browser.close();
  }
}

/** How soon a page with goods has its line, how that grows with the rows, and what the line moves. */
export async function lines(extension: string): Promise<Table> {
  const shop = await openShop();
  try {
    const { seen, version } = await measure(extension, shop);
    const of = (what: string): Seen => seen.get(what) ?? { until: [], shifts: [] };
    const table: Row[] = [...seen].flatMap(([what, { until: times, shifts }]) => [
      shown(`${what}: until its line stands`, inMilliseconds(times)),
      shown('  what is moved on the screen', medianOf(shifts).toFixed(4)),
    ]);
    return {
      title: `lines on pages with goods, ${CREDITS} credits in the books`,
      notes: [
        `${version}, ${VISITS} visits each in turn; from DOMContentLoaded; median (p10–p90).`,
        'Moved: layout shift as browsers count it; 0.1 and more is called poor.',
      ],
      rows: [
        ...table,
        ratioRow('cart, 200 rows against 2', of('cart of 200 rows').until, of('cart of 2 rows').until, null),
        ratioRow(
          'checkout, 200 rows against 2',
          of('checkout of 200 rows').until,
          of('checkout of 2 rows').until,
          null,
        ),
      ],
    };
  } finally {
    await shop.close();
  }
}
