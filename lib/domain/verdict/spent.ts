import type { Currency } from '../money.ts';
import type { Line } from '../reading.ts';

/** What the rows of a checkout take off, in minor units. */
export interface Spent {
  readonly minor: number;
  /** At least: a row of spent credit has no amount that could be read. */
  readonly is: 'exact' | 'at-least';
}

export function spentIn(lines: readonly Line[], currency: Currency): Spent {
  const spending = lines.filter(({ spendsCredit }) => spendsCredit);
  const known = spending.filter(({ amount }) => amount?.currency === currency);
  return { minor: takenOff(known), is: known.length < spending.length ? 'at-least' : 'exact' };
}

const UNNAMED: readonly Line['kind'][] = ['promotion', 'other'];

/**
 * What comes off without a credit's name: "Promotion applied" is mostly an ordinary discount, and it may be the credit
 * (DESIGN §4 "Reading"); so may a row that nobody knows.
 */
export function unnamedIn(
  lines: readonly Line[],
  currency: Currency,
): { readonly minor: number; readonly label: string } | null {
  const [first, ...others] = lines.filter(
    ({ kind, spendsCredit, amount }) =>
      UNNAMED.includes(kind) && !spendsCredit && amount?.currency === currency && amount.minor < 0,
  );
  return first === undefined ? null : { minor: takenOff([first, ...others]), label: first.label };
}

/** Whether the sum is there, without which rows may still be to come. */
export function hasTotal(lines: readonly Line[], currency: Currency): boolean {
  return lines.some(({ kind, amount }) => kind === 'total' && amount?.currency === currency);
}

function takenOff(lines: readonly Line[]): number {
  return lines.reduce((sum, { amount }) => sum + Math.max(0, -(amount?.minor ?? 0)), 0);
}
