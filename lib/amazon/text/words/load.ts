import { TEXT_LANGUAGES, type TextLanguage } from './languages.ts';
import type { TextWords } from './text-words.ts';

/** A chunk for each language: a text is read with one. */
const LOADERS: Readonly<Record<TextLanguage, () => Promise<TextWords>>> = {
  en: async () => (await import('./en.ts')).en,
  de: async () => (await import('./de.ts')).de,
  fr: async () => (await import('./fr.ts')).fr,
  it: async () => (await import('./it.ts')).it,
  es: async () => (await import('./es.ts')).es,
  ja: async () => (await import('./ja.ts')).ja,
  pt: async () => (await import('./pt.ts')).pt,
  nl: async () => (await import('./nl.ts')).nl,
  sv: async () => (await import('./sv.ts')).sv,
  pl: async () => (await import('./pl.ts')).pl,
  tr: async () => (await import('./tr.ts')).tr,
  ar: async () => (await import('./ar.ts')).ar,
};

/** The words of a language, by its first two letters; null where it has no file. */
export async function loadTextWords(language: string): Promise<TextWords | null> {
  const letters = language.slice(0, 2).toLowerCase();
  const known = TEXT_LANGUAGES.find((each) => each === letters);
  return known === undefined ? null : LOADERS[known]();
}
