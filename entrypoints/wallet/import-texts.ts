import type { ImportKey } from '../../lib/wording/translate.ts';
import type { Loaders } from '../page/load-speech.ts';
import { speakPage } from '../page/page-texts.ts';

/** What is said where a table is read in. */
export const IMPORT_TEXTS: Loaders<ImportKey> = {
  en: (locale) => speakPage('en', locale, import('../../locales/import/en.json')),
  de: (locale) => speakPage('de', locale, import('../../locales/import/de.json')),
  ja: (locale) => speakPage('ja', locale, import('../../locales/import/ja.json')),
};
