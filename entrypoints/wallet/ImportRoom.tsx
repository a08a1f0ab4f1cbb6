import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Receipt } from '../../components/page-props.ts';
import { FromTable, type TableFault } from '../../components/wallet/FromTable.tsx';
import type { WalletProps } from '../../components/wallet/wallet-props.ts';
import { LARGEST_TABLE } from '../../lib/domain/table.ts';
import type { Books } from '../../lib/store/books.ts';
import type { Language } from '../../lib/wording/language.ts';
import type { ImportKey, Translate } from '../../lib/wording/translate.ts';

interface Props {
  readonly wallet: WalletProps;
  readonly books: Promise<Books>;
  readonly language: Language;
}

type Reader = typeof import('./ImportTable.tsx');

interface Opened {
  readonly reader: Reader;
  readonly translate: Translate<ImportKey>;
  readonly name: string;
  readonly text: string;
}

/** Where a table is read in: its reader, its panel and their words are loaded with the first file. */
export function ImportRoom({ wallet, books, language }: Props): JSX.Element {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [fault, setFault] = useState<TableFault | null>(null);
  const [done, setDone] = useState<{ readonly count: number; readonly receipt: Receipt } | null>(null);
  const newest = useRef(0);
  const { voice, acts } = wallet;
  const open = async (file: File): Promise<void> => {
    newest.current += 1;
    const own = newest.current;
    const found = await openTable(file, language, voice.locale).catch(() => 'unreadable' as const);
    if (own !== newest.current) return;
    setDone(null);
    setFault(typeof found === 'string' ? found : null);
    setOpened(typeof found === 'string' ? null : found);
  };
  return (
    <FromTable
      voice={voice}
      fault={fault}
      added={done?.count ?? null}
      onOpen={(file) => void open(file)}
      onUndo={() => {
        if (done !== null) void acts.undo(done.receipt);
        setDone(null);
      }}
    >
      {opened && (
        <opened.reader.ImportTable
          key={newest.current}
          {...opened}
          wallet={wallet}
          books={books}
          onDone={(added) => {
            setOpened(null);
            setDone(added);
          }}
          onCancel={() => setOpened(null)}
        />
      )}
    </FromTable>
  );
}

async function openTable(file: File, language: Language, locale: string): Promise<Opened | TableFault> {
  if (!/\.(?:csv|tsv|txt)$/i.test(file.name)) return 'wrong-kind';
  if (file.size > LARGEST_TABLE) return 'too-large';
  const [reader, { IMPORT_TEXTS }, bytes] = await Promise.all([
    import('./ImportTable.tsx'),
    import('./import-texts.ts'),
    file.arrayBuffer(),
  ]);
  const text = reader.decodeTable(bytes);
  const refused = reader.refusalOf(text);
  if (refused !== null) return refused;
  return { reader, translate: await IMPORT_TEXTS[language](locale), name: file.name, text };
}
