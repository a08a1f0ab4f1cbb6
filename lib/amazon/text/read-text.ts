import type { TextReading } from '../../domain/text-reading.ts';
import { readWith, type TextSource } from './read-with.ts';
import { textWordsFor } from './words/index.ts';

interface SpokenSource extends TextSource {
  /** `de`, `en-GB`. */
  readonly language: string;
}

/** `readWith` the words of any language: all twelve are loaded, which our pages need not (`words/load.ts`). */
export function readText(text: string, { language, ...source }: SpokenSource): TextReading {
  return readWith(textWordsFor(language), text, source);
}
