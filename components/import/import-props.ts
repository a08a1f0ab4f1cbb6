import type { Row } from '../../lib/domain/already-there.ts';
import type { Account } from '../../lib/domain/glance.ts';
import type { Delimiter, ReadTable, Table, TableChoices } from '../../lib/domain/table.ts';
import type { ImportVoice } from '../../lib/wording/voice.ts';

/** A table that is looked at before anything of it is written. */
export interface ImportProps {
  /** Of the file. */
  readonly name: string;
  readonly table: Table;
  readonly choices: TableChoices;
  readonly read: ReadTable;
  /** The rows that would be added; null until the books have been asked. */
  readonly fresh: readonly Row[] | null;
  readonly accounts: readonly Account[];
  readonly voice: ImportVoice;
  /** Nothing was written, because the books could not be. */
  readonly fault: string | null;
  readonly onChoose: (change: Partial<TableChoices>) => void;
  readonly onDelimiter: (delimiter: Delimiter) => void;
  readonly onAdd: () => void;
  readonly onCancel: () => void;
}
