import { type Item, LONGEST_NAME, type Notice } from '../reading.ts';
import type { Basket } from './basket.ts';
import type { Context } from './context.ts';
import { type Fit, fitOf, type Rules } from './fit.ts';

/** Whether each of the items is eligible, as far as its page says. */
export function fitsOf({ items, notices, alone }: Basket, rules: Rules, context: Context): readonly Fit[] {
  const against = notices.filter(({ kind, beside }) => kind === 'not-for-this-item' && beside === 'item');
  return items.map((item) => {
    const fit = onThisWay(fitOf(item, rules), item, context);
    const notice = against.find((one) => alone || isAbout(one, item));
    // It may speak of a coupon: it leaves open whether the credit is meant, and is shown.
    return notice && fit.answer !== 'no' ? left(notice) : fit;
  });
}

/**
 * Buy Now is said to skip the page where one would choose (DOMAIN §6 reason 16, §10, grade D). Digital goods are
 * always bought that way, with the credit used by itself (grade B).
 */
function onThisWay(fit: Fit, { digital }: Item, { reviewFollows }: Context): Fit {
  if (fit.answer !== 'yes' || digital || reviewFollows !== false) return fit;
  if (digital === null) return { answer: "can't tell", doubt: { because: 'kind-unknown' } };
  return { answer: 'no', reason: { because: 'no-review', way: 'buy-now', basis: 'usual', quote: null } };
}

function isAbout({ about }: Notice, { title }: Item): boolean {
  return about !== null && title !== null && about === title.slice(0, LONGEST_NAME);
}

function left({ quote }: Notice): Fit {
  return { answer: "can't tell", doubt: { because: 'rules-unknown', about: 'excluded', quote } };
}
