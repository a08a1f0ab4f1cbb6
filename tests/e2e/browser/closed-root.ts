import type { Page } from 'puppeteer-core';
import { until } from '../until.ts';
import type { TestBrowser } from './test-browser.ts';

/** The text that a shopper sees in a closed shadow root; null while its host is not on the page. */
export function closedText(browser: TestBrowser, page: Page, hostSelector: string): Promise<string | null> {
  const visible = (root: ShadowRoot) =>
    [...root.children]
      .filter((child) => child instanceof HTMLElement && child.checkVisibility())
      // biome-ignore lint/performance/useDomNodeTextContent: textContent also holds what nobody sees.
      .map((child) => (child as HTMLElement).innerText.trim())
      .filter((text) => text !== '')
      .join('\n');
  return browser.inClosedRoot(page, hostSelector, visible, null);
}

/** Presses a button in a closed shadow root with a real mouse, where it stands on the page. */
export async function clickInClosedRoot(
  browser: TestBrowser,
  page: Page,
  hostSelector: string,
  label: string,
): Promise<void> {
  const middle = (root: ShadowRoot, wanted: string) => {
    const button = [...root.querySelectorAll<HTMLElement>('button, a, [role="button"]')].find(
      (element) => (element.getAttribute('aria-label') ?? element.textContent).trim() === wanted,
    );
    const box = button?.getBoundingClientRect();
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const place = await until(`"${label}" stands in ${hostSelector}`, () =>
    browser.inClosedRoot(page, hostSelector, middle, label),
  );
  await page.mouse.click(place.x, place.y);
}
