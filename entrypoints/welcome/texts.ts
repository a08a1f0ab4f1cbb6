import type { WelcomeKey } from '../../lib/wording/translate.ts';
import { joinTexts, type Loaders } from '../page/load-speech.ts';

export const TEXTS: Loaders<WelcomeKey> = {
  en: (locale) =>
    joinTexts(
      locale,
      import('../../locales/en.json'),
      import('../../locales/views/en.json'),
      import('../../locales/welcome/en.json'),
    ),
  de: (locale) =>
    joinTexts(
      locale,
      import('../../locales/de.json'),
      import('../../locales/views/de.json'),
      import('../../locales/welcome/de.json'),
    ),
  ja: (locale) =>
    joinTexts(
      locale,
      import('../../locales/ja.json'),
      import('../../locales/views/ja.json'),
      import('../../locales/welcome/ja.json'),
    ),
};
