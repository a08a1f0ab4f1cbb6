// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { GLANCES, manyCredits, TWO_ACCOUNTS } from './glances.ts';
import { popupOf } from './popup-of.ts';
import { show, spied } from './show.tsx';

describe('the list', () => {
  it('says how much, until when, for what', async () => {
    const { text, root } = await show(GLANCES.drawn);
    expect(text()).toContain('amazon.com · Anna');
    expect(text()).toContain('at least US$21.49');
    expect(text()).toContain('US$7.50 will be lost by Friday unless used');
    const days = [...root.querySelectorAll('h2')].map(({ textContent }) => textContent);
    expect(days).toEqual(['Today, by 23:59 to be safe', 'Friday, in 3 days', '12 July', 'No date known']);
    const rows = [...root.querySelectorAll('.row')].map(({ textContent }) => textContent);
    expect(rows).toEqual([
      'No-Rushe-books, music, videoUS$3.50',
      'No-Rush4 creditsUS$4.00',
      'P&G Promo Creditsold by Amazonat least US$8.99',
      'Courtesysold by AmazonUS$5.00',
    ]);
  });

  it('opens equal credits of one day', async () => {
    const { press, control, root } = await show(GLANCES.drawn);
    await press('4 credits');
    expect(control('4 credits').getAttribute('aria-expanded')).toBe('true');
    expect(root.querySelectorAll('.inner .row')).toHaveLength(4);
  });

  it('puts what waits for a word before the days, and never below', async () => {
    const { root } = await show(GLANCES.everything);
    const headings = [...root.querySelectorAll('h2')].map(({ textContent }) => textContent);
    expect(headings.slice(0, 4)).toEqual([
      'To confirm',
      'Ended',
      'Two answers',
      'Today, by 23:59 to be safe',
    ]);
    expect(headings.at(-1)).toBe('Probably used');
  });

  it('names other places only when it matters, and goes there', async () => {
    const on = spied();
    const { press } = await show(GLANCES.everything, { on });
    await press('amazon.de: €5.00 · next ends tomorrow');
    expect(on.choosePlace).toHaveBeenCalledWith(
      expect.objectContaining({ marketplace: 'amazon.de', accountId: 'germany' }),
    );
  });

  it('keeps the gift card apart, in the menu', async () => {
    const { press, text } = await show(GLANCES.everything);
    expect(text()).not.toContain('Gift card');
    await press('amazon.com · Anna');
    expect(text()).toContain('Gift card balance, not promotionalUS$20.00');
  });

  it('offers other accounts by number where they have no name', async () => {
    const on = spied();
    const { press } = await show(GLANCES.twoAccounts, { on, accounts: TWO_ACCOUNTS });
    await press('amazon.com · Anna');
    await press('Account 2');
    expect(on.choosePlace).toHaveBeenCalledWith(expect.objectContaining({ accountId: 'berta' }));
  });

  it('says its age, and where to check', async () => {
    const { text, control } = await show(GLANCES.drawn);
    expect(text()).toContain('Read 2 days ago');
    const link = control('Check at Amazon');
    expect([link.getAttribute('href'), link.getAttribute('rel')]).toEqual([
      'https://www.amazon.com/norushcredits',
      'noreferrer',
    ]);
  });

  it('says when it is old', async () => {
    expect((await show(GLANCES.stale)).text()).toContain(
      'Read 21 days ago. Amazon may say something else by now.',
    );
  });

  it("shows the start of what can't be used yet, and Amazon's own day", async () => {
    const { text } = await show(GLANCES.zones);
    expect(text()).toContain('From 19 May, 03:00');
    expect(text()).toContain('Amazon prints 12 May');
  });

  it('shows hostile names as text', async () => {
    const { root, text } = await show(GLANCES.hostile);
    expect(root.querySelector('img')).toBeNull();
    expect(text()).toContain('<img src=x onerror=alert(1)>');
    expect(root.innerHTML).not.toContain('\u202E');
  });

  it('leads to the wallet', async () => {
    const on = spied();
    const { press } = await show(GLANCES.drawn, { on });
    await press('Open wallet');
    expect(on.openWallet).toHaveBeenCalledWith('');
  });

  it('says that credits are made up, and takes them away', async () => {
    const on = spied();
    const { settings } = popupOf(null);
    const { press, text } = await show(GLANCES.drawn, { on, settings: { ...settings, demo: true } });
    expect(text()).toContain('These credits are made up.');
    await press('Remove made-up credits');
    expect(on.removeMadeUpCredits).toHaveBeenCalledOnce();
  });

  it.each([
    ['0.1.0', true],
    ['0.0.9', true],
    ['0.2.0', false],
    ['0.10.0', false],
  ])('tells what came since %s: %s', async (updatedFrom, isTold) => {
    const on = spied();
    const { settings } = popupOf(null);
    const { text, press } = await show(GLANCES.drawn, { on, settings: { ...settings, updatedFrom } });
    expect(text().includes('New: ')).toBe(isTold);
    if (!isTold) return;
    await press('Dismiss');
    expect(on.changeSettings).toHaveBeenCalledWith({ updatedFrom: null });
  });

  it('shows a hundred rows of ten thousand credits, then more', async () => {
    const { root, press } = await show(manyCredits());
    expect(root.querySelectorAll('.row')).toHaveLength(100);
    await press('Show more');
    expect(root.querySelectorAll('.row')).toHaveLength(200);
  });
});

describe('nothing yet', () => {
  it('leads to the page that lists credit', async () => {
    const { text, control } = await show(null);
    expect(text()).toContain('No credit here yet');
    expect(control('Open the reward page').getAttribute('href')).toBe('https://www.amazon.com/norushcredits');
    expect(text()).toContain('Each browser has its own books.');
  });

  it('says where no page is known, and asks to type', async () => {
    const { text, press, type } = await show(null);
    await type('marketplace', 'amazon.de');
    expect(text()).toContain('For amazon.de no page is known');
    await press('Add credit');
    expect(text()).toContain('Ends on');
  });

  it('has one way to add, in a place without credit', async () => {
    const { controls } = await show(GLANCES.nothing);
    expect(controls().filter(({ textContent }) => textContent === 'Add credit')).toHaveLength(1);
  });
});

describe('trouble', () => {
  it('a signed-out page changes nothing', async () => {
    const { text } = await show(GLANCES.signedOut);
    expect(text()).toContain('Amazon asked to sign in. Your saved credits are unchanged.');
    expect(text()).toContain('US$21.49');
  });

  it('a changed page offers its report, shown before it is copied', async () => {
    const on = spied();
    const report = 'main > h1 "Your rewards"';
    const { text, press } = await show(GLANCES.changed, { on, report });
    expect(text()).toContain(
      "Amazon's page looks different from what we know. Your saved credits are unchanged.",
    );
    await press('Show report');
    expect(text()).toContain(report);
    expect(on.copy).not.toHaveBeenCalled();
    await press('Copy');
    expect(on.copy).toHaveBeenCalledWith(report);
    expect(text()).toContain('Copied');
    await press('Back');
    expect(text()).toContain('To confirm');
  });

  it('says when the browser does not copy', async () => {
    const { text, press } = await show(GLANCES.changed, {
      report: 'x',
      on: spied({ copy: async () => false }),
    });
    await press('Show report');
    await press('Copy');
    expect(text()).toContain('Select the text and copy it.');
  });

  it.each(['full', 'newer', 'blocked', 'failed'] as const)('books that are %s', async (books) => {
    const { root, text } = await show(null, { books });
    expect(root.querySelector('[role=alert]')?.textContent).toBeTruthy();
    expect(text()).not.toContain('No credit here yet');
  });

  it('a full disk still shows what is there', async () => {
    expect((await show(GLANCES.drawn, { books: 'full' })).text()).toContain('US$21.49');
  });

  it('is quiet while the books open', async () => {
    const { root, text } = await show(null, { books: 'opening' });
    expect([text(), root.querySelector('[role=alert]')]).toEqual(['Promo PurseOpening the books', null]);
  });
});
