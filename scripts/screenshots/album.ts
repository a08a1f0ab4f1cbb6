import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Colours, TestBrowser } from '../../tests/e2e/browser/test-browser.ts';

const widths = [320, 480];
/** Where there is room for what is looked at beside the list. */
const wide = 1100;
const phone = 390;
const themes: readonly Colours[] = ['light', 'dark'];

/** Where the pictures go, and how many there are. */
export interface Album {
  /** All of the page, in light and dark and in both widths; `wide`: also as a page on a desk. */
  everyWay(page: Page, state: string, also?: 'wide'): Promise<void>;
  /** A page of the shop, which is always light. */
  inLight(page: Page, state: string): Promise<void>;
  /** A page of the shop in the colours that it has now: on a phone and on a desk. */
  ofShop(page: Page, state: string, theme: Colours): Promise<void>;
  readonly saved: readonly string[];
}

export function openAlbum(browser: TestBrowser, folder: string, language: string): Album {
  mkdirSync(folder, { recursive: true });
  const saved: string[] = [];
  const inWidths = async (page: Page, state: string, theme: Colours, also?: 'wide') => {
    for (const width of also === 'wide' ? [...widths, wide] : widths) {
      await fitWindow(page, width, 480);
      saved.push(await picture(page, join(folder, `${state}-${language}-${theme}-${width}.png`)));
    }
  };
  return {
    saved,
    async everyWay(page, state, also) {
      for (const theme of themes) {
        await useColours(browser, page, theme);
        await inWidths(page, state, theme, also);
      }
      // So that whatever is pressed next is not under what stays at the window's end.
      await page.setViewport({ width: 480, height: 1200 });
    },
    inLight: (page, state) => inWidths(page, state, 'light'),
    async ofShop(page, state, theme) {
      for (const width of [phone, wide]) {
        await fitWindow(page, width, 480);
        saved.push(await picture(page, join(folder, `${state}-${language}-${theme}-${width}.png`)));
      }
    },
  };
}

/** Also for a page that is open already. */
export async function useColours(browser: TestBrowser, page: Page, colours: Colours): Promise<void> {
  await browser.useColours(colours);
  if (browser.engine === 'chromium') {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colours }]);
  }
}

/** A window as high as what it shows: what stays at its end while one scrolls then covers nothing. */
export async function fitWindow(page: Page, width: number, least: number): Promise<void> {
  await page.setViewport({ width, height: least });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width, height });
}

export async function picture(page: Page, path: string): Promise<string> {
  await page.screenshot({ path: path as `${string}.png` });
  console.log(`Saved ${path} (${Math.ceil(statSync(path).size / 1000)} kB).`);
  return path;
}
