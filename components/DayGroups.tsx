import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DayGroup } from '../lib/domain/glance.ts';
import { headGroup } from '../lib/wording/group.ts';
import type { Voice } from '../lib/wording/voice.ts';
import { LotRow } from './LotRow.tsx';
import { limitGroups } from './limit-groups.ts';
import { urgencyOf } from './urgency.ts';
import type { Show } from './view.ts';

interface Props {
  readonly groups: readonly DayGroup[];
  readonly voice: Voice;
  readonly from: string | null;
  /** The credit that is shown beside the list; absent where nothing is. */
  readonly current?: string | null;
  readonly onShow: Show;
}

/** Rows of the first paint: one screen full. The next ones come right behind it, … */
const AT_ONCE = 12;
/** … and what is beyond these waits for a press. */
const SHOWN = 100;

/** The credits by their last day, soonest first. */
export function DayGroups({ groups, voice, from, current = null, onShow }: Props): JSX.Element | null {
  const [shown, setShown] = useState(AT_ONCE);
  useEffect(() => setShown(SHOWN), []);
  if (groups.length === 0) return null;
  const { groups: visible, more } = limitGroups(groups, shown);
  return (
    <>
      {visible.map((group) => {
        const heading = headGroup(group, voice);
        const [first] = group.lots;
        return (
          <section class="group" key={group.day ?? ''}>
            <h2 class="group-day" data-urgency={first === undefined ? 'none' : urgencyOf(first.entries[0])}>
              {heading}
            </h2>
            <ul class="rows">
              {group.lots.map((lot) => (
                <LotRow
                  key={lot.entries[0].credit.id}
                  lot={lot}
                  heading={heading}
                  voice={voice}
                  from={from}
                  current={current}
                  onShow={onShow}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {more && (
        <button type="button" class="more" onClick={() => setShown(shown + SHOWN)}>
          {voice.translate('list.showMore')}
        </button>
      )}
    </>
  );
}
