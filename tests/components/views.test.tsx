// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { GLANCES } from './glances.ts';
import { show, spied } from './show.tsx';

describe('one credit', () => {
  it('shows both clocks, each fact with its basis, and the words it rests on', async () => {
    const { press, text } = await show(GLANCES.drawn);
    await press('No-Rush');
    for (const words of [
      'US$3.50',
      'Today, by 23:59 to be safe',
      "Amazon's clock probably runs until 02:59 your time",
      "Ends12 MayAmazon's words",
      'E-books, music, video and appsUsual for this kind',
      'Read 2 days ago on the reward page',
      '$3.50 expires on May 15, 2026',
    ]) {
      expect(text()).toContain(words);
    }
  });

  it.each([
    ['Used it all', { type: 'use', amount: 350 }],
    ['Lost it', { type: 'lose' }],
    ['Delete', { type: 'delete' }],
  ] as const)('%s', async (words, act) => {
    const on = spied();
    const { press, text } = await show(GLANCES.drawn, { on });
    await press('No-Rush');
    await press(words);
    expect(on.act).toHaveBeenCalledWith('today', act);
    expect(text()).toContain('US$21.49');
  });

  it.each([
    ['No-Rush', 'today', 'Used a part', '1.25', { type: 'use', amount: 125 }],
    ['No-Rush', 'today', 'Returned the goods', '3', { type: 'returned', amount: 300 }],
  ] as const)('%s %s: %s', async (row, creditId, words, typed, act) => {
    const on = spied();
    const { press, type, enter } = await show(GLANCES.drawn, { on });
    await press(row);
    await press(words);
    await type('amount', typed);
    await enter();
    expect(on.act).toHaveBeenCalledWith(creditId, act);
  });

  it('can be given back as far as something is missing', async () => {
    const on = spied();
    const { press, enter } = await show(GLANCES.contradicted, { on });
    await press('No-Rush');
    await press('Amazon gave it back');
    await enter();
    expect(on.act).toHaveBeenCalledWith('contradicted', { type: 'give-back', amount: 500 });
  });

  it('refuses more than there is', async () => {
    const on = spied();
    const { press, type, enter, text } = await show(GLANCES.drawn, { on });
    await press('No-Rush');
    await press('Used a part');
    await type('amount', '4');
    await enter();
    expect(on.act).not.toHaveBeenCalled();
    expect(text()).toContain('Only US$3.50 is there.');
  });

  it('is edited with its own values', async () => {
    const on = spied();
    const { press, type, enter, root } = await show(GLANCES.drawn, { on });
    await press('No-Rush');
    await press('Edit');
    expect(root.querySelector<HTMLInputElement>('[name=amount]')?.value).toBe('3.50');
    await type('name', 'Prime Day');
    await enter();
    expect(on.act).toHaveBeenCalledWith('today', { type: 'edit', name: 'Prime Day' });
  });

  it('gives the focus back to its row', async () => {
    const { press, root } = await show(GLANCES.drawn);
    await press('Courtesy');
    expect(document.activeElement).toBe(root.querySelector('h1'));
    await press('Back');
    expect(document.activeElement?.textContent).toContain('Courtesy');
  });

  it('falls back to the list when the books hold it no more', async () => {
    const { press, again, text } = await show(GLANCES.drawn);
    await press('Courtesy');
    await again(GLANCES.typedOnly);
    expect(text()).toContain('Prime Day');
  });
});
