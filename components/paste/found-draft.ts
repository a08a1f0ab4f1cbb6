import type { Credit } from '../../lib/domain/credit.ts';
import { addDays, type Day, dayAt, type Instant, isDay } from '../../lib/domain/day.ts';
import { type Kind, kindOf } from '../../lib/domain/kind.ts';
import { addMonths } from '../../lib/domain/months.ts';
import type { Pasted } from '../../lib/domain/pasted.ts';
import type { EndsAfter, From, TextCredit } from '../../lib/domain/text-reading.ts';
import type { PasteKey } from '../../lib/wording/translate.ts';
import { writeTypedAmount } from '../../lib/wording/typed-amount.ts';
import type { PasteVoice } from '../../lib/wording/voice.ts';
import { type Draft, EMPTY } from '../credit-draft.ts';
import type { MarketplaceChoice } from '../page-props.ts';

/** What a text can say of a credit and the books have room for, in the order in which it is shown. */
export const FOUND_FIELDS = ['amount', 'endsOn', 'startsOn', 'goods', 'use', 'minimum', 'code'] as const;
export type FoundField = (typeof FOUND_FIELDS)[number];

/** Whether the text itself says it. */
export function isSaid(field: FoundField, { terms, ...facts }: Pasted): boolean {
  if (field === 'amount' || field === 'endsOn' || field === 'startsOn') return facts[field] !== undefined;
  return terms[field] !== undefined;
}

/**
 * Asked for where neither the text nor the known credit says it: without an amount nothing can be kept, and the day is
 * what it is all about.
 */
const WANTED: readonly FoundField[] = ['amount', 'endsOn'];

export function isAsked(
  field: FoundField,
  pasted: Pasted,
  opened: ReadonlySet<FoundField>,
  same: Credit | null,
): boolean {
  if (opened.has(field)) return true;
  const isKnown = field === 'endsOn' && same?.endsOn != null;
  return WANTED.includes(field) && !isSaid(field, pasted) && !isKnown;
}

const NAMES: Partial<Record<Kind, PasteKey>> = {
  'no-rush': 'suggestion.noRush',
  courtesy: 'suggestion.courtesy',
  code: 'suggestion.code',
};

/** What stands in the fields before anything is corrected: what the text says, and what it makes likely. */
export function draftOfText(
  said: TextCredit,
  pasted: Pasted,
  { where, writtenAt }: { readonly where: MarketplaceChoice; readonly writtenAt: Instant | null },
  voice: PasteVoice,
): Draft {
  const { terms } = pasted;
  const { currency } = where;
  const counted =
    said.endsAfter && lastDayAfter(firstDayOf(said.endsAfter, where, writtenAt), said.endsAfter);
  const { percentOff, maxDiscount } = said;
  // Of a percentage only the most is an amount.
  const most = percentOff !== null && maxDiscount?.currency === currency ? maxDiscount.minor : undefined;
  const write = (minor: number | null | undefined): string =>
    minor == null ? '' : writeTypedAmount(minor, currency, voice.locale);
  const name = NAMES[terms.code ? 'code' : kindOf(said.quotes.amount ?? null)];
  return {
    ...EMPTY,
    amount: write(pasted.amount ?? most),
    endsOn: said.endsOn ?? said.endsOnLikely ?? counted ?? '',
    startsOn: said.startsOn ?? '',
    endsTime: said.endsTime ?? '',
    name: name === undefined ? '' : voice.translate(name),
    goods: terms.goods ?? '',
    use: terms.use ?? '',
    minimum: write(terms.minimum),
    code: terms.code ?? '',
  };
}

/** What counts from the mail, and what says nothing else. */
const FROM_ISSUE: readonly (From | null)[] = [null, 'issue', 'receipt-of-offer'];

export function isFromIssue({ from }: EndsAfter): boolean {
  return FROM_ISSUE.includes(from);
}

/** The day from which a span most likely counts, by the storefront's own clock: that of the mail; '' where none is. */
export function firstDayOf(span: EndsAfter, where: MarketplaceChoice, writtenAt: Instant | null): Day | '' {
  return isFromIssue(span) && writtenAt !== null ? dayAt(writtenAt, where.zone) : '';
}

/** The last day of so many days or months after a day; null where that is no whole day. */
export function lastDayAfter(day: string, span: EndsAfter): Day | null {
  if (!isDay(day)) return null;
  if ('days' in span) return addDays(day, span.days);
  if (!span.toMonthEnd) return addMonths(day, span.months);
  return addDays(addMonths(`${day.slice(0, 7)}-01`, span.months + 1), -1);
}
