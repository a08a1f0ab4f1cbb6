import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { hashOf } from '../route.ts';
import type { WalletProps } from './wallet-props.ts';

type Props = Pick<WalletProps, 'translate' | 'on'>;

/** The deadlines for a calendar: on a phone, and where the browser has no notifications. */
export function SaveCalendar({ translate, on }: Props): JSX.Element {
  const [said, say] = useState<readonly string[]>([]);
  const save = async (): Promise<void> => {
    const saved = await on.saveCalendar(null);
    if (saved === null) return say([translate('calendar.failed')]);
    const { count, settled } = saved;
    if (count + settled === 0) return say([translate('calendar.none')]);
    const more = settled > 0 ? [translate('calendar.savedSettled', { n: settled })] : [];
    say([translate('calendar.saved', { n: count }), ...more]);
  };
  return (
    <section class="settings-group" aria-labelledby="calendar-heading">
      <h3 class="section-title" id="calendar-heading">
        {translate('calendar.heading')}
      </h3>
      <p class="hint">
        {translate('calendar.hint')} <CalendarGuide translate={translate} />
      </p>
      <button type="button" onClick={() => void save()}>
        {translate('calendar.save')}
      </button>
      <div role="status">
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </section>
  );
}

/** Where it is said how the file gets onto a phone. */
export function CalendarGuide({ translate }: Pick<Props, 'translate'>): JSX.Element {
  return <a href={hashOf({ tab: 'guide', section: 'calendar' })}>{translate('calendar.guide')}</a>;
}
