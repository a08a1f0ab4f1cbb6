import { addDays, type Day, dayAt, daysBetween, type Instant } from '../domain/day.ts';
import { dateFormat, dateWithYearFormat, timeFormat, weekdayFormat } from './formats.ts';
import type { Voice } from './voice.ts';

/** A weekday is used up to here: seven days ahead has the name of today. */
const LAST_WEEKDAY = 6;

/** "12 May"; with the year where it is not this one. */
export function wordDate(day: Day, { locale, now, zone }: Voice): string {
  const sameYear = day.slice(0, 4) === dayAt(now, zone).slice(0, 4);
  return (sameYear ? dateFormat(locale) : dateWithYearFormat(locale)).format(Date.parse(day));
}

/** "today", "tomorrow", "Friday", "12 May": as short as it can be without doubt. Days that are over are dates. */
export function wordDay(day: Day, voice: Voice): string {
  const { translate, locale, now, zone } = voice;
  const today = dayAt(now, zone);
  if (day === today) return translate('day.today');
  if (day === addDays(today, 1)) return translate('day.tomorrow');
  const ahead = daysBetween(today, day);
  return ahead > 0 && ahead <= LAST_WEEKDAY
    ? weekdayFormat(locale).format(Date.parse(day))
    : wordDate(day, voice);
}

/** What the shopper's own clock shows. */
export function wordTime(instant: Instant, { locale, zone }: Voice): string {
  return timeFormat(locale, zone).format(instant);
}

/** For a phrase that stands alone: "today, …" becomes "Today, …". */
export function sentenceCase(text: string, { locale }: Pick<Voice, 'locale'>): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(locale) + text.slice(first.length);
}
