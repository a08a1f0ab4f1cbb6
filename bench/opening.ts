import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../tests/e2e/browser/test-browser.ts';

/** What one opening cost, in milliseconds. */
export interface Opening {
  /** From the start of the popup's page until the first amount is on the screen. */
  readonly shown: number;
  /** The same from the press of the toolbar button, with all that the browser does for any popup. */
  readonly sincePress: number;
  /** Work of the page's main thread, by the processor's clock: steadier than any time on the wall. */
  readonly worked: number;
}

interface Watched {
  readonly firstAmount: Promise<{ readonly origin: number; readonly shown: number }>;
}
declare const window: Watched;

/** @param over a tab of the shop, over which the popup opens */
export async function timeOpening(browser: TestBrowser, path: string, over: Page): Promise<Opening> {
  const pressed = performance.timeOrigin + performance.now();
  const popup = await browser.openToolbarPopup(over);
  const { origin, shown } = await firstAmount(popup, path);
  await popup.close();
  return { shown, sincePress: origin + shown - pressed, worked: await workOf(browser, path) };
}

export type TabOpening = Pick<Opening, 'shown'>;

/** The same for a page in a tab. */
export async function timeTab(browser: TestBrowser, path: string): Promise<TabOpening> {
  const page = await browser.open('about:blank', { width: 1200, height: 800 });
  await page.goto(browser.extensionOrigin + path);
  const { shown } = await firstAmount(page, path);
  await page.close();
  return { shown };
}

/** Counted in a tab: the popup of the toolbar is already at work when one can begin to count. */
async function workOf(browser: TestBrowser, path: string): Promise<number> {
  const page = await browser.open('about:blank', { width: 400, height: 600 });
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(browser.extensionOrigin + path);
  await firstAmount(page, path);
  const { metrics } = await session.send('Performance.getMetrics');
  await page.close();
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

async function firstAmount(page: Page, path: string): Promise<Awaited<Watched['firstAmount']>> {
  // A popup can be met before its page has begun.
  await page.waitForFunction(() => 'firstAmount' in window, { polling: 20 });
  const never = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error(`${path} showed no amount within half a minute.`)), 30_000).unref(),
  );
  return Promise.race([page.evaluate(() => window.firstAmount), never]);
}
