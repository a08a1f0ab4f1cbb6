import { browser } from 'wxt/browser';
import type { Answer, PopupEvents } from '../../components/popup-props.ts';
import { isMarketplaceKey, MARKETPLACES } from '../../lib/amazon/marketplaces.ts';
import { askToNotify } from '../../lib/browser/ask-to-notify.ts';
import { tellBooksChanged } from '../../lib/browser/messages.ts';
import { changeSettings } from '../../lib/browser/settings.ts';
import type { Books } from '../../lib/store/books.ts';
import type { Done } from '../../lib/store/shopper-acts.ts';
import { faultOf } from '../../lib/store/trouble.ts';

type Writing = typeof import('./writing.ts');

/** What the popup can ask for, done. The popup follows the books, so nothing is handed back but a receipt. */
export function popupEvents(
  books: Promise<Books>,
  { choosePlace }: Pick<PopupEvents, 'choosePlace'>,
): PopupEvents {
  const write = async <Result>(saying: (writing: Writing, opened: Books) => Promise<Result>) => {
    const written = await saying(await import('./writing.ts'), await books);
    // The popup follows the books by itself; the toolbar is told.
    void tellBooksChanged();
    return written;
  };
  return {
    choosePlace,
    act: (creditId, said) => answer(write(({ act }, opened) => act(opened, creditId, said, Date.now()))),
    undo: ({ eventIds }) => answer(write(({ undo }, opened) => undo(opened, eventIds, Date.now()))),
    async add(typed) {
      const { marketplace, currency } = typed;
      if (!isMarketplaceKey(marketplace)) return { fault: 'failed' };
      const zone = MARKETPLACES[marketplace].zone.value;
      const done = write(({ addTyped }, opened) => addTyped(opened, typed, zone, Date.now()));
      const added = await answer(done);
      if ('receipt' in added)
        choosePlace({ marketplace, currency, accountId: (await done).accountId, label: null });
      return added;
    },
    labelAccount: (accountId, label) =>
      void write(({ labelAccount }, opened) => labelAccount(opened, accountId, label ?? '')),
    switchReminders(on) {
      // Asked before anything is awaited, and set at once: the question may close the popup that asks it.
      const agreed = on ? askToNotify() : Promise.resolve(true);
      void changeSettings({ reminders: on });
      return agreed.then((yes) => {
        if (!yes) void changeSettings({ reminders: false });
        return yes;
      });
    },
    testReminder: async (words) => {
      const { showNote } = await import('./writing.ts');
      return showNote({ id: 'test', ...words, buttons: [] }).then(
        () => true,
        () => false,
      );
    },
    silence: (silence) => void write(({ silence: keep }, opened) => keep(opened, [silence])),
    breakSilence: (creditId) => void write(({ breakSilence }, opened) => breakSilence(opened, creditId)),
    changeSettings: (change) => void changeSettings(change),
    openPage() {
      // The popup closes itself when the tab takes the focus.
      void browser.tabs.create({ url: browser.runtime.getURL('/popup.html?page') });
    },
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
  };
}

async function answer(done: Promise<Done>): Promise<Answer> {
  try {
    return { receipt: { eventIds: (await done).eventIds } };
  } catch (error) {
    return { fault: faultOf(error) };
  }
}
