import type { Page } from 'puppeteer-core';
import { clickInClosedRoot, closedText } from '../../tests/e2e/browser/closed-root.ts';
import type { Colours, TestBrowser } from '../../tests/e2e/browser/test-browser.ts';
import { courtesy, type Owned, own } from '../../tests/e2e/own.ts';
import { TOTALS } from '../../tests/e2e/till-stories.ts';
import { until } from '../../tests/e2e/until.ts';
import { giftCard, kettle, lamp, novel } from '../../tests/shop/goods.ts';
import type { ScenarioChange } from '../../tests/shop/scenario.ts';
import { openPopup, type Scene } from './scene.ts';

/** Three credits: for goods of Amazon's own, for digital goods, and for one order only. */
export const threeCredits: readonly Owned[] = [
  courtesy(500, { ends: 9 }),
  { amount: 350, name: 'No-Rush Reward', ends: 3 },
  { amount: 899, name: 'P&G Promo Credit', ends: 20, terms: { use: 'single' } },
];

export const goods = [kettle(), lamp(), lamp('fulfilled'), novel(), giftCard(), lamp('amazon')];
const off = [{ label: 'Courtesy Credit', amount: -500 }];
const nothing = { order: { goods, rows: [], rowsAfterwards: null, box: null, notices: [], refusal: null } };

/** Which page, what it shows, and whether its panel is opened. */
const STATES: readonly (readonly [state: string, path: string, shows: ScenarioChange, opens: boolean])[] = [
  ['40-item', '/dp/B0KETTLE01', { item: { sells: 'amazon', kind: 'goods' } }, true],
  ['41-item-stranger', '/dp/B0KETTLE01', { item: { sells: 'third-party', kind: 'goods' } }, false],
  ['42-search', '/s?k=tea', { results: [kettle(), novel(), lamp()] }, false],
  ['43-cart', '/cart', {}, false],
  ['44-checkout-came-off', '/checkout/p/p-106-0000000-0000000/spc', { order: { rows: off } }, true],
  ['45-checkout-did-not', '/checkout/p/p-106-0000000-0000000/spc', { order: { goods: [kettle()] } }, true],
  [
    '46-checkout-box-off',
    '/gp/buy/spc/handlers/display.html',
    { order: { goods: [kettle()], box: { amount: 1399, ticked: false } } },
    false,
  ],
];

/** Lines beside goods and at Amazon's own sums, on pages of the shop: light and dark, on a desk and on a phone. */
export async function atTheTill({ browser, shop, album }: Scene): Promise<void> {
  const purse = await openPopup(browser);
  await own(purse, 'amazon.com', threeCredits);
  const page = await browser.open('https://www.amazon.com/cart');
  for (const theme of ['light', 'dark'] satisfies Colours[]) {
    for (const [state, path, shows, opens] of STATES) {
      shop.show({ ...nothing, ...shows, order: { ...nothing.order, ...shows.order }, theme });
      await showLine(browser, page, path, opens);
      await album.ofShop(page, state, theme);
    }
  }
  shop.show({ theme: 'light' });
}

/** Opens a page of the shop and waits for its line; `opens` presses it. */
export async function showLine(
  browser: TestBrowser,
  page: Page,
  path: string,
  opens: boolean,
): Promise<void> {
  await page.bringToFront();
  await page.goto(`https://www.amazon.com${path}`);
  const host = path.startsWith('/s?') ? 'promo-purse-goods' : TOTALS;
  const said = await until(`a line stands on ${path}`, () => closedText(browser, page, host));
  if (opens) await clickInClosedRoot(browser, page, host, said.split('\n')[0] ?? '');
}
