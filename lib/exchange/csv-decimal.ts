import { type Currency, MINOR_DIGITS } from '../domain/money.ts';
import type { Cell } from './csv-table.ts';

/** Minor units as a decimal number with a point: "-1.50", "500" for yen. */
export function decimal(minor: number, currency: Currency): Cell {
  const digits = MINOR_DIGITS[currency];
  const sign = minor < 0 ? '-' : '';
  const all = String(Math.abs(minor)).padStart(digits + 1, '0');
  const number = digits === 0 ? all : `${all.slice(0, -digits)}.${all.slice(-digits)}`;
  return { number: sign + number };
}

/** A moment in UTC, as ISO 8601 has it. */
export function moment(at: number): string {
  return new Date(at).toISOString();
}
