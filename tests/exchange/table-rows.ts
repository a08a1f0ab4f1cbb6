import Papa from 'papaparse';

type Rows = readonly Readonly<Record<string, string>>[];

/** The rows of a table by the names of its columns, as any program reads them: cells as they stand. */
export function rowsOf(text: string): Rows {
  const { data, errors } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    delimiter: ',',
    newline: '\r\n',
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(JSON.stringify(errors.slice(0, 3)));
  return data;
}

/** Every cell of a table, its head too. */
export function cellsOf(text: string): readonly string[] {
  return Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ',', newline: '\r\n' }).data.flat();
}
