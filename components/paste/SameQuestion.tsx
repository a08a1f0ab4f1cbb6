import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Entry } from '../../lib/domain/glance.ts';
import { wordEnd } from '../../lib/wording/countdown.ts';
import { wordKind } from '../../lib/wording/kind.ts';
import { wordMoney } from '../../lib/wording/money.ts';
import type { PasteVoice } from '../../lib/wording/voice.ts';

interface Props {
  readonly known: readonly Entry[];
  /** Null: it is a new one. */
  readonly chosen: Entry | null;
  readonly voice: PasteVoice;
  readonly onChoose: (entry: Entry | null) => void;
}

/** Whether the words are about a credit that is kept already: asked, and never merged in silence. */
export function SameQuestion({ known, chosen, voice, onChoose }: Props): JSX.Element {
  const { translate } = voice;
  const name = useId();
  const option = (entry: Entry | null, words: string): JSX.Element => (
    <label class="switch" key={entry?.credit.id ?? ''}>
      <input
        type="radio"
        name={name}
        checked={entry?.credit.id === chosen?.credit.id}
        onChange={() => onChoose(entry)}
      />
      <span>{words}</span>
    </label>
  );
  return (
    <fieldset class="same">
      <legend class="label">{translate('same.question')}</legend>
      {known.map((entry) =>
        option(
          entry,
          translate('same.one', {
            kind: wordKind(entry.credit, translate),
            money: wordMoney(entry.money, voice),
            end: wordEnd(entry, voice),
          }),
        ),
      )}
      {option(null, translate('same.new'))}
    </fieldset>
  );
}
