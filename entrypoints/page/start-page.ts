import { followSettings, type Settings } from '../../lib/browser/settings.ts';
import { type Books, DEMO_BOOKS, openBooks } from '../../lib/store/books.ts';
import { dress } from './dress.ts';
import { keepShelf, type ShelfKeeper } from './keep-shelf.ts';
import { type Loaders, loadSpeech, type Spoken } from './load-speech.ts';

/** What each of our pages is drawn from. */
export interface Started<Asked extends string> {
  readonly books: Promise<Books>;
  readonly shelf: ShelfKeeper;
  readonly settings: Settings;
  readonly speech: Spoken<Asked>;
}

/**
 * Everything that the first paint needs is asked for at once, and the page is drawn when all of it is there: from
 * the books alone, so that it never waits for another page. It is drawn anew whenever the settings change.
 * @param draw called with the element to draw in
 */
export async function startPage<Asked extends string>(
  texts: Loaders<Asked>,
  draw: (started: Started<Asked>, root: Element) => void | Promise<void>,
): Promise<void> {
  let newest: Settings | undefined;
  let room: Room | undefined;
  const read = await followSettings((changed) => {
    newest = changed;
    // Made-up credits are books of their own: a page never shows both.
    if (room !== undefined && room.demo !== changed.demo) location.reload();
    else void room?.draw(changed);
  });
  const settings = newest ?? read;
  newest = settings;
  const books = openBooks(settings.demo ? DEMO_BOOKS : undefined);
  const shelf = keepShelf(books);
  const drawWith = async (now: Settings) => {
    const [speech] = await Promise.all([loadSpeech(now.language, texts), shelf.first]);
    if (newest !== now) return;
    dress(document, speech, now.theme);
    await draw({ books, shelf, settings: now, speech }, document.getElementById('root') ?? document.body);
  };
  room = { demo: settings.demo, draw: drawWith };
  await drawWith(settings);
  tidy(books);
}

/** What the page was opened for, and how it is drawn anew. */
interface Room {
  readonly demo: boolean;
  readonly draw: (now: Settings) => Promise<void>;
}

/** After the first paint: what can wait. A fault of the books is already on the screen. */
function tidy(books: Promise<Books>): void {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  Promise.all([books, import('./writing.ts')])
    .then(([opened, { settleEnded }]) => settleEnded(opened, Date.now(), zone))
    .catch(() => undefined);
  void navigator.storage?.persist?.();
}
