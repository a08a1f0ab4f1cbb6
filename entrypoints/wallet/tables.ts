/** Everything about tables, out and in, and the library that knows their form: one chunk, loaded when it is asked for. */

export { decodeTable } from '../../lib/exchange/decode-text.ts';
export { importTyped } from '../../lib/store/import-typed.ts';
export { ImportTable, refusalOf } from './ImportTable.tsx';
export { saveTable } from './table-files.ts';
