import type { PasteKey } from '../../lib/wording/translate.ts';
import type { Loaders } from './load-speech.ts';
import { speakPage } from './page-texts.ts';

/** What is said where words of Amazon's are handed in. */
export const PASTE_TEXTS: Loaders<PasteKey> = {
  en: (locale) => speakPage('en', locale, import('../../locales/paste/en.json')),
  de: (locale) => speakPage('de', locale, import('../../locales/paste/de.json')),
  ja: (locale) => speakPage('ja', locale, import('../../locales/paste/ja.json')),
};
