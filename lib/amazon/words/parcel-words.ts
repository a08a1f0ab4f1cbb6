import { parcelWords as de } from './de.ts';
import { parcelWords as en } from './en.ts';
import { parcelWords as es } from './es.ts';
import { parcelWords as fr } from './fr.ts';
import { parcelWords as it } from './it.ts';
import { parcelWords as ja } from './ja.ts';
import type { ParcelWords } from './words.ts';

/** The same languages as `ORDER_WORDS`. */
export const PARCEL_WORDS: readonly ParcelWords[] = [en, de, fr, it, es, ja];

export function parcelWordsFor(language: string): ParcelWords | null {
  return PARCEL_WORDS.find((words) => words.language === language) ?? null;
}
