import { browser } from 'wxt/browser';
import { NOTIFY } from './ask-to-notify.ts';

/** One notification in words. Its id is its identity: shown again, it takes its own place. */
export interface Note {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  /** Two at most, and only where the browser has them: everything they do can be done on our own page. */
  readonly buttons: readonly string[];
}

/** `off`: not asked for, refused, or taken back. `blocked`: granted to us, but switched off in the browser. */
export type NotificationState = 'granted' | 'off' | 'blocked' | 'unsupported';

/** The API appears with the permission and goes with it, so it is looked up each time. */
export async function notificationState(): Promise<NotificationState> {
  if (import.meta.env.SAFARI) return 'unsupported';
  if (!(await browser.permissions.contains(NOTIFY))) return 'off';
  if (browser.notifications === undefined) return 'unsupported';
  // Firefox has no such question: there it is the system's own switch, which nobody can see.
  const level = await browser.notifications.getPermissionLevel?.();
  return level === 'denied' ? 'blocked' : 'granted';
}

/** @throws what the browser says when it does not show it */
export async function showNote({ id, title, body, buttons }: Note): Promise<void> {
  const plain = {
    type: 'basic' as const,
    iconUrl: browser.runtime.getURL('/icons/128.png' as '/popup.html'),
    title,
    message: body,
  };
  try {
    await browser.notifications.create(id, {
      ...plain,
      ...(buttons.length > 0 ? { buttons: buttons.map((words) => ({ title: words })) } : {}),
    });
  } catch (error) {
    if (buttons.length === 0) throw error;
    // Firefox refuses notifications with buttons, as a whole.
    await browser.notifications.create(id, plain);
  }
}

export async function notesOnScreen(): Promise<ReadonlySet<string>> {
  return new Set(Object.keys(await browser.notifications.getAll()));
}

export async function clearNote(id: string): Promise<void> {
  await browser.notifications?.clear(id);
}

/** Calls with the note that was clicked, and the place of the button, or null for the note itself. */
export function onNoteClick(clicked: (id: string, button: number | null) => void): void {
  let isListening = false;
  const listen = () => {
    if (isListening || browser.notifications === undefined) return;
    isListening = true;
    browser.notifications.onClicked.addListener((id) => clicked(id, null));
    browser.notifications.onButtonClicked?.addListener((id, button) => clicked(id, button));
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}

export function onPermissions(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}
