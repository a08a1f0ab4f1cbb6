import { browser } from 'wxt/browser';
import type { Glance } from '../../lib/domain/glance.ts';
import { writeReport } from '../../lib/exchange/report.ts';
import type { Books } from '../../lib/store/books.ts';
import { outlineOf } from '../../lib/store/shelf.ts';

/** The report on the last look that failed at this place; null when its page was understood. */
export async function reportOn(books: Books, { place, freshness }: Glance): Promise<string | null> {
  if (!freshness?.trouble) return null;
  const outline = await outlineOf(books, freshness.trouble.readingId);
  if (!outline) return null;
  return writeReport({
    version: browser.runtime.getManifest().version,
    browser: import.meta.env.BROWSER,
    marketplace: place.marketplace,
    page: freshness.family,
    trouble: freshness.trouble.codes,
    outline,
  });
}
