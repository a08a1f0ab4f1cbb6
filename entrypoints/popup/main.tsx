import { render } from 'preact';
import { browser } from 'wxt/browser';
import { marketplaceInFront } from '../../lib/browser/messages.ts';
import { followSettings, type Settings } from '../../lib/browser/settings.ts';
import { openBooks } from '../../lib/store/books.ts';
import { dress } from './dress.ts';
import { keepShelf } from './keep-shelf.ts';
import { loadSpeech } from './load-speech.ts';
import { Room } from './Room.tsx';
import './style.css';

/**
 * Everything that the first paint needs is asked for at once, and the popup is drawn when all of it is there:
 * from the books alone, so that it never waits for a page.
 */
async function start(): Promise<void> {
  const books = openBooks();
  const shelf = keepShelf(books);
  const inFront = marketplaceInFront();
  const settings = followSettings((changed) => void draw(changed));

  let latest: Settings | undefined;
  const draw = async (now: Settings) => {
    latest = now;
    const [speech, marketplace] = await Promise.all([loadSpeech(now.language), inFront, shelf.first]);
    if (latest !== now) return;
    dress(document, speech, now.theme);
    const root = document.getElementById('root') ?? document.body;
    render(<Room books={books} shelf={shelf} inFront={marketplace} settings={now} speech={speech} />, root);
  };
  await draw(await settings);

  // After the first paint: what can wait. A fault of the books is already on the screen.
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  Promise.all([books, import('./writing.ts')])
    .then(([opened, { settleEnded }]) => settleEnded(opened, Date.now(), zone))
    .catch(() => undefined);
  void navigator.storage?.persist?.();
}

document.documentElement.classList.toggle('page', isPage());
void start();

function isPage(): boolean {
  return (
    new URLSearchParams(location.search).has('page') ||
    browser.extension.getViews({ type: 'popup' }).length === 0
  );
}
