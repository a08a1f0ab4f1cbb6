import { browser } from 'wxt/browser';
import type { Settings } from '../../lib/browser/settings.ts';
import type { Instant, Zone } from '../../lib/domain/day.ts';
import { chooseSpeech, type Language } from '../../lib/wording/language.ts';
import { createTranslate } from '../../lib/wording/translate.ts';
import type { BackgroundVoice, VerdictVoice } from '../../lib/wording/voice.ts';
import ownGerman from '../../locales/background/de.json';
import ownEnglish from '../../locales/background/en.json';
import ownJapanese from '../../locales/background/ja.json';
import german from '../../locales/de.json';
import english from '../../locales/en.json';
import japanese from '../../locales/ja.json';
import verdictGerman from '../../locales/verdict/de.json';
import verdictEnglish from '../../locales/verdict/en.json';
import verdictJapanese from '../../locales/verdict/ja.json';
import sharedGerman from '../../locales/views/de.json';
import sharedEnglish from '../../locales/views/en.json';
import sharedJapanese from '../../locales/views/ja.json';

const ENGLISH = { ...english, ...sharedEnglish, ...ownEnglish, ...verdictEnglish };
// A service worker cannot import later, so all three are here.
const MESSAGES: Record<Language, typeof ENGLISH> = {
  en: ENGLISH,
  de: { ...german, ...sharedGerman, ...ownGerman, ...verdictGerman },
  ja: { ...japanese, ...sharedJapanese, ...ownJapanese, ...verdictJapanese },
};

/** As everything outside our own pages is said. */
export type PageVoice = BackgroundVoice & VerdictVoice & { readonly language: Language };

/** The shopper's language, on the shopper's own clock. */
export function voiceOf({ language: wished }: Settings, now: Instant, zone: Zone): PageVoice {
  const { language, locale } = chooseSpeech(wished, browser.i18n.getUILanguage());
  return { translate: createTranslate(MESSAGES[language], locale), language, locale, now, zone };
}

export function zoneHere(): Zone {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
