import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShop, type Shop } from '../shop/shop.ts';
import { expectAccessible } from './accessible.ts';
import { ask } from './books.ts';
import { launch } from './browser/launch.ts';
import { roomy, type TestBrowser } from './browser/test-browser.ts';
import { visibleText } from './browser/visible-text.ts';
import { withNotifications } from './browser/with-notifications.ts';
import { press, says } from './press.ts';
import { until } from './until.ts';

// The first minute: installed, greeted, read.
describe.each(['chromium', 'firefox'] as const)('The first minute in %s', (engine) => {
  let shop: Shop;
  let browser: TestBrowser;
  let welcome: Page;

  beforeAll(async () => {
    shop = await openShop();
    const extension = engine === 'chromium' ? withNotifications('.output/chrome-mv3') : '.output/firefox-mv3';
    browser = await launch(engine, { shop, extension, zone: 'America/Los_Angeles', keepsWelcome: true });
    welcome = await until('the welcome page has opened', () => browser.tabAt('welcome.html'));
  });
  afterAll(async () => {
    await browser?.close();
    await shop?.close();
  });

  it('the welcome page names the one thing to do', async () => {
    await says(welcome, 'First: open one page', 'Nothing read yet.', 'Nothing is sent');
    await expectAccessible(welcome);
  });

  it('made-up credits fill the popup and the wallet, and are marked', async () => {
    await press(welcome, 'Show made-up credits');
    const popup = await browser.openExtension('popup.html', roomy);
    await says(popup, 'These credits are made up.', 'Made-up', 'P&G Promo Credit');
    await expectAccessible(popup);
    await press(popup, 'Used');
    await says(popup, 'Undo');
    const wallet = await browser.openExtension('wallet.html#/history', { width: 1100, height: 800 });
    await says(wallet, 'These credits are made up.', 'No longer on the reward page');
    await expectAccessible(wallet);
    await wallet.close();
    await popup.close();
  });

  it('nobody is reminded of them, and the toolbar says nothing', async () => {
    await press(welcome, 'Remind before credit ends');
    await until('reminders are on', () => settingOf(welcome, 'reminders'));
    expect(await ask(welcome, (api) => api.action.getBadgeText({}))).toBe('');
    expect(await ask(welcome, (api) => api.alarms.getAll())).toEqual([]);
  });

  it('the first reading appears on it by itself, and the made-up credits are gone', async () => {
    const page = await browser.open('https://www.amazon.com/norushcredits');
    const text = await says(welcome, '5 credits, $16.49', 'next ends today');
    expect(text).not.toContain('Nothing read yet.');
    await expectAccessible(welcome);
    await page.close();
    const popup = await browser.openExtension('popup.html', roomy);
    await says(popup, '$16.49');
    expect(await visibleText(popup)).not.toContain('made up');
    await popup.close();
  });

  it('an update opens no tab', async () => {
    await welcome.close();
    await browser.update();
    const popup = await browser.openExtension('popup.html', roomy);
    await says(popup, '$16.49');
    expect(await browser.tabAt('welcome.html')).toBeNull();
  });
});

function settingOf(page: Page, name: string): Promise<unknown> {
  return ask(
    page,
    async (api, wanted) => {
      const { settings } = await api.storage.local.get('settings');
      return settings?.[wanted];
    },
    name,
  );
}
