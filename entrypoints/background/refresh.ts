import { setAlarm } from '../../lib/browser/alarm.ts';
import { readSettings } from '../../lib/browser/settings.ts';
import { showToolbar } from '../../lib/browser/toolbar.ts';
import { entriesOf } from '../../lib/domain/placed.ts';
import { rulesOf } from '../../lib/domain/reminder-times.ts';
import { toolbarAt } from '../../lib/domain/toolbar.ts';
import { nextEnd, nextWake } from '../../lib/domain/wake.ts';
import type { Books } from '../../lib/store/books.ts';
import { readShelf } from '../../lib/store/shelf.ts';
import { remind } from './remind.ts';
import { zoneHere } from './speech.ts';
import { wordToolbar } from './word-toolbar.ts';

/**
 * Makes everything outside our own pages say what the books say now: derived anew each time, so that it does not
 * matter what woke us, nor how long we slept.
 */
export async function refresh(books: Books): Promise<void> {
  const now = Date.now();
  const zone = zoneHere();
  const [settings, shelf] = await Promise.all([readSettings(), readShelf(books, now)]);
  const entries = entriesOf(shelf, now, zone);
  const toolbar = toolbarAt(entries, now, zone);
  await showToolbar(wordToolbar(toolbar, settings, now, zone));
  const moment = { now, zone, rules: rulesOf(settings) };
  const wishes = {
    reminderAt: await remind({ books, shelf, entries, settings, moment }),
    toolbarAt: settings.badge ? toolbar.changesAt : null,
    endsAt: nextEnd(entries),
  };
  await setAlarm(nextWake(wishes, now));
}
