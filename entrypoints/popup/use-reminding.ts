import { useEffect, useState } from 'preact/hooks';
import type { Reminding } from '../../components/popup-props.ts';
import type { Books } from '../../lib/store/books.ts';

/** The reminder that was clicked to open this page; null when none was. */
export const linkedReminder = new URLSearchParams(location.search).get('reminder');

export function useReminding(books: Promise<Books>): Reminding | null {
  const [reminding, setReminding] = useState<Reminding | null>(null);
  useEffect(() => {
    let end: (() => void) | undefined;
    let isOver = false;
    Promise.all([books, import('./writing.ts')])
      .then(([opened, { followReminding }]) => {
        if (!isOver) end = followReminding(opened, linkedReminder, setReminding);
      })
      .catch(() => undefined);
    return () => {
      isOver = true;
      end?.();
    };
  }, [books]);
  return reminding;
}
