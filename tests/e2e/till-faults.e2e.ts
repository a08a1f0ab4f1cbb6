import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kettle, lamp, type ShopOrder } from '../shop/goods.ts';
import { rowsOf } from './books.ts';
import { clickInClosedRoot, closedText } from './browser/closed-root.ts';
import { requestsOutside } from './browser/outside.ts';
import type { TestBrowser } from './browser/test-browser.ts';
import { openTill, type Till } from './open-till.ts';
import { courtesy, type Owned, own } from './own.ts';
import { CART, CHECKOUT, off, TOTALS } from './till-stories.ts';
import { until } from './until.ts';

const TAG = 'promo-purse-goods';
const OLD_CHECKOUT = '/gp/buy/spc/handlers/display.html';
const THANKS = '/gp/buy/thankyou/handlers/display.html';
const both = { goods: [kettle(), lamp()] };
const spent = { ...both, rows: off(500) };

// What goes wrong between a shopper and what they are about to pay: on the page, in the browser, and in us.
describe.each(['chromium', 'firefox'] as const)('Faults at the till in %s', (engine) => {
  let stage: Till;
  let browser: TestBrowser;
  let page: Page;
  let purse: Page;

  beforeAll(async () => {
    stage = await openTill(engine);
    ({ browser, page, purse } = stage);
  });
  afterAll(() => stage?.close());

  const show = (order: Partial<ShopOrder>) => {
    stage.shop.reset();
    stage.shop.show({ order });
  };
  const visit = async (owned: readonly Owned[], order: Partial<ShopOrder>, path: string) => {
    await own(purse, 'amazon.com', owned);
    show(order);
    await page.bringToFront();
    await page.goto(`https://www.amazon.com${path}`);
  };
  const said = (on = page) => closedText(browser, on, TOTALS);
  const says = (words: string, on = page) =>
    until(`the page says "${words}"`, async () => (await said(on))?.includes(words));
  const lines = () => page.$$eval(TAG, (hosts) => hosts.length);

  it('a page that removes and imitates our line gets it back when it goes on, and keeps its own', async () => {
    await visit([courtesy(500)], both, CART);
    await says('$5.00 probably comes off');
    await page.evaluate((tag) => {
      for (const host of document.querySelectorAll(tag)) host.remove();
      document.body.append(document.createElement(tag), document.createElement('p'));
    }, TAG);
    await until('both lines and the page’s own are there', async () => (await lines()) === 3);
    await says('$5.00 probably comes off');
  });

  it('a page that redraws its rows without a pause keeps its lines, and none of them twice', async () => {
    const goods = Array.from({ length: 40 }, (_, at) =>
      kettle(at % 2 === 0 ? 'amazon' : 'third-party', { asin: `B0KETTLE${at + 10}`, title: `Kettle ${at}` }),
    );
    await visit([courtesy(500)], { goods }, CART);
    await until('a line at the sum, and in each row of another seller', async () => (await lines()) === 21);
    await page.evaluate(async () => {
      for (let times = 0; times < 13; times += 1) {
        const rows = document.querySelector('#sc-active-cart ul');
        if (rows !== null) rows.innerHTML = String(rows.innerHTML);
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    });
    await until('each stands once', async () => (await lines()) === 21);
  });

  it('hostile titles are text, and change no answer', async () => {
    const titles = ['<img src=x onerror="window.hacked = 1">', '\u202egnihtyreve', 'x'.repeat(10_000)];
    const goods = titles.map((title, at) => kettle('amazon', { title, asin: `B0HOSTILE${at}` }));
    await visit([courtesy(500)], { goods }, CART);
    await says('$5.00 probably comes off');
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });

  it('a checkout that is still empty is answered once it has filled', async () => {
    await visit([courtesy(500)], spent, CHECKOUT);
    await says('Came off: $5.00');
    await page.evaluate(() => {
      const filled = document.getElementById('checkout-experience-container');
      const parts = [...(filled?.childNodes ?? [])];
      filled?.replaceChildren();
      setTimeout(() => filled?.append(...parts), 3_000);
    });
    await until('nothing is said of an empty page', async () => (await said()) === null);
    await says('Came off: $5.00');
  });

  it('a page of thanks in another tab takes nothing from the checkout that is open', async () => {
    await visit([courtesy(500)], { goods: [lamp()], number: '111-0000000-0000009' }, THANKS);
    const asked = () => new Promise((resolve) => setTimeout(resolve, 700));
    await asked();
    show(spent);
    const other = await browser.open(`https://www.amazon.com${OLD_CHECKOUT}`);
    await says('Came off: $5.00', other);
    await page.bringToFront();
    show({ goods: [lamp()], number: '111-0000000-0000009' });
    await page.reload();
    await asked();
    expect(await leftNow(purse)).toEqual([500]);
    show(spent);
    await other.bringToFront();
    await other.goto(`https://www.amazon.com${THANKS}`);
    await until('its own takes it', async () => (await leftNow(purse))[0] === 0);
    await other.close();
  });

  it('a background that is stopped answers what is asked next', async () => {
    await visit([courtesy(500)], both, CART);
    await says('$5.00 probably comes off');
    await browser.stopBackground();
    show({ goods: [lamp()] });
    await page.reload();
    await says('Probably not: sold by Gadget Ltd');
  });

  it('× on one line hides all of them, and they stay away when the page redraws', async () => {
    await visit([courtesy(500)], both, CART);
    await says('$5.00 probably comes off');
    await clickInClosedRoot(browser, page, TOTALS, 'Hide for this page');
    await page.evaluate(() => {
      const drawn = document.getElementById('a-page')?.cloneNode(true);
      document.body.replaceChildren(...(drawn ? [drawn] : []));
    });
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await lines()).toBe(0);
  });

  it('an update under an open cart leaves the page in peace, and the next one is answered', async () => {
    await visit([courtesy(500)], both, CART);
    await says('$5.00 probably comes off');
    const faults: unknown[] = [];
    page.on('pageerror', (error) => faults.push(error));
    await browser.update();
    await page.evaluate(() => void document.querySelector('main')?.append(document.createElement('p')));
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(faults).toEqual([]);
    await page.bringToFront();
    await page.reload();
    await says('$5.00 probably comes off');
  });

  it('has asked for nothing outside the shop', () => {
    expect(requestsOutside(stage.shop)).toEqual([]);
  });
});

async function leftNow(purse: Page): Promise<readonly number[]> {
  const credits = await rowsOf<{ readonly left: number }>(purse, 'credits');
  return credits.map(({ left }) => left);
}
