import type { JSX } from 'preact';
import type { Beside } from '../../../lib/wording/plan-beside.ts';
import { wordCredit } from '../../../lib/wording/plan-beside.ts';
import type { PlanVoice } from '../../../lib/wording/voice.ts';

interface Props {
  readonly title: string;
  readonly besides: readonly Beside[];
  readonly voice: PlanVoice;
}

/** More of one reason are told by their number. */
const SHOWN = 3;

/** Credits that are not in the plan, by the reason that they share. */
export function PlanBeside({ title, besides, voice }: Props): JSX.Element | null {
  const { translate } = voice;
  if (besides.length === 0) return null;
  return (
    <section class="plan-part">
      <h4>{title}</h4>
      <ul class="plan-beside">
        {besides.map(({ why, entries }) => (
          <li key={why}>
            <p class="plan-beside-why">{why}</p>
            <p class="hint">
              {entries.length > SHOWN
                ? translate('credits', { n: entries.length })
                : entries.map((entry, at) => (
                    <span key={entry.credit.id}>
                      {at > 0 && ' · '}
                      <bdi>{wordCredit(entry, voice)}</bdi>
                    </span>
                  ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
