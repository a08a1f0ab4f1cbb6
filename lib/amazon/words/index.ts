import { en } from './en.ts';
import type { Words } from './words.ts';

export type { DeadlineSentence, GateWords, Words } from './words.ts';

/** The languages that can be read. A new one is a file beside `en.ts` and its name here. */
export const ALL_WORDS: readonly Words[] = [en];

/** What patterns fall back on when a page's language has no file yet: what it finds is put to the shopper. */
export const FALLBACK_WORDS: Words = en;

export function wordsFor(language: string): Words | null {
  return ALL_WORDS.find((words) => words.language === language) ?? null;
}
