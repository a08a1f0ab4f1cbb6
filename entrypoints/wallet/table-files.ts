import { writeCredits } from '../../lib/exchange/csv-credits.ts';
import { writeLedger } from '../../lib/exchange/csv-ledger.ts';
import type { Books } from '../../lib/store/books.ts';
import { readTables } from '../../lib/store/tables.ts';
import { saveFile } from './save-file.ts';

/** Saves a table as a file. @returns its rows; nothing is saved where there are none */
export async function saveTable(books: Books, which: 'credits' | 'ledger'): Promise<number> {
  const { credits, lines, accounts } = await readTables(books);
  const rows = which === 'credits' ? credits.length : lines.length;
  if (rows === 0) return 0;
  const text = which === 'credits' ? writeCredits(credits, accounts) : writeLedger(lines, accounts);
  const today = new Date().toISOString().slice(0, 10);
  saveFile(`promo-purse-${which}-${today}.csv`, 'text/csv;charset=utf-8', text);
  return rows;
}
