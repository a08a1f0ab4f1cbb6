import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Switch } from '../Switch.tsx';
import type { WelcomeProps } from './Welcome.tsx';

/** Reminders, where the browser has notifications. Asked for in the click itself. */
export function RemindersSwitch({ settings, reminding, translate, on }: WelcomeProps): JSX.Element | null {
  const [refused, setRefused] = useState(false);
  if (reminding === null || reminding.notifications === 'unsupported') return null;
  const turn = (wanted: boolean): void => {
    void on.switchReminders(wanted).then((agreed) => setRefused(!agreed));
  };
  return (
    <section class="welcome-part">
      <Switch
        label={translate('welcome.reminders')}
        hint={translate('welcome.remindersHint')}
        checked={settings.reminders}
        onChange={turn}
      />
      <p role="status">
        {reminding.notifications === 'blocked' && translate('reminders.blockedHow')}
        {refused && translate('welcome.remindersRefused')}
      </p>
    </section>
  );
}
