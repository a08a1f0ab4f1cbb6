import type { Entry } from '../glance.ts';
import type { Item } from '../reading.ts';
import { goodsOf } from '../terms.ts';
import type { Basket } from './basket.ts';
import { REASON_KINDS, type ReasonKind } from './reason.ts';

/** Which of the 16 reasons could be ruled out on a page: those of whose facts none was missing. */
export function checkedOn(basket: Basket, entries: readonly Entry[]): readonly ReasonKind[] {
  return REASON_KINDS.filter((kind) => CHECKS[kind]?.(basket, entries) ?? false);
}

type Check = (basket: Basket, entries: readonly Entry[]) => boolean;

const always: Check = () => true;

/** The credit's own dates and amount are in the books; the rest must have been on the page. */
const CHECKS: Partial<Record<ReasonKind, Check>> = {
  'other-seller': sellersKnown,
  'other-amazon': sellersKnown,
  'wrong-form': every(({ digital }) => digital !== null),
  excluded: every(({ giftCard }) => giftCard !== null),
  'below-minimum': (_, entries) => entries.every(({ credit }) => credit.terms.minimum !== null),
  'not-started': always,
  ended: (_, entries) => entries.every(({ span }) => span !== null),
  'used-up': always,
  'box-off': ({ boxes }) => boxes.length > 0,
  'no-review': every(({ subscription }) => subscription !== null),
};

function every(isKnown: (item: Item) => boolean): Check {
  return ({ items }) => items.length > 0 && items.every(isKnown);
}

/** Who sells matters only to credits that ask for it. */
function sellersKnown(basket: Basket, entries: readonly Entry[]): boolean {
  const matters = entries.some(({ credit }) => goodsOf(credit)?.value === 'sold-by-amazon');
  return matters && every(({ soldByAmazon }) => soldByAmazon !== null)(basket, entries);
}
