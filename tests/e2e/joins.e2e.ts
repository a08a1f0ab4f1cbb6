import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fiveCredits } from '../shop/scenario.ts';
import { expectAccessible } from './accessible.ts';
import { requestsOutside } from './browser/outside.ts';
import { roomy, type TestBrowser } from './browser/test-browser.ts';
import { visibleText } from './browser/visible-text.ts';
import { handIn } from './hand-in.ts';
import { localDay } from './local-day.ts';
import { press, says } from './press.ts';
import { openStage, type Stage } from './stage.ts';
import { until } from './until.ts';

const WIDE = { width: 1200, height: 900 };
const REWARDS = 'https://www.amazon.com/norushcredits';

// One credit that comes by two ways is one credit: what is certain is joined, what is likely is asked, and each can be
// told apart again.
describe.each(['chromium', 'firefox'] as const)('One credit by two ways in %s', (engine) => {
  let stage: Stage;
  let browser: TestBrowser;
  let popup: Page;
  let wallet: Page;
  let page: Page;

  beforeAll(async () => {
    stage = await openStage(engine);
    ({ browser } = stage);
    popup = await browser.openExtension('popup.html', roomy);
    await says(popup, 'No credit here yet');
  });
  afterAll(() => stage?.close());

  const show = async (...more: typeof fiveCredits) => {
    stage.shop.show({ rewards: { credits: [...fiveCredits, ...more] } });
    await page.bringToFront();
    await page.reload();
  };
  const saysNo = (from: Page, words: string) =>
    until(`"${words}" is gone`, async () => !(await visibleText(from)).includes(words));
  const rowsOf = (from: Page, money: string) =>
    from.$$eval(
      '.row .amount',
      (all, wanted) => all.filter(({ textContent }) => textContent === wanted).length,
      money,
    );
  /** As Amazon's mails print it. */
  const printed = async (days: number) =>
    new Date(`${await localDay(popup, days)}T12:00Z`).toLocaleDateString('en-US', {
      dateStyle: 'long',
      timeZone: 'UTC',
    });
  const bothQuotes = async () => [
    `$4.00 expires on ${await printed(31)}`,
    `Your $4.00 promotional credit expires on ${await printed(30)}`,
  ];
  const paste = async (text: string, money: string) => {
    await press(popup, 'Add credit');
    await press(popup, 'From a mail or terms');
    await handIn(popup, text);
    await says(popup, '1 credit understood');
    await press(popup, 'Keep');
    await says(popup, `Added: ${money}.`);
  };

  it('joins what was typed with what the page shows', async () => {
    await press(popup, 'Add credit');
    await popup.waitForSelector('[name=amount]');
    await popup.type('[name=amount]', '8.99');
    await popup.$eval(
      '[name=endsOn]',
      (field, day) => {
        (field as HTMLInputElement).value = day;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      await localDay(popup, 67),
    );
    await popup.type('[name=name]', 'Grocery voucher');
    await press(popup, 'Save');
    await says(popup, 'Added: $8.99.');
    page = await browser.open(REWARDS);
    await says(popup, '$16.49');
    expect(await rowsOf(popup, '$8.99')).toBe(1);
    wallet = await browser.openExtension('wallet.html', WIDE);
    await says(wallet, '$16.49');
    expect(await rowsOf(wallet, '$8.99')).toBe(1);
  });

  it('says by which ways it came, with the words of the page', async () => {
    await press(wallet, 'Grocery');
    const text = await says(wallet, 'Seen in several places', 'You added: $8.99', 'Also found on the reward');
    expect(text).toMatch(/\$8\.99 expires on/);
    await expectAccessible(wallet);
  });

  it('tells them apart when the shopper says so, and joins them again by the way back', async () => {
    await press(wallet, 'This is another credit');
    await says(wallet, 'Told apart: two credits.', '$25.48');
    await says(popup, '$25.48');
    await press(wallet, 'Undo');
    await says(wallet, 'Undone.', '$16.49', 'Seen in several places');
    await says(popup, '$16.49');
  });

  it('asks about what is likely, and counts it once while it is open', async () => {
    await paste(`Your $4.00 promotional credit expires on ${await printed(30)}.`, '$4.00');
    await says(popup, '$20.49');
    await show({ amount: 400, endsInDays: 31 });
    await says(popup, 'The same credit?', 'It may be the one that is kept already', '$20.49');
    await says(popup, ...(await bothQuotes()));
    await expectAccessible(popup);
  });

  it('the same: two answers, each with its words, until the shopper has chosen', async () => {
    await press(popup, 'The same');
    await says(popup, 'Joined: one credit.', 'Two answers', '$20.49', ...(await bothQuotes()));
    await expectAccessible(popup);
    await press(popup, (await printed(30)).replace(/,.*/, ''));
    await saysNo(popup, 'Two answers');
    await show({ amount: 400, endsInDays: 31 });
    await show({ amount: 400, endsInDays: 31 }, { amount: 600, endsInDays: 21 });
    await says(popup, '$26.49');
    expect(await visibleText(popup)).not.toMatch(/Two answers|The same credit/);
    expect(await rowsOf(popup, '$4.00')).toBe(1);
  });

  it('another one: both count, and nobody asks again', async () => {
    await paste(`Your $7.00 promotional credit expires on ${await printed(25)}.`, '$7.00');
    const credits = [
      { amount: 400, endsInDays: 31 },
      { amount: 600, endsInDays: 21 },
      { amount: 700, endsInDays: 26 },
    ];
    await show(...credits);
    await says(popup, 'The same credit?', '$33.49');
    await press(popup, 'Another one');
    await says(popup, '$40.49');
    await saysNo(popup, 'The same credit?');
    await show(...credits, { amount: 50, endsInDays: 12 });
    await says(popup, '$40.99');
    expect(await visibleText(popup)).not.toMatch(/Two answers|The same credit/);
    expect(await rowsOf(popup, '$7.00')).toBe(2);
  });

  it('has asked for nothing outside the shop', () => {
    expect(requestsOutside(stage.shop)).toEqual([]);
  });
});
