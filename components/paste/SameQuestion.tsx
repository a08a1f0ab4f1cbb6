import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Entry } from '../../lib/domain/glance.ts';
import { wordEnd } from '../../lib/wording/countdown.ts';
import { wordKind } from '../../lib/wording/kind.ts';
import { wordMoney } from '../../lib/wording/money.ts';
import type { PasteVoice } from '../../lib/wording/voice.ts';

interface Props {
  readonly known: readonly Entry[];
  readonly answer: Same;
  /** It was passed over. */
  readonly isMissed: boolean;
  readonly voice: PasteVoice;
  readonly setAnswer: (answer: Same) => void;
}

/** The id of a known credit, or that it is none of them. */
export type Same = 'unanswered' | 'new' | (string & {});

/** Whether the words are about a credit that is kept already: asked, and never merged in silence. */
export function SameQuestion({ known, answer, isMissed, voice, setAnswer }: Props): JSX.Element {
  const { translate } = voice;
  const name = useId();
  const options = known.map((entry) => [entry.credit.id, wordKnown(entry, voice)] as const);
  return (
    <fieldset class="same" aria-describedby={isMissed ? `${name}-missed` : undefined}>
      <legend class="label">{translate('same.question')}</legend>
      {[...options, ['new', translate('same.new')] as const].map(([value, words]) => (
        <label class="switch" key={value}>
          <input type="radio" name={name} checked={answer === value} onChange={() => setAnswer(value)} />
          <span>{words}</span>
        </label>
      ))}
      {isMissed && (
        <span class="refusal" id={`${name}-missed`} role="alert">
          {translate('same.choose')}
        </span>
      )}
    </fieldset>
  );
}

/** By what is left of it; one that is used up or gone by what it was. */
function wordKnown(entry: Entry, voice: PasteVoice): string {
  const { phase, left, got, currency } = entry.credit;
  return voice.translate('same.one', {
    kind: wordKind(entry.credit, voice.translate),
    money: wordMoney({ minor: phase === 'live' ? left : got, currency }, voice),
    end: wordEnd(entry, voice),
  });
}
