import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roomy, type TestBrowser } from './browser/test-browser.ts';
import { keyboardOn } from './keyboard-on.ts';
import { says } from './press.ts';
import { openStage, type Stage } from './stage.ts';
import { until } from './until.ts';

// The popup without a mouse: everything is reached by Tab, pressed by Enter or Space, and the focus is never lost.
describe.each(['chromium', 'firefox'] as const)('The keyboard alone in %s', (engine) => {
  let stage: Stage;
  let browser: TestBrowser;
  let popup: Page;

  beforeAll(async () => {
    stage = await openStage(engine);
    ({ browser } = stage);
    popup = await browser.openExtension('popup.html', roomy);
    await browser.open('https://www.amazon.com/norushcredits');
    await says(popup, '$16.49');
    await popup.bringToFront();
  });
  afterAll(() => stage?.close());

  const { focused, tabTo, pressEnter } = keyboardOn(() => popup);

  it('opens a credit and comes back to its row', async () => {
    await tabTo('No-Rush');
    const outline = await popup.evaluate(
      () => getComputedStyle(document.activeElement as Element).outlineStyle,
    );
    expect(outline, 'the focus can be seen').not.toBe('none');
    await popup.keyboard.press('Enter');
    await says(popup, 'What happened');
    // The way back stands before the heading, which has the focus.
    await until('the heading has the focus', () =>
      popup.evaluate(() => document.activeElement?.matches('h1')),
    );
    await popup.keyboard.down('Shift');
    await popup.keyboard.press('Tab');
    await popup.keyboard.up('Shift');
    expect(await focused()).toBe('Back');
    await popup.keyboard.press('Enter');
    await says(popup, '$16.49');
    await until('the focus is back on the row', async () => (await focused()).startsWith('No-Rush'));
  });

  it('opens a row of several credits in place', async () => {
    await tabTo('2 credits');
    await popup.keyboard.press(' ');
    const text = await says(popup, '2 credits');
    expect(text.split('$1.00')).toHaveLength(3);
  });

  it('types a credit and takes it back', async () => {
    await pressEnter('Add credit');
    await popup.waitForSelector('[name=amount]');
    await popup.keyboard.type('7.25');
    await popup.keyboard.press('Enter');
    await says(popup, '$23.74', 'Added: $7.25.');
    await pressEnter('Undo');
    await says(popup, '$16.49');
  });
});

// The wallet without a mouse: its tabs, a filter, a switch, the guide's contents.
describe.each(['chromium', 'firefox'] as const)('The wallet by keyboard alone in %s', (engine) => {
  let stage: Stage;
  let wallet: Page;

  beforeAll(async () => {
    stage = await openStage(engine);
    await stage.browser.open('https://www.amazon.com/norushcredits');
    wallet = await stage.browser.openExtension('wallet.html', { width: 1000, height: 800 });
    await says(wallet, '$16.49');
    await wallet.bringToFront();
  });
  afterAll(() => stage?.close());

  const { focused, tabTo, pressEnter } = keyboardOn(() => wallet);

  it('opens one credit, whose name has the focus then', async () => {
    await pressEnter('Grocery rewards');
    await says(wallet, 'What happened');
    await until('the heading has the focus', () =>
      wallet.evaluate(() => document.activeElement?.matches('h2.pane-title')),
    );
    await pressEnter('Used it all');
    await says(wallet, 'Used: $8.99.');
    await pressEnter('Undo');
    await says(wallet, 'Undone.', 'taken back');
  });

  it('reads the history, and goes from there to a credit', async () => {
    await pressEnter('History');
    await says(wallet, 'Received');
    await pressEnter('Grocery rewards');
    await says(wallet, 'What happened');
  });

  it('changes a setting and asks for a deletion without doing it', async () => {
    await pressEnter('Settings');
    await tabTo('Show the days left on the toolbar button');
    const isOn = () => wallet.evaluate(() => (document.activeElement as HTMLInputElement).checked);
    await wallet.keyboard.press(' ');
    await until('it is off', async () => !(await isOn()));
    await wallet.keyboard.press(' ');
    await until('it is on', isOn);
    await tabTo('Look into a copy');
    await pressEnter('Delete everything …');
    await until('the question has the focus', () =>
      wallet.evaluate(() => document.activeElement?.matches('p')),
    );
    await pressEnter('Cancel');
    expect(await says(wallet, 'Delete everything …')).not.toContain('for good');
  });

  it('finds its way in the guide', async () => {
    await pressEnter('Guide');
    await says(wallet, 'certain', 'reported');
    await pressEnter('Dates');
    await until('the heading has the focus', () =>
      wallet.evaluate(() => document.activeElement?.id === 'dates'),
    );
    await wallet.keyboard.press('Tab');
    expect(await focused()).not.toBe('');
  });
});
