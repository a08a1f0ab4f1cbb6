import type { JSX } from 'preact';
import type { Entry } from '../../lib/domain/glance.ts';
import { wordFate } from '../../lib/wording/fate.ts';
import type { WalletVoice } from '../../lib/wording/voice.ts';
import { EntryRow } from '../EntryRow.tsx';
import type { Show } from '../view.ts';

interface Props {
  readonly ended: readonly Entry[];
  readonly voice: WalletVoice;
  readonly from: string | null;
  readonly onShow: Show;
  /** Null: there are no more. */
  readonly onMore: (() => void) | null;
}

/** What is over, and what became of it. */
export function EndedList({ ended, voice, from, onShow, onMore }: Props): JSX.Element | null {
  const { translate } = voice;
  if (ended.length === 0) return null;
  return (
    <section class="group" aria-labelledby="ended-heading">
      <h2 class="group-day" id="ended-heading">
        {translate('filter.over')}
      </h2>
      <ul class="rows">
        {ended.map((entry) => (
          <EntryRow
            key={entry.credit.id}
            entry={{ ...entry, money: { minor: entry.credit.got, currency: entry.credit.currency } }}
            details={[]}
            beside={[wordFate(entry, voice)]}
            voice={voice}
            from={from}
            onShow={onShow}
          />
        ))}
      </ul>
      {onMore && (
        <button type="button" class="more" onClick={onMore}>
          {translate('list.showMore')}
        </button>
      )}
    </section>
  );
}
