import type { Typed } from './act.ts';
import { type Credit, idsOf } from './credit.ts';

/** What a row of a table says, with the id that it bears where the table is our own. */
export interface Row {
  /** Where it stands in the table, counted from 1 as a spreadsheet does. */
  readonly line: number;
  /** Of the credit that the row was written from; null in other tables. */
  readonly id: string | null;
  readonly typed: Typed;
}

/** Whether the credit is the shopper's, as far as anybody knows: not put away, not deleted. */
export function isTheirs({ standing }: Credit): boolean {
  return standing === 'kept' || standing === 'to-confirm';
}

/**
 * The rows that equal a credit which the books hold: by its id, else by marketplace, account, end, name and amount, each
 * credit for one row, because two rows alike are two credits (DESIGN §4 "Reconciling"). The amount is what is left, or
 * what it was: a table that is read in again after something was spent brings nothing twice. A row that bears no name
 * contradicts none.
 * @param rows their accounts resolved, as they would be written
 * @returns their lines
 */
export function alreadyThere(rows: readonly Row[], credits: readonly Credit[]): ReadonlySet<number> {
  const free = new Map(credits.filter(isTheirs).map((credit) => [credit.id, credit]));
  const there = new Set<number>();
  const settle = (row: Row, held: Credit | undefined): void => {
    if (held === undefined) return;
    free.delete(held.id);
    there.add(row.line);
  };
  const heldBy = new Map(credits.flatMap((credit) => idsOf(credit).map((id) => [id, credit.id] as const)));
  for (const row of rows) if (row.id !== null) settle(row, free.get(heldBy.get(row.id) ?? row.id));
  const byEnd = Map.groupBy(free.values(), (credit) => `${credit.marketplace} ${credit.endsOn}`);
  // The surest first: a row without a name must not take the credit of one that names it.
  for (const equals of EQUALITIES) {
    for (const row of rows) {
      if (there.has(row.line)) continue;
      const among = byEnd.get(`${row.typed.marketplace} ${row.typed.endsOn}`) ?? [];
      settle(
        row,
        among.find((credit) => free.has(credit.id) && equals(row.typed, credit)),
      );
    }
  }
  return there;
}

const EQUALITIES: readonly ((typed: Typed, credit: Credit) => boolean)[] = [
  (typed, credit) => isSame(typed, credit) && typed.name === credit.name && typed.amount === credit.left,
  (typed, credit) => isSame(typed, credit) && typed.name === credit.name && typed.amount === credit.got,
  (typed, credit) =>
    isSame(typed, credit) && typed.name === null && [credit.left, credit.got].includes(typed.amount),
];

function isSame({ accountId, currency }: Typed, credit: Credit): boolean {
  return accountId === credit.accountId && currency === credit.currency;
}
