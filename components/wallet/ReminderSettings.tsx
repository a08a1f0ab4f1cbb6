import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Translate, WalletKey } from '../../lib/wording/translate.ts';
import { Switch } from '../Switch.tsx';
import { ReminderTimes } from './ReminderTimes.tsx';
import type { WalletProps } from './wallet-props.ts';

type Props = Pick<WalletProps, 'settings' | 'reminding' | 'translate' | 'locale' | 'on'>;

/** Whether and when the browser speaks of credits that end; and, if it can't or won't, why. */
export function ReminderSettings({ settings, reminding, translate, locale, on }: Props): JSX.Element {
  const { reminders, staleReminder } = settings;
  const [said, say] = useState<string | null>(null);
  const notifications = reminding?.notifications ?? 'off';
  const refused = translate('reminding.refused');
  const turn = (wanted: boolean): void => {
    say(null);
    // Asked in the click itself: a browser refuses a question that comes later.
    void on.switchReminders(wanted).then((agreed) => say(agreed ? null : refused));
  };
  const test = async (): Promise<void> => {
    const words = { title: translate('reminding.testTitle'), body: translate('reminding.testBody') };
    say(translate((await on.testReminder(words)) ? 'reminding.testSent' : 'reminding.testFailed'));
  };
  const trouble = reminding === null ? null : wordTrouble(reminders, notifications, translate);
  return (
    <section class="settings-group" aria-labelledby="reminders-heading">
      <h3 class="section-title" id="reminders-heading">
        {translate('reminding.heading')}
      </h3>
      {notifications !== 'unsupported' && (
        <Switch
          label={translate('reminding.switch')}
          hint={translate('reminding.hint')}
          checked={reminders}
          onChange={turn}
        />
      )}
      {(trouble ?? said) && <p role="status">{trouble ?? said}</p>}
      {reminders && notifications === 'granted' && (
        <>
          <ReminderTimes settings={settings} translate={translate} locale={locale} on={on} />
          <Switch
            label={translate('reminding.stale')}
            hint={translate('reminding.staleHint')}
            checked={staleReminder}
            onChange={(checked) => on.changeSettings({ staleReminder: checked })}
          />
          <button type="button" onClick={() => void test()}>
            {translate('reminding.test')}
          </button>
        </>
      )}
    </section>
  );
}

type Notifications = NonNullable<Props['reminding']>['notifications'];

function wordTrouble(
  wanted: boolean,
  notifications: Notifications,
  translate: Translate<WalletKey>,
): string | null {
  if (notifications === 'unsupported') return translate('reminding.unsupported');
  if (notifications === 'blocked') return translate('reminders.blockedHow');
  return wanted && notifications === 'off' ? translate('reminders.blocked') : null;
}
