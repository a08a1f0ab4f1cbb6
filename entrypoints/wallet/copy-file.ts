import { browser } from 'wxt/browser';
import type { CheckedCopy, CopyOffer, Loading } from '../../components/wallet/wallet-props.ts';
import type { Instant, Zone } from '../../lib/domain/day.ts';
import { likelyAccounts } from '../../lib/domain/merge-accounts.ts';
import { type Copy, LONGEST_COPY, parseCopy, writeCopy } from '../../lib/exchange/copy.ts';
import type { Before } from '../../lib/store/before-and-since.ts';
import type { Books } from '../../lib/store/books.ts';
import { readContents } from '../../lib/store/contents.ts';
import { compareCopy, loadCopy, unloadCopy } from '../../lib/store/copy.ts';

/** The whole books as the text of a file. */
export async function copyOf(books: Books): Promise<string> {
  return writeCopy(await readContents(books), Date.now(), browser.runtime.getManifest().version);
}

/** What was checked last, and not yet loaded. */
let checked: Copy | null = null;
/** What the books held before the last loading. */
let before: Before | null = null;

/** Opens the file and says whose accounts are in it; changes nothing. */
export async function openCopy(books: Books, file: File): Promise<CheckedCopy> {
  checked = null;
  // A character of a copy has at least one byte: what is larger need not be read.
  if (file.size > LONGEST_COPY * 4) return { refused: 'too-large' };
  try {
    const parsed = await parseCopy(await file.text());
    if ('refused' in parsed) return parsed;
    const { accounts, install } = await readContents(books);
    const { books: theirs, savedAt } = parsed.copy;
    checked = parsed.copy;
    return { savedAt, accounts: likelyAccounts({ accounts, install }, theirs) };
  } catch {
    return { refused: 'unreadable' };
  }
}

/** Says what loading the copy that was opened last would change, and changes nothing. Null where it cannot be said. */
export async function compareOpened(
  books: Books,
  loading: Loading,
  now: Instant,
  zone: Zone,
): Promise<CopyOffer | null> {
  return checked === null ? null : compareCopy(books, checked, loading, now, zone);
}

/** The copy that was opened last becomes the books, or is merged into them. */
export async function loadOpened(books: Books, loading: Loading): Promise<void> {
  if (checked === null) throw new Error('A copy is opened before it is loaded');
  before = await loadCopy(books, checked, loading);
  checked = null;
}

/** The books as they were before the last loading. */
export async function unload(books: Books): Promise<void> {
  if (before === null) throw new Error('Nothing was loaded');
  await unloadCopy(books, before);
  before = null;
}
