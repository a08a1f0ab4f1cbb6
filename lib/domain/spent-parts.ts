import type { Credit } from './credit.ts';
import { kindOf, kindsAgree } from './kind.ts';
import type { Currency } from './money.ts';
import type { Line } from './reading.ts';
import { isCalled } from './verdict/called.ts';

/** What came off of one credit, in minor units. */
export interface SpentPart {
  readonly creditId: string;
  readonly minor: number;
}

/**
 * How the spent credit on a checkout splits over the credits that were expected or that its rows name. Null where that
 * is not certain, or where no row spends credit: unknown is better than wrong (DESIGN §4 "Reading"), and in which order
 * Amazon takes several is not known (DOMAIN §6.3).
 * @param expected credits that these goods may take
 * @param lines of a checkout that was read without trouble
 * @param others credits that were not expected: only a row of their own name takes them
 */
export function spentParts(
  expected: readonly Credit[],
  lines: readonly Line[],
  currency: Currency,
  others: readonly Credit[] = [],
): readonly SpentPart[] | null {
  const rows = spendingRows(lines, currency);
  if (rows === null || rows.length === 0) return null;
  const [own, unlikely] = [expected, others].map((credits) =>
    credits.filter((credit) => credit.currency === currency && credit.left > 0),
  ) as [Credit[], Credit[]];
  const named = rows.map((row) => partNamed(row, calledBy(row, own, unlikely)));
  const parts = named.filter((part) => part !== null);
  if (parts.length === rows.length) return areDifferent(parts) ? parts : null;
  const [row, another] = rows;
  return row === undefined || another !== undefined
    ? null
    : partsOfOne(row, calledBy(row, own, unlikely), own);
}

interface Row {
  readonly label: string;
  /** What it takes off: minor units, above zero. */
  readonly minor: number;
}

/** Rows of zero spend nothing. Null where a row has no amount that counts here. */
function spendingRows(lines: readonly Line[], currency: Currency): readonly Row[] | null {
  const spending = lines.filter(({ spendsCredit }) => spendsCredit);
  const rows = spending.flatMap(({ label, amount }): Row[] =>
    amount?.currency === currency && amount.minor <= 0 ? [{ label, minor: -amount.minor }] : [],
  );
  return rows.length < spending.length ? null : rows.filter(({ minor }) => minor > 0);
}

function calledBy({ label }: Row, own: readonly Credit[], unlikely: readonly Credit[]): readonly Credit[] {
  const called = own.filter((each) => isCalled(each, label));
  return called.length > 0 ? called : unlikely.filter((each) => isCalled(each, label));
}

/** Of the only credit that the row names. */
function partNamed({ minor }: Row, [credit, another]: readonly Credit[]): SpentPart | null {
  return credit === undefined || another !== undefined || !holds(credit, minor)
    ? null
    : { creditId: credit.id, minor };
}

/** Two rows of one name are two credits (DESIGN §8 "Credits"), of which the books know one. */
function areDifferent(parts: readonly SpentPart[]): boolean {
  return new Set(parts.map(({ creditId }) => creditId)).size === parts.length;
}

/** The one row of the page: of the only credit there is, or all that is left on all of those that it can mean. */
function partsOfOne(
  { label, minor }: Row,
  called: readonly Credit[],
  own: readonly Credit[],
): readonly SpentPart[] | null {
  const meant = called.length > 0 ? called : own.filter(({ kind }) => kindsAgree(kindOf(label), kind));
  const [only, another] = meant;
  if (only === undefined) return null;
  if (another === undefined) return holds(only, minor) ? [{ creditId: only.id, minor }] : null;
  const isAll =
    meant.every(({ amountIs }) => amountIs === 'exact') && minor === sumOf(meant.map(({ left }) => left));
  return isAll ? meant.map(({ id, left }) => ({ creditId: id, minor: left })) : null;
}

/** A row that takes off more spends credit that the books do not know, and perhaps nothing of this one. */
function holds({ left, amountIs }: Credit, minor: number): boolean {
  return minor <= left || amountIs === 'at-least';
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
