import type { Row } from './already-there.ts';
import type { Day } from './day.ts';
import type { Currency } from './money.ts';

/** Larger files are no lists of credits: bytes, and rows below the head. */
export const LARGEST_TABLE = 2_000_000;
export const MOST_ROWS = 2_000;

/** Why a file is no table that we read. */
export type TableRefusal = 'empty' | 'not-a-table' | 'too-many-rows' | 'too-wide';

/** What a column of somebody's table can hold. The last three only our own tables have. */
export const ROLES = [
  'amount',
  'currency',
  'ends',
  'endsTime',
  'starts',
  'name',
  'marketplace',
  'account',
  'kind',
  'goods',
  'use',
  'minimum',
  'code',
  'zone',
  'id',
  'amountIs',
  'zoneFrom',
  'standing',
] as const;
export type Role = (typeof ROLES)[number];

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export type DayOrder = 'day-month-year' | 'month-day-year' | 'year-month-day';
/** What stands before the fraction. */
export type DecimalMark = '.' | ',';

/** One line of a table; `line` counts from 1, as a spreadsheet does. */
export interface TableLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table with the line that names its columns; null where none does. */
export interface Table {
  readonly delimiter: Delimiter;
  readonly head: TableLine | null;
  readonly body: readonly TableLine[];
  readonly width: number;
}

/** How a table is to be read: guessed, shown, and corrected by the shopper. */
export interface TableChoices {
  /** Of each column; null is not read. */
  readonly roles: readonly (Role | null)[];
  /** Null: not said. It is asked where a date can be read in two ways. */
  readonly dayOrder: DayOrder | null;
  /** The same of amounts. */
  readonly mark: DecimalMark | null;
  /** The marketplace of rows that name none, by the sign of their currency; '' where they bear none. */
  readonly places: Readonly<Record<string, string>>;
  /** Whose the rows of a marketplace are where no column says. */
  readonly accounts: Readonly<Record<string, string>>;
}

/** Something that can be read in several ways, with one cell as the example. */
export interface DayQuestion {
  readonly example: string;
  readonly readings: readonly { readonly order: DayOrder; readonly day: Day }[];
  readonly answer: DayOrder | null;
}
export interface MarkQuestion {
  readonly example: string;
  readonly currency: Currency;
  /** Minor units. */
  readonly readings: readonly { readonly mark: DecimalMark; readonly minor: number }[];
  readonly answer: DecimalMark | null;
}
export interface PlaceQuestion {
  /** The sign of the currency of these rows: '$', 'EUR', or '' where they bear none. */
  readonly sign: string;
  readonly marketplaces: readonly string[];
  readonly answer: string | null;
}

/** Why a row cannot be read: it is not added. */
export const ROW_TROUBLES = [
  'no-amount',
  'amount',
  'amount-too-large',
  'currency',
  'marketplace',
  'ends',
  'ends-too-far',
  'time',
  'starts',
  'starts-after-end',
  'minimum',
  'code',
] as const;
export type RowTrouble = (typeof ROW_TROUBLES)[number];

/** Why a row that can be read is left out all the same. */
export const LEFT_OUT = ['sum', 'nothing-left', 'ended', 'to-confirm'] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** What a table comes to. Where something still has to be asked, rows that depend on it are nowhere. */
export interface ReadTable {
  readonly hasAmounts: boolean;
  readonly days: DayQuestion | null;
  readonly marks: MarkQuestion | null;
  readonly places: readonly PlaceQuestion[];
  /** Marketplaces with several accounts whose rows name none of them. */
  readonly accountsAskedAt: readonly string[];
  readonly rows: readonly Row[];
  readonly leftOut: readonly { readonly line: number; readonly why: LeftOut }[];
  readonly troubles: readonly { readonly line: number; readonly why: RowTrouble }[];
  /** Something is asked and not yet answered: what is above is not the whole table. */
  readonly isOpen: boolean;
}
