// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { glanceAt } from '../../../lib/domain/glance-at.ts';
import { creditOf, NOW, ZONE } from '../credits.ts';
import { ACCOUNTS, GLANCES } from '../glances.ts';
import { show, spied } from '../show.tsx';
import { showWallet } from './show-wallet.tsx';

const AHEAD = { tab: 'ahead' } as const;

function rowsOf(root: HTMLElement): readonly string[] {
  return [...root.querySelectorAll('tbody tr')].map((row) =>
    // How wide a range is set differs between versions of Intl.
    [...row.children].map((cell) => cell.textContent?.replace(/\s*–\s*/g, '–')).join(' | '),
  );
}

describe('what comes', () => {
  it('says the first line as the popup does', async () => {
    const line = 'US$7.50 will be lost by Friday unless used';
    expect((await show(GLANCES.drawn)).text()).toContain(line);
    expect((await showWallet(GLANCES.drawn, AHEAD)).text()).toContain(line);
  });

  it('says by week and by deadline what will be lost', async () => {
    const { root } = await showWallet(GLANCES.drawn, AHEAD);
    expect(rowsOf(root)).toEqual([
      '12–18 May: US$7.50',
      'Today, by 23:59 to be safe | US$3.50 | US$3.50',
      'Friday, in 3 days | US$4.00 | US$7.50',
      '7–13 July: at least US$8.99',
      '12 July | at least US$8.99 | at least US$16.49',
    ]);
    expect(root.querySelector('caption')?.textContent).toContain('by week and deadline');
    expect([...root.querySelectorAll('tbody th')].map((cell) => cell.getAttribute('scope'))).toEqual([
      'rowgroup',
      'row',
      'row',
      'rowgroup',
      'row',
    ]);
  });

  it('colours the last day and the reminder window, each with its word', async () => {
    const { root, text } = await showWallet(GLANCES.drawn, AHEAD);
    const urgencies = [...root.querySelectorAll('tbody th[scope=row]')].map((cell) =>
      cell.getAttribute('data-urgency'),
    );
    expect(urgencies).toEqual(['last', 'soon', 'none']);
    expect(text()).toContain('Last dayNext 14 daysAfter that');
  });

  it('draws steps that end where the sum does, and hides the drawing from who hears the table', async () => {
    const { root } = await showWallet(GLANCES.drawn, AHEAD);
    const lines = [...root.querySelectorAll('.chart-line')].map((line) => line.getAttribute('d'));
    expect(lines.map((line) => line?.split('L').length)).toEqual([4, 4, 4]);
    expect(lines.at(-1)).toMatch(/L62 0L91 0$/);
    expect(root.querySelector('.chart')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('adds up: at risk, later, without a date', async () => {
    const { root } = await showWallet(GLANCES.drawn, AHEAD);
    const figures = [...root.querySelectorAll('.sum')].map(({ textContent }) => textContent);
    expect(figures).toEqual([
      'Next 90 daysat least US$16.49',
      'LaterUS$0.00',
      'No date knownUS$5.00',
      'Totalat least US$21.49',
    ]);
  });

  it('does not call safe what has no date', async () => {
    const credits = [creditOf({ left: 500, name: 'Courtesy Credit' })];
    const glance = glanceAt({ credits, accounts: ACCOUNTS, readings: [] }, null, NOW, ZONE);
    const { text, root, control } = await showWallet(glance, AHEAD);
    expect(text()).toContain('Nothing ends in the next 90 days.');
    expect(text()).toContain('No date known does not mean safe');
    expect(control('Show credit without a date').getAttribute('href')).toBe('#/credits/no-date');
    expect(root.querySelector('table, svg')).toBeNull();
  });

  it('goes to another marketplace, and shows what is planned below', async () => {
    const on = spied();
    const { press, text } = await showWallet(GLANCES.everything, AHEAD, { on, plan: <p>The plan</p> });
    expect(text()).toContain('The plan');
    await press('amazon.de');
    expect(on.choosePlace).toHaveBeenCalledWith(expect.objectContaining({ marketplace: 'amazon.de' }));
  });

  it('teaches, where there is nothing yet', async () => {
    expect((await showWallet(GLANCES.nothing, AHEAD)).text()).toContain('As soon as a credit with a date');
    expect((await showWallet(null, AHEAD)).text()).toContain('No credit here yet');
    expect((await showWallet(null, AHEAD, { books: 'blocked' })).root.querySelector('main')).toBeNull();
  });
});
