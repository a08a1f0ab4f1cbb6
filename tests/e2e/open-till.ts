import type { Page } from 'puppeteer-core';
import type { Engine } from './browser/find-browsers.ts';
import { roomy } from './browser/test-browser.ts';
import { openStage, type Stage } from './stage.ts';
import { until } from './until.ts';

/** A tab of the shop, and beside it a page of the extension, by which a story fills the books. */
export interface Till extends Stage {
  readonly page: Page;
  readonly purse: Page;
}

/** Where the day ends last of all: what ends elsewhere has ended there before. */
export async function openTill(engine: Engine): Promise<Till> {
  const stage = await openStage(engine, 'Etc/GMT+12');
  const purse = await stage.browser.openExtension('popup.html', roomy);
  await until('the books are there', () =>
    purse.evaluate(async () => (await indexedDB.databases()).length > 0),
  );
  const page = await stage.browser.open('https://www.amazon.com/cart', { width: 1200, height: 900 });
  return { ...stage, page, purse };
}
