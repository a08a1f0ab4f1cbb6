import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShop, type Shop } from '../shop/shop.ts';
import { launch } from './browser/launch.ts';
import { roomy, type TestBrowser } from './browser/test-browser.ts';
import { visibleText } from './browser/visible-text.ts';
import { choose, press, says } from './press.ts';

// amazon.de, where no page lists promotional credit: everything by keyboard and by hand, in German.
describe.each(['chromium', 'firefox'] as const)('By hand in %s', (engine) => {
  let shop: Shop;
  let browser: TestBrowser;
  let popup: Page;

  beforeAll(async () => {
    shop = await openShop();
    const built = engine === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
    browser = await launch(engine, { shop, extension: `.output/${built}`, zone: 'Europe/Berlin' });
    popup = await browser.openExtension('popup.html', roomy);
    await says(popup, 'No credit here yet');
  });
  afterAll(async () => {
    await browser?.close();
    await shop?.close();
  });

  const form = async (marketplace: string, amount: string, day: string, name: string) => {
    await popup.waitForSelector('[name=amount]');
    if (marketplace) await popup.select('select[name=marketplace]', marketplace);
    await popup.$eval('[name=amount]', (field) => (field as HTMLInputElement).select());
    await popup.type('[name=amount]', amount);
    // A date field takes digits in an order that depends on the machine: it is filled as a script fills it.
    await popup.$eval(
      '[name=endsOn]',
      (field, value) => {
        (field as HTMLInputElement).value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      day,
    );
    if (name) await popup.type('[name=name]', name);
  };
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

  it('speaks German when it is told to', async () => {
    await press(popup, 'Settings');
    await choose(popup, 'Deutsch');
    await says(popup, 'Einstellungen');
    await press(popup, 'Zurück');
  });

  it('refuses what is no amount, beside the field', async () => {
    await press(popup, 'Eintragen');
    await form('amazon.de', 'zehn', '', '');
    await popup.keyboard.press('Enter');
    await says(popup, 'Betrag');
    expect(await popup.$('[aria-invalid=true]')).not.toBeNull();
  });

  it('keeps the first credit that is typed, and shows it', async () => {
    await form('amazon.de', '10,00', inDays(5), 'Kulanz');
    await popup.focus('[name=amount]');
    await popup.keyboard.press('Enter');
    const text = await says(popup, 'amazon.de', '10,00\u00a0€');
    expect(text).toMatch(/in 5 Tagen/);
  });

  it('undoes and does it again', async () => {
    await press(popup, 'Rückgängig');
    await says(popup, 'Rückgängig gemacht.');
    expect(await visibleText(popup)).not.toContain('in 5 Tagen');
    await press(popup, 'Rückgängig');
    await says(popup, 'in 5 Tagen');
  });

  it('is still there when the popup opens again', async () => {
    popup = await browser.openExtension('popup.html', roomy);
    await says(popup, '10,00\u00a0€', 'amazon.de');
  });
});
