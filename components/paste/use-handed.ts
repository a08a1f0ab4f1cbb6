import { useEffect, useState } from 'preact/hooks';
import type { GivenText, PasteProps } from './paste-props.ts';

/** What the shopper chose to read the text by; null where the reader finds out. */
interface Chosen {
  readonly marketplace: string | null;
  readonly language: string | null;
}

export interface Handed {
  readonly text: GivenText;
  readonly chosen: Chosen;
  readonly choose: (chosen: Chosen) => void;
  /** The text was changed somewhere. */
  readonly edit: (text: string) => void;
  /** All of it is another one. */
  readonly replace: (text: string) => void;
}

const NOTHING_GIVEN: GivenText = { text: '', at: null, marketplace: null };
const NOTHING_CHOSEN: Chosen = { marketplace: null, language: null };

/** The text that was handed in: typed, pasted, or given by another way. */
export function useHanded({ given, onReplace }: Pick<PasteProps, 'given' | 'onReplace'>): Handed {
  const [text, setText] = useState<GivenText>(given ?? NOTHING_GIVEN);
  const [chosen, choose] = useState<Chosen>(NOTHING_CHOSEN);
  /** Another text is of another storefront and language. */
  const take = (next: GivenText): void => {
    choose(NOTHING_CHOSEN);
    setText(next);
  };
  useEffect(() => {
    if (given !== null) take(given);
  }, [given]);
  return {
    text,
    chosen,
    choose,
    edit: (changed) => setText({ ...text, text: changed }),
    replace(other) {
      take({ ...NOTHING_GIVEN, text: other });
      onReplace?.();
    },
  };
}
