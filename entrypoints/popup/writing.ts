/** Everything that writes into the books, and what follows reminders: one chunk, which the first paint does not need. */

export { showNote } from '../../lib/browser/notifications.ts';
export { labelAccount } from '../../lib/store/accounts.ts';
export { breakSilence, silence } from '../../lib/store/reminders.ts';
export { settleEnded } from '../../lib/store/settle-ended.ts';
export { act, addTyped, undo } from '../../lib/store/shopper-acts.ts';
export { followReminding } from './reminding.ts';
export { reportOn } from './report-on.ts';
