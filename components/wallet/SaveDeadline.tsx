import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Entry } from '../../lib/domain/glance.ts';
import { CalendarGuide } from './SaveCalendar.tsx';
import type { WalletProps } from './wallet-props.ts';

interface Props extends Pick<WalletProps, 'translate' | 'on'> {
  readonly entry: Entry;
}

/** One deadline for a calendar; nothing where none lies ahead. */
export function SaveDeadline({ entry, translate, on }: Props): JSX.Element | null {
  const [said, say] = useState<'saved' | 'failed' | null>(null);
  const { standing, phase, id } = entry.credit;
  if (standing !== 'kept' || phase !== 'live' || entry.span === null || entry.state === 'expired')
    return null;
  const save = async (): Promise<void> => {
    say((await on.saveCalendar(id)) === null ? 'failed' : 'saved');
  };
  return (
    <div class="deadline-file">
      <button type="button" class="quiet" onClick={() => void save()}>
        {translate('calendar.saveOne')}
      </button>
      <p role="status">
        {said === 'failed' && translate('calendar.failed')}
        {said === 'saved' && (
          <>
            {translate('calendar.savedOne')} <CalendarGuide translate={translate} />
          </>
        )}
      </p>
    </div>
  );
}
