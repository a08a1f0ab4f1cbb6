import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** A page without a mouse: where the focus stands, and how Tab and Enter get there. */
export function keyboardOn(page: () => Page) {
  const focused = () => page().evaluate(`(${nameOf})(document.activeElement)`) as Promise<string>;
  const press = async (key: 'Tab' | 'back') => {
    if (key === 'back') await page().keyboard.down('Shift');
    await page().keyboard.press('Tab');
    if (key === 'back') await page().keyboard.up('Shift');
  };
  const tabTo = async (name: string) => {
    // Straight there: behind the last control comes the browser's own bar, and Firefox's driver is lost in it.
    const way = await until(`there is a control "${name}"`, () => page().evaluate(wayTo(name)));
    for (let step = 0; step < 80; step += 1) {
      if ((await focused()).includes(name)) return;
      await press(way as 'Tab' | 'back');
    }
    throw new Error(`Tab never reaches "${name}"; it stands on "${await focused()}".`);
  };
  const pressEnter = async (name: string) => {
    await tabTo(name);
    await page().keyboard.press('Enter');
  };
  return { focused, tabTo, pressEnter };
}

/** What a control says; nothing for what is none: Firefox also stops at what can be scrolled. */
function nameOf(element: HTMLElement): string {
  if (!element.matches('button, a, input, select')) return '';
  const label = element.matches('input, select') ? element.closest('label') : null;
  // biome-ignore lint/performance/useDomNodeTextContent: textContent also holds what nobody sees.
  const words = element.getAttribute('aria-label') ?? ((label ?? element) as HTMLElement).innerText;
  return words.replace(/\s+/g, ' ').trim();
}

/** Runs in the page: whether the control stands before the focus or behind it. */
function wayTo(name: string): string {
  return `(() => {
    const controls = [...document.querySelectorAll('button, a, input, select')];
    const found = controls.filter((one) => one.checkVisibility() && (${nameOf})(one).includes(${JSON.stringify(name)}));
    const behind = (one) => document.activeElement.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (found.length === 0) return null;
    return found.some((one) => one === document.activeElement || behind(one)) ? 'Tab' : 'back';
  })()`;
}
