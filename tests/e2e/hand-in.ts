import type { Page } from 'puppeteer-core';

/** Puts a text into the field for Amazon's words as the clipboard does: all at once. */
export async function handIn(page: Page, text: string): Promise<void> {
  await page.waitForSelector('[name=words]');
  await page.$eval(
    '[name=words]',
    (field, words) => {
      (field as HTMLTextAreaElement).value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
}
