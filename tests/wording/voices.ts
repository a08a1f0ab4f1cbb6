import type { Instant, Zone } from '../../lib/domain/day.ts';
import { createTranslate, type Messages } from '../../lib/wording/translate.ts';
import type { Voice } from '../../lib/wording/voice.ts';
import german from '../../locales/de.json' with { type: 'json' };
import english from '../../locales/en.json' with { type: 'json' };
import japanese from '../../locales/ja.json' with { type: 'json' };

const SPOKEN: Record<'en' | 'de' | 'ja', readonly [Messages, string]> = {
  en: [english, 'en-GB'],
  de: [german, 'de'],
  ja: [japanese, 'ja'],
};

/** Tuesday, 12 May 2026, 15:00 in New York. */
export const NOW = Date.parse('2026-05-12T19:00:00Z');

export function speak(
  language: 'en' | 'de' | 'ja',
  now: Instant = NOW,
  zone: Zone = 'America/New_York',
): Voice {
  const [messages, locale] = SPOKEN[language];
  return { translate: createTranslate(messages, locale), locale, now, zone };
}

/** The three wordings of one fact, in the order in which they are tabled. */
export function inAll(
  word: (voice: Voice) => string | null,
  now?: Instant,
  zone?: Zone,
): readonly (string | null)[] {
  return (['en', 'de', 'ja'] as const).map((language) => word(speak(language, now, zone)));
}
