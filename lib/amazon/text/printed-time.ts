import type { ClockTime } from '../../domain/day.ts';

const AFTER_NOON = /p\.? ?m\b|de la (?:tarde|noche)|مساء|(?<!\S)م(?!\S)|午後/u;
const BEFORE_NOON = /a\.? ?m\b|de la manana|صباحا|(?<!\S)ص(?!\S)|午前/u;

/**
 * The time that stands beside a last day, in 24 hours. Null where none does, and where it is the end of that day:
 * 23:59, 24:00 and midnight say no more than the day itself (DESIGN §4).
 */
export function printedTime(text: string): ClockTime | null {
  if (/\bnoon\b/.test(text)) return '12:00';
  const [, hourText, minuteText = '00'] = /(?<!\d)(\d{1,2})(?: ?[:.h時] ?(\d{2}))?/.exec(text) ?? [];
  if (hourText === undefined) return null;
  const [hour, minute] = [Number(hourText), Number(minuteText)];
  const isHalf = AFTER_NOON.test(text) || BEFORE_NOON.test(text);
  const hours = isHalf ? (hour % 12) + (AFTER_NOON.test(text) ? 12 : 0) : hour;
  if (hours > 23 || minute > 59 || (hours === 0 && minute === 0)) return null;
  const time = `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return time === '23:59' ? null : time;
}
