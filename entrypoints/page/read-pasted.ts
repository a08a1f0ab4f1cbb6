import type { PasteEvents } from '../../components/paste/paste-props.ts';
import { isMarketplaceKey, MARKETPLACES } from '../../lib/amazon/marketplaces.ts';
import { namedMarketplace } from '../../lib/amazon/named-marketplace.ts';
import { detectLanguage } from '../../lib/browser/detect-language.ts';
import { textReader } from './text-reader.ts';

/** More is no mail, and would stand in memory several times. */
const LONGEST_TEXT = 2_000_000;

/**
 * Reads what is pasted, by the storefront and the language that the shopper chose; else by those that the text itself
 * tells, else by those of the place that is looked at.
 */
export function readPasted(suggestedMarketplace: string): PasteEvents['readText'] {
  const read = textReader();
  return async ({ text, marketplace: chosen, language: wanted, at }) => {
    const marketplace = [chosen, namedMarketplace(text), suggestedMarketplace].find(
      (each) => each !== null && isMarketplaceKey(each),
    );
    if (marketplace === undefined || marketplace === null || !isMarketplaceKey(marketplace))
      return 'not-read';
    const language = wanted ?? (await detectLanguage(text)) ?? MARKETPLACES[marketplace].language;
    const reading = await read({
      text: text.slice(0, LONGEST_TEXT),
      marketplace,
      language,
      at: at ?? Date.now(),
    });
    if (reading === null || reading === 'not-read') return reading;
    return { reading, marketplace, language, isCut: text.length > LONGEST_TEXT };
  };
}
