import { browser } from 'wxt/browser';

export interface Settings {
  readonly language: 'auto' | 'en' | 'de' | 'ja';
  readonly theme: 'auto' | 'light' | 'dark';
  /** Whether a line on Amazon's page says what was read there. */
  readonly linesOnPages: boolean;
  /** Whether a line beside something for sale, and in search results, says what credit would come off it. */
  readonly linesOnItems: boolean;
  /** Whether lines in the cart and at checkout say what should come off, and what came. */
  readonly linesInCart: boolean;
  /** Whether a line on orders and returns says what became of the credit. */
  readonly linesOnOrders: boolean;
  /** Whether the toolbar button shows the days left. */
  readonly badge: boolean;
  /** Whether credits are spoken of before they end; the browser must agree. */
  readonly reminders: boolean;
  /** Days before the last one; 0 is the last day itself. Never none. */
  readonly reminderSteps: readonly number[];
  /** 0 to 23, on the shopper's own clock. */
  readonly reminderHour: number;
  /** Quiet hours from and to; equal ones mean that there are none. */
  readonly quietFrom: number;
  readonly quietTo: number;
  /** A word once a month when what is known is old. */
  readonly staleReminder: boolean;
  /** Whether the popup may offer to switch reminders on. */
  readonly offerReminders: boolean;
  /** Our own pages show made-up credits. */
  readonly demo: boolean;
  /** The version before the last update, until the shopper has put its news away; null when there are none. */
  readonly updatedFrom: string | null;
  /** The welcome page was opened once, and never is again. */
  readonly welcomed: boolean;
  /** The marketplace and account last looked at. */
  readonly place: { readonly marketplace: string; readonly accountId: string | null } | null;
}

export const DEFAULTS: Settings = {
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
  offerReminders: true,
  demo: false,
  updatedFrom: null,
  welcomed: false,
  place: null,
};

const KEY = 'settings';
const CHECKS: { readonly [Name in keyof Settings]: (value: unknown) => boolean } = {
  language: (value) => ['auto', 'en', 'de', 'ja'].includes(value as string),
  theme: (value) => ['auto', 'light', 'dark'].includes(value as string),
  linesOnPages: isSwitch,
  linesOnItems: isSwitch,
  linesInCart: isSwitch,
  linesOnOrders: isSwitch,
  badge: isSwitch,
  reminders: isSwitch,
  reminderSteps: (value) => Array.isArray(value) && value.length > 0 && value.every(isStep),
  reminderHour: isHour,
  quietFrom: isHour,
  quietTo: isHour,
  staleReminder: isSwitch,
  offerReminders: isSwitch,
  demo: isSwitch,
  updatedFrom: (value) => value === null || typeof value === 'string',
  welcomed: isSwitch,
  place: (value) =>
    value === null || typeof (value as { marketplace?: unknown } | undefined)?.marketplace === 'string',
};

function isSwitch(value: unknown): boolean {
  return typeof value === 'boolean';
}

function isHour(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) < 24;
}

function isStep(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 60;
}

/** The settings; what is missing or spoilt falls back one by one, never all together. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return soundSettings(stored[KEY]);
}

export function soundSettings(stored: unknown): Settings {
  const given = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
  const sound = given.filter(
    ([name, value]) => Object.hasOwn(CHECKS, name) && CHECKS[name as keyof Settings](value),
  );
  return { ...DEFAULTS, ...Object.fromEntries(sound) };
}

/** One change after the other, whoever makes it: two pages and the background would overwrite each other's. */
export function changeSettings(change: Partial<Settings>): Promise<Settings> {
  return navigator.locks.request(KEY, async () => {
    const settings = { ...(await readSettings()), ...change };
    await browser.storage.local.set({ [KEY]: settings });
    return settings;
  });
}

/**
 * The settings now, and each change afterwards, wherever it was made. Listening begins before reading, so that no
 * change falls between the two.
 */
export function followSettings(changed: (settings: Settings) => void): Promise<Settings> {
  onSettings(changed);
  return readSettings();
}

export function onSettings(changed: (settings: Settings, before: Settings) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const change = changes[KEY];
    if (change !== undefined) changed(soundSettings(change.newValue), soundSettings(change.oldValue));
  });
}
