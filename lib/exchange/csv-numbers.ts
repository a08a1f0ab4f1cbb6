import { type Currency, MINOR_DIGITS } from '../domain/money.ts';
import type { DecimalMark } from '../domain/table.ts';

/** A number of a cell with what stands around it: "$5.00", "5,00 €", "(5.00)", "500円". */
const AROUND = /^(?<before>[^\d.,]*)(?<number>[\d.,](?:[\d.,'’\s]*\d)?)(?<after>[^\d]*)$/u;

/** A dash for the cents: "5.–", "5,- €". */
const NO_CENTS = /(?<=\d)[.,][-−–—]+(?=\D*$)/u;

export interface CellNumber {
  /** Digits and marks, without what groups them besides. */
  readonly digits: string;
  readonly isNegative: boolean;
  /** What is not the number: the sign of a currency; '' where there is none. */
  readonly sign: string;
}

/** Null where the cell holds no number, or more than one. */
export function numberIn(cell: string): CellNumber | null {
  if (cell.length > LONGEST_WITH_SIGN) return null;
  const groups = AROUND.exec(cell.normalize('NFKC').trim().replace(NO_CENTS, ''))?.groups;
  if (groups === undefined) return null;
  const { before = '', number = '', after = '' } = groups;
  const around = `${before.trim()} ${after.trim()}`.trim();
  return {
    digits: number.replace(/[\s'’](?=\d{3}(?!\d))/gu, ''),
    // What stands in brackets by itself is the currency.
    isNegative: /[-−–]/u.test(around) || (before.includes('(') && !before.includes(')')),
    sign: around.replace(/[-−–+()\s]/gu, '').toLowerCase(),
  };
}

/**
 * Minor units, where the mark stands before the fraction and the other one groups digits; null where the digits cannot
 * be read so, or say less than a cent. Zeros behind the last cent say nothing: "5.000" may be five.
 */
function minorWith(digits: string, mark: DecimalMark, currency: Currency): number | null {
  const [point, group] = mark === '.' ? ['\\.', ','] : [',', '\\.'];
  const whole = `\\d{1,3}(?:${group}\\d{2,3})*${group}\\d{3}|\\d+`;
  const parts = new RegExp(`^(?<whole>${whole}|)(?:${point}(?<fraction>\\d*))?$`).exec(digits)?.groups;
  if (parts === undefined || digits.length > LONGEST_NUMBER) return null;
  const places = MINOR_DIGITS[currency];
  const fraction = (parts.fraction ?? '').replace(/0+$/, '');
  if (fraction.length > places || !/\d/.test(digits)) return null;
  return Number(`${(parts.whole ?? '').replace(/\D/g, '')}${fraction.padEnd(places, '0')}`);
}

const LONGEST_NUMBER = 15;
/** With what stands around it; longer cells are no numbers, and long ones are slow to tell. */
const LONGEST_WITH_SIGN = 40;
const MARKS: readonly DecimalMark[] = ['.', ','];

/** What the digits can mean, by mark; two that mean the same are one reading. */
export function readingsOfNumber(digits: string, currency: Currency): ReadonlyMap<DecimalMark, number> {
  const readings = new Map<DecimalMark, number>();
  for (const mark of MARKS) {
    const minor = minorWith(digits, mark, currency);
    if (minor !== null) readings.set(mark, minor);
  }
  return readings;
}
