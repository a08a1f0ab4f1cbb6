import { type Day, daysBetween, type Instant, type Zone } from '../domain/day.ts';
import { isAbsurd, type Money } from '../domain/money.ts';
import { type CreditSighting, LONGEST_QUOTE } from '../domain/reading.ts';
import { parseAmount } from './amounts.ts';
import { readDate } from './dates.ts';
import { endOf } from './day-end.ts';
import type { Marketplace } from './marketplaces.ts';
import { clamp } from './plain-text.ts';
import type { Sentence } from './sentences.ts';
import { readTime, readZone } from './times.ts';
import type { Words } from './words/index.ts';

/** What a row is read against. */
export interface RowContext {
  readonly marketplace: Marketplace;
  readonly words: Words;
  /** Null: the page is undated, and nothing is checked against today. */
  readonly at: Instant | null;
  readonly today: Day | null;
  readonly name: string | null;
  readonly confidence: CreditSighting['confidence'];
}

/** A credit, or why the row is left out (DESIGN §8 `bad-row`), with its amount where that much was readable. */
export type Row =
  | { readonly credit: CreditSighting; readonly bad: null }
  | { readonly credit: null; readonly bad: string; readonly amount: Money | null };

/** Of no use to the books of this storefront, and no reason to lose its neighbours. */
export const FOREIGN_MONEY = 'an amount in another currency';

const bad = (why: string, amount: Money | null): Row => ({ credit: null, bad: why, amount });

/** Judges one known sentence: DESIGN §8 "Credits" and `bad-row`. */
export function readRow(sentence: Sentence, context: RowContext): Row {
  const amount = parseAmount(sentence.amount, context.marketplace.key);
  if (!amount) return bad('an amount that cannot be read, or could be read two ways', null);
  if (isAbsurd(amount)) return bad('an amount of zero, below zero or beyond belief', amount);
  if (amount.currency !== context.marketplace.currency) return bad(FOREIGN_MONEY, amount);
  if (sentence.role === 'vague') return bad('an amount that may not be owned', amount);
  if (sentence.role === 'part') return bad('two amounts in one sentence', amount);
  const end = readEnd(sentence, context);
  if (end === 'impossible') return bad('a date that no calendar has', amount);
  if (end === 'past') return bad('a date that is over', amount);
  const startsOn = sentence.from === null ? null : readDate(sentence.from, context.words).day;
  const doubtful =
    end === 'unknown' || (sentence.from !== null && (startsOn === null || startsOn > end.endsOn));
  const credit: CreditSighting = {
    ...undated(context, amount, sentence.quote, sentence.rung),
    startsOn,
    ...(end === 'unknown' ? {} : end),
    confidence: doubtful ? 'confirm' : context.confidence,
  };
  return { credit, bad: null };
}

/** A credit of unknown end. */
export function undated(
  { name, confidence }: Pick<RowContext, 'name' | 'confidence'>,
  amount: Money,
  quote: string,
  rung: string,
): CreditSighting {
  return {
    name,
    amount,
    amountIs: 'exact',
    startsOn: null,
    endsOn: null,
    endsAt: null,
    zone: null,
    zoneFrom: null,
    confidence,
    box: null,
    rung,
    quote: clamp(quote, LONGEST_QUOTE),
  };
}

interface End {
  readonly endsOn: string;
  readonly endsAt: string;
  readonly zone: Zone;
  readonly zoneFrom: 'stated' | 'assumed';
}

function readEnd(sentence: Sentence, context: RowContext): End | 'unknown' | 'impossible' | 'past' {
  if (sentence.date === null) return 'unknown';
  const { day, problem } = readDate(sentence.date, context.words);
  if (problem === 'impossible') return 'impossible';
  if (!day) return 'unknown';
  const time = sentence.time === null ? null : readTime(sentence.time, context.words);
  const stated = sentence.zone === null ? null : readZone(sentence.zone, context.words);
  if (time === null && sentence.time !== null) return 'unknown';
  const zone = stated ?? context.marketplace.zone;
  const instant = endOf(day, time, zone);
  if (context.at !== null && instant <= context.at) return 'past';
  if (sentence.isCutShort) return 'unknown';
  if (context.today !== null && !isPlausible(day, sentence, context.today)) return 'unknown';
  return {
    endsOn: day,
    endsAt: new Date(instant).toISOString(),
    zone,
    zoneFrom: stated ? 'stated' : 'assumed',
  };
}

/** Days and date must agree, give or take a day; two years is the longest a credit has been seen to live. */
function isPlausible(day: Day, { days, weeks, near }: Sentence, today: Day): boolean {
  const limit = `${Number(today.slice(0, 4)) + 2}${today.slice(4)}`;
  if (day > limit) return false;
  // Weeks are rounded, up or down.
  if (weeks !== null && Math.abs(dayNumber(day) - dayNumber(today) - 7 * weeks) > 6) return false;
  const said = days ?? (near === 'tomorrow' ? 1 : near === 'today' ? 0 : null);
  return said === null || Math.abs(dayNumber(day) - dayNumber(today) - said) <= 1;
}

// A page prints the same days on hundreds of rows.
const dayNumbers = new Map<Day, number>();
const MOST_DAYS = 5_000;

function dayNumber(day: Day): number {
  let number = dayNumbers.get(day);
  if (number === undefined) {
    if (dayNumbers.size >= MOST_DAYS) dayNumbers.clear();
    number = daysBetween('2000-01-01', day);
    dayNumbers.set(day, number);
  }
  return number;
}
