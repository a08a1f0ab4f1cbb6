import type { JSX, TargetedInputEvent } from 'preact';
import { useId } from 'preact/hooks';
import { useFocus } from './use-focus.ts';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'date' | 'time';
  readonly inputMode?: 'decimal';
  readonly hint?: string;
  /** Stands in the field, at its end. */
  readonly unit?: string;
  /** Why the value was refused; null when it was not. */
  readonly refusal?: string | null;
  readonly focus?: boolean;
  /** Hidden from pictures of the screen while nobody types in it. */
  readonly isSecret?: boolean;
  readonly onInput: (value: string) => void;
}

/** A labelled input with its hint, its unit, and the reason why it was refused. */
export function Field({
  name,
  label,
  value,
  type = 'text',
  inputMode,
  hint,
  unit,
  refusal,
  focus = false,
  isSecret = false,
  onInput,
}: Props): JSX.Element {
  const id = useId();
  const input = useFocus<HTMLInputElement>(focus);
  const about = refusal ? `${id}-refusal` : hint ? `${id}-hint` : undefined;
  const shared = {
    id,
    ref: input,
    name,
    value,
    autocomplete: 'off',
    ...(isSecret ? { class: 'secret' } : {}),
    'aria-invalid': Boolean(refusal),
    ...(inputMode === undefined ? {} : { inputMode }),
    ...(about === undefined ? {} : { 'aria-describedby': about }),
    onInput: (event: TargetedInputEvent<HTMLInputElement>) => onInput(event.currentTarget.value),
  } as const;
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      <span class="input">
        {type === 'text' ? <input {...shared} type="text" /> : <input {...shared} type={type} />}
        {unit && <span class="unit">{unit}</span>}
      </span>
      {hint && !refusal && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {refusal && (
        <span class="refusal" id={`${id}-refusal`} role="alert">
          {refusal}
        </span>
      )}
    </div>
  );
}
