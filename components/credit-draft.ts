import { MOST_YEARS_AHEAD, type Refusal, refusalOfAmount } from '../lib/domain/act.ts';
import { addDays, type Day, isDay } from '../lib/domain/day.ts';
import type { Currency } from '../lib/domain/money.ts';
import type { Key } from '../lib/wording/translate.ts';
import { parseTypedAmount } from '../lib/wording/typed-amount.ts';

/** What stands in the form: text as it was typed. */
export interface Draft {
  readonly amount: string;
  readonly endsOn: string;
  readonly name: string;
}

export interface Rules {
  readonly currency: Currency;
  readonly locale: string;
  readonly today: Day;
  /** Of the credit that is edited: a day that was not touched is not judged. */
  readonly dayBefore: Day | null;
  /** Something stands in the date field that is not a whole date. */
  readonly dayIsBroken: boolean;
}

export type Checked =
  | { readonly sound: { readonly amount: number; readonly endsOn: Day | null; readonly name: string | null } }
  | { readonly refused: { readonly amount: Key | null; readonly endsOn: Key | null } };

const REFUSALS: Record<Refusal, Key> = {
  'amount-not-positive': 'form.amountNotPositive',
  'amount-too-large': 'form.amountTooLarge',
  'more-than-there-is': 'form.moreThanThereIs',
  'day-too-far': 'form.dayTooFar',
};
const LONGEST_YEAR = 366;

export function checkDraft({ amount, endsOn, name }: Draft, rules: Rules): Checked {
  const minor = parseTypedAmount(amount, rules.currency, rules.locale);
  const refused = { amount: refuseAmount(minor, rules.currency), endsOn: refuseDay(endsOn, rules) };
  if (minor === null || refused.amount !== null || refused.endsOn !== null) return { refused };
  return { sound: { amount: minor, endsOn: endsOn === '' ? null : endsOn, name: name.trim() || null } };
}

/** Why this amount cannot be taken; null when it can. */
export function refuseAmount(minor: number | null, currency: Currency): Key | null {
  if (minor === null) return 'form.amountUnreadable';
  const refusal = refusalOfAmount(minor, currency);
  return refusal === null ? null : REFUSALS[refusal];
}

function refuseDay(day: string, { today, dayBefore, dayIsBroken }: Rules): Key | null {
  if (dayIsBroken || (day !== '' && !isDay(day))) return 'form.dayUnreadable';
  if (day === '' || day === dayBefore) return null;
  if (day < today) return 'form.dayOver';
  return day > addDays(today, MOST_YEARS_AHEAD * LONGEST_YEAR) ? 'form.dayTooFar' : null;
}
