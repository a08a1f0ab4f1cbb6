import type { PageEvents } from '../../components/page-props.ts';
import { hashOf } from '../../components/route.ts';
import type { CheckedCopy, WalletEvents } from '../../components/wallet/wallet-props.ts';
import { forgetPages } from '../../lib/browser/recent-pages.ts';
import type { RuleSettings } from '../../lib/domain/reminder-times.ts';
import type { Books } from '../../lib/store/books.ts';
import type { WalletVoice } from '../../lib/wording/voice.ts';
import { writer } from '../page/writer.ts';

/** What the wallet can ask for beyond what every page can. What is rarely asked for is loaded when it is. */
export function walletEvents(
  books: Promise<Books>,
  settings: RuleSettings,
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
    labelAccount: (accountId, label) =>
      void write(async (_writing, opened) => {
        const { labelAccount } = await import('../../lib/store/accounts.ts');
        return labelAccount(opened, accountId, label ?? '');
      }).catch(no),
    saveCalendar: (creditId) => saveCalendar(books, creditId, settings, voice).catch(() => null),
    saveTable: async (which) => {
      const { saveTable } = await import('./tables.ts');
      return saveTable(await books, which).catch(() => null);
    },
    saveCopy: () => saveCopy(books).then(yes, no),
    openCopy: async (file): Promise<CheckedCopy> =>
      (await import('./copy-file.ts')).openCopy(await books, file),
    compareCopy: async (loading) =>
      (await import('./copy-file.ts')).compareOpened(await books, loading, now, zone).catch(() => null),
    loadCopy: (loading) =>
      write(async (_writing, opened) => {
        await (await import('./copy-file.ts')).loadOpened(opened, loading);
        await forgetPages();
      }).then(yes, no),
    unloadCopy: () =>
      write(async (_writing, opened) => {
        await (await import('./copy-file.ts')).unload(opened);
        await forgetPages();
      }).then(yes, no),
    checkBooks: () =>
      write(async (_writing, opened) =>
        (await import('../../lib/store/check-books.ts')).checkBooks(opened),
      ).catch(() => null),
    deleteEverything: () =>
      write(async (_writing, opened) => {
        await (await import('../../lib/store/copy.ts')).deleteEverything(opened);
        await forgetPages();
      }).then(yes, no),
  };
}

const yes = () => true;
const no = () => false;

async function saveCalendar(
  books: Promise<Books>,
  creditId: string | null,
  settings: RuleSettings,
  voice: WalletVoice,
): Promise<{ readonly count: number; readonly settled: number }> {
  const [{ calendarOf }, { saveFile }] = await Promise.all([
    import('./calendar-of.ts'),
    import('./save-file.ts'),
  ]);
  const { text, ...saved } = await calendarOf(await books, creditId, settings, voice);
  if (saved.count + saved.settled > 0) saveFile('promo-purse.ics', 'text/calendar', text);
  return saved;
}

async function saveCopy(books: Promise<Books>): Promise<void> {
  const [{ copyOf }, { saveFile }] = await Promise.all([import('./copy-file.ts'), import('./save-file.ts')]);
  const today = new Date().toISOString().slice(0, 10);
  saveFile(`promo-purse-${today}.json`, 'application/json', await copyOf(await books));
}
