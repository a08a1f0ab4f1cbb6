import type { Credit } from '../../lib/domain/credit.ts';
import { addDays, addMonths, type Day } from '../../lib/domain/day.ts';
import { type Kind, kindOf } from '../../lib/domain/kind.ts';
import type { Currency } from '../../lib/domain/money.ts';
import type { Pasted } from '../../lib/domain/pasted.ts';
import type { EndsAfter, TextCredit } from '../../lib/domain/text-reading.ts';
import type { PasteKey } from '../../lib/wording/translate.ts';
import { writeTypedAmount } from '../../lib/wording/typed-amount.ts';
import type { PasteVoice } from '../../lib/wording/voice.ts';
import { type Draft, EMPTY } from '../credit-draft.ts';

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
export function draftOfText(said: TextCredit, pasted: Pasted, currency: Currency, voice: PasteVoice): Draft {
  const { terms } = pasted;
  const { percentOff, maxDiscount } = said;
  // Of a percentage only the most is an amount.
  const most = percentOff !== null && maxDiscount?.currency === currency ? maxDiscount.minor : undefined;
  const write = (minor: number | null | undefined): string =>
    minor == null ? '' : writeTypedAmount(minor, currency, voice.locale);
  const name = NAMES[terms.code ? 'code' : kindOf(said.quotes.amount ?? null)];
  return {
    ...EMPTY,
    amount: write(pasted.amount ?? most),
    endsOn: said.endsOn ?? said.endsOnLikely ?? '',
    startsOn: said.startsOn ?? '',
    name: name === undefined ? '' : voice.translate(name),
    goods: terms.goods ?? '',
    use: terms.use ?? '',
    minimum: write(terms.minimum),
    code: terms.code ?? '',
  };
}

/** The last day of so many days or months after a day. */
export function lastDayAfter(day: Day, span: EndsAfter): Day {
  return 'days' in span ? addDays(day, span.days) : addMonths(day, span.months);
}
