import { MARKETPLACE_KEYS, MARKETPLACES } from '../../lib/amazon/marketplaces.ts';
import type { Account } from '../../lib/domain/glance.ts';
import type { ReadTable, Role, Table, TableChoices } from '../../lib/domain/table.ts';
import { guessRoles, withHead } from '../../lib/exchange/csv-guess.ts';
import type { Known } from '../../lib/exchange/csv-lines.ts';
import { readCells } from '../../lib/exchange/csv-read.ts';
import { latestDay, understandTable } from '../../lib/exchange/csv-understand.ts';

const TODAY = '2026-11-22';

const STOREFRONTS = MARKETPLACE_KEYS.map((id) => {
  const { currency, zone } = MARKETPLACES[id];
  return { id, currency, zone };
});

export interface Guessed {
  readonly table: Table;
  readonly roles: readonly (Role | null)[];
  readonly read: (choices?: Partial<TableChoices>, known?: Partial<Known>) => ReadTable;
}

/** A table as the product reads it, until somebody corrects it. */
export function guess(text: string): Guessed {
  const raw = readCells(text, null);
  if ('refused' in raw) throw new Error(raw.refused);
  const table = withHead(raw, latestDay(TODAY));
  const roles = guessRoles(
    table,
    STOREFRONTS.map(({ id }) => id),
    latestDay(TODAY),
  );
  return {
    table,
    roles,
    read: (choices, known) =>
      understandTable(
        table,
        { roles, dayOrder: null, mark: null, places: {}, accounts: {}, ...choices },
        { storefronts: STOREFRONTS, accounts: [], suggested: 'amazon.com', ...known },
        TODAY,
      ),
  };
}

export function account(id: string, more: Partial<Account> = {}): Account {
  return {
    id,
    marketplace: 'amazon.com',
    currency: 'USD',
    customer: null,
    label: null,
    createdAt: 0,
    ...more,
  };
}
