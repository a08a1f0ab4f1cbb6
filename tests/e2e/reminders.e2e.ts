import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShop, type Shop } from '../shop/shop.ts';
import { expectAccessible } from './accessible.ts';
import { ask, growOlder, ring, wake } from './books.ts';
import { launch } from './browser/launch.ts';
import { requestsOutside } from './browser/outside.ts';
import { roomy, type TestBrowser } from './browser/test-browser.ts';
import { throwAwayFolder } from './browser/throw-away-folder.ts';
import { visibleText } from './browser/visible-text.ts';
import { readManifest, withNotifications } from './browser/with-notifications.ts';
import { press, says } from './press.ts';
import { until } from './until.ts';

const BUILDS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;
const zone = 'America/Los_Angeles';

it('is tried on the build itself, but for a permission that nobody could grant there', () => {
  const { optional_permissions: asked, ...built } = readManifest(BUILDS.chromium);
  const copy = readManifest(withNotifications(BUILDS.chromium));
  expect(asked).toEqual(['notifications']);
  expect(copy).toEqual({ ...built, permissions: [...built.permissions, 'notifications'] });
});

// A shopper who never opens the popup is told in time, once, and can answer.
describe.each(['chromium', 'firefox'] as const)('Reminders in %s', (engine) => {
  let shop: Shop;
  let browser: TestBrowser;
  let popup: Page;
  let reminder: Page;

  beforeAll(async () => {
    const credits = [
      { amount: 750, endsInDays: 3 },
      { amount: 200, endsInDays: 41 },
    ];
    shop = await openShop({ rewards: { credits } });
    const build = engine === 'chromium' ? withNotifications(BUILDS.chromium) : BUILDS.firefox;
    browser = await launch(engine, { shop, extension: build, zone });
    popup = await browser.openExtension('popup.html', roomy);
    await anyHour(popup);
    await browser.open('https://www.amazon.com/norushcredits');
    await says(popup, '$9.50');
  });
  afterAll(async () => {
    await browser?.close();
    await shop?.close();
  });

  const onScreen = () => shownOn(popup);
  const one = () => until('one notification is shown', async () => (await onScreen()).length === 1);
  const sweep = async () => {
    for (const id of await onScreen())
      await ask(popup, async (api, which) => api.notifications?.clear(which), id);
  };
  const openSettings = () => browser.openExtension('wallet.html#/settings', roomy);
  const badge = () => ask(popup, (api) => api.action.getBadgeText({}));

  it('the toolbar says how many days are left, and in a sentence what ends', async () => {
    await until('the badge says 3d', async () => (await badge()) === '3d');
    const title = await ask(popup, (api) => api.action.getTitle({}));
    expect(title).toMatch(/^Promo Purse: \$7\.50 of Amazon credit ends \w+day$/);
  });

  it('the badge can be switched off and on', async () => {
    const settings = await openSettings();
    await press(settings, 'Show the days left on the toolbar button');
    await until('the badge is empty', async () => (await badge()) === '');
    await press(settings, 'Show the days left on the toolbar button');
    await until('the badge is back', async () => (await badge()) === '3d');
    await settings.close();
  });

  it('a line in the popup offers reminders while they are off, and switches them on', async () => {
    await says(popup, 'Reminders before credit ends are off.');
    await expectAccessible(popup);
    await press(popup, 'Switch on');
    await until('the line has gone', async () => !(await visibleText(popup)).includes('are off'));
  });

  it('shows a test reminder', async () => {
    const settings = await openSettings();
    await press(settings, 'Send a test reminder');
    await says(settings, 'Sent.');
    await one();
    await expectAccessible(settings);
    await sweep();
    await settings.close();
  });

  it('one alarm is set, and for a time ahead', async () => {
    await wake(popup);
    const alarms = await ask(popup, (api) => api.alarms.getAll());
    expect(alarms).toHaveLength(1);
    expect(alarms[0]?.scheduledTime).toBeGreaterThan(Date.now());
  });

  it('a credit three days from its end is spoken of once', async () => {
    await growOlder(popup, 30);
    await wake(popup);
    await one();
    expect((await onScreen())[0]).toMatch(/^day \d{4}-\d\d-\d\d$/);
  });

  it('a click on it opens its page, and takes it from the screen', async () => {
    const [id = ''] = await onScreen();
    await browser.clickNotification(id);
    const opened = await until('a tab has opened', () =>
      browser.tabAt(`wallet.html#/reminder/${id.split(' ')[0]}`),
    );
    await says(opened, 'Reminder', '$7.50', 'Used it');
    await until('it is swept away', async () => (await onScreen()).length === 0);
    await opened.close();
  });

  it('and once only, also when the background was killed', async () => {
    for (let kill = 0; kill < 2; kill += 1) {
      await browser.stopBackground();
      await wake(popup);
      expect(await onScreen()).toEqual([]);
    }
  });

  it('its page shows the credit and what can be answered; tomorrow it comes back', async () => {
    const id = await popup.evaluate(async () => {
      const request = indexedDB.open('promo-purse');
      await new Promise((resolve) => {
        request.onsuccess = resolve;
      });
      const keys = request.result.transaction('reminders').objectStore('reminders').getAllKeys();
      return new Promise<string>((resolve) => {
        keys.onsuccess = () => resolve(String(keys.result[0]));
      });
    });
    reminder = await browser.openExtension(`wallet.html#/reminder/${encodeURIComponent(id)}`, roomy);
    await says(reminder, 'Reminder', '$7.50', 'in 3 days', 'Check at Amazon', 'Remind again');
    await expectAccessible(reminder);
    await press(reminder, 'Tomorrow');
    await says(reminder, 'Comes up again tomorrow.');
    await expectAccessible(reminder);
    expect(await onScreen()).toEqual([]);
    await growOlder(popup, 1);
    // The browser's own alarm wakes a background that is no longer there.
    await browser.stopBackground();
    await ring(popup);
    await one();
    await sweep();
  });

  it('after "used it" it is silent', async () => {
    await press(reminder, 'Used it');
    await says(reminder, 'Used: $7.50.', 'Nothing is left of this reminder');
    await expectAccessible(reminder);
    await until('the badge is empty', async () => (await badge()) === '');
    await growOlder(popup, 1);
    await browser.stopBackground();
    await wake(popup);
    expect(await onScreen()).toEqual([]);
  });

  // Chromium's copy holds the permission for good, so there is nothing to take back.
  if (engine === 'firefox') {
    it('says so when the permission is taken back, and asks for it again', async () => {
      await ask(popup, (api) => api.permissions.remove({ permissions: ['notifications'] }));
      await says(popup, 'Reminders are on, but the browser does not allow them.');
      await expectAccessible(popup);
      await press(popup, 'Allow');
      await until('the line has gone', async () => !(await visibleText(popup)).includes('does not allow'));
      // The switch in the settings asks in its own click, too.
      await ask(popup, (api) => api.permissions.remove({ permissions: ['notifications'] }));
      await press(popup, 'Switch off');
      const settings = await openSettings();
      await press(settings, 'Remind before credit ends');
      await says(settings, 'Send a test reminder');
      await settings.close();
    });
  }

  it('has asked for nothing outside the shop', () => {
    expect(requestsOutside(shop)).toEqual([]);
  });
});

describe.each(['chromium', 'firefox'] as const)('Reminders over a restart of %s', (engine) => {
  const folder = throwAwayFolder();
  const extension = engine === 'chromium' ? withNotifications(BUILDS.chromium) : BUILDS.firefox;
  let shop: Shop;
  let browser: TestBrowser;
  let popup: Page;

  const start = async () => {
    browser = await launch(engine, { shop, extension, zone, profile: folder.path });
    popup = await browser.openExtension('popup.html', roomy);
  };
  beforeAll(async () => {
    shop = await openShop({ rewards: { credits: [{ amount: 750, endsInDays: 3 }] } });
    await start();
  });
  afterAll(async () => {
    await browser?.close();
    await shop?.close();
    folder.remove();
  });

  it('a credit is spoken of before it', async () => {
    await anyHour(popup);
    await browser.open('https://www.amazon.com/norushcredits');
    await says(popup, '$7.50');
    await press(popup, 'Switch on');
    await growOlder(popup, 30);
    await wake(popup);
    await until('one notification is shown', async () => (await shownOn(popup)).length === 1);
  });

  it('and not again after it; the books are still there', async () => {
    await browser.close();
    await start();
    await says(popup, '$7.50');
    await wake(popup);
    expect(await shownOn(popup)).toEqual([]);
    expect(await ask(popup, (api) => api.alarms.getAll())).toHaveLength(1);
  });

  it('but at its next time', async () => {
    await growOlder(popup, 1);
    await wake(popup);
    await until('one notification is shown', async () => (await shownOn(popup)).length === 1);
  });
});

/** Stories are told at any hour: none of them is quiet, and the chosen one has just begun. */
function anyHour(page: Page): Promise<void> {
  const hour = Number(new Intl.DateTimeFormat('en-GB', { hour: 'numeric', timeZone: zone }).format());
  const settings = { quietFrom: 0, quietTo: 0, reminderHour: hour };
  return ask(page, (api, given) => api.storage.local.set({ settings: given }), settings);
}

async function shownOn(page: Page): Promise<readonly string[]> {
  return Object.keys(await ask(page, async (api) => (await api.notifications?.getAll()) ?? {}));
}
