import { isMarketplaceKey, MARKETPLACES } from '../../lib/amazon/marketplaces.ts';
import type { Typed } from '../../lib/domain/act.ts';
import type { Books } from '../../lib/store/books.ts';
import { addTyped } from '../../lib/store/shopper-acts.ts';

/** Writes a typed credit, whose days end where its marketplace is. */
export function addHere(books: Books, typed: Typed): ReturnType<typeof addTyped> {
  if (!isMarketplaceKey(typed.marketplace)) throw new Error(`No such marketplace: ${typed.marketplace}`);
  return addTyped(books, typed, MARKETPLACES[typed.marketplace].zone, Date.now());
}
