import { liveQuery } from 'dexie';
import type { Reminding } from '../../components/page-props.ts';
import { notificationState, onPermissions } from '../../lib/browser/notifications.ts';
import type { Silence } from '../../lib/domain/reminder-log.ts';
import type { Books } from '../../lib/store/books.ts';
import { readSilences } from '../../lib/store/reminders.ts';

/**
 * Follows what a page knows about reminders: behind the first paint, which does not need it.
 * @returns an end to it
 */
export function followReminding(books: Books, changed: (reminding: Reminding) => void): () => void {
  let notifications: Reminding['notifications'] | null = null;
  let silences: readonly Silence[] | null = null;
  const tell = () => {
    if (silences !== null && notifications !== null) changed({ notifications, silences });
  };
  const look = () =>
    void notificationState().then((state) => {
      notifications = state;
      tell();
    });
  look();
  onPermissions(look);
  const following = liveQuery(() => readSilences(books)).subscribe((now) => {
    silences = now;
    tell();
  });
  return () => following.unsubscribe();
}
