import type { Answer, PopupEvents, PopupProps } from '../../components/popup-props.ts';
import type { Glance } from '../../lib/domain/glance.ts';
import { createTranslate } from '../../lib/wording/translate.ts';
import english from '../../locales/en.json' with { type: 'json' };
import { NOW, ZONE } from './credits.ts';
import { ACCOUNTS } from './glances.ts';

const ANSWER: Answer = { receipt: { eventIds: ['event'] } };

export const SILENT: PopupEvents = {
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
  openPage: () => {},
  copy: async () => true,
};

/** Props of a popup that shows this glance in English; everything can be another. */
export function popupOf(glance: Glance | null, props: Partial<PopupProps> = {}): PopupProps {
  return {
    books: 'open',
    glance,
    accounts: ACCOUNTS,
    marketplaces: [
      {
        id: 'amazon.com',
        currency: 'USD',
        ways: [
          { family: 'rewards', url: 'https://www.amazon.com/norushcredits', evidenced: true },
          { family: 'account', url: 'https://www.amazon.com/gp/css/homepage.html', evidenced: false },
        ],
      },
      {
        id: 'amazon.de',
        currency: 'EUR',
        ways: [
          { family: 'account', url: 'https://www.amazon.de/gp/css/homepage.html', evidenced: false },
          { family: 'cart', url: 'https://www.amazon.de/gp/cart/view.html', evidenced: false },
        ],
      },
      { id: 'amazon.co.jp', currency: 'JPY', ways: [] },
    ],
    suggestedMarketplace: 'amazon.com',
    settings: {
      language: 'auto',
      theme: 'auto',
      linesOnPages: true,
      badge: true,
      reminders: false,
      reminderSteps: [14, 3, 1, 0],
      reminderHour: 10,
      quietFrom: 22,
      quietTo: 8,
      staleReminder: false,
      offerReminders: false,
    },
    reminding: null,
    linked: false,
    report: null,
    version: '0.1.0',
    isPage: false,
    translate: createTranslate(english, 'en-GB'),
    locale: 'en-GB',
    direction: 'ltr',
    now: NOW,
    shopperZone: ZONE,
    on: SILENT,
    ...props,
  };
}
