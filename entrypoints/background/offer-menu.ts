import { offerInMenu, showSelected } from '../../lib/browser/selected-text.ts';
import { readSettings } from '../../lib/browser/settings.ts';
import { voiceOf, zoneHere } from './speech.ts';

/** "Keep as credit" on selected text, in the shopper's language. */
export async function offerMenu(): Promise<void> {
  const { translate } = voiceOf(await readSettings(), Date.now(), zoneHere());
  await offerInMenu(translate('menu.keep'));
}

/** The wallet shows what was understood; nothing is kept before the shopper says so there. */
export function keepSelected(text: string): Promise<void> {
  return showSelected(text, '#/paste');
}
