import { type ClockTime, type Day, dayOf } from '../domain/day.ts';
import type { DayOrder } from '../domain/table.ts';
import { TABLE_LANGUAGES } from './csv-currency.ts';

/** What a cell can mean, by the order of its parts; none where it is no date. */
export type DayReadings = ReadonlyMap<DayOrder, Day>;

const NONE: DayReadings = new Map();
/** "Wednesday, September 30, 2026 at 11:59 PM"; longer cells are no dates, and long ones are slow to tell. */
const LONGEST_DATE = 60;
const ORDERS: readonly DayOrder[] = ['day-month-year', 'month-day-year', 'year-month-day'];
/** A time behind a date: spreadsheets write midnight behind every day. */
const TIME_BEHIND = /[T\s]+(?<time>\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?)\s*z?$/iu;

/**
 * What a cell says as a date. "12/31/2026" has one reading, "05/03/2026" has two, "31.12." none: a year is not guessed.
 * @param latest the last day that a credit can have: it tells which of three pairs of digits can be the year
 */
export function readingsOfDay(cell: string, latest: Day): DayReadings {
  if (cell.length > LONGEST_DATE) return NONE;
  const text = cell.normalize('NFKC').trim().toLowerCase().replace(TIME_BEHIND, '');
  const east = /^(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日(?:\s?\(?[月火水木金土日](?:曜日)?\)?)?$/.exec(
    text,
  );
  if (east) return inEveryOrder(dayOf(Number(east[1]), Number(east[2]), Number(east[3])));
  const run = /^(20\d{2})(\d{2})(\d{2})$/.exec(text);
  if (run) return inEveryOrder(dayOf(Number(run[1]), Number(run[2]), Number(run[3])));
  return numericDay(text, latest) ?? wordedDay(text, latest) ?? NONE;
}

/** The time that a cell says, alone or behind a date; null where it says none that is one. */
export function timeIn(cell: string): ClockTime | null {
  if (cell.length > LONGEST_DATE) return null;
  const text = cell.normalize('NFKC').trim().toLowerCase();
  const parts =
    /(?:^|[T\s])(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(?:([ap])\.?m\.?)?\s*(?:uhr|h)?z?$/iu.exec(text);
  if (parts === null) return null;
  const [, hours = '', minutes = '', half] = parts;
  const shown = Number(hours);
  if (half !== undefined && (shown < 1 || shown > 12)) return null;
  const hour = half === undefined ? shown : (shown % 12) + (half === 'p' ? 12 : 0);
  return hour > 23 || Number(minutes) > 59 ? null : `${String(hour).padStart(2, '0')}:${minutes}`;
}

function numericDay(text: string, latest: Day): DayReadings | null {
  const parts = /^(\d{1,4})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{1,4})\.?$/.exec(text);
  if (parts === null) return null;
  const [, first = '', , second = '', third = ''] = parts;
  return readingsOf([first, second, third], ORDERS, latest);
}

/** "31 Dec 2026", "31. Dezember 2026", "Dec 31st, 2026", "31-Dec-26", "31 de diciembre de 2026". */
function wordedDay(text: string, latest: Day): DayReadings | null {
  const words = text.match(/\p{L}+/gu) ?? [];
  const numbers = text.match(/\d+/g) ?? [];
  const months = words.flatMap((word) => monthOf(word) ?? []);
  const isPlain = words.every((word) => monthOf(word) !== null || FILLERS.has(word) || weekdays().has(word));
  const [month] = months;
  const [first = '', second = ''] = numbers;
  if (month === undefined || months.length > 1 || numbers.length !== 2 || !isPlain) return null;
  const readings = readingsOf([first, String(month), second], ['day-month-year', 'year-month-day'], latest);
  const [day, ...others] = readings.values();
  // The word settles the month: such a cell tells nothing of how the others are written.
  return day !== undefined && others.length === 0 ? inEveryOrder(day) : readings;
}

const FILLERS: ReadonlySet<string> = new Set([
  'de',
  'del',
  'le',
  'the',
  'of',
  'st',
  'nd',
  'rd',
  'th',
  'er',
  'º',
  'den',
]);

/** By the order of the parts: four digits are a year, two are one where the day is then not absurdly far. */
function readingsOf(
  parts: readonly [string, string, string],
  orders: readonly DayOrder[],
  latest: Day,
): DayReadings {
  const readings = new Map<DayOrder, Day>();
  for (const order of orders) {
    const [year, month, date] = sorted(parts, order);
    if (![2, 4].includes(year.length) || month.length > 2 || date.length > 2) continue;
    const day = dayOf(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(date));
    if (day !== null && (year.length === 4 || isNear(day, latest))) readings.set(order, day);
  }
  return readings;
}

const YEARS_LOOKED_BACK = 10;

function isNear(day: Day, latest: Day): boolean {
  return day <= latest && Number(day.slice(0, 4)) > Number(latest.slice(0, 4)) - YEARS_LOOKED_BACK;
}

function sorted(
  [one, two, three]: readonly [string, string, string],
  order: DayOrder,
): readonly [string, string, string] {
  if (order === 'year-month-day') return [one, two, three];
  return order === 'day-month-year' ? [three, two, one] : [three, one, two];
}

function inEveryOrder(day: Day | null): DayReadings {
  return day === null ? NONE : new Map(ORDERS.map((order) => [order, day]));
}

/** 1 to 12; null for a word that is no month, or another month in another language. */
function monthOf(word: string): number | null {
  return months().get(word) ?? null;
}

let knownMonths: ReadonlyMap<string, number> | undefined;
let knownWeekdays: ReadonlySet<string> | undefined;

function months(): ReadonlyMap<string, number> {
  knownMonths ??= new Map([
    ...MORE_MONTHS,
    ...Array.from({ length: 12 }, (_, month) =>
      namesOf({ month: 'long' }, { month: 'short' }, Date.UTC(2026, month, 1)).map(
        (name) => [name, month + 1] as const,
      ),
    ).flat(),
  ]);
  return knownMonths;
}

/** What people write and `Intl` does not. */
const MORE_MONTHS: readonly (readonly [string, number])[] = [
  ['sep', 9],
  ['sept', 9],
  ['mrz', 3],
  ['mär', 3],
  ['maerz', 3],
  ['jan', 1],
  ['feb', 2],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['okt', 10],
  ['nov', 11],
  ['dez', 12],
];

function weekdays(): ReadonlySet<string> {
  knownWeekdays ??= new Set(
    Array.from({ length: 7 }, (_, day) =>
      namesOf({ weekday: 'long' }, { weekday: 'short' }, Date.UTC(2026, 0, 4 + day)),
    ).flat(),
  );
  return knownWeekdays;
}

/** The names of a day's month or weekday in every language, long and short, as they stand in a date. */
function namesOf(
  long: Intl.DateTimeFormatOptions,
  short: Intl.DateTimeFormatOptions,
  at: number,
): readonly string[] {
  return TABLE_LANGUAGES.flatMap((language) =>
    [long, short, { ...long, day: 'numeric' } as const].map((options) =>
      new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(at),
    ),
  )
    .flatMap(
      (written) =>
        written
          .normalize('NFKC')
          .toLowerCase()
          .match(/\p{L}+/gu) ?? [],
    )
    .filter((word) => !FILLERS.has(word) && word !== '日');
}
