import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsOf } from '../exchange/table-rows.ts';
import { expectAccessible } from './accessible.ts';
import { requestsOutside } from './browser/outside.ts';
import type { TestBrowser } from './browser/test-browser.ts';
import { throwAwayFolder } from './browser/throw-away-folder.ts';
import { visibleText } from './browser/visible-text.ts';
import { localDay } from './local-day.ts';
import { choose, press, says } from './press.ts';
import { openStage, type Stage } from './stage.ts';
import { until } from './until.ts';

const WIDE = { width: 1200, height: 900 };

// Tables out and in, and one deadline for a calendar.
describe.each(['chromium', 'firefox'] as const)('Tables in %s', (engine) => {
  let stage: Stage;
  let browser: TestBrowser;
  let wallet: Page;
  const folder = throwAwayFolder();

  beforeAll(async () => {
    stage = await openStage(engine);
    ({ browser } = stage);
    wallet = await browser.openExtension('wallet.html', WIDE);
    await says(wallet, 'No credit here yet');
    await browser.open('https://www.amazon.com/norushcredits');
    await says(wallet, '$16.49');
  });
  afterAll(async () => {
    await stage?.close();
    folder.remove();
  });

  async function saved(button: string, words: string, ending: string) {
    await press(wallet, button);
    await says(wallet, words);
    const path = await browser.savedFile(ending);
    // Firefox lays an empty file there before it fills it.
    const text = await until('the file is whole', () => readFileSync(path, 'utf8'));
    // The next one of the kind is looked for by the same ending.
    rmSync(path);
    return text;
  }

  /** Chooses a table of this text in the settings. */
  async function give(text: string, name = 'mine.csv'): Promise<void> {
    const path = join(folder.path, name);
    writeFileSync(path, text);
    await press(wallet, 'Settings');
    const field = (await wallet.waitForSelector('input[name=table]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(path);
  }

  it('saves every credit and every event', async () => {
    await press(wallet, 'Settings');
    await expectAccessible(wallet);
    const credits = rowsOf(await saved('Save credits as a table', 'Saved: 5 rows.', '.csv'));
    expect(credits.map(({ left, currency }) => `${left} ${currency}`).toSorted()).toEqual(
      ['1.00 USD', '1.00 USD', '2.00 USD', '3.50 USD', '8.99 USD'].toSorted(),
    );
  });

  it('one deadline goes into a calendar as it goes with all of them', async () => {
    await press(wallet, 'Credits');
    await press(wallet, 'Grocery rewards');
    const one = eventsIn(
      await saved('Save this deadline for a calendar', 'How to get it onto a phone', '.ics'),
    );
    await expectAccessible(wallet);
    await press(wallet, 'Settings');
    const all = eventsIn(await saved('Save deadlines for a calendar', 'Saved: 5 deadlines.', '.ics'));
    expect(one.map(told)).toEqual(all.map(told).filter(({ uid }) => uid === one[0]?.uid));
    expect(one).toMatchObject([{ summary: '$8.99 of Amazon credit ends', startDate: { isDate: true } }]);
  });

  it('leads to the page of the guide that says how it gets onto a phone', async () => {
    await press(wallet, 'How to get it onto a phone');
    await says(wallet, 'Deadlines in your calendar', 'Google Calendar');
    // The focus follows the words a moment later.
    await until('its heading has the focus', () =>
      wallet.evaluate(() => document.activeElement?.id === 'calendar'),
    );
    await expectAccessible(wallet);
  });

  it('shows what a table would bring, asks what it does not say, and adds nothing before', async () => {
    const [soon, later] = [await localDay(wallet, 20), await localDay(wallet, 40)];
    await give(
      `What;Betrag;Valid until\nNo-Rush;1.500;${soon}\nNo-Rush;1.500;${soon}\n=HYPERLINK("x");5,00;${later}\nNothing;;${later}\nTotal;8,00;\n`,
    );
    await says(wallet, 'mine.csv', 'Betrag', '1.500 means', 'Marketplace where none is named');
    await expectAccessible(wallet);
    // "5,00" tells what the point in "1.500" is; somebody who means one and a half says so.
    await says(wallet, '3 credits would be added: $3,005.00.', '1 row adds up others', 'Row 5: no amount');
    await choose(wallet, '$1.50');
    await says(wallet, '3 credits would be added: $8.00.', '=HYPERLINK("x")');
    await press(wallet, 'Credits');
    await says(wallet, '$16.49');
  });

  it('adds all of it in one step, and takes all of it back in one', async () => {
    const soon = await localDay(wallet, 20);
    const table = `name,amount,expires\nMine,$1.50,${soon}\nMine,$1.50,${soon}\nOther,$5.00,\n`;
    await give(table);
    await press(wallet, 'Add 3 credits');
    await says(wallet, 'Added: 3 credits.');
    await expectAccessible(wallet);
    await give(table);
    await says(wallet, 'Nothing would be added.', '3 rows are in the books already');
    await press(wallet, 'Cancel');
    await press(wallet, 'Credits');
    await says(wallet, '$24.49');
    await give(`${table}Mine,$1.50,${soon}\n`);
    await press(wallet, 'Add 1 credit');
    await says(wallet, 'Added: 1 credit.');
    await press(wallet, 'Undo');
    await says(wallet, 'Undone.');
    await press(wallet, 'Credits');
    await says(wallet, '$24.49');
  });

  it('knows its own table again, also after something was spent', async () => {
    await press(wallet, 'Settings');
    const own = await saved('Save credits as a table', 'Saved: 8 rows.', '.csv');
    await press(wallet, 'Credits');
    await press(wallet, 'Other');
    await press(wallet, 'Used it all');
    await says(wallet, 'Used: $5.00.');
    await give(own, 'own.csv');
    await says(wallet, 'Nothing would be added.', '8 rows are in the books already');
    await press(wallet, 'Cancel');
    const ledger = rowsOf(await saved('Save history as a table', 'Saved:', '.csv'));
    expect(ledger.filter(({ what }) => what === 'used')).toMatchObject([
      { change_left: '-5.00', change_used: '5.00', name: 'Other', source: 'shopper', taken_back: 'no' },
    ]);
  });

  it('what was used since is put away by the next file', async () => {
    await press(wallet, 'Credits');
    await press(wallet, 'Grocery rewards');
    await press(wallet, 'Used it all');
    await says(wallet, 'Used: $8.99.');
    await press(wallet, 'Settings');
    const events = eventsIn(
      await saved('Save deadlines for a calendar', '1 that is settled is marked as cancelled.', '.ics'),
    );
    expect(events.map((event) => told(event).status).toSorted()).toEqual([
      'CANCELLED',
      ...Array.from({ length: 6 }, () => 'CONFIRMED'),
    ]);
  });

  it.each([
    ['book.xlsx', 'x', 'This is no table as text.'],
    ['book.csv', 'PK\u0003\u0004', 'This is no table as text.'],
    ['empty.csv', '\n\n', 'No rows were found in this file.'],
    ['long.csv', 'a,b\n'.repeat(2_100), 'The table has more than 2000 rows.'],
  ])('refuses %s', async (name, text, words) => {
    await give(text, name);
    await says(wallet, words);
    expect(await visibleText(wallet)).not.toContain('Between columns');
  });

  it('has asked for nothing outside the shop', () => {
    expect(requestsOutside(stage.shop)).toEqual([]);
  });
});

function told(event: ICAL.Event) {
  const { uid, sequence, summary, startDate, component } = event;
  const status = component.getFirstPropertyValue('status');
  return {
    uid,
    sequence,
    summary,
    day: startDate.toString(),
    alarms: component.getAllSubcomponents('valarm').length,
    status,
  };
}

function eventsIn(file: string): readonly ICAL.Event[] {
  const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
  return events.map((event) => new ICAL.Event(event));
}
