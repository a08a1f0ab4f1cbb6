import type { WelcomeKey } from '../../lib/wording/translate.ts';
import type { Loaders } from '../page/load-speech.ts';
import { speakPage } from '../page/page-texts.ts';

export const TEXTS: Loaders<WelcomeKey> = {
  en: (locale) => speakPage('en', locale, import('../../locales/welcome/en.json')),
  de: (locale) => speakPage('de', locale, import('../../locales/welcome/de.json')),
  ja: (locale) => speakPage('ja', locale, import('../../locales/welcome/ja.json')),
};
