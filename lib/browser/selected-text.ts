import { browser } from 'wxt/browser';

const MENU = 'keep-as-credit';
/** In the browser's memory, until the wallet takes it. */
const WAITING = 'selected-text';

/** Puts the entry into the menu of selected text, under its present name. Browsers without such menus do without. */
export async function offerInMenu(title: string): Promise<void> {
  const { contextMenus } = browser;
  if (contextMenus === undefined) return;
  await contextMenus.removeAll();
  contextMenus.create({ id: MENU, title, contexts: ['selection'] });
}

/** Calls back with the words that the shopper selected and wants to keep. */
export function onMenuClick(keep: (text: string) => void): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === MENU && selectionText !== undefined) keep(selectionText);
  });
}

/** Hands selected words to the wallet, which is opened for them. */
export async function showSelected(text: string, hash: string): Promise<void> {
  await browser.storage.session.set({ [WAITING]: text });
  await browser.tabs.create({ url: browser.runtime.getURL('/wallet.html') + hash });
}

/** The words that wait for the wallet, once; null where none do. */
export async function takeSelected(): Promise<string | null> {
  const { [WAITING]: text } = await browser.storage.session.get(WAITING);
  if (typeof text !== 'string') return null;
  await browser.storage.session.remove(WAITING);
  return text;
}
