import type { Credit } from '../credit.ts';
import { kindOf, kindsAgree } from '../kind.ts';
import type { CreditSighting } from '../reading.ts';
import type { Reason } from './reason.ts';

/** Its box at checkout is off (DOMAIN §6 reason 15). One box over all of the balance is only probably its own. */
export function boxReasons(credit: Credit, boxes: readonly CreditSighting[]): readonly Reason[] {
  const own = boxes.filter((box) => isOwn(box, credit));
  const [only, another] = boxes;
  const shared = only && !another && mayHold(only, credit) ? [only] : [];
  const found = own.length > 0 ? own : shared;
  // Of two equal boxes one is on: which of them is this credit's, nobody knows.
  if (found.length === 0 || found.some(({ box }) => box === 'ticked')) return [];
  const [{ quote } = { quote: null }] = found;
  return [{ because: 'box-off', basis: own.length > 0 ? 'stated' : 'usual', quote }];
}

function isOwn({ name, amount }: CreditSighting, credit: Credit): boolean {
  if (amount.currency !== credit.currency) return false;
  const said = credit.sightings.checkout;
  if (said !== undefined) return said.name === name && said.minor === amount.minor;
  return name !== null && name === credit.name && amount.minor === credit.left;
}

function mayHold({ name, amount }: CreditSighting, credit: Credit): boolean {
  const isLarge = amount.currency === credit.currency && amount.minor >= credit.left;
  return isLarge && kindsAgree(kindOf(name), credit.kind);
}
