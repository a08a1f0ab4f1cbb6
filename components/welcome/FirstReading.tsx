import type { JSX } from 'preact';
import type { Glance } from '../../lib/domain/glance.ts';
import { wordEndDay } from '../../lib/wording/countdown.ts';
import { wordTotal } from '../../lib/wording/money.ts';
import { wordTrouble } from '../../lib/wording/trouble.ts';
import type { WelcomeVoice } from '../../lib/wording/voice.ts';
import { isEmpty } from '../is-empty.ts';
import type { WelcomeProps } from './Welcome.tsx';

/** What was read, as soon as it is: the page that was opened beside this one has done its work. */
export function FirstReading({ glance, voice, on }: WelcomeProps): JSX.Element {
  const { translate } = voice;
  const hasRead = glance !== null && (glance.freshness !== null || !isEmpty(glance));
  const words = hasRead ? wordReading(glance, voice) : null;
  return (
    <div class="first-reading" role="status">
      {hasRead ? (
        <>
          {words !== null && <p class="first-words">{words}</p>}
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

/** "5 credits, $16.49 · next ends Friday"; what stood in the way; null where only a question came of it. */
function wordReading(glance: Glance, voice: WelcomeVoice): string | null {
  const { translate } = voice;
  const { groups, total, freshness } = glance;
  const entries = groups.flatMap(({ lots }) => lots.flatMap((lot) => lot.entries));
  const [first] = entries;
  if (first === undefined) {
    const trouble = wordTrouble(freshness?.trouble?.codes ?? [], translate);
    // Found nothing is not zero: it is said of a page that was understood, and of nothing else.
    return trouble ?? (isEmpty(glance) ? translate('welcome.readNone') : null);
  }
  const credits = translate('credits', { n: entries.length });
  const words = translate('welcome.reading', { credits, money: wordTotal(total, voice) });
  const day = wordEndDay(first, voice);
  return day === null ? words : `${words} · ${translate('summary.nextEnds', { day })}`;
}
