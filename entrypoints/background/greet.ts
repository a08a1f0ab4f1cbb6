import { type Browser, browser } from 'wxt/browser';
import { changeSettings, readSettings } from '../../lib/browser/settings.ts';

/** The welcome page, once in the life of a profile. After an update no tab: one quiet line waits in the popup. */
export async function greet({ reason, previousVersion }: Browser.runtime.InstalledDetails): Promise<void> {
  const { welcomed, updatedFrom } = await readSettings();
  if (reason === 'install' && !welcomed) {
    await changeSettings({ welcomed: true });
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  }
  // Of several updates in a row the first is remembered: the news are those since then.
  if (reason === 'update' && previousVersion !== undefined && updatedFrom === null)
    await changeSettings({ updatedFrom: previousVersion });
}
