import { type Day, dayOf } from '../domain/day.ts';
import { escapeForPattern } from './plain-text.ts';
import type { DateWords } from './words/words.ts';

/** What a printed date says: a day, or why it says none. */
export type DateReading =
  | { readonly day: Day; readonly problem: null }
  | { readonly day: null; readonly problem: 'impossible' | 'ambiguous' | 'no-year' | 'not-a-date' };

const NUMERIC = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?!\d)`;
const NUMERIC_ALONE = new RegExp(`^${NUMERIC}$`);
const EAST_ASIAN = String.raw`\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日`;

const found = (day: Day): DateReading => ({ day, problem: null });
const lost = (problem: 'impossible' | 'ambiguous' | 'no-year' | 'not-a-date'): DateReading => ({
  day: null,
  problem,
});

/** A date in the language's long form or in numbers, as a pattern without groups. */
export function datePattern(words: DateWords): string {
  const long = words.longDates.map((form) => fill(form, words, false));
  return `(?:${[EAST_ASIAN, ...long, NUMERIC].join('|')})`;
}

/** Reads one printed date. Never guesses: two readings, no year and no such day each give their own answer. */
export function readDate(text: string, words: DateWords): DateReading {
  const key = `${words.language} ${text}`;
  const known = readings.get(key);
  if (known) return known;
  const reading = readNumeric(text.trim()) ?? readLong(text.trim(), words) ?? lost('not-a-date');
  if (readings.size >= MOST_READINGS) readings.clear();
  readings.set(key, reading);
  return reading;
}

// A page prints the same few dates on hundreds of rows.
const readings = new Map<string, DateReading>();
const MOST_READINGS = 2_000;

function readNumeric(text: string): DateReading | null {
  const east = /^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日$/.exec(text);
  if (east) return possible(Number(east[1]), Number(east[2]), Number(east[3]));
  if (!NUMERIC_ALONE.test(text)) return null;
  const parts = text.split(/[./-]/);
  const [first = 0, second = 0, third = 0] = parts.map(Number);
  if (parts[0]?.length === 4) return possible(first, second, third);
  if (parts[2]?.length !== 4) return lost('ambiguous');
  const readings = new Set([dayOf(third, first, second), dayOf(third, second, first)]);
  readings.delete(null);
  const [day, other] = [...readings];
  if (!day) return lost('impossible');
  return other ? lost('ambiguous') : found(day);
}

function readLong(text: string, words: DateWords): DateReading | null {
  for (const form of longForms(words)) {
    const parts = form.exec(text)?.groups;
    if (!parts) continue;
    if (!parts.year) return lost('no-year');
    const month = indexOf(words.months, parts.month) + 1;
    const reading = possible(Number(parts.year), month, Number(parts.day));
    const weekday = indexOf(words.weekdays, parts.weekday);
    // A weekday that is not that day's: the page contradicts itself.
    return reading.day && weekday >= 0 && weekday !== weekdayOf(reading.day) ? lost('ambiguous') : reading;
  }
  return null;
}

function possible(year: number, month: number, date: number): DateReading {
  const day = dayOf(year, month, date);
  return day ? found(day) : lost('impossible');
}

function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00Z`).getUTCDay();
}

function indexOf(names: readonly (readonly string[])[], name: string | undefined): number {
  return name === undefined ? -1 : names.findIndex((forms) => forms.includes(name.toLowerCase()));
}

const compiled = new Map<string, readonly RegExp[]>();

function longForms(words: DateWords): readonly RegExp[] {
  const known = compiled.get(words.language);
  if (known) return known;
  const forms = words.longDates.map((form) => new RegExp(`^${fill(form, words, true)}$`, 'iu'));
  compiled.set(words.language, forms);
  return forms;
}

function fill(form: string, words: DateWords, named: boolean): string {
  const group = (name: string, pattern: string) => (named ? `(?<${name}>${pattern})` : `(?:${pattern})`);
  const any = (names: readonly (readonly string[])[]) =>
    names
      .flat()
      .sort((one, other) => other.length - one.length)
      .map(inEitherCase)
      .join('|');
  return form
    .replace('{weekday}', `(?:${group('weekday', any(words.weekdays))}\\.?,?\\s)?`)
    .replace('{month}', `${group('month', any(words.months))}(?!\\p{L})`)
    .replace('{day}', `${group('day', '\\d{1,2}')}(?:${words.ordinals})?(?!\\d)`)
    .replace('{year}', `${group('year', '\\d{4}')}(?!\\d)`);
}

// Names are printed with a capital, in some patterns seen without.
function inEitherCase([first = '', ...rest]: string): string {
  const capital = first.toUpperCase();
  return (capital === first ? first : `[${first}${capital}]`) + escapeForPattern(rest.join(''));
}
