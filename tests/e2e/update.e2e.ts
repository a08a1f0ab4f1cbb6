import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closedText } from './browser/closed-root.ts';
import { pillHost, roomy, type TestBrowser } from './browser/test-browser.ts';
import { says } from './press.ts';
import { openStage, type Stage } from './stage.ts';
import { until } from './until.ts';

// What a browser does at an update: the extension starts anew under a page that its old script still serves.
describe.each(['chromium', 'firefox'] as const)('An update under an open page in %s', (engine) => {
  let stage: Stage;
  let browser: TestBrowser;

  beforeAll(async () => {
    stage = await openStage(engine);
    ({ browser } = stage);
  });
  afterAll(() => stage?.close());

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
