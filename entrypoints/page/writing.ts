/** Everything that writes into the books, and what follows reminders: one chunk, which the first paint does not need. */

export { askForMadeUp } from '../../lib/browser/messages.ts';
export { breakSilence, silence } from '../../lib/store/reminders.ts';
export { settleEnded } from '../../lib/store/settle-ended.ts';
export { act, undo } from '../../lib/store/shopper-acts.ts';
export { addHere } from './add-here.ts';
export { followReminding } from './reminding.ts';
export { reportOn } from './report-on.ts';
