import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MarketplaceKey } from '../../lib/amazon/marketplaces.ts';
import { kettle, lamp } from '../shop/goods.ts';
import type { ScenarioChange } from '../shop/scenario.ts';
import { rowsOf } from './books.ts';
import { clickInClosedRoot, closedText } from './browser/closed-root.ts';
import { requestsOutside } from './browser/outside.ts';
import type { TestBrowser } from './browser/test-browser.ts';
import { visibleText } from './browser/visible-text.ts';
import { openTill, type Till } from './open-till.ts';
import { courtesy, type Owned, own } from './own.ts';
import { CART, CHECKOUT, ITEM, off, STORIES, single, TOTALS } from './till-stories.ts';
import { until } from './until.ts';

const NOTHING: ScenarioChange = {
  item: { sells: 'amazon', kind: 'goods' },
  order: { goods: [kettle()], rows: [], rowsAfterwards: null, box: null, notices: [], refusal: null },
};

// At the till: beside the goods and at Amazon's own sum stands what comes off, what does not, and why.
describe.each(['chromium', 'firefox'] as const)('At the till in %s', (engine) => {
  let stage: Till;
  let browser: TestBrowser;
  let page: Page;
  let purse: Page;

  beforeAll(async () => {
    stage = await openTill(engine);
    ({ browser, page, purse } = stage);
  });
  afterAll(() => stage?.close());

  const look = async (
    marketplace: MarketplaceKey,
    owned: readonly Owned[],
    shows: ScenarioChange,
    path: string,
  ) => {
    await own(purse, marketplace, owned);
    await visit(marketplace, shows, path);
  };
  const visit = async (marketplace: MarketplaceKey, shows: ScenarioChange, path: string) => {
    stage.shop.show({
      ...shows,
      item: { ...NOTHING.item, ...shows.item },
      order: { ...NOTHING.order, ...shows.order },
    });
    await page.bringToFront();
    await page.goto(`https://www.${marketplace}${path}`);
  };
  const said = (where = TOTALS) => closedText(browser, page, where);
  const pageSays = (words: string, where = TOTALS) =>
    until(`the page says "${words}"`, async () => (await said(where))?.includes(words)).catch(
      async (error: Error) => {
        throw new Error(`${error.message} It says: ${await said(where)}`);
      },
    );

  it.each(STORIES)('%s (%s)', async (_name, marketplace, owned, shows, path, where, words) => {
    await look(marketplace, owned, shows, path);
    await pageSays(words, where);
  });

  it('one use, cheaper item: the panel says what may be lost, and what would not lose it', async () => {
    const cheap = { order: { goods: [kettle('amazon', { price: 500 })] } };
    await look('amazon.it', [courtesy(800, { terms: single })], cheap, CART);
    await pageSays('€5.00 probably comes off');
    await clickInClosedRoot(browser, page, TOTALS, '✓ €5.00 probably comes off · up to €3.00 may be lost');
    await pageSays('Up to €3.00 may be lost: one use');
    await pageSays('€3.00 more of such goods would use it up');
  });

  it('keeps track of what it has seen, once it is told to', async () => {
    const shows = { order: { goods: [kettle()], rows: off(700, 'Courtesy Credit') } };
    await look('amazon.com', [courtesy(500, { name: 'Old Courtesy Credit' })], shows, CHECKOUT);
    await pageSays('seen here', `${TOTALS} + ${TOTALS}`);
    await clickInClosedRoot(browser, page, `${TOTALS} + ${TOTALS}`, 'Keep track');
    await until('it is kept', async () => (await said(`${TOTALS} + ${TOTALS}`)) === null);
    await pageSays('Came off: $7.00, nothing left');
  });

  it('follows an order: used, missing on the order, lost with a return', async () => {
    const goods = [kettle(), lamp('amazon')];
    await look('amazon.fr', [courtesy(500)], { order: { goods, rows: off(500) } }, CHECKOUT);
    await pageSays('Came off: €5.00, nothing left');
    const number = '111-0000000-0000007';
    const order = `/gp/your-account/order-details?orderID=${number}`;
    await visit('amazon.fr', { order: { goods, rows: off(500) } }, '/gp/buy/thankyou/handlers/display.html');
    await until('it is used', async () => (await eventTypes(purse)).includes('used'));
    await visit('amazon.fr', { order: { goods, rows: off(500), rowsAfterwards: off(300) } }, order);
    await pageSays('The order shows €3.00 of €5.00: €2.00 is missing');
    await pageSays('Copy');
    await visit('amazon.fr', { order: { goods, rows: off(500) } }, order);
    await pageSays('On the order: €5.00 of credit, as expected');
    const back = {
      order: { goods: [kettle('amazon', { progress: 'returned' }), lamp('amazon')], rows: off(500) },
    };
    await visit('amazon.fr', back, order);
    await pageSays('About €2.91 of credit will not come back', `${TOTALS} + ${TOTALS}`);
  });

  it('speaks in the frame of "Buy now", too', async () => {
    await look('amazon.com', [courtesy(500)], { order: { goods: [kettle()], rows: off(500) } }, ITEM);
    await pageSays('$5.00 probably comes off');
    await page.click('#buy-now-button');
    await until('a line stands in the frame', async () => {
      const frame = page.frames().find((each) => each.url().includes('/checkout/entry/buynow'));
      return (await frame?.$(TOTALS)) !== null;
    });
  });

  it('says in the popup what the page in front says', async () => {
    if (engine === 'firefox') return;
    await look('amazon.com', [courtesy(500)], { order: { goods: [kettle()] } }, CART);
    await pageSays('$5.00 probably comes off');
    const popup = await browser.openToolbarPopup(page);
    await until('the popup says it', async () =>
      (await visibleText(popup)).includes('On this page: $5.00 probably comes off'),
    );
    await popup.close();
  });

  it('has asked for nothing outside the shop', () => {
    expect(requestsOutside(stage.shop)).toEqual([]);
  });
});

/** What the books say happened. */
async function eventTypes(purse: Page): Promise<readonly string[]> {
  const events = await rowsOf<{ readonly what: { readonly type: string } }>(purse, 'events');
  return events.map(({ what }) => what.type);
}
