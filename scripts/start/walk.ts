import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { closedText } from '../../tests/e2e/browser/closed-root.ts';
import type { FoundBrowser } from '../../tests/e2e/browser/find-browsers.ts';
import { launch } from '../../tests/e2e/browser/launch.ts';
import { pillHost, roomy, type TestBrowser } from '../../tests/e2e/browser/test-browser.ts';
import { visibleText } from '../../tests/e2e/browser/visible-text.ts';
import { TOTALS } from '../../tests/e2e/till-stories.ts';
import { until } from '../../tests/e2e/until.ts';
import type { Shop } from '../../tests/shop/shop.ts';
import { situations } from '../../tests/shop/situations.ts';

const folder = '.output/start';

async function picture(page: Page, name: string): Promise<void> {
  const path = `${folder}/${name}.png` as const;
  await page.screenshot({ path });
  console.log(`Saved ${path}.`);
}

function indented(text: string): string {
  return text.replace(/\n+/g, '\n').replace(/^/gm, '  ');
}

/** One order, from a checkout to the page that shows less of the credit than came off. */
async function orderStory(browser: TestBrowser, shop: Shop): Promise<void> {
  const page = await browser.open('https://www.amazon.com/cart', { width: 1000, height: 700 });
  for (const name of ['mixed-cart', 'credit-off', 'thanks', 'shows-less']) {
    const situation = situations[name];
    if (situation === undefined) throw new Error(`There is no situation "${name}".`);
    shop.show(situation.change);
    await page.goto(situation.opens);
    // The page that says thanks has no sum to say anything at: what it means is in the books.
    if (name === 'thanks') await new Promise((resolve) => setTimeout(resolve, 1_000));
    else {
      const line = await until(`a line at the sum of ${name}`, () => closedText(browser, page, TOTALS));
      console.log(`${situation.title}; it says:\n${indented(line)}`);
    }
  }
  await picture(page, 'order');
}

async function story(browser: TestBrowser, shop: Shop): Promise<void> {
  const rewards = await browser.open('https://www.amazon.com/norushcredits', { width: 1000, height: 700 });
  const pill = await until('the page acknowledges what was read', () =>
    closedText(browser, rewards, pillHost),
  );
  console.log(`Opened the reward page; it says:\n${indented(pill)}`);
  await picture(rewards, 'reward-page');

  const popup = await browser.openExtension('popup.html', roomy);
  // The five credits of the shop add up to this; anything else means that the story did not come off.
  await until('the popup shows 16.49', async () => (await visibleText(popup)).includes('16.49')).catch(
    async (error) => {
      throw new Error(`${error.message} It shows:\n${indented(await visibleText(popup))}`);
    },
  );
  console.log(`Opened the popup; it shows:\n${indented(await visibleText(popup))}`);
  await picture(popup, 'popup-light');
  await browser.useColours('dark');
  await picture(await browser.openExtension('popup.html', roomy), 'popup-dark');
  await orderStory(browser, shop);
}

/** Where there is no display, the story is walked without anyone: page, popup, pictures. */
export async function walk(found: FoundBrowser, extension: string, shop: Shop): Promise<void> {
  console.log(`There is no display, so ${found.name} walks through the story by itself.`);
  mkdirSync(folder, { recursive: true });
  const browser = await launch(found.engine, {
    shop,
    extension,
    executable: found.executable,
    colours: 'light',
  });
  try {
    await story(browser, shop);
  } finally {
    await browser.close();
  }
}
