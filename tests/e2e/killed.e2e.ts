import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Shop } from '../shop/shop.ts';
import { rowsOf } from './books.ts';
import { closedText } from './browser/closed-root.ts';
import { pillHost, roomy, type TestBrowser } from './browser/test-browser.ts';
import { press, says } from './press.ts';
import { openStage, type Stage } from './stage.ts';
import { until } from './until.ts';

const REWARDS = 'https://www.amazon.com/norushcredits';
const ROUNDS = 200;

interface Row {
  readonly amount: number;
  readonly endsInDays: number;
}

// The browser ends a background worker whenever it likes. Here it does so again and again, in the middle of its work.
describe('A worker that is killed in chromium', () => {
  let stage: Stage;
  let shop: Shop;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    stage = await openStage('chromium');
    ({ shop, browser } = stage);
    shop.show({ rewards: { credits: [] } });
    page = await browser.open(REWARDS);
  });
  afterAll(() => stage?.close());

  it(`leaves books that are whole, ${ROUNDS} times`, { timeout: 180_000 }, async () => {
    const chance = chanceFrom(20_261_123);
    let rows: readonly Row[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      rows = changed(rows, chance);
      shop.show({ rewards: { credits: [...rows] } });
      await page.reload({ waitUntil: 'domcontentloaded' });
      // Somewhere between the message of the page and the last of the writes.
      await new Promise((resolve) => setTimeout(resolve, chance(120)));
      await browser.stopBackground();
    }
    await page.reload();
    const dollars = `$${(rows.reduce((sum, { amount }) => sum + amount, 0) / 100).toFixed(2)}`;
    await until(`the page is read: ${dollars}`, async () =>
      (await closedText(browser, page, pillHost))?.includes(dollars),
    );

    const wallet = await browser.openExtension('wallet.html#/settings', roomy);
    const events = await rowsOf<Written>(wallet, 'events');
    expect(events.length).toBeGreaterThan(ROUNDS / 2);
    expect(new Set(events.map(({ counter }) => counter)).size).toBe(events.length);
    const issued = new Set(
      events.flatMap(({ what, creditId }) => (what.type === 'issued' ? [creditId] : [])),
    );
    expect(events.filter(({ creditId }) => !issued.has(creditId))).toEqual([]);
    await press(wallet, 'Check now');
    await says(wallet, 'All is right.');
    const popup = await browser.openExtension('popup.html', roomy);
    await says(popup, dollars);
  });
});

interface Written {
  readonly counter: number;
  readonly creditId: string;
  readonly what: { readonly type: string };
}

/** A row comes, goes, or becomes smaller. */
function changed(rows: readonly Row[], chance: (below: number) => number): readonly Row[] {
  const place = chance(Math.max(1, rows.length));
  const what = rows.length < 3 ? 0 : rows.length > 8 ? 1 : chance(3);
  if (what === 0) return [...rows, { amount: 100 + chance(900), endsInDays: 3 + chance(30) }];
  return rows.flatMap((row, index) => {
    if (index !== place) return [row];
    return what === 1 || row.amount < 20 ? [] : [{ ...row, amount: row.amount - 1 - chance(10) }];
  });
}

/** The same chances in every run (a linear congruential generator, Numerical Recipes' constants). */
function chanceFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
