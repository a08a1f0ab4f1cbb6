import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Glance } from '../../lib/domain/glance.ts';
import { writeReport } from '../../lib/exchange/report.ts';
import type { Books } from '../../lib/store/books.ts';
import { outlineOf } from '../../lib/store/shelf.ts';

/** The redacted report of the page that was last not understood here; null when there is none. */
export function useReport(books: Promise<Books>, glance: Glance | null): string | null {
  const [report, setReport] = useState<string | null>(null);
  const freshness = glance?.freshness ?? null;
  const readingId = freshness?.trouble?.readingId ?? null;
  useEffect(() => {
    if (readingId === null || freshness === null || glance === null) return setReport(null);
    let current = true;
    books
      .then((opened) => outlineOf(opened, readingId))
      .then((outline) => {
        if (current)
          setReport(
            outline &&
              writeReport({
                ...facts(glance),
                page: freshness.family,
                trouble: freshness.trouble?.codes ?? [],
                outline,
              }),
          );
      })
      .catch(() => setReport(null));
    return () => {
      current = false;
    };
  }, [readingId]);
  return report;
}

function facts({ place }: Glance) {
  return {
    version: browser.runtime.getManifest().version,
    browser: import.meta.env.BROWSER,
    marketplace: place.marketplace,
  };
}
