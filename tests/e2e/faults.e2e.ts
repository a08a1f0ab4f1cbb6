import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fiveCredits, type ScenarioChange } from '../shop/scenario.ts';
import type { Shop } from '../shop/shop.ts';
import { ask } from './books.ts';
import { clickInClosedRoot, closedText } from './browser/closed-root.ts';
import { requestsOutside } from './browser/outside.ts';
import { pillHost, roomy, type TestBrowser } from './browser/test-browser.ts';
import { visibleText } from './browser/visible-text.ts';
import { press, says } from './press.ts';
import { openStage, type Stage } from './stage.ts';
import { until } from './until.ts';

const REWARDS = 'https://www.amazon.com/norushcredits';

// Everything that goes wrong between a shopper and their credit, on top of five credits that must all survive it.
describe.each(['chromium', 'firefox'] as const)('Faults in %s', (engine) => {
  let stage: Stage;
  let shop: Shop;
  let browser: TestBrowser;
  let page: Page;
  let popup: Page;

  beforeAll(async () => {
    stage = await openStage(engine);
    ({ shop, browser } = stage);
    popup = await browser.openExtension('popup.html', roomy);
    page = await browser.open(REWARDS);
    await says(popup, '$16.49');
  });
  beforeEach(async () => {
    shop.reset();
    await page.goto(REWARDS);
    await pill('5 credits kept · $16.49');
  });
  afterAll(() => stage?.close());

  const line = () => closedText(browser, page, pillHost);
  const pill = (words: string) =>
    until(`the line on the page says "${words}"`, async () => (await line())?.includes(words)).catch(
      async (error: Error) => {
        throw new Error(`${error.message} It says: ${await line()}`);
      },
    );
  const visit = async (change: ScenarioChange) => {
    shop.show(change);
    await page.reload();
  };

  it.each<[string, ScenarioChange, string]>([
    ['a robot check', { rewards: { shows: 'robot-check' } }, 'Amazon asked for a robot check.'],
    ['an error page', { rewards: { shows: 'error' } }, "Amazon's page showed an error."],
    ['a sign-in form', { rewards: { shows: 'sign-in-page' } }, 'Amazon asked to sign in.'],
    [
      'another language',
      { rewards: { language: 'es' } },
      "Amazon's page is in a language that cannot be read yet.",
    ],
  ])('%s changes nothing, and the popup says what happened', async (_, change, words) => {
    await visit(change);
    await says(popup, words, 'Your saved credits are unchanged.', '$16.49');
  });

  it('a total that differs from its rows removes nothing', async () => {
    await visit({ rewards: { total: '$99.00', credits: fiveCredits.slice(1) } });
    await says(popup, "The amounts on Amazon's page do not add up to its total.", '$16.49');
  });

  it('a page that fills late is read when it has filled', async () => {
    await visit({ rewards: { shows: 'half-loaded', fillsAfter: 1_500 } });
    await pill('5 credits kept · $16.49');
  });

  it('sentences in adverts, recommendations, hidden copies and scripts are no credits', async () => {
    await visit({ rewards: { lures: true } });
    await pill('5 credits kept · $16.49');
  });

  it('impossible, negative, absurd and hostile rows are left out, and the others stand', async () => {
    const rawLines = [
      '$5.00 expires on February 31, 2027.',
      '$0.00 expires on December 30, 2027.',
      '-$5.00 expires on December 30, 2026.',
      '$999,999,999.00 expires on December 30, 2026.',
      '<img src=x onerror=alert(1)> expires on December 30, 2026.',
      '\u202e$7.00 expires on someday',
      'x'.repeat(1_000_000),
    ];
    await visit({ rewards: { rawLines } });
    await until('the line on the page answers', line);
    await says(popup, '$16.49');
    expect(await visibleText(popup)).not.toContain('999,999');
  });

  it('two accounts in one browser are kept apart, and neither sees the other on its page', async () => {
    await visit({ customerId: 'A3EXAMPLE0BERT', rewards: { credits: [{ amount: 123, endsInDays: 9 }] } });
    await pill('1 credit kept · $1.23');
    expect(await line()).not.toContain('16.49');
    await says(popup, '$16.49');
  });

  it('a page that does not say whose it is removes nothing, and shows no amounts', async () => {
    await visit({ namesCustomer: false, rewards: { credits: [{ amount: 456, endsInDays: 9 }] } });
    await pill('Which account is this?');
    expect(await line()).not.toMatch(/\d/);
    await says(popup, '$16.49');
  });

  it('the line comes back when the page redraws itself, and stays away when it was closed', async () => {
    const redraw = () =>
      page.evaluate(() => {
        const drawn = document.getElementById('a-page')?.cloneNode(true);
        document.body.replaceChildren(...(drawn ? [drawn] : []));
      });
    await redraw();
    await pill('5 credits kept');
    await page.bringToFront();
    await clickInClosedRoot(browser, page, pillHost, 'Hide for this page');
    await redraw();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await line()).toBeNull();
  });

  it('the line can be switched off; the books go on', async () => {
    const settings = await browser.openExtension('wallet.html#/settings', roomy);
    await press(settings, "Show a line on Amazon's pages");
    await visit({ rewards: { credits: fiveCredits.slice(0, 4) } });
    await says(popup, '$7.50');
    expect(await line()).toBeNull();
    await press(settings, "Show a line on Amazon's pages");
    // A switch is saved a moment after it was pressed.
    await until('the line is switched on', () =>
      ask(settings, async (api) => (await api.storage.local.get('settings')).settings?.linesOnPages),
    );
    await settings.close();
  });

  it('gift card money is shown apart and in no total', async () => {
    await page.goto('https://www.amazon.com/gc/balance');
    await pill('Gift card balance $12.34, not promotional');
    expect((await says(popup, '$16.49')).split('\n').slice(0, 3).join(' ')).not.toContain('28.83');
  });

  it('has asked for nothing outside the shop', () => {
    expect(requestsOutside(shop)).toEqual([]);
  });

  // The last one: nothing can be read in these books any more.
  it('books of a newer version are left alone, and the popup says so', async () => {
    const own = await browser.openExtension('popup.html', roomy);
    await own.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          // Dexie lets go of its connections by itself when somebody asks for a newer version.
          const request = indexedDB.open('promo-purse', 1000);
          request.onsuccess = () => {
            request.result.close();
            resolve();
          };
          request.onerror = () => reject(request.error);
        }),
    );
    const later = await browser.openExtension('popup.html', roomy);
    await says(later, 'The books were written by a newer Promo Purse.');
    await browser.stopBackground();
    await page.goto(REWARDS);
    await pill('Not kept: the books belong to a newer Promo Purse');
  });
});
