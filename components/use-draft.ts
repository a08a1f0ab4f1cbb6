import { useState } from 'preact/hooks';
import {
  CHECKED_FIELDS,
  checkDraft,
  type Draft,
  NOTHING_REFUSED,
  type Refused,
  type Rules,
  type Sound,
} from './credit-draft.ts';

export interface DraftState {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  /** Why each field was refused when it was last checked. */
  readonly refused: Refused;
  /** What the form says; null where a field was refused, which then has the focus. */
  readonly check: (
    form: HTMLFormElement,
    rules: Omit<Rules, 'broken'>,
    /** What stands where the form does not show it. */
    unseen?: Partial<Draft>,
  ) => Sound | null;
}

/** What stands in the fields of a credit, and why they were refused. */
export function useDraft(start: Draft): DraftState {
  const [draft, setDraft] = useState(start);
  const [refused, setRefused] = useState(NOTHING_REFUSED);
  return {
    draft,
    refused,
    change(part) {
      setDraft({ ...draft, ...part });
      // What was refused is being mended: the reason goes, and comes back at saving if it still holds.
      const mended = Object.keys(part).map((field) => [field, null]);
      setRefused({ ...refused, ...Object.fromEntries(mended) });
    },
    check(form, rules, unseen = {}) {
      const checked = checkDraft({ ...draft, ...unseen }, { ...rules, broken: brokenIn(form) });
      if ('sound' in checked) return checked.sound;
      setRefused(checked.refused);
      const first = CHECKED_FIELDS.find((field) => checked.refused[field] !== null) ?? 'amount';
      form.querySelector<HTMLInputElement>(`[name=${first}]`)?.focus();
      return null;
    },
  };
}

function brokenIn(form: HTMLFormElement): readonly string[] {
  const fields = [...form.querySelectorAll<HTMLInputElement>('input[name]')];
  return fields.filter(({ validity }) => validity?.badInput).map(({ name }) => name);
}
