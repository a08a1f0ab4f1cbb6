import { dayAt, daysBetween, type Instant } from '../domain/day.ts';
import type { Entry, Freshness } from '../domain/glance.ts';
import { sentenceCase, wordDate } from './date.ts';
import { agoFormat } from './formats.ts';
import { pageOf } from './page.ts';
import type { Voice } from './voice.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Older ages are dates: "38 days ago" has to be counted. */
const LONGEST_COUNTED = 30;

/** "just now", "5 minutes ago", "yesterday", "on 3 March". A time ahead (the clock was set back) is now. */
export function wordAgo(at: Instant, voice: Voice): string {
  const { translate, locale, now, zone } = voice;
  const passed = now - at;
  if (passed < MINUTE) return translate('age.justNow');
  const ago = agoFormat(locale);
  if (passed < HOUR) return ago.format(-Math.floor(passed / MINUTE), 'minute');
  const days = daysBetween(dayAt(at, zone), dayAt(now, zone));
  if (days <= 0) return ago.format(-Math.floor(passed / HOUR), 'hour');
  return days <= LONGEST_COUNTED
    ? ago.format(-days, 'day')
    : translate('age.onDate', { date: wordDate(dayAt(at, zone), voice) });
}

/** "Read 2 days ago on the reward page", "From words that you gave yesterday", "You typed this". */
export function wordKnownFrom({ credit, seenAt }: Pick<Entry, 'credit' | 'seenAt'>, voice: Voice): string {
  const page = pageOf(credit);
  if (page === null || seenAt === null)
    return credit.handedIn === undefined
      ? voice.translate('age.typed')
      : voice.translate('age.pasted', { age: wordAgo(credit.handedIn.at, voice) });
  const words = voice.translate('age.read', { age: wordAgo(seenAt, voice), page: voice.translate(page) });
  return sentenceCase(words, voice);
}

/** The last line of the popup: "Read 2 days ago", or that it is old, or that nothing was read. */
export function wordFreshness(freshness: Freshness | null, voice: Voice): string {
  const { translate } = voice;
  if (freshness === null) return translate('age.never');
  const values = { age: wordAgo(freshness.readAt, voice) };
  return sentenceCase(translate(freshness.stale ? 'age.stale' : 'age.readShort', values), voice);
}

/** "Seen at checkout": where a finding comes from. */
export function wordSeen({ credit }: Pick<Entry, 'credit'>, { translate }: Voice): string {
  const page = pageOf(credit);
  return page === null ? translate('age.typed') : translate('seen.on', { page: translate(page) });
}
