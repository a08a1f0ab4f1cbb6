import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Books, openBooks } from '../../lib/store/books.ts';
import { claimReminder } from '../../lib/store/reminders.ts';
import { act } from '../../lib/store/shopper-acts.ts';
import { page, row } from '../domain/books.ts';
import { receipt, recordReading } from '../store/open.ts';

const fake = vi.hoisted(() => {
  const screen = new Map<
    string,
    { readonly title: string; readonly message: string; readonly buttons?: unknown }
  >();
  return {
    screen,
    shown: [] as string[],
    stored: {} as Record<string, unknown>,
    granted: true,
    refuses: false,
    alarm: undefined as { scheduledTime: number } | undefined,
    badge: '',
    tabs: [] as string[],
  };
});
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { id: 'us', getURL: (path: string) => `chrome-extension://us${path}` },
    i18n: { getUILanguage: () => 'en-US' },
    storage: { local: { get: async () => ({ settings: fake.stored }) } },
    tabs: { create: async ({ url }: { url: string }) => fake.tabs.push(url) },
    action: {
      setTitle: async () => {},
      setBadgeText: async ({ text }: { text: string }) => {
        fake.badge = text;
      },
    },
    permissions: { contains: async () => fake.granted },
    alarms: {
      get: async () => fake.alarm,
      create: async (_: string, { when }: { when: number }) => {
        fake.alarm = { scheduledTime: when };
      },
      clear: async () => {
        fake.alarm = undefined;
      },
    },
    notifications: {
      getAll: async () => Object.fromEntries(fake.screen),
      clear: async (id: string) => fake.screen.delete(id),
      create: async (id: string, note: { title: string; message: string }) => {
        if (fake.refuses) throw new Error('Notifications are gone');
        fake.screen.set(id, note);
        fake.shown.push(id);
      },
    },
  },
}));
const { refresh } = await import('../../entrypoints/background/refresh.ts');
const { answerNote } = await import('../../entrypoints/background/answer-note.ts');

/** 22 November 2026, noon in Los Angeles: in the waking hours of every zone that a test machine is likely to have. */
const NOON = Date.parse('2026-11-22T20:00:00Z');
let books: Books;
let opened = 0;

beforeEach(async () => {
  vi.stubEnv('TZ', 'America/Los_Angeles');
  vi.setSystemTime(NOON);
  fake.screen.clear();
  Object.assign(fake, {
    shown: [],
    stored: { reminders: true },
    granted: true,
    refuses: false,
    alarm: undefined,
    tabs: [],
  });
  opened += 1;
  books = await openBooks(`reminded ${opened}`);
  await recordReading(books, receipt(page([row(500, 3), row(700, 30)]), { now: NOON - 40 * 86_400_000 }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

const day = 'day 2026-11-22';
const inHours = (hours: number) => vi.setSystemTime(NOON + hours * 3_600_000);

describe('a credit three days from its end', () => {
  it('is spoken of once, however often the background starts', async () => {
    for (let start = 0; start < 3; start += 1) await refresh(books);
    expect(fake.shown).toEqual([day]);
    expect(fake.screen.get(day)?.title).toBe('$5.00 of Amazon credit ends Wednesday');
    expect(fake.badge).toBe('3d');
  });

  it('is spoken of again at the next step, which is what the alarm waits for', async () => {
    await refresh(books);
    inHours(46); // the day before its end, at the chosen hour
    await refresh(books);
    expect(fake.shown).toEqual([day, 'day 2026-11-24']);
  });

  it.each<[string, boolean, readonly string[]]>([
    ['before it was shown: it is shown', false, [day]],
    ['after it was shown: it is not shown again', true, []],
  ])('the background was killed after the claim and %s', async (_, isOnScreen, shown) => {
    const credits = await books.credits.toArray();
    const creditIds = credits.filter(({ left }) => left === 500).map(({ id }) => id);
    await claimReminder(books, { id: day, type: 'day', creditIds, at: NOON, shownAt: null });
    if (isOnScreen) fake.screen.set(day, { title: '', message: '' });
    await refresh(books);
    await refresh(books);
    expect(fake.shown).toEqual(shown);
    expect((await books.reminders.get(day))?.shownAt).toBe(NOON);
  });

  it('is spoken of later when the permission went between planning and showing', async () => {
    fake.refuses = true;
    await refresh(books);
    expect(await books.reminders.count()).toBe(0);
    expect(fake.alarm?.scheduledTime).toBeGreaterThan(NOON);
    fake.refuses = false;
    await refresh(books);
    expect(fake.shown).toEqual([day]);
  });

  it.each([
    ['switched off', { reminders: false }, true],
    ['not allowed by the browser', { reminders: true }, false],
  ])('is not spoken of when reminders are %s', async (_, stored, granted) => {
    Object.assign(fake, { stored, granted });
    await refresh(books);
    expect(fake.shown).toEqual([]);
    expect(await books.reminders.count()).toBe(0);
  });

  it('is not spoken of after "used it"', async () => {
    const credit = (await books.credits.toArray()).find(({ left }) => left === 500);
    await act(books, credit?.id ?? '', { type: 'use', amount: 500 }, NOON);
    await refresh(books);
    expect(fake.shown).toEqual([]);
  });
});

describe('once a month, for those who want it', () => {
  it.each([
    [true, ['Your Amazon credit was last read on October 13']],
    [false, []],
  ])('says that what is known is old: %s', async (staleReminder, titles) => {
    fake.stored = { reminders: true, staleReminder };
    const due = (await books.credits.toArray()).find(({ left }) => left === 500);
    await act(books, due?.id ?? '', { type: 'use', amount: 500 }, NOON);
    for (let start = 0; start < 2; start += 1) await refresh(books);
    expect([...fake.screen.values()].map(({ title }) => title)).toEqual(titles);
    expect(fake.shown).toHaveLength(titles.length);
  });
});

describe('a click on a reminder', () => {
  beforeEach(() => refresh(books));
  const left = async () => (await books.credits.toArray()).map((credit) => credit.left).toSorted();

  it('opens our page at its credits', async () => {
    await answerNote(books, day, null);
    expect(fake.tabs).toEqual(['chrome-extension://us/wallet.html#/reminder/day%202026-11-22']);
    expect(fake.screen.size).toBe(0);
  });

  it('on "used it" uses it, and nothing more is said', async () => {
    await answerNote(books, day, 0);
    expect(await left()).toEqual([0, 700]);
    expect(fake.tabs).toEqual([]);
    inHours(46);
    await refresh(books);
    expect(fake.shown).toEqual([day]);
  });

  it('on "tomorrow" comes back tomorrow', async () => {
    await answerNote(books, day, 1);
    inHours(10);
    await refresh(books);
    expect(fake.shown).toEqual([day]);
    inHours(22);
    await refresh(books);
    expect(fake.shown).toEqual([day, 'day 2026-11-23']);
  });

  it('opens the page when its credit is gone', async () => {
    await books.credits.clear();
    await answerNote(books, day, 1);
    expect(fake.tabs).toEqual(['chrome-extension://us/wallet.html#/reminder/day%202026-11-22']);
  });

  it('opens the list for a test, which is about no credit', async () => {
    await answerNote(books, 'test', null);
    expect(fake.tabs).toEqual(['chrome-extension://us/wallet.html']);
  });
});
