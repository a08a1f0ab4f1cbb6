import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onAlarm } from '../../lib/browser/alarm.ts';
import { isBooksChanged, isMadeUpAsked } from '../../lib/browser/messages.ts';
import { onNoteClick, onPermissions } from '../../lib/browser/notifications.ts';
import { onMenuClick } from '../../lib/browser/selected-text.ts';
import { onSettings } from '../../lib/browser/settings.ts';
import { type Books, openBooks } from '../../lib/store/books.ts';
import { installOf } from '../../lib/store/install.ts';
import { removeMadeUpBooks } from '../../lib/store/made-up-books.ts';
import { settleEnded } from '../../lib/store/settle-ended.ts';
import { answerNote } from './answer-note.ts';
import { greet } from './greet.ts';
import { handleKeep } from './handle-keep.ts';
import { handleQuestion } from './handle-question.ts';
import { handleReport } from './handle-report.ts';
import { inTurn } from './in-turn.ts';
import { keepSelected, offerMenu } from './offer-menu.ts';
import { refresh } from './refresh.ts';
import { showMadeUp } from './show-made-up.ts';
import { zoneHere } from './speech.ts';

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
  const tidy = async () => {
    await installOf(await books());
    await settleEnded(await books(), Date.now(), zoneHere());
    await look();
  };
  const look = inTurn(async () => refresh(await books()));
  // A fault of the books is told where the shopper looks: in the popup, and on the page that was read.
  const quietly = (work: Promise<unknown>) => void work.catch(() => undefined);

  // Registered before anything is awaited: any of them can be what woke us. A promise or nothing, never neither.
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (isBooksChanged(message, sender)) return look();
    if (isMadeUpAsked(message, sender)) return showMadeUp(message.marketplace, message.label);
    const answer = handleQuestion(books, message, sender, () => quietly(look()));
    if (answer !== undefined) return answer;
    const reply = handleReport(books, message, sender) ?? handleKeep(books, message, sender);
    // The page gets its answer first; the toolbar follows.
    if (reply !== undefined) quietly(reply.then(look));
    return reply;
  });
  onAlarm(() => quietly(tidy()));
  onNoteClick((id, button) => {
    const answer = books().then((opened) => answerNote(opened, id, button));
    quietly(answer.finally(look));
  });
  onMenuClick((text) => quietly(keepSelected(text)));
  onPermissions(() => quietly(look()));
  onSettings(({ demo, language }, before) => {
    // Not by a page: all of them are drawn anew in this moment.
    if (before.demo && !demo) quietly(removeMadeUpBooks());
    if (language !== before.language) quietly(offerMenu());
    quietly(look());
  });
  // Without a listener nobody starts us with the browser, and the toolbar would stay empty until a page is read.
  browser.runtime.onStartup.addListener(() => {
    quietly(offerMenu());
    quietly(look());
  });
  browser.runtime.onInstalled.addListener((details) => {
    quietly(greet(details));
    quietly(offerMenu());
    quietly(look());
  });

  quietly(tidy());
});
