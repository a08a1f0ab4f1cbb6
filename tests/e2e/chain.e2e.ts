import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fiveCredits } from '../shop/scenario.ts';
import type { Shop } from '../shop/shop.ts';
import { expectAccessible } from './accessible.ts';
import { closedText } from './browser/closed-root.ts';
import { requestsOutside } from './browser/outside.ts';
import { pillHost, roomy, type TestBrowser } from './browser/test-browser.ts';
import { visibleText } from './browser/visible-text.ts';
import { press, says } from './press.ts';
import { openStage, type Stage } from './stage.ts';
import { until } from './until.ts';

const REWARDS = 'https://www.amazon.com/norushcredits';
const [today, soonOne, soonTwo, later, last] = fiveCredits as [Five, Five, Five, Five, Five];
type Five = (typeof fiveCredits)[number];

// One shopper's life with the extension, in the order in which it happens: each step builds on the one before.
describe.each(['chromium', 'firefox'] as const)('The chain in %s', (engine) => {
  let stage: Stage;
  let shop: Shop;
  let browser: TestBrowser;
  let page: Page;
  let popup: Page;

  beforeAll(async () => {
    stage = await openStage(engine);
    ({ shop, browser } = stage);
  });
  afterAll(() => stage?.close());

  const pill = (words: string) =>
    until(`the line on the page says "${words}"`, async () =>
      (await closedText(browser, page, pillHost))?.includes(words),
    );
  const visit = async (change: Parameters<Shop['show']>[0]) => {
    shop.show(change);
    await page.reload();
  };

  it('begins with an empty popup that teaches where to look', async () => {
    popup = await browser.openExtension('popup.html', roomy);
    await says(popup, 'No credit here yet', 'Open the reward page', 'Add credit');
    await expectAccessible(popup);
  });

  it('reads five credits, two of them equal, and says so on the page', async () => {
    page = await browser.open(REWARDS);
    await pill('5 credits kept · $16.49 · next ends today');
  });

  it('shows them in the open popup, grouped, with days and total', async () => {
    const text = await says(popup, '$16.49', '2 credits');
    expect(text).toMatch(/Today, by 11:59\sPM to be safe/);
    expect(text.indexOf('$3.50')).toBeLessThan(text.indexOf('$2.00'));
    expect(text.indexOf('$2.00')).toBeLessThan(text.indexOf('$8.99'));
  });

  it('changes nothing when the page is loaded again', async () => {
    const before = await visibleText(popup);
    await page.reload();
    await pill('5 credits kept · $16.49');
    expect(await visibleText(popup)).toBe(before);
  });

  it('sees one credit shrink', async () => {
    await visit({ rewards: { credits: [today, soonOne, soonTwo, later, { ...last, amount: 399 }] } });
    await pill('5 credits kept · $11.49');
    await says(popup, '$11.49', '$3.99');
  });

  it('calls a credit that is gone probably used, and claims no more', async () => {
    await visit({ rewards: { credits: [today, soonOne, soonTwo, { ...last, amount: 399 }] } });
    await says(popup, '$9.49', 'Probably used');
    await expectAccessible(popup);
  });

  it('loses nothing to a page that asks to sign in, and says that it is stale', async () => {
    await visit({ rewards: { shows: 'signed-out' }, customerId: null });
    await says(popup, '$9.49', 'Amazon asked to sign in. Your saved credits are unchanged.');
  });

  it('loses nothing to a page with a new design, asks about what it shows, and offers a report', async () => {
    const credits = [today, soonOne, soonTwo, { ...last, amount: 399 }, { amount: 777, endsInDays: 20 }];
    await visit({ rewards: { shows: 'redesigned', credits }, customerId: 'A2EXAMPLE0ANNA' });
    const text = await says(
      popup,
      'To confirm',
      '$7.77',
      'Keep',
      "Amazon's page looks different from what we know.",
    );
    expect(text.indexOf('To confirm')).toBeLessThan(text.indexOf('Today'));
    await expectAccessible(popup);
    await press(popup, 'Show report');
    const report = await says(popup, 'trouble: unknown-layout');
    expect(report.split('trouble: unknown-layout')[1]).not.toMatch(/\d{2,}|Anna/);
    await expectAccessible(popup);
    await press(popup, 'Back');
  });

  it('keeps what the shopper keeps, and asks no more', async () => {
    await press(popup, 'Keep');
    await says(popup, '$17.26');
    await page.reload();
    await says(popup, '$17.26');
    expect(await visibleText(popup)).not.toContain('To confirm');
  });

  it('survives the end of its background in the middle of things', async () => {
    await browser.stopBackground();
    await visit({ rewards: { shows: 'credits', credits: [today, soonOne, soonTwo] } });
    await pill('3 credits kept · $5.50');
    await says(popup, '$5.50');
  });

  it('asks about a credit whose day has passed unseen, and believes the answer', async () => {
    // The clock of the open popup goes forward by ten days; the books have last seen the credits today.
    await popup.evaluate(() => {
      const real = Date.now.bind(Date);
      Date.now = () => real() + 10 * 24 * 60 * 60 * 1000;
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await says(popup, 'Did you use it?');
    await expectAccessible(popup);
    await press(popup, 'Used');
    await says(popup, 'Used: $1.00', 'Undo');
  });

  it('has asked for nothing outside the shop', () => {
    expect(requestsOutside(shop)).toEqual([]);
  });
});
