import type { Readers } from '../page.ts';
import { readCheckout } from './checkout.ts';
import { inOrderWords } from './order-readers.ts';

/** Checkout: the cart stands with its own reader. */
export const CHECKOUT_READERS: Readers = { checkout: /* @__PURE__ */ inOrderWords(readCheckout) };
