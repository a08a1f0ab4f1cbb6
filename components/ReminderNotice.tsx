import type { JSX } from 'preact';
import type { ViewProps } from './page-props.ts';

type Props = Pick<ViewProps, 'glance' | 'settings' | 'reminding' | 'translate' | 'on'>;

/** One line: that reminders could be on, while something is dated; or that they are, and the browser holds them back. */
export function ReminderNotice({ glance, settings, reminding, translate, on }: Props): JSX.Element | null {
  if (reminding === null || reminding.notifications === 'unsupported') return null;
  const { reminders, offerReminders } = settings;
  if (reminders && reminding.notifications !== 'granted')
    return (
      <section class="notice">
        <p>{translate(reminding.notifications === 'off' ? 'reminders.blocked' : 'reminders.blockedHow')}</p>
        <p class="notice-ways">
          {reminding.notifications === 'off' && (
            <button type="button" class="link" onClick={() => void on.switchReminders(true)}>
              {translate('reminders.allow')}
            </button>
          )}
          <button type="button" class="link" onClick={() => void on.switchReminders(false)}>
            {translate('reminders.switchOff')}
          </button>
        </p>
      </section>
    );
  const dated = glance?.groups.some(({ day }) => day !== null) ?? false;
  if (reminders || !offerReminders || !dated) return null;
  return (
    <section class="notice">
      <p>{translate('reminders.offer')}</p>
      <p class="notice-ways">
        <button type="button" class="link" onClick={() => void on.switchReminders(true)}>
          {translate('reminders.switchOn')}
        </button>
        <button type="button" class="link" onClick={() => on.changeSettings({ offerReminders: false })}>
          {translate('reminders.notNow')}
        </button>
      </p>
    </section>
  );
}
