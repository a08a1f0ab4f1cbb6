import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { ImportPanel } from '../../components/import/room.ts';
import type { Receipt } from '../../components/page-props.ts';
import type { WalletProps } from '../../components/wallet/wallet-props.ts';
import { alreadyThere } from '../../lib/domain/already-there.ts';
import { dayAt } from '../../lib/domain/day.ts';
import type { Delimiter, TableChoices, TableRefusal } from '../../lib/domain/table.ts';
import { guessRoles, withHead } from '../../lib/exchange/csv-guess.ts';
import { type RawTable, readCells } from '../../lib/exchange/csv-read.ts';
import { latestDay, understandTable } from '../../lib/exchange/csv-understand.ts';
import type { Books } from '../../lib/store/books.ts';
import { importTyped } from '../../lib/store/import-typed.ts';
import { faultOf } from '../../lib/store/trouble.ts';
import { wordFault } from '../../lib/wording/fault.ts';
import type { ImportKey, Translate } from '../../lib/wording/translate.ts';
import { useQuery } from '../page/use-query.ts';
import { writer } from '../page/writer.ts';

export { decodeTable } from '../../lib/exchange/decode-text.ts';

interface Props {
  readonly wallet: WalletProps;
  readonly books: Promise<Books>;
  readonly translate: Translate<ImportKey>;
  readonly name: string;
  /** Of which `refusalOf` has said nothing. */
  readonly text: string;
  readonly onDone: (added: { readonly count: number; readonly receipt: Receipt }) => void;
  readonly onCancel: () => void;
}

export function refusalOf(text: string): TableRefusal | null {
  const read = readCells(text, null);
  return 'refused' in read ? read.refused : null;
}

/** One table that is looked at, corrected and written. */
export function ImportTable({
  wallet,
  books,
  translate,
  name,
  text,
  onDone,
  onCancel,
}: Props): JSX.Element | null {
  const { marketplaces, accounts, suggestedMarketplace: suggested, voice } = wallet;
  const today = dayAt(voice.now, voice.zone);
  const [delimiter, setDelimiter] = useState<Delimiter | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const guessed = useMemo(() => {
    const read = readCells(text, delimiter);
    return 'refused' in read
      ? null
      : guess(
          read,
          marketplaces.map(({ id }) => id),
          today,
        );
  }, [text, delimiter, marketplaces, today]);
  const [chosen, setChosen] = useState<Partial<TableChoices>>({});
  const credits = useQuery(books, 'all credits', (opened) => opened.credits.toArray());
  const read = useMemo(() => {
    if (guessed === null) return null;
    const choices = { ...guessed.choices, ...chosen };
    const known = { storefronts: marketplaces, accounts, suggested };
    return { choices, ...understandTable(guessed.table, choices, known, today) };
  }, [guessed, chosen, marketplaces, accounts, suggested, today]);
  if (guessed === null || read === null) return null;
  const there = credits && alreadyThere(read.rows, credits);
  const zoneOf = (id: string): string => marketplaces.find((one) => one.id === id)?.zone ?? 'UTC';
  const add = async (): Promise<void> => {
    try {
      const { eventIds, creditIds } = await writer(books)((_writing, opened) =>
        importTyped(opened, read.rows, zoneOf, Date.now()),
      );
      onDone({ count: creditIds.length, receipt: { eventIds } });
    } catch (error) {
      setFault(`${translate('done.notSaved')} ${wordFault(faultOf(error), translate)}`);
    }
  };
  return (
    <ImportPanel
      name={name}
      table={guessed.table}
      choices={read.choices}
      read={read}
      fresh={there && read.rows.filter(({ line }) => !there.has(line))}
      accounts={accounts}
      voice={{ ...voice, translate }}
      fault={fault}
      onChoose={(change) => setChosen((before) => ({ ...before, ...change }))}
      onDelimiter={(mark) => {
        setDelimiter(mark);
        setChosen({});
      }}
      onAdd={() => void add()}
      onCancel={onCancel}
    />
  );
}

function guess(raw: RawTable, marketplaces: readonly string[], today: string) {
  const table = withHead(raw, latestDay(today));
  const roles = guessRoles(table, marketplaces, latestDay(today));
  const choices: TableChoices = { roles, dayOrder: null, mark: null, places: {}, accounts: {} };
  return { table, choices };
}
