import type { JSX } from 'preact';
import type { Translate, ViewKey } from '../lib/wording/translate.ts';
import { Field } from './Field.tsx';

interface Props {
  readonly value: string;
  readonly translate: Translate<ViewKey>;
  readonly onInput: (name: string) => void;
}

/** Words that also tell the kind of credit, and so what it usually buys. */
const SUGGESTIONS: readonly ViewKey[] = [
  'suggestion.noRush',
  'suggestion.courtesy',
  'suggestion.brand',
  'suggestion.code',
  'suggestion.event',
];

/** What the credit is for, in free words, with the usual ones one press away. */
export function NameField({ value, translate, onInput }: Props): JSX.Element {
  return (
    <div class="field">
      <Field name="name" label={translate('form.name')} value={value} onInput={onInput} />
      <div class="suggestions">
        {SUGGESTIONS.map((key) => (
          <button
            type="button"
            class="chip"
            key={key}
            aria-pressed={value === translate(key)}
            onClick={() => onInput(translate(key))}
          >
            {translate(key)}
          </button>
        ))}
      </div>
    </div>
  );
}
