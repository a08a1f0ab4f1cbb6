import Papa from 'papaparse';
import { DELIMITERS, type Delimiter, MOST_ROWS, type TableLine, type TableRefusal } from '../domain/table.ts';
import { unguardCell } from './csv-cell.ts';

/** Empty ones among them. */
const MOST_LINES = 10_000;
const MOST_COLUMNS = 60;
/** No fact of a credit is longer, and a longer text must not fill the page. */
const LONGEST_CELL = 500;

export interface RawTable {
  readonly delimiter: Delimiter;
  readonly lines: readonly TableLine[];
}

/**
 * The cells of a table, empty lines left out. What stands in a cell stays text: nothing in it is reckoned or run.
 * @param wished what stands between the columns; null where it is to be found out
 */
export function readCells(
  text: string,
  wished: Delimiter | null,
): RawTable | { readonly refused: TableRefusal } {
  const plain = text.replace(/^\uFEFF/, '');
  if (isBinary(plain)) return { refused: 'not-a-table' };
  const told = /^sep=(?<mark>[,;|\t])\r?\n/i.exec(plain);
  const said = DELIMITERS.find((mark) => mark === told?.groups?.mark);
  const rest = withOneLineEnd(told === null ? plain : plain.slice(told[0].length));
  const { data, meta } = parse(rest, wished ?? said ?? null);
  const before = told === null ? 1 : 2;
  const lines = data
    .map((cells, index) => ({ line: index + before, cells: cells.map(plainCell) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (lines.length === 0) return { refused: 'empty' };
  if (lines.length > MOST_ROWS + 1 || meta.truncated) return { refused: 'too-many-rows' };
  if (lines.some(({ cells }) => cells.length > MOST_COLUMNS)) return { refused: 'too-wide' };
  return { delimiter: DELIMITERS.find((mark) => mark === meta.delimiter) ?? ',', lines };
}

/** Papa Parse takes one end of lines: of two, lines would stand in one cell, and their amounts read as one. */
function withOneLineEnd(text: string): string {
  const ends = new Set(text.replace(/"[^"]*"/g, '').match(/\r\n?|\n/g));
  return ends.size > 1 ? text.replace(/\r\n?/g, '\n') : text;
}

/** Where a quote is never closed, or within a cell, none is one: all lines up to the next would stand in one cell. */
function parse(text: string, told: Delimiter | null): Papa.ParseResult<string[]> {
  const parseWith = (quoteChar: string) =>
    Papa.parse<string[]>(text, {
      delimiter: told ?? guessDelimiter(text, quoteChar),
      preview: MOST_LINES,
      quoteChar,
    });
  const read = parseWith('"');
  return read.errors.some(({ type }) => type === 'Quotes') ? parseWith(NO_QUOTE) : read;
}

/** No text holds it: it is no character. */
const NO_QUOTE = '\uFFFF';

/** A spreadsheet of another kind (.xlsx, .xls, .ods), or a picture. A name of ours may hold a zero or two. */
function isBinary(text: string): boolean {
  const head = text.slice(0, 4_000);
  return head.startsWith('PK\u0003\u0004') || head.split('\0').length - 1 > head.length / 20;
}

function plainCell(cell: string): string {
  return unguardCell(cell).slice(0, LONGEST_CELL);
}

const LINES_LOOKED_AT = 50;

/**
 * What cuts most lines into equally many parts. Commas come last: they also stand in amounts ("5,00;31.12.2026"), and
 * no other mark does.
 */
function guessDelimiter(text: string, quoteChar: string): Delimiter {
  const fits = (['\t', ';', '|', ','] as const).map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, {
      delimiter,
      preview: LINES_LOOKED_AT,
      skipEmptyLines: true,
      quoteChar,
    });
    const widths = Map.groupBy(data, ({ length }) => length);
    const [width = 1, alike = []] =
      [...widths].toSorted((one, other) => other[1].length - one[1].length)[0] ?? [];
    return { delimiter, share: width > 1 ? alike.length / data.length : 0 };
  });
  return fits.reduce((best, next) => (next.share > best.share ? next : best)).delimiter;
}
