import { daysBetween } from '../../domain/day.ts';
import type { MarketplaceKey } from '../marketplaces.ts';
import { anyOf, type DayMention, type Placed, type PrintedDay } from './mention.ts';
import { pattern, patternEach } from './patterns.ts';
import { type DatePlace, datesIn, printedOf } from './printed-days.ts';
import { printedTime } from './printed-time.ts';
import type { MentionWords, TextWords } from './words/text-words.ts';

/** The days and ranges of days of a sentence, with their times and zones, in its order. */
export function daysIn(text: string, words: TextWords, marketplace: MarketplaceKey): Placed<DayMention>[] {
  if (!/\d/.test(text) && !words.mentions.monthEnd) return [];
  const dates = datesIn(text, words, marketplace);
  const found: Placed<DayMention>[] = [];
  for (let index = 0; index < dates.length; index += 1) {
    const date = dates[index];
    if (!date) continue;
    const next = dates[index + 1];
    if (next && isRange(text, date, next, words.mentions)) {
      found.push(range(text, date, next, words.mentions));
      index += 1;
    } else found.push(single(text, date, words.mentions));
  }
  return found;
}

function isRange(text: string, one: DatePlace, other: DatePlace, words: MentionWords): boolean {
  const between = text.slice(one.end, other.start);
  if (between.length > 60) return false;
  const { after, before, join, lead } = grammarOf(words);
  const isLed = lead.test(text.slice(Math.max(0, one.start - 40), one.start));
  const isJoin = (rest: string): boolean =>
    /^(?:[-~]|から|より)$/.test(rest) ||
    (join.test(rest) && (isLed || isNextDay(one, other) || !/^(?:and|und|et|e|y|en|och|i|ve|و)$/.test(rest)));
  // The time between is of the first day or, "… hasta las 23:59 del …", of the second.
  const rests = [between.replace(after, '').replace(before, ''), between.replace(before, '')];
  return rests.some((rest) => isJoin(rest.trim()));
}

function isNextDay(one: DatePlace, other: DatePlace): boolean {
  return (
    one.printed.day !== null &&
    other.printed.day !== null &&
    daysBetween(one.printed.day, other.printed.day) === 1
  );
}

function range(text: string, one: DatePlace, other: DatePlace, words: MentionWords): Placed<DayMention> {
  const { start, end, zone } = widened(text, one.start, other.end, words);
  // What stands before the range is of its first day.
  const { time } = widened(text.slice(one.end), other.start - one.end, other.end - one.end, words);
  // A day without its year is of the year of the other, or of the one beside it.
  const turn = one.month > other.month ? 1 : 0;
  const from = completed(one, other.year === null ? null : other.year - turn);
  const to = completed(other, one.year === null ? null : one.year + turn);
  return { start, end, mention: { kind: 'day', from, to, zone, time } };
}

function completed(date: DatePlace, year: number | null): PrintedDay {
  return date.printed.yearless === null ? date.printed : printedOf({ ...date, year });
}

function single(text: string, date: DatePlace, words: MentionWords): Placed<DayMention> {
  const partial = withFirst(date) ?? partialRange(text, date, words);
  const { start, end, zone, time } = widened(text, partial?.start ?? date.start, date.end, words);
  return { start, end, mention: { kind: 'day', from: partial?.from ?? null, to: date.printed, zone, time } };
}

/** "December 1 to 20" is read as one date already. */
function withFirst({ start, year, month, date, first }: DatePlace) {
  if (first === undefined || first >= date) return null;
  return { start, from: printedOf({ year, month, date: first }) };
}

/** "1 to 20 December": the first day shares month and year with the last. */
function partialRange(text: string, date: DatePlace, words: MentionWords) {
  const lead = text.slice(Math.max(0, date.start - 24), date.start);
  const match = grammarOf(words).partial.exec(lead);
  if (!match || Number(match[1]) >= date.date) return null;
  const from = printedOf({ year: date.year, month: date.month, date: Number(match[1]) });
  return { start: date.start - match[0].length, from };
}

/** With the time and the zone that stand beside it. */
function widened(text: string, from: number, to: number, words: MentionWords) {
  const grammar = grammarOf(words);
  const after = grammar.after.exec(text.slice(to, to + 60))?.[0] ?? '';
  const before = grammar.lone.exec(text.slice(Math.max(0, from - 60), from))?.[0] ?? '';
  const zone = [...`${after} ${before}`.matchAll(grammar.zone)].at(-1)?.[0];
  return {
    start: from - before.length,
    end: to + after.length,
    zone: zone ? (words.zones[zone] ?? null) : null,
    // Behind the day, else before it.
    time: printedTime(after) ?? (/\d/.test(after) ? null : printedTime(before)),
  };
}

/** What stands around the days of a language: their times and zones, and what joins two of them. */
interface DayGrammar {
  readonly after: RegExp;
  readonly before: RegExp;
  /** Before a day, and no part of a longer number. */
  readonly lone: RegExp;
  readonly join: RegExp;
  readonly lead: RegExp;
  readonly partial: RegExp;
  readonly zone: RegExp;
}

// Once for each language: a text has many days.
const grammars = new WeakMap<MentionWords, DayGrammar>();

function grammarOf(words: MentionWords): DayGrammar {
  const known = grammars.get(words);
  if (known) return known;
  const { timeMarks: marks, rangeJoins, rangeLeads, ordinals } = words;
  const midnight = words.midnight ? `|(?:${words.midnight})` : '';
  const half = 'a\\.m\\.?|p\\.? ?m\\.?';
  const time = `(?:\\d{1,2}(?:[:.h時]|h | h )\\d{2}(?:分|:\\d{2})?(?: ?(?:${marks}|${half}))?|\\d{1,2} ?(?:${marks}|${half})${midnight})`;
  const zone = `(?:${anyOf(Object.keys(words.zones)).replaceAll('.', '\\.') || '(?!)'})(?![a-z])`;
  const joins = words.dateJoins || '(?!)';
  const after = `(?:(?:,? ?\\(?|,? (?:${joins}) )${time}\\)?)?(?:,? ?\\(?${zone}\\)?)?`;
  const before = `(?:${time}(?: ?\\(?${zone}\\)?)?,?(?: (?:${joins}))?,? ?)`;
  const made = {
    after: pattern(`^${after}`),
    before: pattern(`${before}$`),
    lone: pattern(`(?<![\\d:])${before}$`),
    join: pattern(`^,? ?(?:${rangeJoins})(?: (?:the|den|zum|el|le|il|dem))?$`),
    lead: pattern(`(?:${rangeLeads})(?: (?:the|den|dem|el|le|il))?,? ?${before}?$`),
    partial: pattern(
      `(?<![\\da-z.,])(\\d{1,2})(?:${ordinals || '(?!)'})? ?(?:-|~|${rangeJoins})(?: (?:the|den|dem|el|le|il|al|au|zum))? ?$`,
    ),
    zone: patternEach(zone),
  };
  grammars.set(words, made);
  return made;
}
