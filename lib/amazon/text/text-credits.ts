import type { Day } from '../../domain/day.ts';
import { NO_FACTS, type TextCredit } from '../../domain/text-reading.ts';
import { dayRoles, nextMonthEnd, type RoleOfDay, tellOfEarning } from './day-roles.ts';
import { goodsIn } from './goods.ts';
import type { PrintedDay } from './mention.ts';
import { minimumRole, moneyRoles, type RoleOfMoney } from './money-roles.ts';
import { has, pattern } from './patterns.ts';
import { percentIn } from './percent-in-text.ts';
import { rulesIn } from './rules-in-text.ts';
import { agreed, type Said, said } from './said.ts';
import type { TextSentence } from './text-sentence.ts';
import type { TextWords } from './words/text-words.ts';

/** The next day on or after today with this month and date. */
export type NextDay = (printed: PrintedDay) => Day | null;

/** The credits of a text: one with all that the text says, or several where each has its own amount and end. */
export function creditsIn(
  sentences: readonly TextSentence[],
  words: TextWords,
  nextDay: NextDay,
): TextCredit[] {
  const isEarned =
    sentences.some(({ template }) => has(template, words.about.earned)) || tellOfEarning(sentences, words);
  const money = sentences.flatMap((sentence) => moneyRoles(sentence, words));
  const days = dayRoles(sentences, isEarned, words);
  const rows = rowsOf(money, days, words);
  if (rows.length > 1) {
    return rows.map(({ amount, end }, index) =>
      creditOf([partOf(rows, index)], { isEarned, money: [amount], days: [end] }, words, nextDay),
    );
  }
  return [creditOf(sentences, { isEarned, money, days }, words, nextDay)];
}

/** A mail lists a few; what lists more is no mail, and nobody keeps so many one by one. */
const MOST_CREDITS = 50;

interface Row {
  readonly amount: RoleOfMoney;
  readonly end: RoleOfDay;
}

/** "$2.50 expires on 17 September": amounts that each bring their own end along. */
function rowsOf(
  money: readonly RoleOfMoney[],
  days: readonly RoleOfDay[],
  { days: { row } }: TextWords,
): Row[] {
  const bySentence = new Map<TextSentence, RoleOfMoney[]>();
  for (const each of money) bySentence.set(each.sentence, [...(bySentence.get(each.sentence) ?? []), each]);
  const rows = days.flatMap((end) => {
    const { template } = end.sentence;
    const own = bySentence.get(end.sentence)?.findLast(({ position }) => position < end.position);
    if (end.role !== 'ends' || !own || own.role !== 'credit' || row === '') return [];
    return pattern(`^(?:${row})$`).test(template.slice(own.position + 1, end.position))
      ? [{ amount: own, end }]
      : [];
  });
  // "Expires in 5 days (10 March)" is one row: the day is the surer.
  const dated = new Set(rows.filter(({ end }) => end.printed).map(({ amount }) => amount));
  return rows.filter(({ amount, end }) => end.printed || !dated.has(amount)).slice(0, MOST_CREDITS);
}

/** What is said of a row alone: its words, from the end of the row before. */
function partOf(rows: readonly Row[], index: number): TextSentence {
  const { end } = rows[index] as Row;
  const last = rows[index - 1]?.end;
  const { sentence } = end;
  const isFirst = last?.sentence !== sentence;
  const from = isFirst
    ? sentence.place.start
    : (sentence.places.get(last.position)?.end ?? sentence.place.start);
  const to = sentence.places.get(end.position)?.end ?? sentence.place.end;
  return {
    template: sentence.template.slice(isFirst ? 0 : last.position + 1, end.position + 1),
    mentions: new Map(),
    quote: sentence.quote.slice(from - sentence.place.start, to - sentence.place.start),
    place: { start: from, end: to },
    places: new Map(),
    isShared: rows.filter((row) => row.end.sentence === sentence).length > 1,
  };
}

interface Findings {
  readonly isEarned: boolean;
  readonly money: readonly RoleOfMoney[];
  readonly days: readonly RoleOfDay[];
}

function creditOf(
  sentences: readonly TextSentence[],
  { isEarned, money, days }: Findings,
  words: TextWords,
  nextDay: NextDay,
): TextCredit {
  const rules = rulesIn(sentences, isEarned, words);
  const goods = goodsIn(sentences, isEarned, words);
  const percent = percentIn(sentences, words);
  const amount = amountOf(money, percent !== null);
  const minimum = minimumOf(money);
  const limit = percent === null ? null : limitOf(money);
  const end = endOf(
    days.filter(({ role }) => role === 'ends'),
    nextMonthEnd(sentences, words),
  );
  const offer = endOf(
    days.filter(({ role }) => role === 'offer-ends'),
    null,
  );
  const start = startOf(days);
  const facts: { [Name in keyof TextCredit]?: Said<unknown> | null } = {
    ...rules,
    amount,
    percentOff: percent,
    maxDiscount: limit,
    minSpend: minimum,
    minSpendRole: minimum && { ...minimum, value: minimumRole(minimum.of, isEarned, words) },
    startsOn: start,
    endsOn: end.day,
    endsOnLikely: end.yearless && likely(end.yearless, nextDay),
    endsAfter: end.after,
    offerEndsOn: offer.day ?? sameYear(offer.yearless, end.day),
    offerEndsAfter: offer.after,
    endsTime: end.time,
    // The zone of one day says nothing of another's.
    zone: end.day ? end.zone : (end.zone ?? offer.zone),
  };
  return withFacts(facts, goods.eligible, goods.excluded);
}

function withFacts(
  facts: { [Name in keyof TextCredit]?: Said<unknown> | null },
  eligible: readonly Said<string>[],
  excluded: readonly Said<string>[],
): TextCredit {
  const known = Object.entries(facts).filter(([, fact]) => fact?.value != null) as [string, Said<unknown>][];
  const goods = [
    ['eligible', eligible[0]],
    ['excluded', excluded[0]],
  ] as const;
  const sources = [...known, ...goods.flatMap(([name, fact]) => (fact ? [[name, fact] as const] : []))];
  return {
    ...NO_FACTS,
    ...Object.fromEntries(known.map(([name, { value }]) => [name, value])),
    eligible: eligible.map(({ value }) => value),
    excluded: excluded.map(({ value }) => value),
    quotes: Object.fromEntries(sources.map(([name, { quote }]) => [name, quote])),
    places: Object.fromEntries(sources.map(([name, { place }]) => [name, place])),
  };
}

/** The amount that is surest; of several as sure the first, unless the same words name two. */
function amountOf(money: readonly RoleOfMoney[], isPercent: boolean) {
  const credits = money.filter(({ role }) => role === 'credit');
  const surest = Math.max(0, ...credits.map(({ strength }) => strength));
  // What a text about a credit names alone needs no word beside it.
  const least = isPercent ? 4 : money.length > 1 ? 1 : 0;
  if (surest < least) return null;
  const candidates = credits.filter(({ strength }) => strength === surest);
  const [first] = candidates;
  if (!first) return null;
  const isUnsure = surest === 1 && new Set(candidates.map(({ money: { minor } }) => minor)).size > 1;
  return isUnsure ? null : said(first.money, first.sentence, first.position);
}

function minimumOf(money: readonly RoleOfMoney[]) {
  const [first] = money.filter(({ role }) => role === 'minimum');
  return first ? { ...said(first.money, first.sentence, first.position), of: first } : null;
}

function limitOf(money: readonly RoleOfMoney[]) {
  const [first] = money.filter(({ role }) => role === 'limit');
  return first ? said(first.money, first.sentence, first.position) : null;
}

/** The one end that is said; two different days leave it open, and a span beside a day says the same day again. */
function endOf(roles: readonly RoleOfDay[], monthEnd: RoleOfDay | null) {
  const quoted = <Value>(value: Value, { sentence, position }: RoleOfDay): Said<Value> =>
    said(value, sentence, position);
  const printed = roles.filter((each) => each.printed !== null);
  const days = agreed(
    printed.map((each) => quoted(each.printed?.day ?? each.printed?.yearless ?? null, each)),
  );
  const isFull = days !== null && /^\d{4}-/.test(days.value ?? '');
  const spans = [...(monthEnd ? [monthEnd] : []), ...roles].flatMap((each) =>
    each.after ? [quoted(each.after, each)] : [],
  );
  const zoned = printed.find(({ zone }) => zone !== null);
  const timed = printed.find(({ time }) => time !== null);
  return {
    day: isFull ? days : null,
    yearless: isFull || days === null || days.value === null ? null : { ...days, value: days.value },
    after: printed.length > 0 ? null : agreed(spans),
    zone: zoned ? quoted(zoned.zone, zoned) : null,
    time: isFull && timed ? quoted(timed.time, timed) : null,
  };
}

function likely(yearless: Said<string>, nextDay: NextDay): Said<Day> | null {
  const day = nextDay({ day: null, yearless: yearless.value });
  return day === null ? null : { ...yearless, value: day };
}

/** An offer's last day without a year is of its credit's year, where it falls before the credit's end. */
function sameYear(offer: Said<string> | null, end: Said<string | null> | null): Said<Day> | null {
  const last = end?.value ?? null;
  if (offer === null || last === null || offer.value > last.slice(5)) return null;
  return { ...offer, value: `${last.slice(0, 4)}-${offer.value}` };
}

function startOf(days: readonly RoleOfDay[]): Said<Day> | null {
  const starts = days.filter(({ role }) => role === 'starts');
  const start = agreed(
    starts.map(({ printed, sentence, position }) => said(printed?.day ?? null, sentence, position)),
  );
  return start && start.value !== null ? { ...start, value: start.value } : null;
}
