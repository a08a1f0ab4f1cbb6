// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Reminding, Settings, ViewProps } from '../../components/page-props.ts';
import { DAY, NOW } from './credits.ts';
import { GLANCES } from './glances.ts';
import { popupOf } from './popup-of.ts';
import { show, spied } from './show.tsx';

const GRANTED: Reminding = { notifications: 'granted', silences: [] };
const { settings: BASE } = popupOf(null);
const withSettings = (change: Partial<Settings>, props: Partial<ViewProps> = {}): Partial<ViewProps> => ({
  settings: { ...BASE, ...change },
  reminding: GRANTED,
  ...props,
});
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

describe('a silenced credit', () => {
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
});
