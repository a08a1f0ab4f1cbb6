import type { ClockTime, Day, Zone } from '../../domain/day.ts';
import type { Money } from '../../domain/money.ts';

/** A day as printed. Without a year, or where it could be two days, `day` is null. */
export interface PrintedDay {
  readonly day: Day | null;
  /** Month and date of a day without a year, `10-09`. */
  readonly yearless: string | null;
}

export interface AmountMention {
  readonly kind: 'amount';
  readonly money: Money;
  /** One of two that a range or a choice names. */
  readonly isRange: boolean;
  readonly isNegative: boolean;
}

export interface PercentMention {
  readonly kind: 'percent';
  readonly percent: number;
}

export interface DayMention {
  readonly kind: 'day';
  readonly from: PrintedDay | null;
  readonly to: PrintedDay;
  readonly zone: Zone | null;
  /** Of the last day, where it ends earlier than the day. */
  readonly time: ClockTime | null;
}

export interface SpanMention {
  readonly kind: 'span';
  readonly days: number | null;
  readonly months: number | null;
}

export type Mention = AmountMention | PercentMention | DayMention | SpanMention;

/** Where a mention stands in its sentence. */
export interface Placed<M extends Mention = Mention> {
  readonly start: number;
  readonly end: number;
  readonly mention: M;
}

/** Stands for what has been read already, so that nothing is read twice. */
const READ = '\ue00f';

export function masked(text: string, placed: readonly { start: number; end: number }[]): string {
  let result = text;
  for (const { start, end } of placed) {
    result = result.slice(0, start) + READ.repeat(end - start) + result.slice(end);
  }
  return result;
}

/** Alternatives, the longest first, so that a short form never hides a long one. */
export function anyOf(names: readonly string[]): string {
  return names.toSorted((one, other) => other.length - one.length).join('|');
}
