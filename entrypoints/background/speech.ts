import { browser } from 'wxt/browser';
import type { Settings } from '../../lib/browser/settings.ts';
import type { Instant, Zone } from '../../lib/domain/day.ts';
import { chooseSpeech, type Language } from '../../lib/wording/language.ts';
import { createTranslate, type Messages } from '../../lib/wording/translate.ts';
import type { Voice } from '../../lib/wording/voice.ts';
import de from '../../locales/de.json';
import en from '../../locales/en.json';
import ja from '../../locales/ja.json';

// A service worker cannot import later, so all three are here.
const MESSAGES: Record<Language, Messages> = { en, de, ja };

/** The shopper's language, on the shopper's own clock. */
export function voiceOf(
  { language: wished }: Settings,
  now: Instant,
  zone: Zone,
): Voice & { readonly language: Language } {
  const { language, locale } = chooseSpeech(wished, browser.i18n.getUILanguage());
  return { translate: createTranslate(MESSAGES[language], locale), language, locale, now, zone };
}

export function zoneHere(): Zone {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
