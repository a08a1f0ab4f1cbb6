import { browser } from 'wxt/browser';

export const NOTIFY = { permissions: ['notifications' as const] };

/**
 * Asks the shopper. To be called in the handler of a click, before anything is awaited there: browsers refuse later
 * questions. False where the browser knows no such permission.
 */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request(NOTIFY).catch(() => false);
}
