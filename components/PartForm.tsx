import type { JSX, TargetedSubmitEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { Currency } from '../lib/domain/money.ts';
import { wordMoney } from '../lib/wording/money.ts';
import { parseTypedAmount, writeTypedAmount } from '../lib/wording/typed-amount.ts';
import type { ViewVoice } from '../lib/wording/voice.ts';
import { refuseAmount } from './credit-draft.ts';
import { Field } from './Field.tsx';

interface Props {
  readonly title: string;
  readonly currency: Currency;
  readonly most: number;
  /** Stands in the field already; null: empty. */
  readonly proposed: number | null;
  readonly voice: ViewVoice;
  readonly onSave: (amount: number) => void;
  readonly onCancel: () => void;
}

/** How much of a credit was used, lost or given back. */
export function PartForm({ title, currency, most, proposed, voice, onSave, onCancel }: Props): JSX.Element {
  const { translate, locale } = voice;
  const [typed, setTyped] = useState(proposed === null ? '' : writeTypedAmount(proposed, currency, locale));
  const [refusal, refuse] = useState<string | null>(null);
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const minor = parseTypedAmount(typed, currency, locale);
    const reason = minor !== null && minor > most ? 'form.moreThanThereIs' : refuseAmount(minor, currency);
    if (minor !== null && reason === null) onSave(minor);
    const example = writeTypedAmount(most, currency, locale);
    refuse(reason && translate(reason, { example, money: wordMoney({ minor: most, currency }, voice) }));
  };
  return (
    <form class="form part" noValidate aria-label={title} onSubmit={submit}>
      <Field
        name="amount"
        label={`${title}: ${translate('act.howMuch')}`}
        unit={currency}
        inputMode="decimal"
        focus
        value={typed}
        refusal={refusal}
        onInput={setTyped}
      />
      <div class="form-buttons">
        <button type="submit" class="primary">
          {translate('act.confirm')}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {translate('form.cancel')}
        </button>
      </div>
    </form>
  );
}
