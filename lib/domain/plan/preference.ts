import { goodsOf } from '../terms.ts';
import type { Yes } from '../verdict/verdict.ts';

/**
 * Which credit should rather be spent (USERS, wish 4 "Spend the one that ends first; keep the flexible one"): the one
 * that ends first, one without a date last; of equal ends the one that buys less, and the one that asks for more goods;
 * then the larger, the older, and so that it never hangs on the order in which the books are read.
 */
export function ratherSpent({ entry: { credit: one } }: Yes, { entry: { credit: other } }: Yes): number {
  return (
    one.endsSort - other.endsSort ||
    breadthOf(one) - breadthOf(other) ||
    (other.terms.minimum?.value ?? 0) - (one.terms.minimum?.value ?? 0) ||
    other.left - one.left ||
    one.firstAt - other.firstAt ||
    (one.id < other.id ? -1 : 1)
  );
}

/** Whatever Amazon lists is more than one kind of goods. */
export function breadthOf(credit: Parameters<typeof goodsOf>[0]): number {
  return goodsOf(credit)?.value === 'anything' ? 1 : 0;
}
