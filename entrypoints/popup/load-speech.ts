import { browser } from 'wxt/browser';
import type { Settings } from '../../lib/browser/settings.ts';
import { chooseSpeech, type Language, type Speech } from '../../lib/wording/language.ts';
import { createTranslate, type Messages, type Translate } from '../../lib/wording/translate.ts';

export interface Spoken extends Speech {
  readonly translate: Translate;
  readonly direction: 'ltr' | 'rtl';
}

/** One chunk a language, so that nobody loads the others. */
const LOADERS: Record<Language, () => Promise<{ default: Messages }>> = {
  en: () => import('../../locales/en.json'),
  de: () => import('../../locales/de.json'),
  ja: () => import('../../locales/ja.json'),
};

export async function loadSpeech(wished: Settings['language']): Promise<Spoken> {
  const speech = chooseSpeech(wished, browser.i18n.getUILanguage());
  const { default: messages } = await LOADERS[speech.language]();
  return { ...speech, translate: createTranslate(messages, speech.locale), direction: 'ltr' };
}
