import type { Day } from '../domain/day.ts';
import { ROLES, type Role, type Table } from '../domain/table.ts';
import { currenciesOf } from './csv-currency.ts';
import { readingsOfDay } from './csv-days.ts';
import { type Header, readHeader } from './csv-header.ts';
import type { HeaderMeaning } from './csv-header-words.ts';
import { numberIn } from './csv-numbers.ts';
import type { RawTable } from './csv-read.ts';

/** A title, a date of printing: more stands above no head. */
const HEAD_LOOKED_FOR = 10;

/**
 * The table with its head: of the lines above the first amount the one whose words we know most, else the first where
 * it holds nothing but words. No line with an amount is ever lost to it.
 */
export function withHead({ delimiter, lines }: RawTable, latest: Day): Table {
  const firstAmount = lines.findIndex(({ cells }) => cells.some(isNumber));
  const above = lines.slice(0, firstAmount === -1 ? HEAD_LOOKED_FOR : Math.min(firstAmount, HEAD_LOOKED_FOR));
  const known = above
    .filter(({ cells }) => !cells.some((cell) => isDate(cell, latest)))
    .map((line) => ({ line, count: line.cells.filter((cell) => readHeader(cell).meaning !== null).length }))
    .toSorted((one, other) => other.count - one.count);
  const head = known[0]?.line ?? null;
  const body = head === null ? lines : lines.filter(({ line }) => line > head.line);
  const width = Math.max(0, ...lines.map(({ cells }) => cells.length));
  return { delimiter, head, body, width };
}

/** What the columns hold: by their heads, then by what stands in them where that leaves no doubt. */
export function guessRoles(
  table: Table,
  marketplaces: readonly string[],
  latest: Day,
): readonly (Role | null)[] {
  const heads = Array.from({ length: table.width }, (_, column) => headOf(table, column, latest));
  const roles: (Role | null)[] = heads.map((head, column) => roleByHead(head, column, heads));
  for (const [role, fits] of testsOf(marketplaces, latest)) {
    if (roles.includes(role)) continue;
    const fitting = roles.flatMap((taken, column) => {
      const isFree = taken === null && heads[column]?.meaning === null;
      return isFree && mostFit(table, column, fits) ? [column] : [];
    });
    const [only, ...others] = fitting;
    // Two columns of dates, and no word which of them is the end: that is for the shopper to say.
    if (only !== undefined && others.length === 0) roles[only] = role;
  }
  return roles;
}

/** "Credit" may head amounts or names: a head that what stands below contradicts says nothing. */
function headOf(table: Table, column: number, latest: Day): Header {
  const head = readHeader(table.head?.cells[column] ?? '');
  const fits: Partial<Record<HeaderMeaning, Fits>> = {
    amount: isNumber,
    ends: (cell) => isDate(cell, latest),
    starts: (cell) => isDate(cell, latest),
  };
  const test = fits[head.meaning ?? 'nothing'];
  return test === undefined || someFit(table, column, test) ? head : { ...head, meaning: null };
}

function roleByHead({ meaning, rank }: Header, column: number, heads: readonly Header[]): Role | null {
  if (meaning === null || meaning === 'nothing') return null;
  const isBeaten = heads.some(
    (other, place) =>
      other.meaning === meaning && (other.rank < rank || (other.rank === rank && place < column)),
  );
  return isBeaten ? null : (ROLES.find((role) => role === meaning) ?? null);
}

type Fits = (cell: string) => boolean;

function testsOf(marketplaces: readonly string[], latest: Day): readonly (readonly [Role, Fits])[] {
  return [
    ['marketplace', (cell) => marketplaceIn(cell, marketplaces) !== null],
    ['currency', (cell) => currenciesOf(cell).length > 0],
    ['ends', (cell) => isDate(cell, latest)],
    // A bare whole number may be a count of anything.
    ['amount', (cell) => isNumber(cell) && (/[.,]\d/.test(cell) || numberIn(cell)?.sign !== '')],
    ['name', (cell) => /\p{L}/u.test(cell) && !isNumber(cell) && !isDate(cell, latest)],
  ];
}

const MOST = 0.6;
const SOME = 0.3;

function mostFit(table: Table, column: number, fits: Fits): boolean {
  const filled = filledIn(table, column);
  return filled.length > 0 && filled.filter(fits).length >= filled.length * MOST;
}

/** An empty column contradicts nothing. */
function someFit(table: Table, column: number, fits: Fits): boolean {
  const filled = filledIn(table, column);
  return filled.filter(fits).length >= filled.length * SOME;
}

function filledIn({ body }: Table, column: number): readonly string[] {
  return body.map(({ cells }) => cells[column] ?? '').filter((cell) => cell.trim() !== '');
}

function isNumber(cell: string): boolean {
  const number = numberIn(cell);
  return number !== null && (number.sign === '' || currenciesOf(number.sign).length > 0);
}

function isDate(cell: string, latest: Day): boolean {
  return readingsOfDay(cell, latest).size > 0;
}

/** "amazon.de", "www.amazon.de", "https://amazon.de/": the marketplace that a cell names; null where it names none. */
export function marketplaceIn(cell: string, marketplaces: readonly string[]): string | null {
  const host = cell
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '');
  const [name = ''] = host.split('/');
  return marketplaces.find((id) => id === name) ?? null;
}
