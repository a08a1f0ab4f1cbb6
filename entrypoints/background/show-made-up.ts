import { isMarketplaceKey, MARKETPLACES } from '../../lib/amazon/marketplaces.ts';
import { changeSettings } from '../../lib/browser/settings.ts';
import { fillMadeUpBooks } from '../../lib/store/made-up-books.ts';
import { zoneHere } from './speech.ts';

let isFilling = false;

/**
 * Filled first and shown then; the change of the setting draws every page anew, this one too. Once: a second press
 * must not empty what the first has filled.
 */
export async function showMadeUp(marketplace: string, label: string): Promise<void> {
  if (isFilling) return;
  isFilling = true;
  const id = isMarketplaceKey(marketplace) ? marketplace : 'amazon.com';
  const { currency, zone } = MARKETPLACES[id];
  try {
    await fillMadeUpBooks({ id, currency, zone }, label, Date.now(), zoneHere());
    await changeSettings({ demo: true });
  } finally {
    isFilling = false;
  }
}
