import { type Currency, MINOR_DIGITS } from '../domain/money.ts';
import { plainNumberFormat } from './formats.ts';

/** A currency's sign or letters, before or behind. */
const AROUND = /^[\p{Sc}\p{L}\s]+|[\p{Sc}\p{L}\s]+$/gu;
/** What groups digits, besides the marks. */
const BETWEEN = /(?<=\d)[\s'’](?=\d{3})/g;

/**
 * What the shopper typed as an amount, in minor units; null where it can be read in two ways or none. Both marks
 * are understood everywhere: only three digits behind the last one leave a doubt, which the locale decides.
 */
export function parseTypedAmount(typed: string, currency: Currency, locale: string): number | null {
  const plain = typed.normalize('NFKC').replace(AROUND, '').replace(BETWEEN, '');
  const digits = MINOR_DIGITS[currency];
  if (!/^\d[\d.,]*$/.test(plain) || plain.length > 15) return null;
  const [whole = '', fraction = ''] = split(plain, digits, locale);
  if (fraction.length > digits || !/^\d+$/.test(whole)) return null;
  return Number(whole + fraction.padEnd(digits, '0'));
}

/** The amount as the shopper would type it. */
export function writeTypedAmount(minor: number, currency: Currency, locale: string): string {
  const digits = MINOR_DIGITS[currency];
  const [whole = '', fraction = ''] = (minor / 10 ** digits).toFixed(digits).split('.');
  return fraction === '' ? whole : whole + decimalMark(locale) + fraction;
}

function split(plain: string, digits: number, locale: string): readonly [string, string] | readonly [] {
  const mark = markOf(plain, digits, locale);
  const at = mark === null ? -1 : plain.lastIndexOf(mark);
  const [whole, fraction] = at === -1 ? [plain, ''] : [plain.slice(0, at), plain.slice(at + 1)];
  const groups = whole.split(/[.,]/);
  const grouped =
    groups.length === 1 ||
    ((groups[0]?.length ?? 0) <= 3 && groups.slice(1).every((group) => group.length === 3));
  return grouped && /^\d*$/.test(fraction) && !(mark !== null && groups.length > 1 && whole.includes(mark))
    ? [groups.join(''), fraction]
    : [];
}

/** Which sign stands before the fraction: the last one, unless three digits follow it. */
function markOf(plain: string, digits: number, locale: string): string | null {
  const last = /[.,](?=\d*$)/.exec(plain)?.[0];
  if (last === undefined || digits === 0) return null;
  const behind = plain.length - plain.lastIndexOf(last) - 1;
  const others = plain.split(last).length - 1;
  return behind === 3 && (others > 1 || last !== decimalMark(locale)) ? null : last;
}

function decimalMark(locale: string): string {
  return (
    plainNumberFormat(locale)
      .formatToParts(1.5)
      .find(({ type }) => type === 'decimal')?.value ?? '.'
  );
}
