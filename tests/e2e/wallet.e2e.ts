import { readFileSync, writeFileSync } from 'node:fs';
import ICAL from 'ical.js';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { requestsOutside } from './browser/outside.ts';
import { roomy, type TestBrowser } from './browser/test-browser.ts';
import { visibleText } from './browser/visible-text.ts';
import { localDay } from './local-day.ts';
import { choose, press, says } from './press.ts';
import { openStage, type Stage } from './stage.ts';
import { until } from './until.ts';

const WIDE = { width: 1200, height: 900 };

// Everything on one page: the list, one credit with its rules and its story, the history, and a copy out and in.
describe.each(['chromium', 'firefox'] as const)('The wallet in %s', (engine) => {
  let stage: Stage;
  let browser: TestBrowser;
  let wallet: Page;

  beforeAll(async () => {
    stage = await openStage(engine);
    ({ browser } = stage);
    wallet = await browser.openExtension('wallet.html', WIDE);
    await says(wallet, 'No credit here yet');
    await browser.open('https://www.amazon.com/norushcredits');
    await says(wallet, '$16.49');
  });
  afterAll(() => stage?.close());

  const fill = (name: string, value: string) =>
    wallet.$eval(
      `[name=${name}]`,
      (field, text) => {
        (field as HTMLInputElement).value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      value,
    );

  it('opens from the popup', async () => {
    const popup = await browser.openExtension('popup.html', roomy);
    await press(popup, 'Open wallet');
    await says((await browser.tabAt('wallet.html#/credits')) ?? popup, '$16.49');
    await popup.close();
    await (await browser.tabAt('wallet.html#/credits'))?.close();
  });

  it('shows what a filter lets through', async () => {
    await press(wallet, 'Ending');
    await until('what ends later is gone', async () => !(await visibleText(wallet)).includes('$8.99'));
    await says(wallet, '$3.50');
    await press(wallet, 'No date');
    await says(wallet, 'Nothing here.');
    await press(wallet, 'Active');
    await says(wallet, '$8.99');
    await expectAccessible(wallet);
  });

  it('shows one credit with all that is known of it, and the way back works', async () => {
    await press(wallet, 'Grocery rewards');
    await says(wallet, "Amazon's words", 'What is left over', 'Found on the reward page: $8.99', 'Not known');
    await expectAccessible(wallet);
    await wallet.goBack();
    await until('the list is back', async () => !(await visibleText(wallet)).includes('What is left over'));
  });

  it('takes every fact of a promotional code, and hides the code', async () => {
    await press(wallet, 'Add credit');
    await wallet.waitForSelector('[name=amount]');
    await expectAccessible(wallet);
    await fill('amount', '5');
    await fill('endsOn', await localDay(wallet, 20));
    await fill('name', 'Spring sale');
    await fill('startsOn', await localDay(wallet, 2));
    await fill('minimum', '39');
    await fill('code', 'SAVE5-XYZ');
    await choose(wallet, 'Promotional code');
    await choose(wallet, 'Goods that Amazon itself sells');
    await press(wallet, 'Save');
    await says(wallet, 'Added: $5.00.', '$21.49');
    await press(wallet, 'Spring sale');
    const text = await says(
      wallet,
      'From $39.00 of goods',
      'Is probably lost: usually good for one order',
      '••••••••',
    );
    expect(text).not.toContain('SAVE5');
    await press(wallet, 'Show');
    await says(wallet, 'SAVE5-XYZ');
    await press(wallet, 'Hide');
    await expectAccessible(wallet);
  });

  it('corrects a fact, and tells it in the story', async () => {
    await press(wallet, 'Edit');
    await wallet.waitForSelector('[name=minimum]');
    await fill('minimum', '45');
    await press(wallet, 'Save');
    await says(wallet, 'From $45.00 of goods', 'Changed: Minimum');
    await press(wallet, 'Used it all');
    await says(wallet, 'Used: $5.00.', 'Said: $5.00 used');
    await press(wallet, 'Undo');
    await says(wallet, 'taken back');
  });

  it('adds up the history', async () => {
    await press(wallet, 'History');
    await says(wallet, 'Received', '$21.49', 'You added: $5.00', 'Found on the reward page: $8.99');
    await expectAccessible(wallet);
  });

  it('leads from a credit to the paragraph of its kind', async () => {
    await press(wallet, 'Credits');
    await press(wallet, 'Spring sale');
    await press(wallet, 'Promotional code');
    await says(wallet, 'certain', 'reported');
    const focused = await wallet.evaluate(() => document.activeElement?.id);
    expect(focused).toBe('kind-code');
    await expectAccessible(wallet);
  });

  it('saves the deadlines for a calendar', async () => {
    await press(wallet, 'Settings');
    await press(wallet, 'Save deadlines for a calendar');
    await says(wallet, 'Saved: 6 deadlines.');
    const file = readFileSync(await browser.savedFile('.ics'), 'utf8');
    const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
    expect(events).toHaveLength(6);
    expect(file).not.toContain('SAVE5');
  });

  it('a copy saved, everything deleted, the copy loaded: all is as it was', async () => {
    await expectAccessible(wallet);
    await press(wallet, 'Credits');
    const before = await says(wallet, '$21.49', 'Spring sale');
    await press(wallet, 'Settings');
    await press(wallet, 'Save a copy');
    const path = await browser.savedFile('.json');
    await press(wallet, 'Delete everything …');
    await says(wallet, 'for good');
    await expectAccessible(wallet);
    await press(wallet, 'Delete everything now');
    await says(wallet, 'Everything is deleted.');
    await press(wallet, 'Credits');
    await says(wallet, 'No credit here yet');

    await press(wallet, 'Settings');
    await give(path);
    await press(wallet, 'Replace what is here');
    await says(wallet, 'Here now: 0 credits.', 'Would come: 6 credits.');
    await expectAccessible(wallet);
    await press(wallet, 'Load it');
    await says(wallet, 'Loaded.');
    await press(wallet, 'Credits');
    expect(await says(wallet, '$21.49', 'Spring sale')).toBe(before);
    // The account key came along: the same page is the same account.
    const page = await browser.open('https://www.amazon.com/norushcredits');
    await page.close();
    await says(wallet, '$21.49');
    expect((await visibleText(wallet)).match(/amazon\.com/g)).toHaveLength(1);
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, -200), 'The file is cut off.'],
    ['altered', (text: string) => text.replace('899', '999'), 'The file was altered'],
    [
      'of a newer version',
      (text: string) => text.replace('"version":2', '"version":3'),
      'a newer Promo Purse',
    ],
    ['of something else', () => '{"name":"package"}', 'This is no copy of Promo Purse.'],
  ])('a copy that is %s is refused, and nothing is changed', async (_, damage, words) => {
    const path = await browser.savedFile('.json');
    const whole = readFileSync(path, 'utf8');
    writeFileSync(path, damage(whole));
    await press(wallet, 'Settings');
    await give(path);
    await says(wallet, words, 'Nothing was changed.');
    writeFileSync(path, whole);
    await press(wallet, 'Credits');
    await says(wallet, '$21.49');
  });

  it('has asked for nothing outside the shop', () => {
    expect(requestsOutside(stage.shop)).toEqual([]);
  });

  async function give(path: string): Promise<void> {
    const field = (await wallet.waitForSelector('input[accept*=json]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(path);
  }
});
