import { type Day, dayOf } from '../../domain/day.ts';
import type { MarketplaceKey } from '../marketplaces.ts';
import { anyOf, masked, type PrintedDay } from './mention.ts';
import { pattern } from './patterns.ts';
import type { MentionWords, TextWords } from './words/text-words.ts';

/** One printed date and where it stands. */
export interface DatePlace {
  readonly start: number;
  readonly end: number;
  readonly printed: PrintedDay;
  /** Its parts, for a range that leaves out what both ends share. */
  readonly year: number | null;
  readonly month: number;
  readonly date: number;
  /** Of a range within one month: the date of its first day. */
  readonly first?: number;
}

type Parts = { year: number | null; month: number; date: number; first?: number };
type Order = 'day-first' | 'month-first' | 'unknown';

// A dash stands before a date only as "from … to": `1.5.-10.5.2026`.
const NUMERIC =
  /(?<![\d./])(?<!(?<![/.]\d{1,4}\.?)-)(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|[.,]\d)/g;
const YEAR_FIRST = /(?<![\d./-])(\d{4})([./-])(\d{1,2})\2(\d{1,2})(?![\d/])/g;
const EAST =
  /(?:(?:(\d{4})|令和 ?(\d{1,2})) ?年 ?)?(\d{1,2}) ?月 ?(?:(?:(\d{1,2}) ?日?(?: ?\([月火水木金土日](?:曜日?)?\))? ?(?:-|~|から|より) ?)?(\d{1,2}) ?日(?: ?\([月火水木金土日](?:曜日?)?\))?|(?:の?末日?|末まで))/g;
const YEARLESS = /(?<![\d./,$€£-])(\d{1,2})\/(\d{1,2})(?: (20\d{2}))?(?![\d/]|[.,]\d|-\d(?!\d?\/))/g;
const POINTED = /(?<![\d./,$€£-])(\d{1,2})\.(\d{1,2})\.(?![\d])/g;

/** The storefront's order of day and month. Canada writes both, and so may a foreign language on amazon.com. */
function orderOf(marketplace: MarketplaceKey, language: string): Order {
  if (marketplace === 'amazon.ca') return language === 'fr' ? 'day-first' : 'unknown';
  if (marketplace === 'amazon.com') return language === 'en' ? 'month-first' : 'unknown';
  return marketplace === 'amazon.co.jp' && language !== 'en' ? 'unknown' : 'day-first';
}

/** The dates that a sentence prints, in its order. */
export function datesIn(text: string, words: TextWords, marketplace: MarketplaceKey): DatePlace[] {
  const found: DatePlace[] = [];
  const order = orderOf(marketplace, words.language);
  const search = (form: RegExp, read: (match: RegExpMatchArray) => readonly Parts[] | null): void => {
    for (const match of masked(text, found).matchAll(form)) {
      const readings = read(match);
      const place = readings && placeOf(match, readings);
      if (place) found.push(withWeekday(place, text, words.mentions));
    }
  };
  search(YEAR_FIRST, ([, year, , month, date]) => [parts(year, month, date)]);
  search(EAST, eastParts);
  search(NUMERIC, ([, one, , other, year]) => ordered(one, other, year, order));
  for (const form of longForms(words)) search(form, (match) => [longParts(match, words.mentions)]);
  search(YEARLESS, ([, one, other, year]) =>
    ordered(one, other, year, order).slice(0, order === 'unknown' ? 2 : 1),
  );
  if (words.mentions.pointedDays) search(POINTED, ([, date, month]) => [parts(undefined, month, date)]);
  return found.toSorted((one, other) => one.start - other.start);
}

function parts(year: string | undefined, month: string | undefined, date: string | undefined): Parts {
  const full = year === undefined ? null : Number(year) + (year.length === 2 ? 2000 : 0);
  return { year: full, month: Number(month), date: Number(date) };
}

/** Before the year of Reiwa 1. */
const REIWA = 2018;

/** `2026年7月12日(日)`, `令和8年7月12日~16日`, `7月末`. */
function eastParts([, year, reiwa, month, first, date]: RegExpMatchArray): readonly Parts[] {
  const full = reiwa === undefined ? year : String(REIWA + Number(reiwa));
  const read = parts(full, month, date);
  if (date === undefined) return [{ ...read, date: lastOf(read) }];
  return [first === undefined ? read : { ...read, first: Number(first) }];
}

function lastOf({ year, month }: Pick<Parts, 'year' | 'month'>): number {
  return new Date(Date.UTC(year ?? 2023, month, 0)).getUTCDate();
}

/** Both readings where the order is unknown, else the storefront's own, or the only one that there is. */
function ordered(one = '', other = '', year: string | undefined, order: Order): Parts[] {
  const dayFirst = parts(year, other, one);
  const monthFirst = parts(year, one, other);
  if (order === 'unknown') return [dayFirst, monthFirst].filter(exists);
  const [own, foreign] = order === 'day-first' ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  return exists(own) ? [own] : year?.length === 4 ? [foreign].filter(exists) : [];
}

function exists({ year, month, date }: Parts): boolean {
  return dayOf(year ?? 2024, month, date) !== null;
}

function placeOf(match: RegExpMatchArray, readings: readonly Parts[]): DatePlace | null {
  const [first, ...rest] = readings.filter(exists);
  if (!first) return null;
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const isOne = rest.every((each) => each.month === first.month && each.date === first.date);
  return { start, end, ...first, printed: isOne ? printedOf(first) : { day: null, yearless: null } };
}

export function printedOf({ year, month, date }: Parts): PrintedDay {
  const day: Day | null = year === null ? null : dayOf(year, month, date);
  const yearless = year === null ? (dayOf(2024, month, date)?.slice(5) ?? null) : null;
  return { day, yearless };
}

const forms = new Map<string, readonly RegExp[]>();

function longForms({ language, mentions }: TextWords): readonly RegExp[] {
  const known = forms.get(language);
  if (known) return known;
  const month = `(?<month>${anyOf(mentions.months.flat()) || '(?!)'})(?![a-z]|\\p{Script=Arabic})`;
  const day = `(?<![\\d.,])(?<day>\\d{1,2})(?:${mentions.ordinals})?(?![\\d])`;
  const year = `(?<year>20\\d{2}|'\\d{2})(?!\\d)`;
  const first = `(?<first>\\d{1,2})(?:${mentions.ordinals})? ?(?:-|~|${mentions.rangeJoins})(?: the)? ?`;
  const long = mentions.longDates.map((form) =>
    form.replace('{month}', month).replace('{first}', first).replace('{day}', day).replace('{year}', year),
  );
  const monthEnd = `(?:${mentions.monthEnd || '(?!)'}) ${month.replace('month>', 'month>')}(?: (?:${mentions.dateJoins || '(?!)'}))?,?(?: ${year})?`;
  const made = [...long, monthEnd].map((form) => new RegExp(form, 'gu'));
  forms.set(language, made);
  return made;
}

function longParts({ groups }: RegExpMatchArray, words: MentionWords): Parts {
  const month = words.months.findIndex((names) => names.some((name) => name === groups?.month)) + 1;
  const year = groups?.year === undefined ? null : Number(groups.year.replace("'", '20'));
  if (groups?.day === undefined) return { year, month, date: lastOf({ year, month }) };
  const first = groups.first === undefined ? {} : { first: Number(groups.first) };
  return { year, month, date: Number(groups.day), ...first };
}

/** A weekday that is not that day's: the text contradicts itself, and no day is meant surely. */
function withWeekday(place: DatePlace, text: string, { weekdays }: MentionWords): DatePlace {
  const names = anyOf(weekdays.flat());
  if (names === '') return place;
  const lead = text.slice(Math.max(0, place.start - 24), place.start);
  const match = pattern(`(?:^|[ (])(${names})\\.?,?(?: (?:den|the|el|le|de|d\\.))? ?\\(?$`).exec(lead);
  if (!match) return place;
  const start = place.start - match[0].trimStart().length;
  const index = weekdays.findIndex((forms) => forms.includes(match[1] ?? ''));
  const { day } = place.printed;
  const isOther = day !== null && new Date(`${day}T00:00Z`).getUTCDay() !== index;
  return { ...place, start, printed: isOther ? { day: null, yearless: null } : place.printed };
}
