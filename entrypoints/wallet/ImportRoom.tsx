import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Receipt } from '../../components/page-props.ts';
import { FromTable, type TableFault } from '../../components/wallet/FromTable.tsx';
import type { WalletProps } from '../../components/wallet/wallet-props.ts';
import type { BooksFault } from '../../lib/domain/acknowledgement.ts';
import type { Row } from '../../lib/domain/already-there.ts';
import { LARGEST_TABLE } from '../../lib/domain/table.ts';
import type { Books } from '../../lib/store/books.ts';
import { wordFault } from '../../lib/wording/fault.ts';
import type { Language } from '../../lib/wording/language.ts';
import type { ImportKey, Translate } from '../../lib/wording/translate.ts';
import { useQuery } from '../page/use-query.ts';
import { answer, writer } from '../page/writer.ts';

interface Props {
  readonly wallet: WalletProps;
  readonly books: Promise<Books>;
  readonly language: Language;
}

type Reader = typeof import('./tables.ts');
type Texts = typeof import('./import-texts.ts')['IMPORT_TEXTS'];

interface Opened {
  readonly reader: Reader;
  readonly texts: Texts;
  readonly name: string;
  readonly text: string;
}

/** Where a table is read in: its reader, its panel and their words are loaded with the first file. */
export function ImportRoom({ wallet, books, language }: Props): JSX.Element {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [fault, setFault] = useState<TableFault | null>(null);
  const [answered, setAnswered] = useState<Added | { readonly fault: BooksFault } | null>(null);
  const newest = useRef(0);
  const { voice, acts, marketplaces } = wallet;
  const translate = useWords(opened?.texts, language, voice.locale);
  const credits = useQuery(books, `for ${opened?.name}`, async (asked) =>
    opened === null ? null : asked.credits.toArray(),
  );
  const open = async (file: File): Promise<void> => {
    newest.current += 1;
    const own = newest.current;
    const found = await openTable(file).catch(() => 'unreadable' as const);
    if (own !== newest.current) return;
    setAnswered(null);
    setFault(typeof found === 'string' ? found : null);
    setOpened(typeof found === 'string' ? null : found);
  };
  const add = async (rows: readonly Row[]): Promise<void> => {
    const written = await addRows(books, rows, marketplaces);
    setAnswered(written);
    if ('receipt' in written) setOpened(null);
  };
  const added = answered !== null && 'receipt' in answered ? answered : null;
  const failed = answered !== null && 'fault' in answered ? answered.fault : null;
  return (
    <FromTable
      voice={voice}
      fault={fault}
      added={added?.count ?? null}
      onOpen={(file) => void open(file)}
      onUndo={() => {
        if (added !== null) void acts.undo(added.receipt);
        setAnswered(null);
      }}
    >
      {opened && translate && (
        <opened.reader.ImportTable
          key={newest.current}
          {...opened}
          translate={translate}
          wallet={wallet}
          credits={credits}
          fault={failed && `${voice.translate('done.notSaved')} ${wordFault(failed, voice.translate)}`}
          onAdd={(rows) => void add(rows)}
          onCancel={() => setOpened(null)}
        />
      )}
    </FromTable>
  );
}

/** In the language of now, which can be chosen beside the table. Null until they are loaded. */
function useWords(texts: Texts | undefined, language: Language, locale: string): Translate<ImportKey> | null {
  const [translate, setTranslate] = useState<Translate<ImportKey> | null>(null);
  useEffect(() => {
    let isOver = false;
    texts?.[language](locale).then((now) => {
      if (!isOver) setTranslate(() => now);
    });
    return () => {
      isOver = true;
    };
  }, [texts, language, locale]);
  return translate;
}

interface Added {
  readonly count: number;
  readonly receipt: Receipt;
}

async function addRows(
  books: Promise<Books>,
  rows: readonly Row[],
  marketplaces: WalletProps['marketplaces'],
): Promise<Added | { readonly fault: BooksFault }> {
  const zoneOf = (id: string): string => marketplaces.find((one) => one.id === id)?.zone ?? 'UTC';
  const written = await answer(
    writer(books)(async (_writing, opened) => {
      const { importTyped } = await import('./tables.ts');
      return importTyped(opened, rows, zoneOf, Date.now());
    }),
  );
  // A typed credit is one event.
  return 'receipt' in written ? { ...written, count: written.receipt.eventIds.length } : written;
}

async function openTable(file: File): Promise<Opened | TableFault> {
  if (!/\.(?:csv|tsv|txt)$/i.test(file.name)) return 'wrong-kind';
  if (file.size > LARGEST_TABLE) return 'too-large';
  const [reader, { IMPORT_TEXTS: texts }, bytes] = await Promise.all([
    import('./tables.ts'),
    import('./import-texts.ts'),
    file.arrayBuffer(),
  ]);
  const text = reader.decodeTable(bytes);
  const refused = reader.refusalOf(text);
  if (refused !== null) return refused;
  return { reader, texts, name: file.name, text };
}
