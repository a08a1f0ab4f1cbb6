import { createTranslate, type ViewKey } from '../../lib/wording/translate.ts';
import type common from '../../locales/en.json';
import type views from '../../locales/views/en.json';
import type { Loaders } from '../page/load-speech.ts';

/** What the popup says behind its first paint, too. */
export const ALL_TEXTS: Loaders<ViewKey> = {
  en: (locale) => speak(locale, import('../../locales/en.json'), import('../../locales/views/en.json')),
  de: (locale) => speak(locale, import('../../locales/de.json'), import('../../locales/views/de.json')),
  ja: (locale) => speak(locale, import('../../locales/ja.json'), import('../../locales/views/ja.json')),
};

async function speak(locale: string, ...[shared, later]: [Chunk<typeof common>, Chunk<typeof views>]) {
  return createTranslate({ ...(await shared).default, ...(await later).default }, locale);
}

type Chunk<Messages> = Promise<{ readonly default: Messages }>;
