import type { ClockTime, Zone } from '../domain/day.ts';
import { escapeForPattern } from './plain-text.ts';
import type { Words } from './words/index.ts';

/** A time on the clock, as a pattern without groups. A bare number is not one. */
export function timePattern(words: Words): string {
  const half = `(?:${words.beforeNoon}|${words.afterNoon})`;
  return `(?:\\d{1,2}[:.]\\d{2}(?::[0-5]\\d)?(?:\\s?${half})?|\\d{1,2}\\s?${half})`;
}

/** Names of zones that the language's texts print, as a pattern without groups. */
export function zonePattern(words: Words): string {
  const names = Object.keys(words.zones).map((name) => escapeForPattern(name.toLowerCase()));
  return `(?:${names.sort((one, other) => other.length - one.length).join('|')})(?!\\p{L})`;
}

/** The printed time in 24 hours, without its seconds, `24:00` allowed; null where the clock has none such. */
export function readTime(text: string, words: Words): ClockTime | null {
  const [, hourText, minuteText = '00', rest = ''] =
    /^(\d{1,2})(?:[:.](\d{2})(?::\d{2})?)?\s?(.*)$/.exec(text.trim()) ?? [];
  const hour = Number(hourText);
  const minute = Number(minuteText);
  const isHalfDay = rest !== '';
  if (!(minute <= 59) || !(isHalfDay ? hour >= 1 && hour <= 12 : hour <= 24)) return null;
  if (hour === 24 && minute !== 0) return null;
  const afterNoon = isHalfDay && new RegExp(`^${words.afterNoon}$`, 'i').test(rest);
  const hours = isHalfDay ? (hour % 12) + (afterNoon ? 12 : 0) : hour;
  return `${String(hours).padStart(2, '0')}:${minuteText}`;
}

/** The zone that a printed name means; null where the language's file has none such. */
export function readZone(text: string, words: Words): Zone | null {
  const name = Object.keys(words.zones).find((known) => known.toLowerCase() === text.trim().toLowerCase());
  return name === undefined ? null : (words.zones[name] ?? null);
}
