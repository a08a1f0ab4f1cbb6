import { createTranslate, type Key } from '../../lib/wording/translate.ts';
import type { Loaders } from '../page/load-speech.ts';

/** What the first paint says. */
export const TEXTS: Loaders<Key> = {
  en: async (locale) => createTranslate((await import('../../locales/en.json')).default, locale),
  de: async (locale) => createTranslate((await import('../../locales/de.json')).default, locale),
  ja: async (locale) => createTranslate((await import('../../locales/ja.json')).default, locale),
};
