import type { Page } from 'puppeteer-core';
import { press, pressRow, see, type } from './hands.ts';
import type { Scene } from './scene.ts';

/** The wallet and the welcome page, on made-up credits: every kind of state is in them. */
export async function madeUpCredits({ browser, album, words }: Scene): Promise<void> {
  await browser.closeTabs();
  const welcome = await browser.openExtension('welcome.html');
  await see(welcome, words.welcome.first);
  await album.everyWay(welcome, '24-welcome');
  await press(welcome, words.demo.show);
  await see(welcome, '36.49');
  await album.everyWay(welcome, '25-welcome-read');
  const popup = await browser.openExtension('popup.html');
  await see(popup, words.demo.notice);
  await album.everyWay(popup, '26-made-up');
}

/** Each tab of the wallet, and one credit. */
export async function wallet({ browser, album, words }: Scene): Promise<void> {
  const page = await browser.openExtension('wallet.html');
  await see(page, words.list.gone);
  await album.everyWay(page, '27-wallet', 'wide');
  await at(page, '#/credits/ended');
  await see(page, words.list.gone);
  await album.everyWay(page, '28-wallet-ended', 'wide');
  await at(page, '#/credits');
  await pressRow(page, 'Promotional code');
  await see(page, words.rules.minimum);
  await album.everyWay(page, '29-wallet-credit', 'wide');
  await press(page, words.act.edit);
  await see(page, words.facts.codeHint);
  await album.everyWay(page, '30-wallet-edit', 'wide');
  await at(page, '#/ahead');
  await see(page, words.plan.noCart);
  await type(page, words.plan.about, '20');
  await press(page, words.plan.make);
  await see(page, words.plan.amazonChooses);
  await album.everyWay(page, '31-wallet-ahead', 'wide');
  await at(page, '#/history');
  await see(page, words.history.got);
  await album.everyWay(page, '32-wallet-history', 'wide');
  await at(page, '#/guide');
  await see(page, words.tabs.guide);
  await page.waitForSelector('.guide h2');
  await album.everyWay(page, '33-wallet-guide', 'wide');
}

/** The settings, with a question, once the made-up credits are gone. */
export async function walletSettings({ browser, album, words }: Scene): Promise<void> {
  const page = await browser.openExtension('wallet.html#/settings');
  await see(page, words.settings.about);
  await press(page, words.demo.remove);
  await see(page, words.copy.save);
  await press(page, words.deletion.ask);
  await see(page, words.deletion.sure);
  await album.everyWay(page, '34-wallet-settings', 'wide');
}

async function at(page: Page, hash: string): Promise<void> {
  await page.evaluate((place) => {
    location.hash = place;
  }, hash);
}
