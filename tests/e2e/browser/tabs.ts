import type { Browser, Page } from 'puppeteer-core';

/** A tab to open something in. Someone who looks on is spared the blank tab that a browser starts with. */
export async function emptyTab(browser: Browser, visible: boolean): Promise<Page> {
  const [first, ...others] = await browser.pages();
  if (visible && first && others.length === 0 && first.url() === 'about:blank') return first;
  return browser.newPage();
}

/** The open tab whose address holds these words, whoever opened it. */
export async function tabAt(browser: Browser, words: string): Promise<Page | null> {
  for (const page of await browser.pages()) {
    // Firefox's driver does not notice where pages of an extension have gone: the page itself knows.
    const address = await page.evaluate(() => location.href).catch(() => '');
    if (address.includes(words)) return page;
  }
  return null;
}

/** Closes all tabs but the first, which goes blank: a browser without a tab may end. */
export async function closeTabs(browser: Browser): Promise<void> {
  const [first, ...others] = await browser.pages();
  for (const page of others) await page.close();
  await first?.goto('about:blank');
}

/** Settles when the browser has ended, by us or by someone closing its window, and its profile is gone. */
export function whenEnded(browser: Browser, folder: { remove(): void }): Promise<void> {
  return new Promise((resolve) => {
    browser.once('disconnected', () => {
      const isOver = () => {
        folder.remove();
        resolve();
      };
      const child = browser.process();
      if (!child || child.exitCode !== null || child.signalCode !== null) isOver();
      else child.once('exit', isOver);
    });
  });
}
