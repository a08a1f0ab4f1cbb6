import type { Answer, ViewProps } from '../../components/page-props.ts';
import type { WalletEvents } from '../../components/wallet/wallet-props.ts';
import type { Glance } from '../../lib/domain/glance.ts';
import { createTranslate } from '../../lib/wording/translate.ts';
import { ENGLISH } from '../wording/messages.ts';
import { NOW, ZONE } from './credits.ts';
import { ACCOUNTS } from './glances.ts';

const ANSWER: Answer = { receipt: { eventIds: ['event'] } };

/** Nothing happens, and all of it succeeds. */
export const SILENT: WalletEvents = {
  act: async () => ANSWER,
  add: async () => ANSWER,
  undo: async () => ANSWER,
  choosePlace: () => {},
  switchReminders: async () => true,
  testReminder: async () => true,
  silence: () => {},
  breakSilence: () => {},
  labelAccount: () => {},
  changeSettings: () => {},
  openWallet: () => {},
  showMadeUpCredits: () => {},
  removeMadeUpCredits: () => {},
  go: () => {},
  saveTable: async () => 0,
  saveCalendar: async () => ({ count: 0, settled: 0 }),
  saveCopy: async () => true,
  openCopy: async () => ({ refused: 'not-ours' }),
  compareCopy: async () => null,
  loadCopy: async () => true,
  unloadCopy: async () => true,
  checkBooks: async () => ({ credits: 0, events: 0, mended: 0 }),
  deleteEverything: async () => true,
  copy: async () => true,
};

/** Props of a popup that shows this glance in English; everything can be another. */
export function popupOf(glance: Glance | null, props: Partial<ViewProps> = {}): ViewProps {
  return {
    books: 'open',
    glance,
    accounts: ACCOUNTS,
    marketplaces: [
      {
        id: 'amazon.com',
        currency: 'USD',
        zone: 'America/Los_Angeles',
        ways: [
          { family: 'rewards', url: 'https://www.amazon.com/norushcredits', evidenced: true },
          { family: 'account', url: 'https://www.amazon.com/gp/css/homepage.html', evidenced: false },
        ],
      },
      {
        id: 'amazon.de',
        currency: 'EUR',
        zone: 'Europe/Berlin',
        ways: [
          { family: 'account', url: 'https://www.amazon.de/gp/css/homepage.html', evidenced: false },
          { family: 'cart', url: 'https://www.amazon.de/gp/cart/view.html', evidenced: false },
        ],
      },
      { id: 'amazon.co.jp', currency: 'JPY', zone: 'Asia/Tokyo', ways: [] },
    ],
    suggestedMarketplace: 'amazon.com',
    settings: {
      language: 'auto',
      theme: 'auto',
      linesOnPages: true,
      linesOnItems: true,
      linesInCart: true,
      linesOnOrders: true,
      badge: true,
      reminders: false,
      reminderSteps: [14, 3, 1, 0],
      reminderHour: 10,
      quietFrom: 22,
      quietTo: 8,
      staleReminder: false,
      offerReminders: false,
      demo: false,
      updatedFrom: null,
    },
    reminding: null,
    report: null,
    translate: createTranslate(ENGLISH, 'en-GB'),
    locale: 'en-GB',
    direction: 'ltr',
    now: NOW,
    shopperZone: ZONE,
    on: SILENT,
    ...props,
  };
}
