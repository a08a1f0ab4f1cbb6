import type { WalletKey } from '../../lib/wording/translate.ts';
import { joinTexts, type Loaders } from '../page/load-speech.ts';

export const TEXTS: Loaders<WalletKey> = {
  en: (locale) =>
    joinTexts(
      locale,
      import('../../locales/en.json'),
      import('../../locales/views/en.json'),
      import('../../locales/wallet/en.json'),
    ),
  de: (locale) =>
    joinTexts(
      locale,
      import('../../locales/de.json'),
      import('../../locales/views/de.json'),
      import('../../locales/wallet/de.json'),
    ),
  ja: (locale) =>
    joinTexts(
      locale,
      import('../../locales/ja.json'),
      import('../../locales/views/ja.json'),
      import('../../locales/wallet/ja.json'),
    ),
};
