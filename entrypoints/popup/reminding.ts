import { liveQuery } from 'dexie';
import type { Reminding } from '../../components/popup-props.ts';
import { notificationState, onPermissions } from '../../lib/browser/notifications.ts';
import { soonest } from '../../lib/domain/lots.ts';
import { entriesOf } from '../../lib/domain/placed.ts';
import { canBeSaid } from '../../lib/domain/reminders.ts';
import type { Books } from '../../lib/store/books.ts';
import { readShelf } from '../../lib/store/shelf.ts';

/**
 * Follows what the popup knows about reminders: behind the first paint, which does not need it.
 * @param link the reminder that was clicked; null when the popup was opened by itself
 * @returns an end to it
 */
export function followReminding(
  books: Books,
  link: string | null,
  changed: (reminding: Reminding) => void,
): () => void {
  const ask = async (): Promise<Reminding> => {
    const now = Date.now();
    const silences = await books.silences.toArray();
    const reminder = link === null ? undefined : await books.reminders.get(link);
    const shelf = reminder && (await readShelf(books, now));
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const ids = new Set(reminder?.creditIds);
    const linked = (shelf ? entriesOf(shelf, now, zone) : [])
      .filter((entry) => ids.has(entry.credit.id) && canBeSaid(entry, now))
      .toSorted(soonest);
    return { notifications: 'off', silences, linked };
  };
  let notifications: Reminding['notifications'] | null = null;
  let known: Reminding | null = null;
  const tell = () => {
    if (known !== null && notifications !== null) changed({ ...known, notifications });
  };
  const look = () =>
    void notificationState().then((state) => {
      notifications = state;
      tell();
    });
  look();
  onPermissions(look);
  const following = liveQuery(ask).subscribe((now) => {
    known = now;
    tell();
  });
  return () => following.unsubscribe();
}
