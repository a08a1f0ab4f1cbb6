import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShop, type Shop } from '../shop/shop.ts';
import { closedText } from './browser/closed-root.ts';
import { launch } from './browser/launch.ts';
import { pillHost, roomy, type TestBrowser } from './browser/test-browser.ts';
import { says } from './press.ts';
import { until } from './until.ts';

// What a browser does at an update: the extension starts anew under a page that its old script still serves.
describe.each(['chromium', 'firefox'] as const)('An update under an open page in %s', (engine) => {
  let shop: Shop;
  let browser: TestBrowser;

  beforeAll(async () => {
    shop = await openShop();
    const built = engine === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
    browser = await launch(engine, { shop, extension: `.output/${built}`, zone: 'America/Los_Angeles' });
  });
  afterAll(async () => {
    await browser?.close();
    await shop?.close();
  });

  it('the old script stays quiet, the new one goes on, and the books are whole', async () => {
    const page = await browser.open('https://www.amazon.com/norushcredits');
    const faults: unknown[] = [];
    page.on('pageerror', (error) => faults.push(error));
    const pill = () => closedText(browser, page, pillHost);
    await until('the page is acknowledged', async () => (await pill())?.includes('5 credits kept'));

    const own = await browser.openExtension('popup.html', roomy);
    await says(own, '$16.49');
    await browser.update();

    await page.bringToFront();
    await page.evaluate(() => {
      const more = document.createElement('p');
      more.textContent = 'The page goes on changing.';
      document.querySelector('main')?.append(more);
    });
    await new Promise((resolve) => setTimeout(resolve, 3_500));
    expect(faults).toEqual([]);

    await page.reload();
    await until('the page is acknowledged again', async () =>
      (await pill())?.includes('5 credits kept · $16.49'),
    );
    const again = await browser.openExtension('popup.html', roomy);
    await says(again, '$16.49');
  });
});
