import type { Instant, Zone } from '../../lib/domain/day.ts';
import { createTranslate } from '../../lib/wording/translate.ts';
import type { BackgroundVoice, PlanVoice, VerdictVoice, WalletVoice } from '../../lib/wording/voice.ts';
import { SPOKEN } from './messages.ts';

/** Tuesday, 12 May 2026, 15:00 in New York. */
export const NOW = Date.parse('2026-05-12T19:00:00Z');

export function speak(
  language: 'en' | 'de' | 'ja',
  now: Instant = NOW,
  zone: Zone = 'America/New_York',
): BackgroundVoice & WalletVoice & VerdictVoice & PlanVoice {
  const [messages, locale] = SPOKEN[language];
  return { translate: createTranslate(messages, locale), locale, now, zone };
}

/** The three wordings of one fact, in the order in which they are tabled. */
export function inAll(
  word: (voice: BackgroundVoice & WalletVoice & VerdictVoice & PlanVoice) => string | null,
  now?: Instant,
  zone?: Zone,
): readonly (string | null)[] {
  return (['en', 'de', 'ja'] as const).map((language) => word(speak(language, now, zone)));
}
