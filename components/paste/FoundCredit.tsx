import type { JSX } from 'preact';
import { wordMoney } from '../../lib/wording/money.ts';
import { NameField } from '../NameField.tsx';
import { FoundFacts } from './FoundFacts.tsx';
import { FoundFields } from './FoundFields.tsx';
import { SameQuestion } from './SameQuestion.tsx';
import { type FoundProps, useFound } from './use-found.ts';

/** One credit of a text: what was understood, whether it is a known one, what is missing, and Keep. */
export function FoundCredit(props: FoundProps): JSX.Element {
  const { voice } = props;
  const { translate } = voice;
  const found = useFound(props);
  const { form, known, chosen } = found;
  return (
    <form class="found" ref={found.element} aria-label={wordFound(props)} noValidate onSubmit={found.submit}>
      <FoundFacts {...props} {...found} />
      {known.length > 0 && <SameQuestion {...found} voice={voice} />}
      <FoundFields {...props} {...found} {...form} />
      {chosen === null && (
        <NameField value={form.draft.name} translate={translate} onInput={(name) => form.change({ name })} />
      )}
      <div class="form-buttons">
        <button type="submit" class="primary">
          {translate(chosen === null ? 'paste.keep' : 'paste.join')}
        </button>
      </div>
    </form>
  );
}

/** By which one tells the forms of several credits apart. */
function wordFound({ said, voice }: FoundProps): string {
  return said.amount === null ? voice.translate('fact.unsaidAmount') : wordMoney(said.amount, voice);
}
