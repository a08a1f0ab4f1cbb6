import { understood } from '../notice-facts.ts';
import type { FamilyReader, Readers } from '../page.ts';
import { ACCOUNT_READERS } from './account-readers.ts';
import { readCart } from './cart.ts';
import { CHECKOUT_READERS } from './checkout-readers.ts';
import { ITEM_READERS, inItemWords } from './item-readers.ts';
import { ORDER_READERS } from './order-readers.ts';

/** For what reads any page: the command line and the tests. A script imports the lists of its own pages instead. */
export const ALL_READERS: Readers = {
  ...ACCOUNT_READERS,
  ...ITEM_READERS,
  cart: inItemWords(readCart),
  ...inFull(CHECKOUT_READERS),
  ...inFull(ORDER_READERS),
};

/** With what the quotes of a page say; a script leaves that to the background. */
function inFull(readers: Readers): Readers {
  const entries: [string, FamilyReader][] = Object.entries(readers).map(([family, { read, speaks }]) => [
    family,
    { read: (page) => understood(read(page), page), speaks },
  ]);
  return Object.fromEntries(entries);
}
