import type { Doubt } from './doubt.ts';
import type { Reason } from './reason.ts';

/**
 * What a credit's own terms ask for beyond `Terms`, and what pages hardly ever show: how to pay, where to ship, which
 * membership, one per product, a quota, a class of goods that is left out (DOMAIN §6, reasons 4 and 8 to 14, 16).
 */
export interface Limit {
  readonly creditId: string;
  readonly of: LimitKind;
  /** Whether this order breaks it; null where the page does not show it, as nearly always. */
  readonly broken: boolean | null;
  /** The words of the terms: a limit without them is hearsay. Untrusted text. */
  readonly quote: string;
}

export type LimitKind =
  | 'excluded'
  | 'quota'
  | 'payment'
  | 'order-changed'
  | 'split'
  | 'not-posted'
  | 'membership'
  | 'address'
  | 'pre-order';

export function reasonOfLimit({ of, quote }: Pick<Limit, 'of' | 'quote'>): Reason {
  const said = { basis: 'stated', quote } as const;
  switch (of) {
    case 'excluded':
      return { because: 'excluded', what: 'said', ...said };
    case 'quota':
      return { because: 'used-up', how: 'said', ...said };
    case 'membership':
      return { because: 'other-account', whose: 'membership', ...said };
    case 'pre-order':
      return { because: 'no-review', way: 'said', ...said };
    default:
      return { because: of, ...said };
  }
}

export function doubtOfLimit({ of, quote }: Limit): Doubt {
  return { because: 'rules-unknown', about: of, quote };
}
