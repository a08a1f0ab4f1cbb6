import { browser } from 'wxt/browser';
import type { PageEvents } from '../../components/page-props.ts';
import { askToNotify } from '../../lib/browser/ask-to-notify.ts';
import { changeSettings } from '../../lib/browser/settings.ts';
import type { Books } from '../../lib/store/books.ts';
import { answer, writer } from './writer.ts';

/** What a page can ask for, done. It follows the books, so nothing is handed back but a receipt. */
export function pageEvents(
  books: Promise<Books>,
  /** Where the shopper most likely shops: made-up credits are from there. */
  marketplace: string,
  { choosePlace }: Pick<PageEvents, 'choosePlace'>,
): PageEvents {
  const write = writer(books);
  return {
    choosePlace,
    act: (creditId, said) => answer(write(({ act }, opened) => act(opened, creditId, said, Date.now()))),
    undo: ({ eventIds }) => answer(write(({ undo }, opened) => undo(opened, eventIds, Date.now()))),
    async add(typed) {
      const { marketplace, currency } = typed;
      const done = write(({ addHere }, opened) => addHere(opened, typed));
      const added = await answer(done);
      if ('receipt' in added)
        choosePlace({ marketplace, currency, accountId: (await done).accountId, label: null });
      return added;
    },
    switchReminders(on) {
      // Asked before anything is awaited, and set at once: the question may close the popup that asks it.
      const agreed = on ? askToNotify() : Promise.resolve(true);
      void changeSettings({ reminders: on });
      return agreed.then((yes) => {
        if (!yes) void changeSettings({ reminders: false });
        return yes;
      });
    },
    silence: (silence) => void write(({ silence: keep }, opened) => keep(opened, [silence])),
    breakSilence: (creditId) => void write(({ breakSilence }, opened) => breakSilence(opened, creditId)),
    changeSettings: (change) => void changeSettings(change),
    showMadeUpCredits(label) {
      void import('./writing.ts').then(({ askForMadeUp }) => askForMadeUp(marketplace, label));
    },
    // Every page is drawn anew from the real books, and the background throws the others away.
    removeMadeUpCredits: () => void changeSettings({ demo: false }),
    openWallet(hash) {
      // The popup closes itself when the tab takes the focus.
      void browser.tabs.create({ url: browser.runtime.getURL('/wallet.html') + hash });
    },
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
  };
}
