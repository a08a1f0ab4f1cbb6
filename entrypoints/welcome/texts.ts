import { createTranslate, type WelcomeKey } from '../../lib/wording/translate.ts';
import type common from '../../locales/en.json';
import type views from '../../locales/views/en.json';
import type welcome from '../../locales/welcome/en.json';
import type { Loaders } from '../page/load-speech.ts';

export const TEXTS: Loaders<WelcomeKey> = {
  en: (locale) =>
    speak(
      locale,
      import('../../locales/en.json'),
      import('../../locales/views/en.json'),
      import('../../locales/welcome/en.json'),
    ),
  de: (locale) =>
    speak(
      locale,
      import('../../locales/de.json'),
      import('../../locales/views/de.json'),
      import('../../locales/welcome/de.json'),
    ),
  ja: (locale) =>
    speak(
      locale,
      import('../../locales/ja.json'),
      import('../../locales/views/ja.json'),
      import('../../locales/welcome/ja.json'),
    ),
};

async function speak(
  locale: string,
  ...[shared, later, own]: [Chunk<typeof common>, Chunk<typeof views>, Chunk<typeof welcome>]
) {
  const messages = { ...(await shared).default, ...(await later).default, ...(await own).default };
  return createTranslate(messages, locale);
}

type Chunk<Messages> = Promise<{ readonly default: Messages }>;
