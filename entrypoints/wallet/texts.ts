import type { WalletKey } from '../../lib/wording/translate.ts';
import type { Loaders } from '../page/load-speech.ts';
import { speakPage } from '../page/page-texts.ts';

export const TEXTS: Loaders<WalletKey> = {
  en: (locale) => speakPage('en', locale, import('../../locales/wallet/en.json')),
  de: (locale) => speakPage('de', locale, import('../../locales/wallet/de.json')),
  ja: (locale) => speakPage('ja', locale, import('../../locales/wallet/ja.json')),
};
