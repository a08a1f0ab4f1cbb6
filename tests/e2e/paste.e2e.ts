import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { requestsOutside } from './browser/outside.ts';
import { roomy, type TestBrowser } from './browser/test-browser.ts';
import { throwAwayFolder } from './browser/throw-away-folder.ts';
import { visibleText } from './browser/visible-text.ts';
import { handIn } from './hand-in.ts';
import * as texts from './paste-texts.ts';
import { press, says } from './press.ts';
import { openStage, type Stage } from './stage.ts';
import { until } from './until.ts';

const WIDE = { width: 1200, height: 900 };

// Amazon's words, handed in: what was understood is seen, asked about where it is missing, and kept with a click.
describe.each(['chromium', 'firefox'] as const)('A mail or terms in %s', (engine) => {
  let stage: Stage;
  let browser: TestBrowser;
  let popup: Page;
  let wallet: Page;

  beforeAll(async () => {
    stage = await openStage(engine);
    ({ browser } = stage);
    popup = await browser.openExtension('popup.html', roomy);
    await says(popup, 'No credit here yet');
  });
  afterAll(() => stage?.close());

  const inPopup = async (text: string) => {
    await press(popup, 'Add credit');
    await press(popup, 'From a mail or terms');
    await handIn(popup, text);
  };

  it('asks for the day that a courtesy mail does not name, and keeps the credit without one', async () => {
    await inPopup(texts.courtesyMail);
    await says(popup, '1 credit understood', '$5.00', "Amazon's words", 'The text names no last day');
    const marked = await popup.$$eval('mark[data-fact=true]', (marks) =>
      marks.map((mark) => mark.textContent),
    );
    expect(marked).toContain('$5.00');
    await expectAccessible(popup);
    await press(popup, 'Keep');
    await says(popup, 'No date known', 'Courtesy', '$5.00', 'Added: $5.00.');
  });

  it('tells the two dates of a German mail apart, across the end of the year', async () => {
    await inPopup(texts.germanMail);
    await says(popup, '€8.50', 'To be earned by', 'December 31', 'Ends', 'January 31');
    await press(popup, 'Keep');
    await says(popup, 'amazon.de', '€8.50');
  });

  it('reads a Japanese notice', async () => {
    await inPopup(texts.japaneseNotice);
    await says(popup, '¥500', 'March 31');
    await press(popup, 'Keep');
    await says(popup, 'amazon.co.jp', '¥500');
  });

  it('keeps each of the three credits of one mail, and takes one back', async () => {
    wallet = await browser.openExtension('wallet.html#/paste', WIDE);
    await handIn(wallet, texts.threeCredits);
    await says(wallet, '3 credits understood', '$2.50', '$4.00', '$1.50');
    await press(wallet, 'Keep');
    await says(wallet, 'Added: $2.50.');
    await press(wallet, 'Undo');
    await until('all three are offered again', async () => (await wallet.$$('.found')).length === 3);
    for (const left of [2, 1]) {
      await press(wallet, 'Keep');
      await until(`${left} are left`, async () => (await wallet.$$('.found')).length === left);
    }
    await press(wallet, 'Keep');
    await until('the list is shown', async () => wallet.url().endsWith('#/credits'));
    await says(wallet, '$2.50', '$4.00', '$1.50');
  });

  it('keeps a code hidden in the list, with its minimum and its one use', async () => {
    await wallet.evaluate(() => (location.hash = '#/paste'));
    await handIn(wallet, texts.codeMail);
    await says(
      wallet,
      '$10.00',
      'June 30',
      'Minimum',
      '$50.00',
      'Is lost: good for one order',
      'WELC0ME10TEA',
    );
    await press(wallet, 'Keep');
    await says(wallet, 'Added: $10.00.');
    await press(wallet, 'Promotional code');
    await says(wallet, 'The words it came from', 'From $50.00 of goods that it buys');
    // Not beside the label, not in a quote, not in the words it came from.
    expect(await visibleText(wallet)).not.toContain('WELC0ME10TEA');
    await expectAccessible(wallet);
  });

  it('refuses the mail of a gift card, and says why', async () => {
    await wallet.evaluate(() => (location.hash = '#/paste'));
    await handIn(wallet, texts.giftCardMail);
    await says(wallet, 'This reads like a gift card, not like promotional credit');
    expect(await wallet.$('.found')).toBeNull();
  });

  it('finds the credit in a newsletter of a megabyte, and keeps only the words around it', async () => {
    await handIn(wallet, texts.newsletter);
    await says(wallet, '$7.25', 'July 4');
    expect((await wallet.$eval('.marked', (words) => words.textContent)).length).toBeLessThan(2_000);
    await press(wallet, 'Keep');
    await says(wallet, 'Added: $7.25.');
  });

  it('offers a credit from the reward page as the same one, and adds to it what the mail says', async () => {
    await browser.open('https://www.amazon.com/norushcredits');
    await wallet.evaluate(() => (location.hash = '#/credits'));
    await says(wallet, '$8.99');
    await wallet.evaluate(() => (location.hash = '#/paste'));
    await handIn(
      wallet,
      'Your $8.99 promotional credit applies only to items sold and shipped by Amazon.com.',
    );
    await says(wallet, 'Is it one that is kept already?');
    await wallet.$eval('.same label', (label) => label.click());
    await press(wallet, 'Keep with it');
    await says(wallet, 'The words are kept with it.');
    const rows = (await visibleText(wallet)).match(/\$8\.99/g) ?? [];
    expect(rows).toHaveLength(1);
    await press(wallet, 'Grocery');
    await says(wallet, 'The words it came from', "Amazon's words");
  });

  it('opens a saved mail: its HTML, its encodings, its storefront', async () => {
    const folder = throwAwayFolder();
    const file = join(folder.path, 'gutschein.eml');
    writeFileSync(file, texts.savedMail);
    await wallet.evaluate(() => (location.hash = '#/paste'));
    const field = (await wallet.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(file);
    await says(wallet, 'Ihr Aktionsgutschein über', '€12.00', 'June 30', 'Is lost: good for one order');
    expect(await visibleText(wallet)).not.toContain('99,00');
    await press(wallet, 'Keep');
    await says(wallet, 'Added: €12.00.');
    folder.remove();
  });

  it('says what to do with a file that is none of these', async () => {
    const folder = throwAwayFolder();
    const file = join(folder.path, 'picture.png');
    writeFileSync(file, 'no mail');
    await wallet.evaluate(() => (location.hash = '#/paste'));
    const field = (await wallet.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(file);
    await says(wallet, 'This is no .eml, .txt or .html file');
    folder.remove();
  });

  it('takes a file that is dropped', async () => {
    await wallet.evaluate(() => {
      const files = new DataTransfer();
      files.items.add(new File(['Your $3.75 promotional credit expires on 9/1/2030.'], 'a.txt'));
      const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: files });
      document.body.dispatchEvent(drop);
    });
    await says(wallet, '$3.75');
  });

  it('shows words that were selected on a page, and keeps nothing by itself', async () => {
    await wallet.close();
    await browser.keepSelected('You have a $6.25 promotional credit. It expires on 12/31/2030.');
    await until('the wallet opens', async () => (await browser.tabAt('wallet.html#/paste')) !== null);
    const opened = await browser.tabAt('wallet.html#/paste');
    if (opened === null) throw new Error('The wallet is gone');
    await says(opened, '$6.25', 'December 31, 2030');
    await popup.bringToFront();
    expect(await visibleText(popup)).not.toContain('$6.25');
  });

  it('has asked nobody for anything', () => {
    expect(requestsOutside(stage.shop)).toEqual([]);
  });
});
