import type { Basis } from '../credit.ts';
import { type Goods, type Kind, USUALLY } from '../kind.ts';
import type { DigitalKind, Item } from '../reading.ts';
import type { Term } from '../terms.ts';
import type { Doubt } from './doubt.ts';
import type { Reason } from './reason.ts';
import { sellerFit } from './seller-fit.ts';

/** Whether one item is of the goods that a credit buys. What the page does not say never makes it a `no`. */
export type Fit =
  | { readonly answer: 'yes'; readonly basis: Basis }
  | { readonly answer: 'no'; readonly reason: Reason }
  | { readonly answer: "can't tell"; readonly doubt: Doubt };

/** What counts for the fit: the kind of the credit, and what it buys as said or as usual. */
export interface Rules {
  readonly kind: Kind;
  readonly goods: Term<Goods> | null;
}

/** The form first: no seller makes a digital credit buy a thing. */
export function fitOf(item: Item, rules: Rules): Fit {
  const { goods } = rules;
  // Not for gift cards, whatever else it buys (DOMAIN §8, US default, grade A).
  if (item.giftCard) return no({ because: 'excluded', what: 'gift-card', basis: 'usual', quote: null });
  if (goods === null) return unsure({ because: 'rules-unknown', about: 'goods', quote: null });
  const form = formFit(item, goods, rules.kind);
  if (form !== null) return form;
  // DOMAIN §6 reason 16 (grade D), §2: no source knows a credit for subscriptions.
  if (item.subscription)
    return no({ because: 'no-review', way: 'subscription', basis: 'usual', quote: null });
  if (goods.value !== 'sold-by-amazon') return { answer: 'yes', basis: goods.basis };
  return sellerFit(item, goods);
}

/** Of the digital goods, these are what such credits are for: "select e-books, music, videos, and apps" (DOMAIN §2). */
const USUAL_DIGITAL: readonly DigitalKind[] = ['e-book', 'video', 'music', 'app'];

function formFit({ digital, digitalKind }: Item, goods: Term<Goods>, kind: Kind): Fit | null {
  if (goods.value === 'anything') return null;
  if (goods.value === 'digital') {
    if (digital === false) return no({ because: 'wrong-form', buys: 'digital', ...saidBy(goods) });
    if (!digital || digitalKind === null) return unsure({ because: 'kind-unknown' });
    if (USUAL_DIGITAL.includes(digitalKind)) return null;
    return unsure({ because: 'rules-unknown', about: 'digital-kind', quote: goods.quote });
  }
  if (!digital) return null;
  // Spain's No-Rush credit was for what Amazon sells, and so not for digital goods only (DOMAIN §2): terms that
  // overrule "digital" do not exclude it. The other kinds do not buy digital goods, as far as is known (DOMAIN §8).
  if (USUALLY[kind].goods === 'digital')
    return unsure({ because: 'rules-unknown', about: 'digital-seller', quote: goods.quote });
  return no({ because: 'wrong-form', buys: 'physical', basis: 'usual', quote: null });
}

function no(reason: Reason): Fit {
  return { answer: 'no', reason };
}

function unsure(doubt: Doubt): Fit {
  return { answer: "can't tell", doubt };
}

function saidBy({ basis, quote }: Term<Goods>): { readonly basis: Basis; readonly quote: string | null } {
  return { basis, quote };
}
