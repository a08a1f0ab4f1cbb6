import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { ImportPanel } from '../../components/import/room.ts';
import type { WalletProps } from '../../components/wallet/wallet-props.ts';
import { alreadyThere, type Row } from '../../lib/domain/already-there.ts';
import type { Credit } from '../../lib/domain/credit.ts';
import { dayAt } from '../../lib/domain/day.ts';
import type { Delimiter, TableChoices, TableRefusal } from '../../lib/domain/table.ts';
import { guessRoles, withHead } from '../../lib/exchange/csv-guess.ts';
import { type RawTable, readCells } from '../../lib/exchange/csv-read.ts';
import { latestDay, understandTable } from '../../lib/exchange/csv-understand.ts';
import type { ImportKey, Translate } from '../../lib/wording/translate.ts';

interface Props {
  readonly wallet: WalletProps;
  /** All that the books hold; null until they have been asked. */
  readonly credits: readonly Credit[] | null;
  readonly translate: Translate<ImportKey>;
  readonly name: string;
  /** Of which `refusalOf` has said nothing. */
  readonly text: string;
  /** Why the books could not be written; null where they were not tried or could. */
  readonly fault: string | null;
  readonly onAdd: (rows: readonly Row[]) => void;
  readonly onCancel: () => void;
}

export function refusalOf(text: string): TableRefusal | null {
  const read = readCells(text, null);
  return 'refused' in read ? read.refused : null;
}

/** One table that is looked at, corrected and written. */
export function ImportTable(props: Props): JSX.Element | null {
  const { wallet, credits, translate, name, text, fault, onAdd, onCancel } = props;
  const { marketplaces, accounts, suggestedMarketplace: suggested, voice } = wallet;
  const today = dayAt(voice.now, voice.zone);
  const [delimiter, setDelimiter] = useState<Delimiter | null>(null);
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
  const read = useMemo(() => {
    if (guessed === null) return null;
    const choices = { ...guessed.choices, ...chosen };
    const known = { storefronts: marketplaces, accounts, suggested };
    return { choices, ...understandTable(guessed.table, choices, known, today) };
  }, [guessed, chosen, marketplaces, accounts, suggested, today]);
  if (guessed === null || read === null) return null;
  const there = credits && alreadyThere(read.rows, credits);
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
      onAdd={() => onAdd(read.rows)}
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
