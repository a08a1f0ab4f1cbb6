import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ShopItem } from '../shop/scenario.ts';
import { ask } from './books.ts';
import { clickInClosedRoot, closedText } from './browser/closed-root.ts';
import { requestsOutside } from './browser/outside.ts';
import { roomy, type TestBrowser } from './browser/test-browser.ts';
import { press, says } from './press.ts';
import { openStage, type Stage } from './stage.ts';
import { until } from './until.ts';

const HOST = 'promo-purse-goods';
const ITEM = 'https://www.amazon.com/A-kettle/dp/B0KETTLE01';

// At the shelf: beside the price stands whether a credit would come off, and if not, why.
describe.each(['chromium', 'firefox'] as const)('An item page in %s', (engine) => {
  let stage: Stage;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    stage = await openStage(engine);
    ({ browser } = stage);
    page = await browser.open(ITEM);
  });
  afterAll(() => stage?.close());

  const line = () => closedText(browser, page, HOST);
  const look = async (item: Partial<ShopItem>) => {
    stage.shop.show({ item });
    await page.bringToFront();
    await page.goto(ITEM);
  };
  const lineSays = (words: string) =>
    until(`the line says "${words}"`, async () => (await line())?.includes(words)).catch(
      async (error: Error) => {
        throw new Error(`${error.message} It says: ${await line()}`);
      },
    );

  it('says nothing while nothing is known', async () => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await line()).toBeNull();
  });

  it.each<[string, Partial<ShopItem>, string]>([
    ['goods that Amazon sells, with a goods credit', { sells: 'amazon' }, '$5.00 probably comes off'],
    ['third party', { sells: 'third-party' }, 'Gadget Ltd'],
    ['fulfilled by Amazon, but not sold by it', { sells: 'fulfilled' }, 'Gadget Ltd'],
    ['the used-goods arm', { sells: 'used' }, 'Amazon Resale'],
    ['no seller named', { sells: 'nobody' }, 'names no seller'],
  ])('%s', async (_, item, words) => {
    if (item.sells === 'amazon') {
      stage.shop.show({ rewards: { credits: [{ amount: 500, endsInDays: 9, group: 'Courtesy Credit' }] } });
      const rewards = await browser.open('https://www.amazon.com/norushcredits');
      const popup = await browser.openExtension('popup.html', roomy);
      await says(popup, '$5.00');
      await popup.close();
      await rewards.close();
    }
    await look({ title: 'A kettle', price: '$25.00', kind: 'goods', ...item });
    await lineSays(words);
  });

  it('says why, once it is asked', async () => {
    await look({ sells: 'third-party' });
    await lineSays('Gadget Ltd');
    const shown = (await line()) ?? '';
    await clickInClosedRoot(browser, page, HOST, shown.split('\n')[0] ?? '');
    await until('the panel is open', async () => ((await line()) ?? '').length > shown.length);
  });

  it('comes back when the page redraws, follows another offer, and stays away when it is closed', async () => {
    await look({ sells: 'amazon' });
    await lineSays('comes off');
    await page.evaluate(() => {
      const place = document.getElementById('corePrice_feature_div');
      const again = place?.cloneNode(true);
      if (place && again) {
        place.nextElementSibling?.remove();
        place.replaceWith(again);
      }
    });
    await lineSays('comes off');
    await page.evaluate(() => {
      document.getElementById('merchantID')?.setAttribute('value', 'A2GADGETLTD000');
      for (const words of document.querySelectorAll('.offer-display-feature-text-message'))
        words.textContent = 'Gadget Ltd';
    });
    await lineSays('Gadget Ltd');
    await clickInClosedRoot(browser, page, HOST, 'Hide for this page');
    await until('it is gone', async () => (await line()) === null);
    await page.evaluate(() => document.body.append(document.createElement('p')));
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await line()).toBeNull();
  });

  it('can be switched off', async () => {
    const settings = await browser.openExtension('wallet.html#/settings', roomy);
    await press(settings, 'Show a line beside things for sale');
    // A switch is saved a moment after it was pressed.
    await until('it is switched off', () =>
      ask(
        settings,
        async (api) => (await api.storage.local.get('settings')).settings?.linesOnItems === false,
      ),
    );
    await settings.close();
    await look({ sells: 'amazon' });
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await line()).toBeNull();
  });

  it('has asked for nothing outside the shop', () => {
    expect(requestsOutside(stage.shop)).toEqual([]);
  });
});
