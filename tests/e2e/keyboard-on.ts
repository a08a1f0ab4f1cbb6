import type { Page } from 'puppeteer-core';

/** A page without a mouse: where the focus stands, and how Tab and Enter get there. */
export function keyboardOn(page: () => Page) {
  const focused = () =>
    page().evaluate(() => {
      const element = document.activeElement as HTMLElement;
      // Firefox also stops at what can be scrolled; that is no control.
      if (!element.matches('button, a, input, select')) return '';
      const label = element.matches('input, select') ? element.closest('label') : null;
      // biome-ignore lint/performance/useDomNodeTextContent: textContent also holds what nobody sees.
      const words = element.getAttribute('aria-label') ?? (label ?? element).innerText;
      return words.replace(/\s+/g, ' ').trim();
    });
  const tabTo = async (name: string) => {
    for (let step = 0; step < 80; step += 1) {
      if ((await focused()).includes(name)) return;
      await page().keyboard.press('Tab');
    }
    throw new Error(`Tab never reaches "${name}"; it stands on "${await focused()}".`);
  };
  const pressEnter = async (name: string) => {
    await tabTo(name);
    await page().keyboard.press('Enter');
  };
  return { focused, tabTo, pressEnter };
}
