import { browser } from 'wxt/browser';
import type { Settings } from '../../lib/browser/settings.ts';
import type { Instant, Zone } from '../../lib/domain/day.ts';
import { chooseSpeech, type Language } from '../../lib/wording/language.ts';
import { createTranslate, type SharedViews } from '../../lib/wording/translate.ts';
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
import * as viewsGerman from '../../locales/views/de.json';
import * as viewsEnglish from '../../locales/views/en.json';
import * as viewsJapanese from '../../locales/views/ja.json';

// By name, one by one: then the rest of these files is left out of the worker.
const sharedGerman: SharedViews = {
  answerNote: viewsGerman.answerNote,
  basis: viewsGerman.basis,
  report: viewsGerman.report,
  toolbar: viewsGerman.toolbar,
};
const sharedEnglish: SharedViews = {
  answerNote: viewsEnglish.answerNote,
  basis: viewsEnglish.basis,
  report: viewsEnglish.report,
  toolbar: viewsEnglish.toolbar,
};
const sharedJapanese: SharedViews = {
  answerNote: viewsJapanese.answerNote,
  basis: viewsJapanese.basis,
  report: viewsJapanese.report,
  toolbar: viewsJapanese.toolbar,
};

// A service worker cannot import later, so all three languages are here, each with no more than is said out there.
const ENGLISH = { ...english, ...sharedEnglish, ...ownEnglish, ...verdictEnglish };
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
