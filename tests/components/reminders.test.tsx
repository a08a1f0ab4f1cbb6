// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PopupProps, Reminding, Settings } from '../../components/popup-props.ts';
import type { Entry } from '../../lib/domain/glance.ts';
import { DAY, NOW } from './credits.ts';
import { GLANCES } from './glances.ts';
import { popupOf } from './popup-of.ts';
import { show, spied } from './show.tsx';

const GRANTED: Reminding = { notifications: 'granted', silences: [], linked: [] };
const { settings: BASE } = popupOf(null);
const withSettings = (change: Partial<Settings>, props: Partial<PopupProps> = {}): Partial<PopupProps> => ({
  settings: { ...BASE, ...change },
  reminding: GRANTED,
  ...props,
});
const entryOf = (id: string): Entry => {
  const all = GLANCES.drawn.groups.flatMap(({ lots }) => lots.flatMap(({ entries }) => entries));
  const found = all.find(({ credit }) => credit.id === id);
  if (found === undefined) throw new Error(`No such credit: ${id}`);
  return found;
};
const OFFER = 'Reminders before credit ends are off.';

describe('the line in the popup', () => {
  it.each<[string, keyof typeof GLANCES, Partial<Settings>, Reminding['notifications'], string | null]>([
    ['off, and something is dated', 'drawn', { offerReminders: true }, 'off', OFFER],
    ['off, and nothing is dated', 'nothing', { offerReminders: true }, 'off', null],
    ['dismissed', 'drawn', { offerReminders: false }, 'off', null],
    ['on', 'drawn', { offerReminders: true, reminders: true }, 'granted', null],
    [
      'on, and taken back',
      'drawn',
      { reminders: true },
      'off',
      'Reminders are on, but the browser does not allow them.',
    ],
    [
      'on, and switched off in the browser',
      'drawn',
      { reminders: true },
      'blocked',
      'Notifications of Promo Purse are switched off in the browser.',
    ],
    ['no notifications at all', 'drawn', { offerReminders: true, reminders: true }, 'unsupported', null],
  ])('%s', async (_, glance, settings, notifications, words) => {
    const { text } = await show(
      GLANCES[glance],
      withSettings(settings, { reminding: { ...GRANTED, notifications } }),
    );
    for (const other of [OFFER, 'Reminders are on', 'Notifications of Promo Purse'])
      expect(text().includes(other)).toBe(words?.startsWith(other) ?? false);
  });

  it('switches on in the click, and goes for good when it is dismissed', async () => {
    const on = spied();
    const { press } = await show(GLANCES.drawn, withSettings({ offerReminders: true }, { on }));
    await press('Switch on');
    expect(on.switchReminders).toHaveBeenCalledWith(true);
    await press('Not now');
    expect(on.changeSettings).toHaveBeenCalledWith({ offerReminders: false });
  });
});

describe('settings of reminders', () => {
  const open = async (props: Partial<PopupProps>) => {
    const shown = await show(GLANCES.drawn, props);
    await shown.press('Settings');
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

describe('the page of a reminder', () => {
  const linkedTo = (...ids: string[]): Reminding => ({ ...GRANTED, linked: ids.map(entryOf) });

  it('shows its credits, and nothing else', async () => {
    const { text } = await show(GLANCES.drawn, { reminding: linkedTo('friday-1'), linked: true });
    expect(text()).toContain('Friday, in 3 days · Read 2 days ago on the reward page');
    expect(text()).not.toContain('P&G');
  });

  it('takes "used it", and stays', async () => {
    const on = spied();
    const { press, text } = await show(GLANCES.drawn, { reminding: linkedTo('friday-1'), linked: true, on });
    await press('Used it');
    expect(on.act).toHaveBeenCalledWith('friday-1', { type: 'use', amount: 100 });
    expect(text()).toContain('Check at Amazon');
  });

  it.each([
    ['Tomorrow', '2026-05-13T14:00:00Z'],
    ['In 3 days', '2026-05-15T14:00:00Z'],
    ['Never for this one', null],
  ])('%s', async (words, until) => {
    const on = spied();
    const { press } = await show(GLANCES.drawn, { reminding: linkedTo('friday-1'), linked: true, on });
    await press(words);
    const expected = { creditId: 'friday-1', until: until === null ? null : Date.parse(until) };
    expect(on.silence).toHaveBeenCalledWith(expected);
  });

  it('offers no tomorrow on the last day', async () => {
    const { text } = await show(GLANCES.drawn, { reminding: linkedTo('today'), linked: true });
    expect(text()).not.toContain('Tomorrow');
    expect(text()).toContain('Never for this one');
  });

  it.each([
    ['for a while', NOW + DAY, 'Comes up again tomorrow.'],
    ['for good', null, 'No reminders for this credit.'],
  ])(
    'says that it is silenced %s, also on the credit itself, and how to go back',
    async (_, until, words) => {
      const on = spied();
      const silences = [{ creditId: 'courtesy', until }];
      const { press, text } = await show(
        GLANCES.drawn,
        withSettings({ reminders: true }, { on, reminding: { ...GRANTED, silences } }),
      );
      await press('Courtesy');
      expect(text()).toContain(words);
      await press('Remind after all');
      expect(on.breakSilence).toHaveBeenCalledWith('courtesy');
    },
  );

  it('asks nothing about a finding of nobody: the list asks whose it is', async () => {
    const [entry] = linkedTo('friday-1').linked;
    const nobodys = entry && {
      ...entry,
      credit: { ...entry.credit, accountId: null, standing: 'to-confirm' as const },
    };
    const { text } = await show(GLANCES.drawn, {
      reminding: { ...GRANTED, linked: nobodys ? [nobodys] : [] },
      linked: true,
    });
    expect(text()).not.toContain('Keep');
    expect(text()).toContain('Show all credits');
  });

  it('says that nothing is left of it, and leads to the list', async () => {
    const { press, text } = await show(GLANCES.drawn, { reminding: GRANTED, linked: true });
    expect(text()).toContain('Nothing is left of this reminder');
    await press('Show all credits');
    expect(text()).toContain('P&G');
  });
});
