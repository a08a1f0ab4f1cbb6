import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../tests/e2e/browser/test-browser.ts';

/** What one opening of a page cost, in milliseconds. */
export interface Opening {
  /** From the start of the navigation to the paint after the first amount stood in the list. */
  readonly shown: number;
  /** Work of the page's main thread until then, by the processor's clock: steadier than any time on the wall. */
  readonly worked: number;
}

const size = { width: 400, height: 600 };

interface Watched {
  firstAmount: Promise<number>;
}

/** Runs in the page before anything of it, in the same way on the blank page and on ours. */
function watchForFirstAmount(): void {
  const { promise, resolve } = Promise.withResolvers<number>();
  const observer = new MutationObserver(() => {
    if (!/\d\.\d\d/.test(document.querySelector('main li')?.textContent ?? '')) return;
    observer.disconnect();
    // A message that is posted in a frame arrives after that frame was painted.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    });
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  (window as unknown as Watched).firstAmount = promise;
}

export async function timeOpening(browser: TestBrowser, path: string): Promise<Opening> {
  const page = await browser.open('about:blank', size);
  await page.evaluateOnNewDocument(watchForFirstAmount);
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(browser.extensionOrigin + path);
  const shown = await firstAmount(page, path);
  const { metrics } = await session.send('Performance.getMetrics');
  await page.close();
  const worked = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  return { shown, worked: worked * 1000 };
}

async function firstAmount(page: Page, path: string): Promise<number> {
  const never = new Promise<number>((_, reject) =>
    setTimeout(() => reject(new Error(`${path} showed no amount within half a minute.`)), 30_000).unref(),
  );
  return Promise.race([page.evaluate(() => (window as unknown as Watched).firstAmount), never]);
}
