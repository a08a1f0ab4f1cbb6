import type { Page } from 'puppeteer-core';

/**
 * The text that a shopper sees on a page, line by line: nothing hidden, nothing of scripts and styles. Nothing while
 * the page is just being loaded anew.
 */
export function visibleText(page: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: textContent also holds what nobody sees.
  return page.evaluate(() => document.body?.innerText ?? '').catch(() => '');
}
