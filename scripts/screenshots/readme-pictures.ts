import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { clickInClosedRoot } from '../../tests/e2e/browser/closed-root.ts';
import { pillHost, type TestBrowser } from '../../tests/e2e/browser/test-browser.ts';
import { handIn } from '../../tests/e2e/hand-in.ts';
import { own } from '../../tests/e2e/own.ts';
import { courtesyMail } from '../../tests/e2e/paste-texts.ts';
import type { Shop } from '../../tests/shop/shop.ts';
import { fitWindow, picture, useColours } from './album.ts';
import { press, pressRow, see } from './hands.ts';
import { openPopup, readPage, rewardPage, unknownPage } from './scene.ts';
import { goods, showLine, threeCredits } from './shop-story.ts';
import { words } from './words.ts';

const folder = 'docs/screenshots';
/** They travel with every clone. */
const mostBytes = 80_000;
const popupWidth = 400;
const pageSize = { width: 860, height: 540 };
const walletSize = { width: 980, height: 540 };
/** As far as its first figures. */
const aheadSize = { width: 980, height: 620 };
/** Where a checkout has its sum at the side. */
const tillSize = { width: 1000, height: 560 };

async function keep(page: Parameters<typeof picture>[0], name: string): Promise<void> {
  const path = await picture(page, join(folder, `${name}.png`));
  const { size } = statSync(path);
  if (size >= mostBytes)
    throw new Error(`${path} has ${size} bytes; the README shows none above ${mostBytes}.`);
}

/** The few pictures that the README shows, from a fresh profile. */
export async function takeReadmePictures(browser: TestBrowser, shop: Shop): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { en } = words;
  shop.reset();
  await useColours(browser, await openPopup(browser), 'light');
  await keep(await readPage(browser, rewardPage, pageSize), 'reward-page');
  const popup = await openPopup(browser);
  await see(popup, '16.49');
  await fitWindow(popup, popupWidth, 200);
  await keep(popup, 'popup-light');
  await useColours(browser, popup, 'dark');
  await keep(popup, 'popup-dark');
  await useColours(browser, popup, 'light');
  shop.show({ rewards: unknownPage });
  const page = await readPage(browser, rewardPage, pageSize);
  await clickInClosedRoot(browser, page, pillHost, en.pill.report);
  await keep(page, 'unknown-page');
  await keepMail(browser);
  await keepWallet(browser);
  await keepTill(browser, shop);
}

/** A mail with what was understood in it, before it is kept. */
async function keepMail(browser: TestBrowser): Promise<void> {
  const popup = await openPopup(browser, { width: popupWidth, height: 640 });
  await press(popup, words.en.list.add);
  await press(popup, words.en.form.fromWords);
  await handIn(popup, courtesyMail);
  await see(popup, words.en.fact.unsaidEnd);
  await fitWindow(popup, popupWidth, 200);
  await keep(popup, 'mail');
}

/** A cart and a checkout of the shop, with what stands in their rows and at their sums. */
async function keepTill(browser: TestBrowser, shop: Shop): Promise<void> {
  const purse = await openPopup(browser);
  await press(purse, words.en.demo.remove);
  await see(purse, words.en.list.add);
  await own(purse, 'amazon.com', threeCredits.slice(0, 2));
  const page = await browser.open('https://www.amazon.com/cart', tillSize);
  shop.show({ order: { goods: goods.slice(0, 3), rows: [] } });
  await showLine(browser, page, '/cart', false);
  await keep(page, 'cart');
  shop.show({ order: { goods: goods.slice(0, 2), rows: [{ label: 'Courtesy Credit', amount: -500 }] } });
  await showLine(browser, page, '/checkout/p/p-106-0000000-0000000/spc', true);
  await keep(page, 'checkout');
}

/** The wallet on made-up credits, with one of them opened. */
async function keepWallet(browser: TestBrowser): Promise<void> {
  const welcome = await browser.openExtension('welcome.html', walletSize);
  await press(welcome, words.en.demo.show);
  await see(welcome, words.en.list.openWallet);
  const wallet = await browser.openExtension('wallet.html', walletSize);
  await see(wallet, words.en.demo.notice);
  await pressRow(wallet, 'Promotional code');
  await see(wallet, words.en.rules.minimum);
  await keep(wallet, 'wallet');
  await wallet.evaluate(() => {
    location.hash = '#/ahead';
  });
  await see(wallet, words.en.forecast.weeks);
  await wallet.setViewport(aheadSize);
  await keep(wallet, 'ahead');
}
