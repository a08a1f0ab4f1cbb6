import type { Credit } from './credit.ts';
import type { ClockTime, Day, Zone } from './day.ts';
import type { Facts, Happening } from './event.ts';
import { type Currency, isAbsurd } from './money.ts';
import type { Pasted } from './pasted.ts';
import type { Terms } from './terms.ts';

/** What the shopper can say about one credit, in one step that can be undone. Amounts are minor units. */
export type Act =
  | { readonly type: 'use'; readonly amount: number }
  | { readonly type: 'lose' }
  | { readonly type: 'returned'; readonly amount: number }
  | { readonly type: 'give-back'; readonly amount: number }
  /** "I don't know what became of it." */
  | { readonly type: 'settle' }
  /** "The books are right": a page that says otherwise is answered until it says something new. */
  | { readonly type: 'insist' }
  /** Of two days that Amazon's words print, this one. */
  | { readonly type: 'decide'; readonly endsOn: Day }
  /** "It is the same as that one." */
  | { readonly type: 'join'; readonly with: string }
  /** "What came under this id is a credit of its own." */
  | { readonly type: 'split'; readonly member: string }
  /** "The words that this event handed in are about another credit." */
  | { readonly type: 'split-words'; readonly eventId: string }
  | Edit
  /** `accountId` where the page did not say whose it is. */
  | { readonly type: 'keep'; readonly accountId?: string }
  /** "These words are about this one", and what the shopper has to say besides. */
  | {
      readonly type: 'paste';
      readonly pasted: Pasted;
      readonly own: Omit<Edit, 'type'>;
      /** Where no page said whose it is. */
      readonly accountId: string | null;
    }
  | { readonly type: 'not-mine' }
  | { readonly type: 'delete' };

/** Only what was changed: what is absent stays as the books have it by then. */
export interface Edit {
  readonly type: 'edit';
  readonly amount?: number;
  readonly endsOn?: Day | null;
  readonly name?: string | null;
  readonly particulars?: Partial<Omit<Particulars, 'terms'>> & { readonly terms?: Partial<Terms> };
}

/** Everything else that the shopper can know of a credit. */
export interface Particulars {
  readonly startsOn: Day | null;
  /** Null: to the end of the day. */
  readonly endsTime: ClockTime | null;
  readonly zone: Zone;
  /** `stated`: the shopper has it from Amazon's own words. */
  readonly zoneFrom: 'stated' | 'assumed';
  readonly terms: Terms;
}

/** What the shopper types for a new credit: amount, day, what for (DESIGN §4; all else has a default). */
export interface Typed {
  readonly marketplace: string;
  /** Null: the marketplace's only account, which is made when there is none. */
  readonly accountId: string | null;
  readonly currency: Currency;
  readonly amount: number;
  /** Absent: exact. A table of our own may hold a lower bound. */
  readonly amountIs?: 'exact' | 'at-least';
  readonly endsOn: Day | null;
  readonly name: string | null;
  readonly particulars?: Particulars;
  /** The words that it was read from. */
  readonly pasted?: Pasted;
}

export type Refusal = 'amount-not-positive' | 'amount-too-large' | 'more-than-there-is' | 'day-too-far';

/** Deadlines more than this many years ahead are typing mistakes (DESIGN §8 "Credits" doubts them on pages, too). */
export const MOST_YEARS_AHEAD = 2;
export const LONGEST_TYPED_NAME = 120;

export function refusalOfAmount(minor: number, currency: Currency): Refusal | null {
  if (!Number.isSafeInteger(minor) || minor <= 0) return 'amount-not-positive';
  return isAbsurd({ minor, currency }) ? 'amount-too-large' : null;
}

/** Everything that an act says, in order. Amounts beyond what there is are cut to it. */
export function happeningsOf(
  act: Exclude<Act, { type: 'split-words' }>,
  credit: Credit,
): readonly Happening[] {
  if (act.type === 'decide') {
    const { endsOn } = act;
    const stands: Happening = { type: 'corrected', correction: { of: 'stands' } };
    return endsOn === credit.endsOn ? [stands] : [happeningOf({ type: 'edit', endsOn }, credit), stands];
  }
  if (act.type !== 'paste') return [happeningOf(act, credit)];
  const { pasted, own, accountId } = act;
  const whose = ownerSaid(accountId, credit);
  const isAsked = credit.standing === 'to-confirm';
  return [
    { type: 'pasted', ...pasted },
    ...(isAsked ? [standing('kept', whose)] : []),
    ...(Object.keys(own).length === 0 ? [] : [happeningOf({ type: 'edit', ...own }, credit)]),
  ];
}

/** Meanwhile a page may have said whose it is, or it was joined with somebody's: that stays. */
function ownerSaid(accountId: string | null, credit: Credit): string | undefined {
  return credit.accountId === null ? (accountId ?? undefined) : undefined;
}

export type OneWord = Exclude<Act, { type: 'paste' | 'decide' | 'split-words' }>;

/** The event that an act of one word becomes. */
export function happeningOf(act: OneWord, credit: Credit): Happening {
  switch (act.type) {
    case 'use':
      return { type: 'used', amount: act.amount };
    case 'lose':
      return { type: 'expired', basis: 'shopper' };
    case 'returned':
      return { type: 'lost-with-return', amount: act.amount };
    case 'give-back':
      return { type: 'restored', amount: act.amount, from: null };
    case 'settle':
      return { type: 'corrected', correction: { of: 'settled' } };
    case 'insist':
      return { type: 'corrected', correction: { of: 'stands' } };
    case 'join':
      return { type: 'joined', with: act.with };
    case 'split':
      return { type: 'split' };
    case 'edit':
      return {
        type: 'corrected',
        correction: {
          of: 'facts',
          facts: editedFacts(act, credit),
          ...(act.amount === undefined ? {} : { amount: act.amount }),
          ...editedTerms(act, credit),
        },
      };
    case 'keep':
      return standing('kept', ownerSaid(act.accountId ?? null, credit));
    case 'not-mine':
      return standing('dismissed');
    case 'delete':
      return standing('deleted');
  }
}

/** Only what differs: an untouched date keeps its own words as its basis. */
function editedFacts({ endsOn, name, particulars = {} }: Edit, credit: Credit): Partial<Facts> {
  const { terms: _terms, ...window } = particulars;
  const wanted: Partial<Facts> = {
    ...(name === undefined || name === credit.name ? {} : { name: clampName(name) }),
    // A time that Amazon printed belongs to its own day; one that was typed goes along.
    ...(endsOn === undefined || endsOn === credit.endsOn ? {} : { endsOn, ...timeOf(endsOn, credit) }),
    ...window,
  };
  return changed<Facts>(wanted, credit);
}

function timeOf(endsOn: Day | null, { endsBasis, endsTime }: Credit): Pick<Facts, 'endsTime'> {
  return { endsTime: endsOn !== null && endsBasis === 'shopper' ? endsTime : null };
}

function clampName(name: string | null): string | null {
  return name?.slice(0, LONGEST_TYPED_NAME) ?? null;
}

function particularFacts(particulars: Particulars | undefined): Partial<Facts> {
  if (particulars === undefined) return {};
  const { startsOn, endsTime, zone, zoneFrom } = particulars;
  return { startsOn, endsTime, zone, zoneFrom };
}

/** A term that is said as it was known already stays as it was known. */
function editedTerms({ particulars }: Edit, { terms }: Credit): { terms?: Partial<Terms> } {
  if (particulars?.terms === undefined) return {};
  const { kind, goods, use, minimum, code } = terms;
  const before: Terms = {
    kind: kind?.value ?? null,
    goods: goods?.value ?? null,
    use: use?.value ?? null,
    minimum: minimum?.value ?? null,
    code: code?.value ?? null,
  };
  return { terms: changed(particulars.terms, before) };
}

function changed<Known extends object>(wanted: Partial<Known>, before: Known): Partial<Known> {
  const news = Object.entries(wanted).filter(([name, value]) => value !== before[name as keyof Known]);
  return Object.fromEntries(news) as Partial<Known>;
}

function standing(to: Credit['standing'], accountId?: string): Happening {
  const account = accountId === undefined ? {} : { accountId };
  return { type: 'corrected', correction: { of: 'standing', standing: to, ...account } };
}

/**
 * The event of a typed credit. `zone` is the marketplace's.
 * @param like credits that a page has shown and that it may be: then it waits for an answer
 */
export function issuedBy(
  { marketplace, accountId, currency, amount, amountIs = 'exact', endsOn, name, particulars }: Typed,
  zone: Zone,
  like: readonly string[] = [],
): Extract<Happening, { type: 'issued' }> {
  return {
    type: 'issued',
    marketplace,
    accountId,
    currency,
    amount,
    amountIs,
    standing: like.length === 0 ? 'kept' : 'to-confirm',
    basis: 'shopper',
    from: null,
    ...(like.length === 0 ? {} : { like }),
    name: clampName(name),
    startsOn: null,
    endsOn,
    endsTime: null,
    zone,
    zoneFrom: 'assumed',
    ...particularFacts(particulars),
    ...(particulars === undefined ? {} : { terms: said(particulars.terms) }),
  };
}

function said(terms: Terms): Partial<Terms> {
  return Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== null));
}
