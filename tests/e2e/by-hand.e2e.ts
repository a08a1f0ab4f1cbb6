import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { roomy, type TestBrowser } from './browser/test-browser.ts';
import { localDay } from './local-day.ts';
import { choose, press, says } from './press.ts';
import { openStage, type Stage } from './stage.ts';

// amazon.de, where no page lists promotional credit: everything by keyboard and by hand, in German.
describe.each(['chromium', 'firefox'] as const)('By hand in %s', (engine) => {
  let stage: Stage;
  let browser: TestBrowser;
  let popup: Page;

  beforeAll(async () => {
    stage = await openStage(engine, 'Europe/Berlin');
    ({ browser } = stage);
    popup = await browser.openExtension('popup.html', roomy);
    await says(popup, 'No credit here yet');
  });
  afterAll(() => stage?.close());

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

  it('speaks German when it is told to', async () => {
    const wallet = await browser.openExtension('wallet.html#/settings', roomy);
    await choose(wallet, 'Deutsch');
    await says(wallet, 'Einstellungen');
    await expectAccessible(wallet);
    await wallet.close();
    await says(popup, 'Hier ist noch kein Guthaben');
  });

  it('refuses what is no amount, beside the field', async () => {
    await press(popup, 'Eintragen');
    await form('amazon.de', 'zehn', '', '');
    await popup.keyboard.press('Enter');
    await says(popup, 'Betrag');
    expect(await popup.$('[aria-invalid=true]')).not.toBeNull();
    await expectAccessible(popup);
  });

  it('keeps the first credit that is typed, and shows it', async () => {
    await form('amazon.de', '10,00', await localDay(popup, 5), 'Kulanz');
    await popup.focus('[name=amount]');
    await popup.keyboard.press('Enter');
    await says(popup, 'amazon.de', '10,00\u00a0€', 'in 5 Tagen');
    await expectAccessible(popup);
  });

  it('shows it with both clocks and how it is known, and edits it', async () => {
    await press(popup, 'Kulanz');
    await says(popup, 'Selbst eingetragen', 'Was ist geschehen');
    await expectAccessible(popup);
    await press(popup, 'Ändern');
    await form('', '12,50', await localDay(popup, 6), '');
    await popup.focus('[name=amount]');
    await popup.keyboard.press('Enter');
    await says(popup, '12,50\u00a0€', 'in 6 Tagen', 'Geändert.');
  });

  it('undoes the edit', async () => {
    await press(popup, 'Rückgängig');
    await says(popup, '10,00\u00a0€', 'in 5 Tagen');
  });

  it('uses a part of it, and then the rest', async () => {
    await press(popup, 'Kulanz');
    await press(popup, 'Teil eingelöst');
    await popup.waitForSelector('form input');
    await popup.type('form input', '4');
    await popup.keyboard.press('Enter');
    await says(popup, '6,00\u00a0€', 'Eingelöst: 4,00\u00a0€.');
    await press(popup, 'Kulanz');
    await press(popup, 'Ganz eingelöst');
    await says(popup, 'Eingelöst: 6,00\u00a0€.');
    await press(popup, 'Rückgängig');
    await says(popup, '6,00\u00a0€', 'in 5 Tagen');
  });

  it('is still there when the popup opens again', async () => {
    popup = await browser.openExtension('popup.html', roomy);
    await says(popup, '6,00\u00a0€', 'amazon.de');
  });
});
