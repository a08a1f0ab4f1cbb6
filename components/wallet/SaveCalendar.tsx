import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { WalletProps } from './wallet-props.ts';

type Props = Pick<WalletProps, 'translate' | 'on'>;

/** The deadlines for a calendar: on a phone, and where the browser has no notifications. */
export function SaveCalendar({ translate, on }: Props): JSX.Element {
  const [said, say] = useState('');
  const save = async (): Promise<void> => {
    const saved = await on.saveCalendar();
    if (saved === null) say(translate('calendar.failed'));
    else say(saved === 0 ? translate('calendar.none') : translate('calendar.saved', { n: saved }));
  };
  return (
    <section class="settings-group" aria-labelledby="calendar-heading">
      <h3 class="section-title" id="calendar-heading">
        {translate('calendar.heading')}
      </h3>
      <p class="hint">{translate('calendar.hint')}</p>
      <button type="button" onClick={() => void save()}>
        {translate('calendar.save')}
      </button>
      <p role="status">{said}</p>
    </section>
  );
}
