import type { Page } from 'puppeteer-core';
import { visibleText } from '../../tests/e2e/browser/visible-text.ts';
import { until } from '../../tests/e2e/until.ts';

/** What a shopper does, by what a shopper sees: roles, labels and amounts, no classes. */

export async function press(page: Page, label: string): Promise<void> {
  await page.locator(`::-p-aria([name="${label}"][role="button"])`).click();
}

/** Presses the button in which the amount stands, however the language writes its decimal mark. */
export async function pressAmount(page: Page, amount: string): Promise<void> {
  await page.locator(`::-p-xpath(//main//button[contains(translate(., ",", "."), "${amount}")])`).click();
}

/** Presses the row of that name. */
export async function pressRow(page: Page, name: string): Promise<void> {
  await page.locator(`::-p-xpath(//main//li/button[contains(., "${name}")])`).click();
}

/** Types over what stands in the field. */
export async function type(page: Page, label: string, text: string): Promise<void> {
  const field = page.locator(`::-p-aria([name="${label}"][role="textbox"])`);
  await field.click({ count: 3 });
  await page.keyboard.press('Backspace');
  await page.keyboard.type(text);
}

/** A date field takes its parts in an order that depends on the browser's language, so it is filled whole. */
export async function chooseDay(page: Page, daysFromToday: number): Promise<void> {
  const day = new Date(Date.now() + daysFromToday * 86_400_000).toISOString().slice(0, 10);
  await page.locator('input[type=date]').fill(day);
}

export async function choose(page: Page, option: string): Promise<void> {
  await page.locator('select').wait();
  const value = await page.$$eval(
    'select',
    (selects, wanted) => {
      const select = selects.find((each) => [...each.options].some(({ value }) => value === wanted));
      if (!select) return null;
      select.setAttribute('data-chosen', '');
      return wanted;
    },
    option,
  );
  if (value === null) throw new Error(`No list offers ${option}.`);
  await page.select('select[data-chosen]', option);
}

/** Waits until the words stand on the page; where they have a gap for a number, the part before it. */
export async function see(page: Page, sentence: string): Promise<void> {
  const expected = (sentence.split('{')[0] ?? '').trim();
  // A page that is just being loaded anew has no text yet.
  const text = () => visibleText(page).catch(() => '');
  const stands = async () => flat(await text()).includes(flat(expected));
  await until(`"${expected}" stands on the page`, stands).catch(async (error) => {
    throw new Error(`${error.message} It shows:\n${await text()}`);
  });
}

/** Upper case by style, line breaks and decimal marks are no difference. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll(',', '.').toLowerCase();
}
