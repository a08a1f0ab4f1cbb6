import { orderWords as de } from './de.ts';
import { orderWords as en } from './en.ts';
import { orderWords as es } from './es.ts';
import { orderWords as fr } from './fr.ts';
import { orderWords as it } from './it.ts';
import { orderWords as ja } from './ja.ts';
import type { OrderWords } from './words.ts';

/** The languages in which pages from checkout to return are read in full; elsewhere only what needs no words. */
export const ORDER_WORDS: readonly OrderWords[] = [en, de, fr, it, es, ja];

export function orderWordsFor(language: string): OrderWords | null {
  return ORDER_WORDS.find((words) => words.language === language) ?? null;
}
