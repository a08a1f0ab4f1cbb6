import type { FamilyReader, Reader, Readers } from '../page.ts';
import { orderWordsFor } from '../words/order-words.ts';
import { readOrder, readOrders } from './order.ts';
import { readTerms } from './terms.ts';
import { readTransactions } from './transactions.ts';

/** With the words of pages from checkout to return. */
export const inOrderWords = (read: Reader): FamilyReader => ({
  read,
  speaks: (language) => orderWordsFor(language) !== null,
});

/** What comes after checkout: thanks, orders, returns, payments; and the terms that a shopper opens. */
export const ORDER_READERS: Readers = {
  'thank-you': /* @__PURE__ */ inOrderWords(readOrder),
  order: /* @__PURE__ */ inOrderWords(readOrder),
  orders: /* @__PURE__ */ inOrderWords(readOrders),
  return: /* @__PURE__ */ inOrderWords(readOrder),
  transactions: /* @__PURE__ */ inOrderWords(readTransactions),
  terms: /* @__PURE__ */ inOrderWords(readTerms),
};
