import type { PageEvents } from '../../components/page-props.ts';
import { hashOf } from '../../components/route.ts';
import type { CheckedCopy, WalletEvents } from '../../components/wallet/wallet-props.ts';
import type { Settings } from '../../lib/browser/settings.ts';
import type { Books } from '../../lib/store/books.ts';
import type { WalletVoice } from '../../lib/wording/voice.ts';
import { writer } from '../page/writer.ts';

/** What the wallet can ask for beyond what every page can. What is rarely asked for is loaded when it is. */
export function walletEvents(
  books: Promise<Books>,
  settings: Pick<Settings, 'reminderSteps' | 'reminderHour'>,
  voice: WalletVoice,
): Omit<WalletEvents, keyof PageEvents> {
  const write = writer(books);
  const { now, zone } = voice;
  return {
    go: (route) => {
      location.hash = hashOf(route);
    },
    testReminder: async (words) => {
      const { showNote } = await import('../../lib/browser/notifications.ts');
      return showNote({ id: 'test', ...words, buttons: [] }).then(yes, no);
    },
    async labelAccount(accountId, label) {
      const { labelAccount } = await import('../../lib/store/accounts.ts');
      await write((_writing, opened) => labelAccount(opened, accountId, label ?? ''));
    },
    async saveCalendar() {
      const { calendarOf } = await import('./calendar-of.ts');
      const { saveFile } = await import('./save-file.ts');
      const { text, count } = await calendarOf(await books, settings, voice);
      if (count > 0) saveFile('promo-purse.ics', 'text/calendar', text);
      return count;
    },
    async saveCopy() {
      const { copyOf } = await import('./copy-file.ts');
      const { saveFile } = await import('./save-file.ts');
      saveFile(
        `promo-purse-${new Date().toISOString().slice(0, 10)}.json`,
        'application/json',
        await copyOf(await books),
      );
    },
    checkCopy: async (file): Promise<CheckedCopy> =>
      (await import('./copy-file.ts')).checkFile(await books, file, now, zone),
    loadCopy: () =>
      write(async (_writing, opened) => (await import('./copy-file.ts')).loadChecked(opened)).then(yes, no),
    deleteEverything: () =>
      write(async (_writing, opened) =>
        (await import('../../lib/store/copy.ts')).deleteEverything(opened),
      ).then(yes, no),
  };
}

const yes = () => true;
const no = () => false;
