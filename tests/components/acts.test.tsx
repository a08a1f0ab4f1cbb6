// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { GLANCES, TWO_ACCOUNTS } from './glances.ts';
import { show, spied } from './show.tsx';

describe('answers in the list', () => {
  it.each([
    ['findings', 'Keep', 'finding-2', { type: 'keep' }, 'Kept: US$3.25.'],
    ['findings', 'Not mine', 'finding-2', { type: 'not-mine' }, 'Not yours: US$3.25.'],
    ['dayAfter', 'Used', 'never-seen', { type: 'use', amount: 250 }, 'Used: US$2.50.'],
    ['dayAfter', 'Lost', 'never-seen', { type: 'lose' }, 'Lost: US$2.50.'],
    ['dayAfter', "Don't know", 'never-seen', { type: 'settle' }, 'Closed without an answer.'],
    [
      'contradicted',
      'Page is right',
      'contradicted',
      { type: 'give-back', amount: 500 },
      'Given back: US$5.00.',
    ],
    ['contradicted', 'Books are right', 'contradicted', { type: 'insist' }, 'The books stay as they are.'],
    ['gone', 'Used', 'gone', { type: 'use', amount: 450 }, 'Used: US$4.50.'],
    ['gone', 'Still there', 'gone', { type: 'give-back', amount: 450 }, 'Given back: US$4.50.'],
    ['gone', "Don't know", 'gone', { type: 'settle' }, 'Closed without an answer.'],
  ] as const)('%s: %s', async (state, words, creditId, act, said) => {
    const on = spied();
    const { press, root } = await show(GLANCES[state], { on });
    await press(words);
    expect(on.act).toHaveBeenCalledWith(creditId, act);
    expect(root.querySelector('[role=status]')?.textContent).toContain(said);
  });

  it('asks whose a finding is, where nobody knows', async () => {
    const on = spied();
    const { press, root } = await show(GLANCES.twoAccounts, { on, accounts: TWO_ACCOUNTS });
    const whose = root.querySelector<HTMLSelectElement>('select[aria-label="Whose is it?"]');
    expect([...(whose?.options ?? [])].map(({ text }) => text)).toEqual(['Anna', 'Account 2']);
    await press('Keep');
    expect(on.act).toHaveBeenCalledWith('nobodys', { type: 'keep', accountId: 'anna' });
  });
});

describe('the line after an act', () => {
  it('takes the focus, undoes, and stays until it is dismissed', async () => {
    const on = spied();
    const { press, root, again } = await show(GLANCES.findings, { on });
    await press('Keep');
    const line = root.querySelector('[role=status]');
    expect(document.activeElement).toBe(line);
    await again(GLANCES.drawn);
    expect(root.querySelector('[role=status]')?.textContent).toContain('Kept');
    await press('Undo');
    expect(on.undo).toHaveBeenCalledWith({ eventIds: ['event'] });
    expect(root.querySelector('[role=status]')?.textContent).toContain('Undone.');
    await press('Dismiss');
    expect(root.querySelector('[role=status]')).toBeNull();
  });

  it('says when nothing was saved, and leaves the form as it is', async () => {
    const on = spied({ add: async () => ({ fault: 'full' }) });
    const { press, type, enter, text, root } = await show(GLANCES.drawn, { on });
    await press('Add credit');
    await type('amount', '5');
    await enter();
    expect(text()).toContain('Nothing was saved. No room is left on this disk.');
    expect(root.querySelector<HTMLInputElement>('[name=amount]')?.value).toBe('5');
  });
});

describe('typing a credit', () => {
  it('takes three fields and Enter', async () => {
    const on = spied();
    const { press, type, enter, text } = await show(GLANCES.drawn, { on });
    await press('Add credit');
    expect(document.activeElement?.getAttribute('name')).toBe('amount');
    await type('amount', '3,50');
    await type('endsOn', '2026-06-30');
    await press('Courtesy credit');
    await enter();
    const typed = {
      marketplace: 'amazon.com',
      accountId: 'anna',
      currency: 'USD',
      amount: 350,
      endsOn: '2026-06-30',
      name: 'Courtesy credit',
    };
    expect(on.add).toHaveBeenCalledWith(typed);
    expect(text()).toContain('Added: US$3.50.');
    expect(text()).toContain('Today, by 23:59 to be safe');
  });

  it('can be for another marketplace, in its own currency and for no account yet', async () => {
    const on = spied();
    const { press, type, enter } = await show(GLANCES.drawn, { on });
    await press('Add credit');
    await type('marketplace', 'amazon.co.jp');
    await type('amount', '500円');
    await enter();
    const typed = {
      marketplace: 'amazon.co.jp',
      accountId: null,
      currency: 'JPY',
      amount: 500,
      endsOn: null,
      name: null,
    };
    expect(on.add).toHaveBeenCalledWith(typed);
  });

  it('takes the reason back while the field is being mended', async () => {
    const { press, type, enter, root } = await show(GLANCES.drawn);
    await press('Add credit');
    await type('amount', '0');
    await enter();
    expect(root.querySelector('[name=amount]')?.getAttribute('aria-invalid')).toBe('true');
    await type('amount', '5');
    expect(root.querySelector('[name=amount]')?.getAttribute('aria-invalid')).toBe('false');
  });

  it.each([
    ['', '', 'Type an amount such as 3.50.', 'amount'],
    ['abc', '', 'Type an amount such as 3.50.', 'amount'],
    ['0', '', 'The amount must be more than zero.', 'amount'],
    ['1000000', '', 'This is more than any credit.', 'amount'],
    ['5', '2026-05-11', 'This day is over.', 'endsOn'],
    ['5', '2029-01-01', 'This is more than two years ahead.', 'endsOn'],
  ])('refuses %s until %s beside the field', async (amount, endsOn, words, name) => {
    const on = spied();
    const { press, type, enter, root } = await show(GLANCES.drawn, { on });
    await press('Add credit');
    await type('amount', amount);
    await type('endsOn', endsOn);
    await enter();
    expect(on.add).not.toHaveBeenCalled();
    const field = root.querySelector(`[name=${name}]`);
    const about = root.querySelector(`[id="${field?.getAttribute('aria-describedby')}"]`);
    expect([field?.getAttribute('aria-invalid'), about?.textContent]).toEqual([
      'true',
      expect.stringContaining(words),
    ]);
    expect(document.activeElement).toBe(field);
  });
});
