import { itemWords as de } from './de.ts';
import { itemWords as en } from './en.ts';
import { itemWords as es } from './es.ts';
import { itemWords as fr } from './fr.ts';
import { itemWords as it } from './it.ts';
import { itemWords as ja } from './ja.ts';
import type { ItemWords } from './words.ts';

/** The languages in which item, search and cart pages are read in full; elsewhere only what needs no words. */
export const ITEM_WORDS: readonly ItemWords[] = [en, de, fr, it, es, ja];

export function itemWordsFor(language: string): ItemWords | null {
  return ITEM_WORDS.find((words) => words.language === language) ?? null;
}
