import type { RecentPages } from '../../lib/browser/recent-pages.ts';
import type { Instant, Zone } from '../../lib/domain/day.ts';
import type { Place, Shelf } from '../../lib/domain/glance.ts';
import { counts, entriesOf } from '../../lib/domain/placed.ts';
import { makePlan } from '../../lib/domain/plan/make-plan.ts';
import type { Plan } from '../../lib/domain/plan/plan.ts';
import type { TroubleCode } from '../../lib/domain/reading.ts';
import type { Basket } from '../../lib/domain/verdict/basket.ts';

/** The cart as the verdicts look at it, and what stood in the way of reading it. */
export function basketOfCart({ items, lines, notices, trouble }: RecentPages['cart']): {
  readonly basket: Basket;
  readonly trouble: readonly TroubleCode[];
} {
  return {
    basket: { items, lines, notices, alone: false, boxes: [] },
    trouble: trouble.map(({ code }) => code),
  };
}

/** What is planned for goods with the credits of one marketplace and account. */
export function planOf(
  basket: Basket,
  trouble: readonly TroubleCode[],
  place: Place,
  held: Shelf,
  now: Instant,
  shopperZone: Zone,
): Plan {
  const entries = entriesOf(held, now, shopperZone).filter(
    (entry) =>
      counts(entry) &&
      entry.credit.marketplace === place.marketplace &&
      entry.credit.accountId === place.accountId,
  );
  const context = {
    now,
    marketplace: place.marketplace,
    account: place.accountId,
    trouble,
    reviewFollows: null,
    amazonOffers: null,
    codesHeld: entries.filter(({ credit }) => credit.terms.code !== null).length,
    limits: [],
  };
  return makePlan(basket, entries, context, place.currency);
}
