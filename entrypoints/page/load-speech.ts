import { browser } from 'wxt/browser';
import type { Settings } from '../../lib/browser/settings.ts';
import { chooseSpeech, type Language, type Speech } from '../../lib/wording/language.ts';
import { createTranslate, type Leaves, type Translate } from '../../lib/wording/translate.ts';

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

/** A file of texts that is fetched when it is needed. */
type Chunk<Texts> = Promise<{ readonly default: Texts }>;

/** One voice out of the texts that all pages share, those behind the popup's first paint, and a page's own. */
export async function joinTexts<Shared extends object, Views extends object, Own extends object>(
  locale: string,
  ...[shared, views, own]: [Chunk<Shared>, Chunk<Views>, Chunk<Own>]
): Promise<Translate<Leaves<Shared & Views & Own>>> {
  const texts = { ...(await shared).default, ...(await views).default, ...(await own).default };
  return createTranslate(texts, locale);
}
