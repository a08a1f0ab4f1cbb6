import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Translate } from '../lib/wording/translate.ts';
import type { PopupProps } from './popup-props.ts';
import { ReminderTimes } from './ReminderTimes.tsx';
import { Switch } from './Switch.tsx';

type Props = Pick<PopupProps, 'settings' | 'reminding' | 'translate' | 'locale' | 'on'>;

/** Whether and when the browser speaks of credits that end; and, if it can't or won't, why. */
export function ReminderSettings({ settings, reminding, translate, locale, on }: Props): JSX.Element {
  const { reminders, staleReminder } = settings;
  const [said, say] = useState<string | null>(null);
  const notifications = reminding?.notifications ?? 'off';
  const refused = translate('reminders.refused');
  const turn = (wanted: boolean): void => {
    say(null);
    // Asked in the click itself: a browser refuses a question that comes later.
    void on.switchReminders(wanted).then((agreed) => say(agreed ? null : refused));
  };
  const test = async (): Promise<void> => {
    const words = { title: translate('reminders.testTitle'), body: translate('reminders.testBody') };
    say(translate((await on.testReminder(words)) ? 'reminders.testSent' : 'reminders.testFailed'));
  };
  const trouble = reminding === null ? null : wordTrouble(reminders, notifications, translate);
  return (
    <section class="about settings-group" aria-labelledby="reminders-heading">
      <h2 class="section-title" id="reminders-heading">
        {translate('reminders.heading')}
      </h2>
      {notifications !== 'unsupported' && (
        <Switch
          label={translate('reminders.switch')}
          hint={translate('reminders.hint')}
          checked={reminders}
          onChange={turn}
        />
      )}
      {(trouble ?? said) && <p role="status">{trouble ?? said}</p>}
      {reminders && notifications === 'granted' && (
        <>
          <ReminderTimes settings={settings} translate={translate} locale={locale} on={on} />
          <Switch
            label={translate('reminders.stale')}
            hint={translate('reminders.staleHint')}
            checked={staleReminder}
            onChange={(checked) => on.changeSettings({ staleReminder: checked })}
          />
          <button type="button" onClick={() => void test()}>
            {translate('reminders.test')}
          </button>
        </>
      )}
    </section>
  );
}

type Notifications = NonNullable<Props['reminding']>['notifications'];

function wordTrouble(wanted: boolean, notifications: Notifications, translate: Translate): string | null {
  if (notifications === 'unsupported') return translate('reminders.unsupported');
  if (notifications === 'blocked') return translate('reminders.blockedHow');
  return wanted && notifications === 'off' ? translate('reminders.blocked') : null;
}
