import { type KeptWords, keepWords, marksOf } from './kept-words.ts';
import type { Currency } from './money.ts';
import { type Pasted, pastedFrom } from './pasted.ts';
import type { OtherMatter, TextCredit, TextReading } from './text-reading.ts';

/** One credit of a text: all that is said of it, and what that comes to for the books. */
export interface FoundCredit {
  readonly said: TextCredit;
  readonly pasted: Pasted;
}

/** What a text comes to. */
export interface Understood {
  /** What it is about where that is no promotional credit, else null. */
  readonly matter: OtherMatter | null;
  readonly found: readonly FoundCredit[];
  /** The text with everything that was understood in it; of a long one the parts around that. */
  readonly words: KeptWords;
}

export function understand(text: string, { matter, credits }: TextReading, currency: Currency): Understood {
  return {
    matter,
    found: credits.map((said) => ({ said, pasted: pastedFrom(text, said, currency) })),
    words: keepWords(text, credits.flatMap(marksOf)),
  };
}
