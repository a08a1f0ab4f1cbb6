// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Reminding, Settings } from '../../../components/page-props.ts';
import type { Route } from '../../../components/route.ts';
import type { CheckedCopy, CopyOffer, CopyRefusal } from '../../../components/wallet/wallet-props.ts';
import { NOW } from '../credits.ts';
import { ACCOUNTS, GLANCES } from '../glances.ts';
import { popupOf } from '../popup-of.ts';
import { spied } from '../show.tsx';
import { showWallet } from './show-wallet.tsx';

const SETTINGS: Route = { tab: 'settings' };
const GRANTED: Reminding = { notifications: 'granted', silences: [] };
const { settings: BASE } = popupOf(null);

type More = Parameters<typeof showWallet>[2];

const withSettings = (change: Partial<Settings>, more: More = {}): NonNullable<More> => ({
  settings: { ...BASE, ...change },
  reminding: GRANTED,
  ...more,
});

describe('settings', () => {
  it('are saved as they are changed', async () => {
    const on = spied();
    const { root, text } = await showWallet(GLANCES.drawn, SETTINGS, { on });
    const [language, theme] = root.querySelectorAll('select');
    for (const [field, value] of [
      [language, 'ja'],
      [theme, 'dark'],
    ] as const) {
      if (field) field.value = value;
      field?.dispatchEvent(new Event('change', { bubbles: true }));
    }
    root.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    expect(calls(on.changeSettings)).toEqual([
      [{ language: 'ja' }],
      [{ theme: 'dark' }],
      [{ linesOnPages: false }],
    ]);
    expect(text()).toContain('Promo Purse 0.2.0');
    expect(text()).toContain('Not affiliated with Amazon.');
  });

  it('name an account, and take the name away', async () => {
    const on = spied();
    const { root } = await showWallet(GLANCES.drawn, SETTINGS, { on });
    const [anna] = root.querySelectorAll<HTMLInputElement>('input[type=text]');
    for (const value of [' Anna B. ', '  ']) {
      if (anna) anna.value = value;
      anna?.dispatchEvent(new Event('change', { bubbles: true }));
    }
    expect(calls(on.labelAccount)).toEqual([
      ['anna', 'Anna B.'],
      ['anna', null],
    ]);
  });
});

describe('settings of reminders', () => {
  const open = async (more: More) => {
    const shown = await showWallet(GLANCES.drawn, SETTINGS, more);
    const box = (words: string) =>
      [...shown.root.querySelectorAll('label')]
        .find(({ textContent }) => textContent?.startsWith(words))
        ?.querySelector('input');
    return { ...shown, box };
  };

  it('say that the browser refused', async () => {
    const on = spied({ switchReminders: async () => false });
    const { box, text } = await open(
      withSettings({}, { on, reminding: { ...GRANTED, notifications: 'off' } }),
    );
    box('Remind before credit ends')?.click();
    await Promise.resolve();
    expect(on.switchReminders).toHaveBeenCalledWith(true);
    await expect.poll(text).toContain('The browser did not allow notifications.');
  });

  it('say that this browser has none', async () => {
    const { box, text } = await open(
      withSettings({}, { reminding: { ...GRANTED, notifications: 'unsupported' } }),
    );
    expect(text()).toContain('This browser has no notifications. The toolbar button shows the days left.');
    expect(box('Remind before')).toBeUndefined();
  });

  it('offer waking hours only', async () => {
    const on = spied();
    const { root, box } = await open(withSettings({ reminders: true, reminderSteps: [3, 0] }, { on }));
    const hours = [...root.querySelectorAll('select')].map(({ options }) => options.length);
    expect(hours).toEqual([4, 3, 14, 24, 24]);
    box('7 days before')?.click();
    expect(on.changeSettings).toHaveBeenLastCalledWith({ reminderSteps: [7, 3, 0] });
    box('On the last day')?.click();
    expect(on.changeSettings).toHaveBeenLastCalledWith({ reminderSteps: [3] });
  });

  it('keep the last step', async () => {
    const only = await open(withSettings({ reminders: true, reminderSteps: [1] }));
    expect(only.box('1 day before')?.disabled).toBe(true);
  });

  it('send a test, and say what came of it', async () => {
    const on = spied({ testReminder: async () => false });
    const { press, text } = await open(withSettings({ reminders: true }, { on }));
    await press('Send a test reminder');
    await expect.poll(text).toContain('The browser did not show it.');
  });
});

describe('a copy of the books', () => {
  const OPENED: CheckedCopy = { savedAt: NOW, accounts: [] };
  const OFFER: CopyOffer = { savedAt: NOW, inFile: 12, here: 3, come: 10, go: 1, changed: 2, asked: 0 };
  const choose = async (checked: CheckedCopy, more: Parameters<typeof spied>[0] = {}) => {
    const on = spied({ openCopy: async () => checked, compareCopy: async () => OFFER, ...more });
    const shown = await showWallet(GLANCES.drawn, SETTINGS, { on });
    const field = shown.root.querySelector<HTMLInputElement>('input[type=file]');
    Object.defineProperty(field, 'files', { value: [new File(['{}'], 'copy.json')] });
    field?.dispatchEvent(new Event('change', { bubbles: true }));
    return { ...shown, on };
  };

  it.each<[CopyRefusal, string]>([
    ['not-ours', 'This is no copy of Promo Purse.'],
    ['cut-off', 'The file is cut off.'],
    ['altered', 'The file was altered since it was saved.'],
    ['too-new', 'The copy comes from a newer Promo Purse.'],
    ['too-large', 'The file is far larger than any copy.'],
    ['unreadable', 'The file could not be read.'],
  ])('%s: says so, and that nothing was changed', async (refused, words) => {
    const { text, on } = await choose({ refused });
    await expect.poll(text).toContain(words);
    expect(text()).toContain('Nothing was changed.');
    expect(text()).not.toContain('Load it');
    expect(on.loadCopy).not.toHaveBeenCalled();
  });

  it('says what would change before it does', async () => {
    const { text, press, on } = await choose(OPENED);
    await expect.poll(text).toContain('The file: 12 credits, saved 12 May, 15:00.');
    for (const words of ['Here now: 3 credits.', 'Would come: 10', 'Would go: 1 credit.', 'Would change: 2'])
      expect(text()).toContain(words);
    expect(on.loadCopy).not.toHaveBeenCalled();
    await press('Merge');
    expect(on.loadCopy).toHaveBeenCalledWith({ as: 'merge', same: new Map() });
    await expect.poll(text).toContain('Merged.');
    await press('Undo');
    await expect.poll(text).toContain('Taken back.');
  });

  it('takes the place of the books when it is chosen', async () => {
    const { text, press, root, on } = await choose(OPENED);
    await expect.poll(text).toContain('Replace what is here');
    root.querySelectorAll<HTMLInputElement>('input[name=copy-how]')[1]?.click();
    await expect.poll(text).toContain('Loading replaces everything here');
    await expect.poll(text).toContain('Would go: 1 credit.');
    await press('Load it');
    expect(on.loadCopy).toHaveBeenCalledWith({ as: 'replace' });
  });

  it('never takes two people for one by itself', async () => {
    const [ours] = ACCOUNTS;
    if (ours === undefined) throw new Error('There are accounts');
    const account = { ...ours, id: 'theirs', label: 'Anna at work' };
    const { text, press, root, on } = await choose({
      savedAt: NOW,
      accounts: [{ account, ours: [ours], same: null }],
    });
    await expect.poll(text).toContain('Please say first whose the accounts in the file are');
    await press('Merge');
    expect(on.loadCopy).not.toHaveBeenCalled();
    const [whose] = [...root.querySelectorAll('select')].filter(({ labels }) =>
      labels[0]?.textContent.startsWith('Account in the file: amazon.com · Anna at work'),
    );
    if (whose === undefined) throw new Error('Nobody asks whose it is');
    whose.value = ours.id;
    whose.dispatchEvent(new Event('change', { bubbles: true }));
    await expect.poll(text).toContain('Would come: 10');
    await press('Merge');
    expect(on.loadCopy).toHaveBeenCalledWith({ as: 'merge', same: new Map([['theirs', ours.id]]) });
  });

  it.each([
    [1, ['Account in the file: amazon.com']],
    [2, ['Account in the file: amazon.com · Account 1', 'Account in the file: amazon.com · Account 2']],
  ])('%i without a name: told apart by a number where that is needed', async (number, labels) => {
    const [ours] = ACCOUNTS;
    if (ours === undefined) throw new Error('There are accounts');
    const accounts = Array.from({ length: number }, (_, at) => ({
      account: { ...ours, id: `theirs ${at}`, label: null, createdAt: at },
      ours: [ours],
      same: null,
    }));
    const { text, root } = await choose({ savedAt: NOW, accounts });
    await expect.poll(text).toContain('Please say first');
    const asked = [...root.querySelectorAll('label')].map(({ firstChild }) => firstChild?.textContent);
    expect(asked.filter((label) => label?.startsWith('Account in the file'))).toEqual(labels);
  });

  it('says that nothing was loaded when the books refuse', async () => {
    const { text, press } = await choose(OPENED, { loadCopy: async () => false });
    await expect.poll(text).toContain('Would come');
    await press('Merge');
    await expect.poll(text).toContain('Nothing was loaded');
  });

  it('is not made of made-up credits', async () => {
    const { text } = await showWallet(GLANCES.drawn, SETTINGS, withSettings({ demo: true }));
    expect(text()).not.toContain('Save a copy');
    expect(text()).not.toContain('Delete everything');
  });
});

describe('deleting everything', () => {
  it('asks once more, and can be left alone', async () => {
    const on = spied();
    const { press, text } = await showWallet(GLANCES.drawn, SETTINGS, { on });
    await press('Delete everything …');
    await press('Cancel');
    expect(on.deleteEverything).not.toHaveBeenCalled();
    await press('Delete everything …');
    await press('Delete everything now');
    await expect.poll(text).toContain('Everything is deleted.');
  });
});

describe('the calendar', () => {
  it.each([
    [0, 0, 'No credit has a date that lies ahead.'],
    [1, 0, 'Saved: 1 deadline.'],
    [7, 0, 'Saved: 7 deadlines.'],
    [7, 1, 'Saved: 7 deadlines.1 that is settled is marked as cancelled.'],
    [0, 2, 'Saved: 0 deadlines.2 that are settled are marked as cancelled.'],
  ])('%i that lie ahead, %i settled', async (count, settled, words) => {
    const on = spied({ saveCalendar: async () => ({ count, settled }) });
    const { press, text } = await showWallet(GLANCES.drawn, SETTINGS, { on });
    await press('Save deadlines for a calendar');
    await expect.poll(text).toContain(words);
    expect(on.saveCalendar).toHaveBeenCalledWith(null);
  });
});

describe('tables', () => {
  it.each([
    [0, 'There is nothing to write yet.'],
    [1, 'Saved: 1 row.'],
    [12, 'Saved: 12 rows.'],
    [null, 'The file could not be made.'],
  ])('%j rows', async (rows, words) => {
    const on = spied({ saveTable: async () => rows });
    const { press, text } = await showWallet(GLANCES.drawn, SETTINGS, { on });
    await press('Save history as a table');
    await expect.poll(text).toContain(words);
    expect(on.saveTable).toHaveBeenCalledWith('ledger');
  });
});

/** What a spy was called with, in order. */
function calls(spy: unknown): unknown {
  return (spy as { readonly mock: { readonly calls: unknown } }).mock.calls;
}
