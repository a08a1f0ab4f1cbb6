import { useEffect, useState } from 'preact/hooks';
import type { Reminding } from '../../components/page-props.ts';
import type { Books } from '../../lib/store/books.ts';

/** What the browser says about notifications, and what was silenced; null for the moment before it is known. */
export function useReminding(books: Promise<Books>): Reminding | null {
  const [reminding, setReminding] = useState<Reminding | null>(null);
  useEffect(() => {
    let end: (() => void) | undefined;
    let isOver = false;
    Promise.all([books, import('./writing.ts')])
      .then(([opened, { followReminding }]) => {
        if (!isOver) end = followReminding(opened, setReminding);
      })
      .catch(() => undefined);
    return () => {
      isOver = true;
      end?.();
    };
  }, [books]);
  return reminding;
}
