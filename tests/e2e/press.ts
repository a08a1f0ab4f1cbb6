import type { ElementHandle, Page } from 'puppeteer-core';
import { visibleText } from './browser/visible-text.ts';
import { until } from './until.ts';

/** Presses what a shopper would press: the first visible button, link or field of that name, with a real mouse. */
export async function press(page: Page, name: string): Promise<void> {
  // A tab behind another one is not drawn, so there is nothing in it to press.
  await page.bringToFront();
  await until(`"${name}" can be pressed`, async () => {
    const target = await find(page, name);
    // What is drawn anew in this very moment is looked for again.
    return target?.click().then(
      () => true,
      () => false,
    );
  });
}

async function find(page: Page, name: string): Promise<ElementHandle | null> {
  const handle = await page.evaluateHandle((wanted) => {
    const named = (element: HTMLElement) =>
      // biome-ignore lint/performance/useDomNodeTextContent: textContent also holds what nobody sees.
      (element.getAttribute('aria-label') ?? element.innerText).replace(/\s+/g, ' ').trim();
    const all = [...document.querySelectorAll<HTMLElement>('button, a, summary, label, [role=button]')];
    const visible = all.filter((element) => element.checkVisibility());
    return (
      visible.find((element) => named(element) === wanted) ??
      visible.find((element) => named(element).startsWith(wanted)) ??
      null
    );
  }, name);
  return handle.asElement() as ElementHandle | null;
}

/** Waits until the page says all of the given words, and shows what it says when it never does. */
export async function says(page: Page, ...words: readonly string[]): Promise<string> {
  let text = '';
  await until(`the page says ${words.join(' and ')}`, async () => {
    text = await visibleText(page);
    return words.every((word) => text.includes(word));
  }).catch((error: Error) => {
    throw new Error(`${error.message} It says:\n${text}`);
  });
  return text;
}

/** Chooses an option by its name in whichever field offers it. */
export async function choose(page: Page, option: string): Promise<void> {
  await until(`"${option}" can be chosen`, () =>
    page.evaluate((wanted) => {
      const found = [...document.querySelectorAll('option')].find(({ text }) => text === wanted);
      const field = found?.closest('select');
      if (!found || !field) return false;
      field.value = found.value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    }, option),
  );
}
