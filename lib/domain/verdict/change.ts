import type { Instant } from '../day.ts';
import type { Goods } from '../kind.ts';
import type { Money } from '../money.ts';
import type { Basket } from './basket.ts';
import type { Context } from './context.ts';
import type { Reason } from './reason.ts';

/** What would turn a `no` into a `yes`. It is said, never done for the shopper (DESIGN §4 "Verdicts"). */
export type Change =
  | { readonly do: 'add-goods'; readonly short: Money; readonly goods: Goods | null }
  /** The same item, new, from Amazon itself; `here` where this page offers it. */
  | { readonly do: 'buy-from-amazon'; readonly here: boolean }
  | { readonly do: 'wait'; readonly until: Instant }
  | { readonly do: 'tick-box' }
  | { readonly do: 'buy-once' }
  | { readonly do: 'use-cart' }
  | { readonly do: 'type-code' };

/** What would change all of the reasons; nothing where one of them cannot be changed. */
export function changesOf(reasons: readonly Reason[], basket: Basket, context: Context): readonly Change[] {
  const changes = reasons.map((reason) => changeOf(reason, basket, context));
  return changes.every((change) => change !== null) ? changes : [];
}

function changeOf(reason: Reason, { alone }: Basket, { amazonOffers }: Context): Change | null {
  switch (reason.because) {
    case 'below-minimum':
      return { do: 'add-goods', short: reason.short, goods: reason.goods };
    case 'other-seller':
    case 'other-amazon':
      return alone && amazonOffers !== false ? { do: 'buy-from-amazon', here: amazonOffers === true } : null;
    case 'not-started':
      return reason.startsAt === null ? null : { do: 'wait', until: reason.startsAt };
    case 'box-off':
      return { do: 'tick-box' };
    case 'no-review':
      return WAYS[reason.way];
    default:
      return null;
  }
}

const WAYS: Record<Extract<Reason, { because: 'no-review' }>['way'], Change | null> = {
  subscription: { do: 'buy-once' },
  'buy-now': { do: 'use-cart' },
  said: null,
};
