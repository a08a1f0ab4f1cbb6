import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { closedText } from './browser/closed-root.ts';
import { requestsOutside } from './browser/outside.ts';
import { pillHost } from './browser/test-browser.ts';
import { visibleText } from './browser/visible-text.ts';
import { localDay } from './local-day.ts';
import { choose, press, says } from './press.ts';
import { openStage, type Stage } from './stage.ts';
import { until } from './until.ts';

const WIDE = { width: 1200, height: 900 };
const REWARDS = 'https://www.amazon.com/norushcredits';
const OLD_COPY = new URL('../fixtures/books/version-1.copy.json', import.meta.url);

// One shopper, two computers, each with books and a key of its own: their copies become one, and nothing counts twice.
describe.each(['chromium', 'firefox'] as const)('Two computers in %s', (engine) => {
  let desk: Stage;
  let lap: Stage;
  let wallet: Page;
  let copy: string;

  beforeAll(async () => {
    [desk, lap] = await Promise.all([openStage(engine), openStage(engine)]);
    const there = await desk.browser.openExtension('wallet.html', WIDE);
    await desk.browser.open(REWARDS);
    await says(there, '$16.49');
    await press(there, 'Settings');
    await press(there, 'Save a copy');
    copy = await desk.browser.savedFile('.json');
    wallet = await lap.browser.openExtension('wallet.html', WIDE);
    await lap.browser.open(REWARDS);
    await says(wallet, '$16.49');
  });
  afterAll(() => Promise.all([desk?.close(), lap?.close()]));

  const give = async (path: string) => {
    await press(wallet, 'Settings');
    const field = (await wallet.waitForSelector('input[accept*=json]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(path);
  };
  const amounts = () =>
    wallet.$$eval('.middle .row .amount', (all) => all.map(({ textContent }) => textContent).toSorted());
  /** The tab of the credits, with these in it and no others. */
  const holds = async (total: string, ...expected: readonly string[]) => {
    await press(wallet, 'Credits');
    await says(wallet, total);
    await until(`${expected.join(', ')} are listed`, async () => {
      return (await amounts()).join() === expected.toSorted().join();
    }).catch(async (error: Error) => {
      throw new Error(`${error.message} It lists: ${(await amounts()).join()}`);
    });
  };
  // Two equal ones of a day are one row that opens.
  const READ = ['$3.50', '$2.00', '$2.00', '$8.99'] as const;

  it('has one credit more on the second one', async () => {
    await press(wallet, 'Add credit');
    await wallet.waitForSelector('[name=amount]');
    await wallet.type('[name=amount]', '5');
    await wallet.$eval(
      '[name=endsOn]',
      (field, day) => {
        (field as HTMLInputElement).value = day;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      await localDay(wallet, 20),
    );
    await press(wallet, 'Save');
    await holds('$21.49', ...READ, '$5.00');
  });

  it('asks whose the account in the file is, and says what would change', async () => {
    await give(copy);
    await says(wallet, 'Merge with what is here', 'Please say first whose the accounts in the file are');
    await expectAccessible(wallet);
    await choose(wallet, "is another person's");
    await says(wallet, 'The file: 5 credits', 'Here now: 6 credits.', 'Would come: 5 credits.');
    await choose(wallet, 'is the account here');
    await says(wallet, 'The file: 5 credits', 'Here now: 6 credits.', 'No credit would change.');
    expect(await visibleText(wallet)).not.toMatch(/Would come|Would go/);
    await expectAccessible(wallet);
  });

  it('merges, and takes that back', async () => {
    await press(wallet, 'Merge');
    await says(wallet, 'Merged.');
    await expectAccessible(wallet);
    await press(wallet, 'Undo');
    await says(wallet, 'Taken back. The books are as before.');
    await holds('$21.49', ...READ, '$5.00');
    await press(wallet, 'Grocery');
    await says(wallet, 'What is left over');
    expect(await visibleText(wallet)).not.toContain('Seen in several places');
  });

  it('merges: each credit is there once, also after the page is read again', async () => {
    await give(copy);
    await choose(wallet, 'is the account here');
    await says(wallet, 'No credit would change.');
    await press(wallet, 'Merge');
    await says(wallet, 'Merged.');
    await holds('$21.49', ...READ, '$5.00');
    const page = await lap.browser.open(REWARDS);
    await until('the page is read', () => closedText(lap.browser, page, pillHost));
    await page.close();
    await holds('$21.49', ...READ, '$5.00');
    await press(wallet, 'Grocery');
    await says(wallet, 'Seen in several places');
    await expectAccessible(wallet);
  });

  it('has nothing more to bring a second time', async () => {
    await give(copy);
    await says(wallet, 'No credit would change.');
    await press(wallet, 'Cancel');
  });

  it('checks the books, and puts right what does not match', async () => {
    await press(wallet, 'Check now');
    await says(wallet, '6 credits', 'entries checked. All is right.');
    await wallet.evaluate(tamper);
    // What was not written by the extension itself is seen by a page that is opened afterwards.
    await wallet.close();
    wallet = await lap.browser.openExtension('wallet.html', WIDE);
    await holds('$111.50', '$3.50', '$2.00', '$2.00', '$5.00', '$99.00');
    await press(wallet, 'Settings');
    await press(wallet, 'Check now');
    await says(wallet, '1 credit did not match what was written, and is right now.');
    await expectAccessible(wallet);
    await holds('$21.49', ...READ, '$5.00');
  });

  it('loads the copy in place of the books', async () => {
    await give(copy);
    await press(wallet, 'Replace what is here');
    await says(wallet, 'Would go: 1 credit.', 'Loading replaces everything here');
    await expectAccessible(wallet);
    await press(wallet, 'Load it');
    await says(wallet, 'Loaded. The books are now as in the file.');
    await holds('$16.49', ...READ);
  });

  it('opens a copy of the first version, and takes that back', async () => {
    await give(OLD_COPY.pathname);
    await press(wallet, 'Replace what is here');
    await says(wallet, 'The file: 6 credits');
    await press(wallet, 'Load it');
    await says(wallet, 'Loaded. The books are now as in the file.');
    await press(wallet, 'Check now');
    await says(wallet, 'All is right.');
    await press(wallet, 'Undo');
    await says(wallet, 'Taken back. The books are as before.');
    await holds('$16.49', ...READ);
  });

  it('has asked for nothing outside the shop', () => {
    expect([desk, lap].flatMap(({ shop }) => requestsOutside(shop))).toEqual([]);
  });
});
/** Runs in the wallet: one credit is not what was written of it. */
async function tamper(): Promise<void> {
  const request = indexedDB.open('promo-purse');
  await new Promise((resolve) => {
    request.onsuccess = resolve;
  });
  const transaction = request.result.transaction('credits', 'readwrite');
  const credits = transaction.objectStore('credits');
  const all = credits.getAll();
  all.onsuccess = () => {
    const credit = all.result.find(({ left }: { left: number }) => left === 899);
    credits.put({ ...credit, left: 9_900 });
  };
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  request.result.close();
}
