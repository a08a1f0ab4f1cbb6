import { browser } from 'wxt/browser';
import type { Settings } from '../../lib/browser/settings.ts';
import { chooseSpeech, type Language, type Speech } from '../../lib/wording/language.ts';
import type { Translate } from '../../lib/wording/translate.ts';

export interface Spoken<Asked extends string> extends Speech {
  readonly translate: Translate<Asked>;
  readonly direction: 'ltr' | 'rtl';
}

/** The texts of a page: a chunk a language, so that nobody loads the others. */
export type Loaders<Asked extends string> = Record<Language, (locale: string) => Promise<Translate<Asked>>>;

export async function loadSpeech<Asked extends string>(
  wished: Settings['language'],
  loaders: Loaders<Asked>,
): Promise<Spoken<Asked>> {
  const speech = chooseSpeech(wished, browser.i18n.getUILanguage());
  return { ...speech, translate: await loaders[speech.language](speech.locale), direction: 'ltr' };
}
