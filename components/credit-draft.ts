import {
  MOST_YEARS_AHEAD,
  type Particulars,
  type Refusal,
  refusalOfAmount,
  type Typed,
} from '../lib/domain/act.ts';
import { addDays, type Day, isDay, type Zone } from '../lib/domain/day.ts';
import type { Entry } from '../lib/domain/glance.ts';
import type { Goods, Kind } from '../lib/domain/kind.ts';
import type { Currency } from '../lib/domain/money.ts';
import type { Use } from '../lib/domain/terms.ts';
import type { ViewKey } from '../lib/wording/translate.ts';
import { parseTypedAmount, writeTypedAmount } from '../lib/wording/typed-amount.ts';

/** What stands in the form: text as it was typed. */
export interface Draft {
  readonly amount: string;
  readonly endsOn: string;
  readonly name: string;
  readonly startsOn: string;
  readonly endsTime: string;
  /** '' is the marketplace's own, assumed. */
  readonly zone: string;
  /** '' is what is usual, or not known. */
  readonly kind: Kind | '';
  readonly goods: Goods | '';
  readonly use: Use | '';
  readonly minimum: string;
  readonly code: string;
}

export interface Rules {
  readonly currency: Currency;
  readonly locale: string;
  readonly today: Day;
  /** Of the credit that is edited: a day that was not touched is not judged. */
  readonly dayBefore: Day | null;
  /** Of the credit that is edited: an amount that was not touched is not judged either. */
  readonly amountBefore: number | null;
  /** Fields in which something stands that is not a whole date or time. */
  readonly broken: readonly string[];
  /** Assumed where no other is chosen. */
  readonly marketplaceZone: Zone;
  /** Whether everything beyond amount, day and name was asked for, too. */
  readonly asksParticulars: boolean;
}

/** What a draft says where nothing in it is refused. */
export type Sound = Pick<Typed, 'amount' | 'endsOn' | 'name' | 'particulars'>;

export type Checked = { readonly sound: Sound } | { readonly refused: Refused };

/** Why a field was refused; null where it was not. */
export type Refused = Readonly<Record<CheckedField, ViewKey | null>>;
/** In the order in which they stand in the form. */
export const CHECKED_FIELDS = ['amount', 'endsOn', 'startsOn', 'endsTime', 'minimum'] as const;
export type CheckedField = (typeof CHECKED_FIELDS)[number];
export const NOTHING_REFUSED: Refused = {
  amount: null,
  endsOn: null,
  startsOn: null,
  endsTime: null,
  minimum: null,
};

const REFUSALS: Record<Refusal, ViewKey> = {
  'amount-not-positive': 'form.amountNotPositive',
  'amount-too-large': 'form.amountTooLarge',
  'more-than-there-is': 'form.moreThanThereIs',
  'day-too-far': 'form.dayTooFar',
};
const LONGEST_YEAR = 366;

export function checkDraft(draft: Draft, rules: Rules): Checked {
  const { amount, endsOn, name, minimum } = draft;
  const { currency, locale, asksParticulars } = rules;
  const minor = parseTypedAmount(amount, currency, locale);
  const least = minimum.trim() === '' ? null : parseTypedAmount(minimum, currency, locale);
  const refused: Refused = {
    amount: minor !== null && minor === rules.amountBefore ? null : refuseAmount(minor, currency),
    endsOn: refuseDay(endsOn, rules),
    startsOn: asksParticulars ? refuseStart(draft, rules) : null,
    endsTime: asksParticulars ? refuseTime(draft, rules) : null,
    minimum: asksParticulars && minimum.trim() !== '' ? refuseAmount(least, currency) : null,
  };
  if (minor === null || CHECKED_FIELDS.some((field) => refused[field] !== null)) return { refused };
  const sound = { amount: minor, endsOn: endsOn || null, name: name.trim() || null };
  return { sound: asksParticulars ? { ...sound, particulars: particularsOf(draft, least, rules) } : sound };
}

function particularsOf(draft: Draft, minimum: number | null, rules: Rules): Particulars {
  const { startsOn, endsTime, zone, kind, goods, use, code } = draft;
  return {
    startsOn: startsOn || null,
    endsTime: endsTime || null,
    zone: zone || rules.marketplaceZone,
    zoneFrom: zone === '' ? 'assumed' : 'stated',
    terms: {
      kind: kind || null,
      goods: goods || null,
      use: use || null,
      minimum,
      code: code.trim().slice(0, LONGEST_CODE) || null,
    },
  };
}

/** Amazon's own have 10 to 15 signs. */
const LONGEST_CODE = 40;

/** Why this amount cannot be taken; null when it can. */
export function refuseAmount(minor: number | null, currency: Currency): ViewKey | null {
  if (minor === null) return 'form.amountUnreadable';
  const refusal = refusalOfAmount(minor, currency);
  return refusal === null ? null : REFUSALS[refusal];
}

function refuseDay(day: string, { today, dayBefore, broken }: Rules): ViewKey | null {
  if (broken.includes('endsOn') || (day !== '' && !isDay(day))) return 'form.dayUnreadable';
  if (day === '' || day === dayBefore) return null;
  if (day < today) return 'form.dayOver';
  return day > addDays(today, MOST_YEARS_AHEAD * LONGEST_YEAR) ? 'form.dayTooFar' : null;
}

function refuseStart({ startsOn, endsOn, endsTime }: Draft, { broken }: Rules): ViewKey | null {
  if (broken.includes('startsOn') || (startsOn !== '' && !isDay(startsOn))) return 'form.dayUnreadable';
  if (startsOn === '' || endsOn === '') return null;
  const isOverAtOnce = startsOn === endsOn && endsTime === '00:00';
  return startsOn > endsOn || isOverAtOnce ? 'form.startsAfterEnd' : null;
}

function refuseTime({ endsOn, endsTime }: Draft, { broken }: Rules): ViewKey | null {
  if (broken.includes('endsTime')) return 'form.timeUnreadable';
  return endsTime !== '' && endsOn === '' ? 'form.timeWithoutDay' : null;
}

export const EMPTY: Draft = {
  amount: '',
  endsOn: '',
  name: '',
  startsOn: '',
  endsTime: '',
  zone: '',
  kind: '',
  goods: '',
  use: '',
  minimum: '',
  code: '',
};

/** What stands in the form before anything is typed: nothing, or the credit as it is known. */
export function draftOf(entry: Entry | null, locale: string): Draft {
  if (entry === null) return EMPTY;
  const { left, currency, endsOn, endsTime, name, startsOn, zone, zoneFrom, terms } = entry.credit;
  const { minimum } = terms;
  return {
    amount: writeTypedAmount(left, currency, locale),
    endsOn: endsOn ?? '',
    name: name ?? '',
    startsOn: startsOn ?? '',
    endsTime: endsTime ?? '',
    zone: zoneFrom === 'stated' ? zone : '',
    kind: terms.kind?.value ?? '',
    goods: terms.goods?.value ?? '',
    use: terms.use?.value ?? '',
    minimum: minimum === null ? '' : writeTypedAmount(minimum.value, currency, locale),
    code: terms.code?.value ?? '',
  };
}
