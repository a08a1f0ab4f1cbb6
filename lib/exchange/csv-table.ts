import Papa from 'papaparse';
import { guardCell } from './csv-cell.ts';

/** A text that somebody wrote, or a number that we did: only the text can mean a formula. */
export type Cell = string | { readonly number: string };

/** One column of a file that we write: its name, and what stands in it. */
export type Column<Row> = readonly [name: string, cell: (row: Row) => Cell | null];

/** By it Excel knows that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as RFC 4180 has it: commas, CRLF, quotes where they are needed. Names of columns are English and part of a
 * contract: a file that was saved in one language is read in every other. Null is an empty cell.
 */
export function writeTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map(([, cellOf]) => written(cellOf(row))));
  const names = columns.map(([name]) => name);
  return `${BYTE_ORDER_MARK + Papa.unparse([names, ...cells], { newline: '\r\n' })}\r\n`;
}

function written(cell: Cell | null): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? guardCell(cell.toWellFormed()) : cell.number;
}
