/** Everything that writes into the books: one chunk, which the first paint does not need. */
export { labelAccount } from '../../lib/store/accounts.ts';
export { settleEnded } from '../../lib/store/settle-ended.ts';
export { act, addTyped, undo } from '../../lib/store/shopper-acts.ts';
