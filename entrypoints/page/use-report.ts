import { useEffect, useState } from 'preact/hooks';
import type { Glance } from '../../lib/domain/glance.ts';
import type { Books } from '../../lib/store/books.ts';

/** The redacted report of the page that was last not understood here; null when there is none. */
export function useReport(books: Promise<Books>, glance: Glance | null): string | null {
  const [report, setReport] = useState<string | null>(null);
  const readingId = glance?.freshness?.trouble?.readingId ?? null;
  useEffect(() => {
    setReport(null);
    if (readingId === null || glance === null) return;
    let current = true;
    Promise.all([books, import('./writing.ts')])
      .then(([opened, { reportOn }]) => reportOn(opened, glance))
      .then((written) => {
        if (current) setReport(written);
      })
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [readingId]);
  return report;
}
