import type { End } from '../domain/acknowledgement.ts';
import { type Day, dayAt, type Instant, timeAt, type Zone } from '../domain/day.ts';
import { endOf, REMINDER_WINDOW_DAYS } from '../domain/deadline.ts';
import { sentenceCase, wordDate, wordDay, wordTime } from './date.ts';
import type { Values } from './translate.ts';
import type { Voice } from './voice.ts';

type Dated = End & { readonly span: NonNullable<End['span']>; readonly days: number };

const MINUTE = 60_000;
const LAST_MINUTE = '23:59';
/** Before this hour a deadline belongs to the night before. */
const MORNING = '06:00';

/** "today, by 23:59 to be safe", "Friday, in 3 days", "12 May": until when, on the shopper's own clock. */
export function wordEnd(end: End, voice: Voice): string {
  const { translate, now } = voice;
  if (!isDated(end)) return translate('countdown.noDate');
  if (now >= end.span.safe) return translate('countdown.mayHaveEnded');
  const { days } = end;
  if (days <= 1) return wordSoon(end, voice);
  const day = wordLastDay(end, voice);
  if (days > REMINDER_WINDOW_DAYS) return day;
  const values = { day, n: days, time: wordTime(lastMoment(end), voice) };
  if (isWholeDay(end, voice.zone)) return translate('countdown.inDays', values);
  return translate(isStated(end) ? 'countdown.inDaysUntil' : 'countdown.inDaysSafe', values);
}

/** As `wordEnd`, to stand alone. */
export function headEnd(end: End, voice: Voice): string {
  return sentenceCase(wordEnd(end, voice), voice);
}

/** "today", "tonight", "tomorrow", "Friday", "12 May": for the middle of a sentence. Null where no date is known. */
export function wordEndDay(end: End, voice: Voice): string | null {
  return isDated(end) ? wordLastDay(end, voice) : null;
}

function wordLastDay(end: Dated, voice: Voice): string {
  if (isTonight(end, voice)) return voice.translate('day.tonight');
  return wordDay(dayAt(lastMoment(end), voice.zone), voice);
}

/** "from Tuesday", where it can't be used yet; else null. */
export function wordStart({ state, startsAt }: End, voice: Voice): string | null {
  return state === 'not-yet' && startsAt !== null ? wordFrom(startsAt, voice) : null;
}

/** "from Tuesday", "from Tuesday, 03:00". */
export function wordFrom(startsAt: Instant, voice: Voice): string {
  const { translate, zone } = voice;
  const day = wordDay(dayAt(startsAt, zone), voice);
  if (timeAt(startsAt, zone) === '00:00') return translate('countdown.from', { day });
  return translate('countdown.fromTime', { day, time: wordTime(startsAt, voice) });
}

/** "21:59" on the shopper's own clock, where the credit does not end with the day; else null. */
export function wordLastTime(end: End, voice: Voice): string | null {
  return isDated(end) && !isWholeDay(end, voice.zone) ? wordTime(lastMoment(end), voice) : null;
}

/** "Amazon prints 11 May", where that is not the shopper's own day; else null. */
export function wordPrintedDay(end: End, voice: Voice): string | null {
  const { endsOn, endsTime, zone } = end.credit;
  if (!isDated(end) || endsOn === null || endsOn === dayAt(lastMoment(end), voice.zone)) return null;
  const day = wordDate(endsOn, voice);
  if (endsTime === null) return voice.translate('clock.printed', { day });
  const time = wordTime(endOf(endsOn, endsTime, zone) - untold(end), { ...voice, zone });
  return voice.translate('clock.printedTime', { day, time });
}

/** "Amazon's clock probably runs until 02:59 your time", where it is not the shopper's own; else null. */
export function wordAmazonClock(end: End, voice: Voice): string | null {
  if (!isDated(end) || end.credit.zone === voice.zone) return null;
  const { translate, now, zone } = voice;
  const moment = end.span.amazon - untold(end);
  const values = { day: wordDay(dayAt(moment, zone), voice), time: wordTime(moment, voice) };
  if (now >= end.span.amazon) return translate('clock.ended', values);
  const sameNight =
    dayAt(moment, zone) === dayAt(lastMoment(end), zone) ||
    (end.days <= 0 && isNightAfter(moment, end, zone));
  if (isStated(end)) return translate(sameNight ? 'clock.stated' : 'clock.statedOn', values);
  return translate(sameNight ? 'clock.probably' : 'clock.probablyOn', values);
}

function wordSoon(end: Dated, voice: Voice): string {
  const { translate, zone } = voice;
  const values: Values = { time: wordTime(lastMoment(end), voice) };
  if (isTonight(end, voice)) return translate('countdown.tonight', values);
  if (end.days <= 0) return translate(isStated(end) ? 'countdown.today' : 'countdown.todaySafe', values);
  if (isWholeDay(end, zone)) return translate('countdown.tomorrow');
  return translate(isStated(end) ? 'countdown.tomorrowUntil' : 'countdown.tomorrowSafe', values);
}

function isDated(end: End): end is Dated {
  return end.span !== null && end.days !== null;
}

function isStated({ credit }: End): boolean {
  return credit.zoneFrom === 'stated';
}

/** The last minute that counts: ends are exclusive, and "until 00:00" would be read as a day too late or early. */
function lastMoment(end: Dated): Instant {
  return end.span.safe - untold(end);
}

/** A printed "15:00" is told as it is; the end of a day as its last minute. */
function untold({ credit: { endsTime } }: End): number {
  return endsTime === null || endsTime === LAST_MINUTE ? MINUTE : 0;
}

function isWholeDay(end: Dated, zone: Zone): boolean {
  return timeAt(lastMoment(end), zone) === LAST_MINUTE;
}

/** The coming night only: after midnight, tomorrow's small hours are not "tonight" any more. */
function isTonight(end: Dated, { now, zone }: Voice): boolean {
  const early = timeAt(lastMoment(end), zone) < MORNING;
  return early && isStated(end) && (end.days <= 0 || (end.days === 1 && timeAt(now, zone) >= MORNING));
}

function isNightAfter(moment: Instant, end: Dated, zone: Zone): boolean {
  const dayBefore: Day = dayAt(moment - 6 * 60 * MINUTE, zone);
  return timeAt(moment, zone) < MORNING && dayBefore === dayAt(lastMoment(end), zone);
}
