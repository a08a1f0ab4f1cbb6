import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import type { Books } from '../../lib/store/books.ts';

/**
 * Follows what a query finds in the books, whoever writes. Null until it has answered for the first time, and after
 * a change of `key` until it has answered for that.
 */
export function useQuery<Found>(
  books: Promise<Books>,
  key: string,
  query: (opened: Books) => Promise<Found>,
): Found | null {
  const [answer, setAnswer] = useState<{ readonly key: string; readonly found: Found } | null>(null);
  useEffect(() => {
    let end: (() => void) | undefined;
    let isOver = false;
    const follow = (opened: Books) => {
      if (isOver) return;
      const following = liveQuery(() => query(opened)).subscribe({
        next: (found) => setAnswer({ key, found }),
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
  }, [books, key]);
  return answer?.key === key ? answer.found : null;
}
