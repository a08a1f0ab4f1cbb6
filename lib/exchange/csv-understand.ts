import { MOST_YEARS_AHEAD } from '../domain/act.ts';
import type { Row } from '../domain/already-there.ts';
import { addDays, type Day } from '../domain/day.ts';
import {
  type DayOrder,
  type DayQuestion,
  type DecimalMark,
  LEFT_OUT,
  type MarkQuestion,
  type ReadTable,
  ROW_TROUBLES,
  type Table,
  type TableChoices,
} from '../domain/table.ts';
import { type DayReadings, readingsOfDay } from './csv-days.ts';
import { accountAt, type Known, type Line, linesOf } from './csv-lines.ts';
import { numberIn, readingsOfNumber } from './csv-numbers.ts';
import { type Answers, type LineRead, rowOf } from './csv-row.ts';
import { settle } from './csv-settle.ts';

const LONGEST_YEAR = 366;

/** The last day that a credit can have, as in the form. */
export function latestDay(today: Day): Day {
  return addDays(today, MOST_YEARS_AHEAD * LONGEST_YEAR);
}

/** What a table comes to under these choices. Wrong is worse than unknown: what could be read in two ways is asked. */
export function understandTable(table: Table, choices: TableChoices, known: Known, today: Day): ReadTable {
  const { lines, sums, places } = linesOf(table, choices, known);
  const days = dayQuestion(lines, choices.dayOrder, latestDay(today));
  const marks = markQuestion(lines, choices.mark);
  const answers: Answers = {
    dayOrder: days?.answer ?? null,
    mark: marks?.answer ?? null,
    accounts: choices.accounts,
    today,
    latest: latestDay(today),
  };
  const hasAmounts = choices.roles.includes('amount');
  const read = hasAmounts ? lines.map((line) => rowOf(line, answers, known)) : [];
  return {
    hasAmounts,
    days,
    marks,
    places,
    accountsAskedAt: severalAt(lines, known),
    rows: read.filter((one): one is Row => 'typed' in one),
    leftOut: [...sums.map((line) => ({ line, why: 'sum' as const })), ...becauseOf(read, LEFT_OUT)],
    troubles: becauseOf(read, ROW_TROUBLES),
    isOpen:
      !hasAmounts ||
      (days !== null && days.answer === null) ||
      (marks !== null && marks.answer === null) ||
      places.some(({ answer }) => answer === null),
  };
}

function becauseOf<Why extends string>(
  read: readonly LineRead[],
  reasons: readonly Why[],
): readonly { readonly line: number; readonly why: Why }[] {
  return read.flatMap((one) => {
    const why = 'why' in one ? reasons.find((reason) => reason === one.why) : undefined;
    return why === undefined ? [] : [{ line: one.line, why }];
  });
}

function dayQuestion(lines: readonly Line[], chosen: DayOrder | null, latest: Day): DayQuestion | null {
  const cells = lines.flatMap(({ cell }) =>
    [cell('ends'), cell('starts')].map((text) => ({
      cell: text.trim(),
      readings: readingsOfDay(text, latest),
    })),
  );
  const settled = settle<DayOrder, Day>(cells);
  if (settled === null) return null;
  const { example, shown } = settled;
  return { example: example.cell, readings: listed(example.readings), answer: chosen ?? shown };
}

function listed(readings: DayReadings): DayQuestion['readings'] {
  return [...readings].map(([order, day]) => ({ order, day }));
}

function markQuestion(lines: readonly Line[], chosen: DecimalMark | null): MarkQuestion | null {
  const cells = lines.flatMap(({ cell, currency }) => {
    if (currency === null) return [];
    return [cell('amount'), cell('minimum')].flatMap((text) => {
      const number = numberIn(text);
      if (number === null) return [];
      return [{ cell: text.trim(), currency, readings: readingsOfNumber(number.digits, currency) }];
    });
  });
  const settled = settle(cells);
  if (settled === null) return null;
  const { example, shown } = settled;
  const currency = cells.find((one) => one === example)?.currency;
  if (currency === undefined) return null;
  const readings = [...example.readings].map(([mark, minor]) => ({ mark, minor }));
  return { example: example.cell, currency, readings, answer: chosen ?? shown };
}

/** Marketplaces where the shopper has several accounts, and a row names none of them. */
function severalAt(lines: readonly Line[], known: Known): readonly string[] {
  const open = lines.flatMap(({ storefront, cell }) => {
    if (storefront === null) return [];
    const among = known.accounts.filter(({ marketplace }) => marketplace === storefront.id);
    return among.length > 1 && accountAt(storefront.id, cell('account'), known) === null
      ? [storefront.id]
      : [];
  });
  return [...new Set(open)];
}
