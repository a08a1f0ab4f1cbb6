import type { Credit } from '../credit.ts';
import type { Entry } from '../glance.ts';
import type { Context } from './context.ts';
import type { Doubt } from './doubt.ts';
import { doubtOfLimit, reasonOfLimit } from './limit.ts';
import type { Reason } from './reason.ts';

/** The reasons that lie in the credit itself, whatever would be bought (DOMAIN §6, reasons 6 to 14). */
export function ownReasons(entry: Entry, context: Context): readonly Reason[] {
  const { credit } = entry;
  const broken = limitsOf(credit, context).filter((limit) => limit.broken === true);
  return [
    ...strangerTo(credit, context),
    ...clockReasons(entry),
    ...spentReasons(credit),
    ...broken.map(reasonOfLimit),
  ];
}

/** What lies in the credit and cannot be told. */
export function ownDoubts(entry: Entry, context: Context): readonly Doubt[] {
  const { span, state, credit } = entry;
  const mayHaveEnded = span !== null && state !== 'expired' && context.now >= span.safe;
  return [
    // Between the clocks that may count (DESIGN §4 "Money and time").
    ...(mayHaveEnded ? [{ because: 'rules-unknown', about: 'end', quote: credit.quote } as const] : []),
    ...limitsOf(credit, context)
      .filter(({ broken }) => broken === null)
      .map(doubtOfLimit),
  ];
}

function limitsOf({ id }: Credit, { limits }: Context): Context['limits'] {
  return limits.filter(({ creditId }) => creditId === id);
}

/** Valid in one account of one marketplace only (DOMAIN §10). */
function strangerTo(credit: Credit, { marketplace, account }: Context): readonly Reason[] {
  const because = 'other-account';
  if (credit.standing === 'dismissed' || credit.standing === 'deleted')
    return [{ because, whose: 'nobody', basis: 'shopper', quote: null }];
  if (credit.marketplace !== marketplace)
    return [{ because, whose: 'marketplace', basis: 'stated', quote: null }];
  const isOthers = credit.accountId !== null && account !== null && credit.accountId !== account;
  return isOthers ? [{ because, whose: 'account', basis: 'stated', quote: null }] : [];
}

function clockReasons({ credit, state, startsAt }: Entry): readonly Reason[] {
  const { quote, startsBasis, endsBasis, endsOn } = credit;
  if (state === 'not-yet')
    return [{ because: 'not-started', startsAt, basis: startsBasis ?? 'stated', quote }];
  if (state === 'expired') return [{ because: 'ended', endsOn, basis: endsBasis ?? 'stated', quote }];
  return [];
}

/** Gone is not used (DESIGN §4): what is no longer on its page is only probably so. */
function spentReasons({ phase, left, toldBy }: Credit): readonly Reason[] {
  const said = { because: 'used-up', quote: null } as const;
  if (phase === 'gone') return [{ ...said, how: 'vanished', basis: 'usual' }];
  const basis = toldBy === null ? 'stated' : 'shopper';
  return phase === 'closed' || left <= 0 ? [{ ...said, how: 'spent', basis }] : [];
}
