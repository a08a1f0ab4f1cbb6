import type { Page } from 'puppeteer-core';
import { closedText } from '../../tests/e2e/browser/closed-root.ts';
import { pillHost, roomy, type TestBrowser } from '../../tests/e2e/browser/test-browser.ts';
import { until } from '../../tests/e2e/until.ts';
import type { RewardsPage } from '../../tests/shop/scenario.ts';
import type { Shop } from '../../tests/shop/shop.ts';
import type { Album } from './album.ts';
import type { Language, Words } from './words.ts';

/** All that a chapter of the story needs. */
export interface Scene {
  readonly browser: TestBrowser;
  readonly shop: Shop;
  readonly album: Album;
  readonly words: Words;
}

export const rewardPage = 'https://www.amazon.com/norushcredits';

/** A page on which nothing but a sum is understood. */
export const unknownPage: Partial<RewardsPage> = {
  shows: 'redesigned',
  credits: [],
  rawLines: ['Total balance: $16.49'],
};

/** Opens a page of the shop and waits until the extension has said what it read there. */
export async function readPage(browser: TestBrowser, url: string, size = roomy): Promise<Page> {
  const page = await browser.open(url, size);
  // A page that says nothing is given its time to fill before it is reported.
  await until(`${url} is acknowledged`, () => closedText(browser, page, pillHost), 20_000);
  return page;
}

export function openPopup(browser: TestBrowser, size = roomy): Promise<Page> {
  return browser.openExtension('popup.html', size);
}

type Storage = { set(items: object): Promise<void> };
declare const chrome: { storage: { local: Storage } };

/** The extension's own setting, as its settings view writes it. */
export async function speak(browser: TestBrowser, language: Language): Promise<void> {
  const page = await openPopup(browser);
  await page.evaluate((wanted) => chrome.storage.local.set({ settings: { language: wanted } }), language);
  await page.close();
}

/** Opens the popup as it will be in so many days. */
export async function openPopupLater(browser: TestBrowser, days: number): Promise<Page> {
  const page = await openPopup(browser);
  await page.evaluateOnNewDocument((ahead) => {
    const Today = Date;
    globalThis.Date = class extends Today {
      constructor(...given: []) {
        super(...((given.length === 0 ? [Today.now() + ahead] : given) as []));
      }
      static override now() {
        return Today.now() + ahead;
      }
    } as DateConstructor;
  }, days * 86_400_000);
  // Firefox reports no end of it; who looks for something on the page waits anyway.
  page.reload().catch(() => undefined);
  return page;
}
