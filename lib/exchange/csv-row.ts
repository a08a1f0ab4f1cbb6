import { LONGEST_TYPED_NAME, type Particulars, refusalOfAmount, type Typed } from '../domain/act.ts';
import type { Row } from '../domain/already-there.ts';
import { type ClockTime, type Day, isZone } from '../domain/day.ts';
import { GOODS, KINDS, kindOf } from '../domain/kind.ts';
import type { Currency } from '../domain/money.ts';
import type { DayOrder, DecimalMark, LeftOut, RowTrouble } from '../domain/table.ts';
import { type Terms, USES } from '../domain/terms.ts';
import { currenciesOf } from './csv-currency.ts';
import { readingsOfDay, timeIn } from './csv-days.ts';
import { accountAt, type Known, type Line, type Storefront } from './csv-lines.ts';
import { numberIn, readingsOfNumber } from './csv-numbers.ts';
import { valueIn } from './csv-settle.ts';

/** What has been found out or answered about a table. */
export interface Answers {
  readonly dayOrder: DayOrder | null;
  readonly mark: DecimalMark | null;
  readonly accounts: Readonly<Record<string, string>>;
  readonly today: Day;
  readonly latest: Day;
}

/** `open`: it depends on an answer that is not given yet. */
export type LineRead = Row | { readonly line: number; readonly why: RowTrouble | LeftOut | 'open' };

/** A fact of a row, or why there is none. */
type Fact<Value> = { readonly value: Value } | { readonly why: RowTrouble | 'open' };

/** A line as what the shopper would have typed. */
export function rowOf(line: Line, answers: Answers, known: Known): LineRead {
  const { line: number, trouble, storefront, cell } = line;
  if (trouble !== null) return { line: number, why: trouble };
  if (cell('amount').trim() === '') return { line: number, why: 'no-amount' };
  if (cell('standing') === 'to-confirm') return { line: number, why: 'to-confirm' };
  if (storefront === null) return { line: number, why: 'open' };
  const facts = factsOf(line, storefront.currency, answers);
  if (isWhole(facts)) return typedOf(line, facts, storefront, answers, known);
  const [why = 'open'] = Object.values(facts).flatMap((fact) => ('why' in fact ? [fact.why] : []));
  return { line: number, why };
}

function factsOf({ cell }: Line, currency: Currency, { dayOrder, mark, latest }: Answers) {
  return {
    amount: amountIn(cell('amount'), currency, mark, 'amount'),
    ends: dayIn(cell('ends'), dayOrder, latest, 'ends'),
    time: timeOf(cell('endsTime'), cell('ends')),
    starts: dayIn(cell('starts'), dayOrder, latest, 'starts'),
    minimum: NOTHING.has(cell('minimum').trim())
      ? { value: null }
      : amountIn(cell('minimum'), currency, mark, 'minimum'),
    code: codeIn(cell('code')),
  } satisfies Record<string, Fact<unknown>>;
}

type Facts = ReturnType<typeof factsOf>;
/** Nothing in it has failed. */
type Whole = { readonly [Name in keyof Facts]: Extract<Facts[Name], { value: unknown }> };

function isWhole(facts: Facts): facts is Whole {
  return Object.values(facts).every((fact) => 'value' in fact);
}

function typedOf(line: Line, facts: Whole, storefront: Storefront, answers: Answers, known: Known): LineRead {
  const { line: number, cell } = line;
  const amount = facts.amount.value;
  const endsOn = facts.ends.value;
  const startsOn = facts.starts.value;
  const refusal = refusalOfAmount(amount, storefront.currency);
  if (amount === 0) return { line: number, why: 'nothing-left' };
  if (refusal !== null) return { line: number, why: refusal === 'amount-too-large' ? refusal : 'amount' };
  if (endsOn !== null && endsOn > answers.latest) return { line: number, why: 'ends-too-far' };
  if (endsOn !== null && endsOn < answers.today) return { line: number, why: 'ended' };
  if (startsOn !== null && endsOn !== null && startsOn > endsOn)
    return { line: number, why: 'starts-after-end' };
  if (facts.time.value !== null && endsOn === null) return { line: number, why: 'time' };
  const id = OWN_ID.test(cell('id')) ? cell('id') : null;
  const name = nameIn(cell('name'), id);
  const particulars = particularsOf(line, facts, name, storefront);
  const typed: Typed = {
    marketplace: storefront.id,
    accountId: accountAt(storefront.id, cell('account'), known) ?? accountFor(storefront.id, answers, known),
    currency: storefront.currency,
    amount,
    ...(cell('amountIs') === 'at-least' ? { amountIs: 'at-least' } : {}),
    endsOn,
    name,
    ...(particulars === null ? {} : { particulars }),
  };
  return { line: number, id, typed };
}

/** Null where nothing in it differs from what a credit is without. */
function particularsOf(
  { cell }: Line,
  facts: Whole,
  name: string | null,
  storefront: Storefront,
): Particulars | null {
  const zone = isZone(cell('zone').trim()) ? cell('zone').trim() : null;
  const isAssumed = zone === null || cell('zoneFrom') === 'assumed';
  const kind = oneOf(KINDS, cell('kind'));
  const terms: Terms = {
    // A kind that follows from the name need not be said.
    kind: kind === kindOf(name) ? null : kind,
    goods: oneOf(GOODS, cell('goods')),
    use: oneOf(USES, cell('use')),
    minimum: facts.minimum.value || null,
    code: facts.code.value,
  };
  const said: Particulars = {
    startsOn: facts.starts.value,
    endsTime: facts.time.value,
    zone: zone ?? storefront.zone,
    zoneFrom: isAssumed ? 'assumed' : 'stated',
    terms,
  };
  const isPlain =
    said.startsOn === null &&
    said.endsTime === null &&
    said.zone === storefront.zone &&
    isAssumed &&
    Object.values(terms).every((term) => term === null);
  return isPlain ? null : said;
}

/** As our own tables bear it; rows of other tables are numbered in other ways. */
const OWN_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Our own names keep their spaces, so that they are known again. */
function nameIn(cell: string, id: string | null): string | null {
  return (id === null ? cell.trim() : cell).slice(0, LONGEST_TYPED_NAME) || null;
}

/** What people write where there is nothing. */
const NOTHING: ReadonlySet<string> = new Set(['', '-', '–', '—', '?', 'n/a', 'N/A', 'na', 'k. A.', 'なし']);

function amountIn(
  cell: string,
  currency: Currency,
  mark: DecimalMark | null,
  why: 'amount' | 'minimum',
): Fact<number> {
  const number = numberIn(cell);
  if (number === null || number.isNegative || !fits(number.sign, currency)) return { why };
  return settled(readingsOfNumber(number.digits, currency), mark, why);
}

function fits(sign: string, currency: Currency): boolean {
  return sign === '' || currenciesOf(sign).includes(currency);
}

function dayIn(cell: string, order: DayOrder | null, latest: Day, why: 'ends' | 'starts'): Fact<Day | null> {
  return NOTHING.has(cell.trim()) ? { value: null } : settled(readingsOfDay(cell, latest), order, why);
}

function settled<Way, Value>(
  readings: ReadonlyMap<Way, Value>,
  way: Way | null,
  why: RowTrouble,
): Fact<Value> {
  const value = valueIn(readings, way);
  if (value !== null) return { value };
  return { why: readings.size > 1 && way === null ? 'open' : why };
}

/** In a column of its own, else behind the day; spreadsheets write midnight behind days that have no time. */
function timeOf(cell: string, ends: string): Fact<ClockTime | null> {
  if (!NOTHING.has(cell.trim())) {
    const time = timeIn(cell);
    return time === null ? { why: 'time' } : { value: time };
  }
  const behind = timeIn(ends);
  return { value: behind === '00:00' ? null : behind };
}

/** Amazon's own have 10 to 15 signs. */
const LONGEST_CODE = 40;

function codeIn(cell: string): Fact<string | null> {
  const code = cell.trim();
  if (NOTHING.has(code)) return { value: null };
  return code.length > LONGEST_CODE ? { why: 'code' } : { value: code };
}

function oneOf<Value extends string>(all: readonly Value[], cell: string): Value | null {
  return all.find((value) => value === cell.trim().toLowerCase()) ?? null;
}

function accountFor(marketplace: string, { accounts }: Answers, known: Known): string | null {
  const among = known.accounts.filter((account) => account.marketplace === marketplace);
  return (among.find(({ id }) => id === accounts[marketplace]) ?? among[0])?.id ?? null;
}
