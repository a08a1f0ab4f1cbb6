import { browser } from 'wxt/browser';
import type { CheckedCopy } from '../../components/wallet/wallet-props.ts';
import type { Instant, Zone } from '../../lib/domain/day.ts';
import { type Copy, LONGEST_COPY, parseCopy, writeCopy } from '../../lib/exchange/copy.ts';
import type { Books } from '../../lib/store/books.ts';
import { compareCopy, loadCopy, readForCopy } from '../../lib/store/copy.ts';

/** The whole books as the text of a file. */
export async function copyOf(books: Books): Promise<string> {
  return writeCopy(await readForCopy(books), Date.now(), browser.runtime.getManifest().version);
}

/** What was checked last, and not yet loaded. */
let checked: Copy | null = null;

/** Says what the file would change, and changes nothing. */
export async function checkFile(books: Books, file: File, now: Instant, zone: Zone): Promise<CheckedCopy> {
  checked = null;
  // A character of a copy has at least one byte: what is larger need not be read.
  if (file.size > LONGEST_COPY * 4) return { refused: 'too-large' };
  try {
    const parsed = await parseCopy(await file.text());
    if ('refused' in parsed) return parsed;
    const changes = await compareCopy(books, parsed.copy, now, zone);
    checked = parsed.copy;
    return changes;
  } catch {
    return { refused: 'unreadable' };
  }
}

/** The copy that was checked last becomes the books. */
export async function loadChecked(books: Books): Promise<void> {
  if (checked === null) throw new Error('A copy is checked before it is loaded');
  await loadCopy(books, checked);
  checked = null;
}
