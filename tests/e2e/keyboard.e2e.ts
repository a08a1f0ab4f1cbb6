import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roomy, type TestBrowser } from './browser/test-browser.ts';
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

  const focused = () =>
    popup.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      // Firefox also stops at what can be scrolled; that is no control.
      if (!element.matches('button, a, input, select')) return '';
      // biome-ignore lint/performance/useDomNodeTextContent: textContent also holds what nobody sees.
      return (element.getAttribute('aria-label') ?? element.innerText).replace(/\s+/g, ' ').trim();
    });
  const tabTo = async (name: string) => {
    for (let step = 0; step < 40; step += 1) {
      if ((await focused()).includes(name)) return;
      await popup.keyboard.press('Tab');
    }
    throw new Error(`Tab never reaches "${name}"; it stands on "${await focused()}".`);
  };
  const pressEnter = async (name: string) => {
    await tabTo(name);
    await popup.keyboard.press('Enter');
  };

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
