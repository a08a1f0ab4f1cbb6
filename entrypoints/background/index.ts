import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { type Books, openBooks } from '../../lib/store/books.ts';
import { installOf } from '../../lib/store/install.ts';
import { settleEnded } from '../../lib/store/settle-ended.ts';
import { handleReport } from './handle-report.ts';

export default defineBackground(() => {
  let opened: Promise<Books> | undefined;
  // Opened once a worker; what could not be opened is tried again by the next one who asks.
  const books = () => {
    opened ??= openBooks().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };

  // Registered before anything is awaited: a message can be what woke us. A promise or nothing, never neither.
  browser.runtime.onMessage.addListener((message: unknown, sender) => handleReport(books, message, sender));

  const tidy = async () => {
    await installOf(await books());
    await settleEnded(await books(), Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
  };
  // A fault of the books is told where the shopper looks: in the popup, and on the page that was read.
  tidy().catch(() => undefined);
});
