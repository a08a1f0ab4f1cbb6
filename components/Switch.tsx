import type { JSX } from 'preact';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** On or off, saved as it is changed. */
export function Switch({ label, hint, checked, onChange }: Props): JSX.Element {
  return (
    <label class="switch">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
      {hint && <span class="hint">{hint}</span>}
    </label>
  );
}
