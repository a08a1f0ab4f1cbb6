import type { Zone } from '../domain/day.ts';
import type { Account } from '../domain/glance.ts';
import type { Currency } from '../domain/money.ts';
import type { PlaceQuestion, Role, RowTrouble, Table, TableChoices } from '../domain/table.ts';
import { currenciesOf } from './csv-currency.ts';
import { marketplaceIn } from './csv-guess.ts';
import { plainWords, readHeader } from './csv-header.ts';
import { type CellNumber, numberIn } from './csv-numbers.ts';

/** A storefront as far as a table can name it. */
export interface Storefront {
  readonly id: string;
  readonly currency: Currency;
  readonly zone: Zone;
}

/** One line by what its cells are, and where it belongs. */
export interface Line {
  readonly line: number;
  /** As it stands; '' where there is no such column. */
  readonly cell: (role: Role) => string;
  readonly amount: CellNumber | null;
  /** Of its marketplace, or that its sign can only mean; null while neither is known. */
  readonly currency: Currency | null;
  /** Null: it is asked, or `trouble` says why there is none. */
  readonly storefront: Storefront | null;
  readonly trouble: RowTrouble | null;
}

export interface Lines {
  readonly lines: readonly Line[];
  readonly sums: readonly number[];
  readonly places: readonly PlaceQuestion[];
}

export interface Known {
  readonly storefronts: readonly Storefront[];
  readonly accounts: readonly Account[];
  /** Where the shopper most likely shops. */
  readonly suggested: string;
}

/** A row that adds up the others is no credit. */
const SUMS: ReadonlySet<string> = new Set(
  'total, totals, sum, subtotal, grand total, summe, gesamt, gesamtsumme, zwischensumme, insgesamt, total general, somme, sous total, suma, totale, somma, subtotale, totale complessivo, 合計, 総計, 小計, 計'.split(
    ', ',
  ),
);

/** The lines of a table with their marketplaces, and which of these have to be asked. */
export function linesOf(table: Table, { roles, places }: TableChoices, known: Known): Lines {
  const columns = new Map(roles.flatMap((role, column) => (role === null ? [] : [[role, column] as const])));
  const headed = readHeader(table.head?.cells[columns.get('amount') ?? -1] ?? '').sign;
  const [sums, others] = partition(table.body, ({ cells }) => isSum(cells));
  const asked = new Map<string, PlaceQuestion>();
  const lines = others.map(({ line, cells }): Line => {
    const cell = (role: Role): string => cells[columns.get(role) ?? -1] ?? '';
    const amount = numberIn(cell('amount'));
    const sign = amount?.sign || cell('currency').trim() || headed;
    const currencies = currenciesOf(sign);
    const [only = null, ...more] = currencies;
    const base = { line, cell, amount, currency: more.length === 0 ? only : null };
    if (sign !== '' && currencies.length === 0)
      return { ...base, storefront: null, trouble: amount?.sign ? 'amount' : 'currency' };
    const fitting = known.storefronts.filter(({ currency }) => sign === '' || currencies.includes(currency));
    const said = cell('marketplace').trim();
    if (said !== '') {
      const id = marketplaceIn(
        said,
        known.storefronts.map((one) => one.id),
      );
      if (id === null) return { ...base, storefront: null, trouble: 'marketplace' };
      const storefront = fitting.find((one) => one.id === id) ?? null;
      // Of a marketplace only its own currency is kept: sums would mix two.
      return at(base, storefront, storefront === null ? 'currency' : null);
    }
    const question = asked.get(keyOf(sign)) ?? placeQuestion(keyOf(sign), fitting, places, known);
    asked.set(question.sign, question);
    return at(base, fitting.find(({ id }) => id === question.answer) ?? null, null);
  });
  return { lines, sums: sums.map(({ line }) => line), places: [...asked.values()] };
}

function at(
  base: Omit<Line, 'storefront' | 'trouble'>,
  storefront: Storefront | null,
  trouble: RowTrouble | null,
): Line {
  return { ...base, currency: storefront?.currency ?? base.currency, storefront, trouble };
}

/** '$' where it can be several currencies, else its code. */
function keyOf(sign: string): string {
  const [only = '', ...others] = currenciesOf(sign);
  return others.length === 0 ? only : sign.normalize('NFKC').trim();
}

function placeQuestion(
  sign: string,
  fitting: readonly Storefront[],
  places: TableChoices['places'],
  { suggested, accounts }: Known,
): PlaceQuestion {
  const marketplaces = fitting.map(({ id }) => id);
  const likely = [places[sign], suggested, ...accounts.map(({ marketplace }) => marketplace)];
  const [only = null, ...others] = marketplaces;
  const answer =
    likely.find((id) => id !== undefined && marketplaces.includes(id)) ?? (others.length === 0 ? only : null);
  return { sign, marketplaces, answer };
}

function isSum(cells: readonly string[]): boolean {
  const [first = ''] = cells.filter((cell) => cell.trim() !== '');
  return SUMS.has(plainWords(first));
}

function partition<Item>(all: readonly Item[], test: (item: Item) => boolean): readonly [Item[], Item[]] {
  return [all.filter(test), all.filter((item) => !test(item))];
}

/** The account that a cell names by the shopper's own name for it; null where it names none of this marketplace. */
export function accountAt(marketplace: string, cell: string, { accounts }: Known): string | null {
  const named = plainWords(cell);
  const among = accounts.filter((account) => account.marketplace === marketplace);
  const [only, ...others] = among.filter(({ label }) => named !== '' && plainWords(label ?? '') === named);
  return others.length === 0 ? (only?.id ?? null) : null;
}
