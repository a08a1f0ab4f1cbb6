import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstOrder, kettle, lamp } from '../shop/goods.ts';
import type { ScenarioChange } from '../shop/scenario.ts';
import { expectAccessible } from './accessible.ts';
import { closedText } from './browser/closed-root.ts';
import { requestsOutside } from './browser/outside.ts';
import type { TestBrowser } from './browser/test-browser.ts';
import { visibleText } from './browser/visible-text.ts';
import { choose, press, says } from './press.ts';
import { openStage, type Stage } from './stage.ts';
import { CART, CHECKOUT, off, TOTALS } from './till-stories.ts';
import { until } from './until.ts';

const WIDE = { width: 1200, height: 900 };
const REWARDS = '/norushcredits';
const THANKS = '/gp/buy/thankyou/handlers/display.html';
const AMAZON_CHOOSES = 'Amazon chooses which of these it takes; in which order is not known.';
const reward = { amount: 800, endsInDays: 20, group: 'Courtesy Credit' };
const noRush = { amount: 350, endsInDays: 9 };

// Before an order: which credit for what. After it: what the order has shown of that kind of credit.
describe.each(['chromium', 'firefox'] as const)('A plan in %s', (engine) => {
  let stage: Stage;
  let browser: TestBrowser;
  let wallet: Page;
  let page: Page;

  beforeAll(async () => {
    stage = await openStage(engine);
    ({ browser } = stage);
    stage.shop.show({ rewards: { credits: [reward, noRush] } });
    wallet = await browser.openExtension('wallet.html', WIDE);
    page = await browser.open(`https://www.amazon.com${REWARDS}`, WIDE);
    await says(wallet, '$11.50');
  });
  afterAll(() => stage?.close());

  const visit = async (path: string, shows: ScenarioChange) => {
    stage.shop.show(shows);
    await page.bringToFront();
    await page.goto(`https://www.amazon.com${path}`);
  };
  const lineStands = () => until('a line stands at the sum', () => closedText(browser, page, TOTALS));

  it('plans for a wish while no cart was seen', async () => {
    await press(wallet, 'Ahead');
    await says(wallet, 'Plan', 'No cart was seen within a day.', 'About how much');
    await wallet.type('[name=about]', '20');
    await press(wallet, 'Make a plan');
    await says(wallet, 'About $20.00: sold by Amazon', '$8.00 probably comes off', AMAZON_CHOOSES);
    await says(wallet, 'The only credit that buys this.', 'Not counted on', 'No-Rush ($3.50)');
    await expectAccessible(wallet);
    await choose(wallet, 'E-books, music, video and apps');
    await press(wallet, 'Make a plan');
    await says(wallet, 'About $20.00: e-books, music, video', '$3.50 probably comes off', 'Courtesy ($8.00)');
  });

  it('plans for the cart that was seen', async () => {
    await visit(CART, { order: { goods: [kettle(), lamp()] } });
    await lineStands();
    await press(wallet, 'Credits');
    await press(wallet, 'Ahead');
    await says(wallet, 'Cart seen', '2 items, $43.00', '$8.00 probably comes off', AMAZON_CHOOSES);
    await says(wallet, 'On A kettle', 'Nothing is left of it.', 'Probably not: only for digital goods');
    const rows = await wallet.$$eval('.plan-goods tbody tr', (all) =>
      all.map((row) => [...row.children].map(({ textContent }) => textContent).join(' | ')),
    );
    expect(rows).toEqual(['A kettle | $25.00 | $8.00', 'A desk lamp | $18.00 | –']);
    await expectAccessible(wallet);
  });

  it('learns from an order what becomes of the rest', async () => {
    await press(wallet, 'Credits');
    await press(wallet, 'Courtesy');
    await says(wallet, 'Usually stays for the next order', 'Usual for this kind');
    const goods = [kettle('amazon', { price: 500 })];
    await visit(CHECKOUT, { order: { goods, rows: off(500, 'Courtesy Credit') } });
    await lineStands();
    await visit(THANKS, {});
    await says(wallet, '$6.50', `Came off order ${firstOrder.number}: $5.00`);
    await visit(REWARDS, { rewards: { credits: [{ ...reward, amount: 300 }, noRush] } });
    await says(wallet, `order ${firstOrder.number} left $3.00, which was still there on`);
    expect(await visibleText(wallet)).toContain('$6.50');
    await expectAccessible(wallet);
  });

  it('has asked for nothing outside the shop', () => {
    expect(requestsOutside(stage.shop)).toEqual([]);
  });
});
