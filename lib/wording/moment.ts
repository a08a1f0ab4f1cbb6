import { dayAt, type Instant } from '../domain/day.ts';
import { wordDate, wordTime } from './date.ts';
import type { WalletVoice } from './voice.ts';

/** "12 May, 14:05" on the shopper's own clock; with the year where it is not this one. */
export function wordMoment(at: Instant, voice: WalletVoice): string {
  return voice.translate('story.moment', {
    day: wordDate(dayAt(at, voice.zone), voice),
    time: wordTime(at, voice),
  });
}
