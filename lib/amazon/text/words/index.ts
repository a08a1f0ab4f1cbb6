import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { sv } from './sv.ts';
import type { TextWords } from './text-words.ts';
import { tr } from './tr.ts';

const ALL: readonly TextWords[] = [en, de, fr, it, es, ja, pt, nl, sv, pl, tr, ar];

/** The words of a language, by its first two letters; null where it has no file. */
export function textWordsFor(language: string): TextWords | null {
  const letters = language.slice(0, 2).toLowerCase();
  return ALL.find((words) => words.language === letters) ?? null;
}
