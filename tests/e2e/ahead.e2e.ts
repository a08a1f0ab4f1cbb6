import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { daysBetween } from '../../lib/domain/day.ts';
import { expectAccessible } from './accessible.ts';
import { requestsOutside } from './browser/outside.ts';
import { roomy, type TestBrowser } from './browser/test-browser.ts';
import { visibleText } from './browser/visible-text.ts';
import { localDay } from './local-day.ts';
import { courtesy, ownAt } from './own.ts';
import { choose, press, says } from './press.ts';
import { openStage, type Stage } from './stage.ts';
import { until } from './until.ts';

const WIDE = { width: 1200, height: 900 };

interface Figures {
  readonly received: string;
  /** Whether what was received is all the others together. */
  readonly addsUp: boolean;
}

// Two people in one browser, two marketplaces, two years: what will be lost by when, and what became of the rest.
describe.each(['chromium', 'firefox'] as const)('Ahead and back in %s', (engine) => {
  let stage: Stage;
  let browser: TestBrowser;
  let wallet: Page;

  beforeAll(async () => {
    stage = await openStage(engine);
    ({ browser } = stage);
    wallet = await browser.openExtension('wallet.html', WIDE);
    const today = await localDay(wallet, 0);
    const lastJune = daysBetween(`${Number(today.slice(0, 4)) - 1}-06-15`, today);
    await ownAt(wallet, [
      {
        marketplace: 'amazon.com',
        label: 'Anna',
        owned: [
          { amount: 350, name: 'No-Rush Reward', ends: 2 },
          { amount: 400, name: 'No-Rush Reward', ends: 4 },
          { amount: 899, name: 'P&G Promo Credit', ends: 40 },
          courtesy(500),
          {
            amount: 1000,
            name: 'Prime Day',
            ago: lastJune,
            used: [
              { amount: 600, ago: lastJune - 1 },
              { amount: 400, ago: 0 },
            ],
          },
        ],
      },
      {
        marketplace: 'amazon.com',
        label: 'Berta',
        owned: [{ amount: 200, name: 'No-Rush Reward', ends: 60 }],
      },
      { marketplace: 'amazon.de', owned: [courtesy(500, { ends: 200, used: [{ amount: 100, ago: 0 }] })] },
    ]);
  });
  afterAll(() => stage?.close());

  const weekday = (days: number) =>
    wallet.evaluate((ahead) => {
      const day = new Date();
      day.setDate(day.getDate() + ahead);
      return day.toLocaleDateString('en', { weekday: 'long' });
    }, days);
  const line = async () => `$7.50 will be lost by ${await weekday(4)} unless used`;
  const rows = () =>
    wallet.$$eval('.forecast-table tbody tr', (all) =>
      all.map((row) => [...row.children].map(({ textContent }) => textContent).join(' | ')),
    );
  const figures = (): Promise<readonly Figures[]> =>
    wallet.$$eval('.sums', (lists) =>
      lists.map((list) => {
        const words = [...list.querySelectorAll('dd')].map(({ textContent }) => textContent ?? '');
        const minor = words.map((each) => Number(each.replace(/\D/g, '')) * (each.includes('-') ? -1 : 1));
        const [received = 0, ...became] = minor;
        const sum = became.reduce((all, each) => all + each, 0);
        return { received: words.join(' '), addsUp: received === sum };
      }),
    );
  const shows = (...expected: readonly string[]) =>
    until(`the figures are ${expected.join(', ')}`, async () => {
      const found = await figures();
      if (!found.every(({ addsUp }) => addsUp)) return false;
      return (
        found
          .map(({ received }) => received)
          .toSorted()
          .join() === expected.toSorted().join()
      );
    }).catch(async (error: Error) => {
      throw new Error(`${error.message} They are: ${JSON.stringify(await figures())}`);
    });

  it('says in the popup what will be lost, and by when', async () => {
    const popup = await browser.openExtension('popup.html', roomy);
    await says(popup, 'amazon.com · Anna', await line());
    await popup.close();
  });

  it('says the same in the wallet, as a sentence, as a drawing and as a table', async () => {
    await press(wallet, 'Ahead');
    await says(wallet, await line(), 'The next 90 days');
    expect(await wallet.$$eval('.chart svg', (all) => all.length)).toBe(1);
    const said = await rows();
    expect(said.filter((row) => row.includes(': $')).map((row) => row.replace(/.*: /, ''))).toEqual([
      '$7.50',
      '$8.99',
    ]);
    const deadlines = said.filter((row) => row.includes(' | '));
    expect(deadlines.map((row) => row.split(' | ').slice(1))).toEqual([
      ['$3.50', '$3.50'],
      ['$4.00', '$7.50'],
      ['$8.99', '$16.49'],
    ]);
    expect(deadlines[1]).toContain(`${await weekday(4)}, in 4 days`);
    await says(wallet, 'No date known does not mean safe');
    await expectAccessible(wallet);
  });

  it('shows one marketplace and account at a time', async () => {
    await press(wallet, 'amazon.de');
    await says(wallet, 'Nothing ends in the next 90 days.');
    expect(await rows()).toEqual([]);
    await press(wallet, 'amazon.com · Berta');
    await says(wallet, '$2.00 will be lost by');
    await press(wallet, 'amazon.com · Anna');
    await says(wallet, await line());
  });

  const WHOLE = ['$33.49 $23.49 $10.00 $0.00 $0.00', '€5.00 €4.00 €1.00 €0.00 €0.00'] as const;

  it('adds up the history, each currency by itself', async () => {
    await press(wallet, 'History');
    await shows(...WHOLE);
    await says(wallet, 'You added: $8.99', '+$8.99', 'Said: $4.00 used', '-$4.00', 'your own word', 'today');
    await expectAccessible(wallet);
  });

  it('adds up what a filter lets through, and the way back works', async () => {
    await choose(wallet, 'amazon.de');
    await shows(WHOLE[1]);
    await until('only that is told', async () => !(await visibleText(wallet)).includes('You added: $8.99'));
    await wallet.goBack();
    await shows(...WHOLE);
    await choose(wallet, 'amazon.com');
    await shows(WHOLE[0]);
    await choose(wallet, 'Berta');
    await shows('$2.00 $2.00 $0.00 $0.00 $0.00');
    await choose(wallet, 'Anna');
    await choose(wallet, 'Event credit');
    await shows('$10.00 $0.00 $10.00 $0.00 $0.00');
    await expectAccessible(wallet);
  });

  it('tells of a year what moved in it', async () => {
    const year = Number((await localDay(wallet, 0)).slice(0, 4));
    await choose(wallet, String(year - 1));
    await shows('$10.00 $4.00 $6.00 $0.00 $0.00');
    await says(wallet, `What moved in ${year - 1}`, 'Said: $6.00 used');
    await choose(wallet, String(year));
    await shows('$0.00 -$4.00 $4.00 $0.00 $0.00');
    expect(await visibleText(wallet)).not.toContain('Said: $6.00 used');
    await expectAccessible(wallet);
  });

  it('takes any address, and shows everything for one that says nothing', async () => {
    await wallet.evaluate(() => {
      location.hash = '#/history?kind=gold&year=20x6&marketplace=amazon.nowhere';
    });
    await shows(...WHOLE);
  });

  it('has asked for nothing outside the shop', () => {
    expect(requestsOutside(stage.shop)).toEqual([]);
  });
});
