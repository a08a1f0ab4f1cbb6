import type { JSX } from 'preact';
import type { Glance } from '../../lib/domain/glance.ts';
import { wordEndDay } from '../../lib/wording/countdown.ts';
import { wordTotal } from '../../lib/wording/money.ts';
import type { WelcomeVoice } from '../../lib/wording/voice.ts';
import { isEmpty } from '../is-empty.ts';
import type { WelcomeProps } from './Welcome.tsx';

/** What was read, as soon as it is: the page that was opened beside this one has done its work. */
export function FirstReading({ glance, voice, on }: WelcomeProps): JSX.Element {
  const { translate } = voice;
  const hasRead = glance !== null && (glance.freshness !== null || !isEmpty(glance));
  return (
    <div class="first-reading" role="status">
      {hasRead ? (
        <>
          <p class="first-words">{wordReading(glance, voice)}</p>
          {glance.findings.length > 0 && (
            <p>{translate('welcome.question', { n: glance.findings.length })}</p>
          )}
          <p>
            <button type="button" onClick={() => on.openWallet('')}>
              {translate('list.openWallet')}
            </button>
          </p>
        </>
      ) : (
        <p class="hint">{translate('welcome.waiting')}</p>
      )}
    </div>
  );
}

/** "5 credits, $16.49 · next ends Friday". */
function wordReading({ groups, total }: Glance, voice: WelcomeVoice): string {
  const { translate } = voice;
  const entries = groups.flatMap(({ lots }) => lots.flatMap((lot) => lot.entries));
  const [first] = entries;
  if (first === undefined) return translate('welcome.readNone');
  const credits = translate('credits', { n: entries.length });
  const words = translate('welcome.reading', { credits, money: wordTotal(total, voice) });
  const day = wordEndDay(first, voice);
  return day === null ? words : `${words} · ${translate('summary.nextEnds', { day })}`;
}
