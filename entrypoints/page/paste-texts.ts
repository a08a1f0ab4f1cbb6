import type { Language } from '../../lib/wording/language.ts';
import type { PasteKey, Translate } from '../../lib/wording/translate.ts';
import { joinTexts } from './load-speech.ts';

const TEXTS: Record<Language, (locale: string) => Promise<Translate<PasteKey>>> = {
  en: (locale) =>
    joinTexts(
      locale,
      import('../../locales/en.json'),
      import('../../locales/views/en.json'),
      import('../../locales/paste/en.json'),
    ),
  de: (locale) =>
    joinTexts(
      locale,
      import('../../locales/de.json'),
      import('../../locales/views/de.json'),
      import('../../locales/paste/de.json'),
    ),
  ja: (locale) =>
    joinTexts(
      locale,
      import('../../locales/ja.json'),
      import('../../locales/views/ja.json'),
      import('../../locales/paste/ja.json'),
    ),
};

/** All that is said where words of Amazon's are handed in. */
export function speakPaste(language: Language, locale: string): Promise<Translate<PasteKey>> {
  return TEXTS[language](locale);
}
