import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import type { Books } from '../../lib/store/books.ts';

/**
 * Follows what a query finds in the books, whoever writes. Null until it has answered about this subject; when only
 * the extent changes ("show more"), the last answer stays until the next one is there.
 */
export function useQuery<Found>(
  books: Promise<Books>,
  subject: string,
  query: (opened: Books) => Promise<Found>,
  extent = 0,
): Found | null {
  const [answer, setAnswer] = useState<{ readonly subject: string; readonly found: Found } | null>(null);
  useEffect(() => {
    let end: (() => void) | undefined;
    let isOver = false;
    const follow = (opened: Books) => {
      if (isOver) return;
      const following = liveQuery(() => query(opened)).subscribe({
        next: (found) => setAnswer({ subject, found }),
        // The shelf meets the same fault, and it is told there.
        error: () => undefined,
      });
      end = () => following.unsubscribe();
    };
    books.then(follow, () => undefined);
    return () => {
      isOver = true;
      end?.();
    };
  }, [books, subject, extent]);
  return answer?.subject === subject ? answer.found : null;
}
