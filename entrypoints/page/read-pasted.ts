import type { PasteEvents } from '../../components/paste/paste-props.ts';
import { isMarketplaceKey, MARKETPLACES, type MarketplaceKey } from '../../lib/amazon/marketplaces.ts';
import { marketplaceOfText } from '../../lib/amazon/text-marketplace.ts';
import { detectLanguage } from '../../lib/browser/detect-language.ts';
import { textReader } from './text-reader.ts';

/** More is no mail, and would stand in memory several times. */
const LONGEST_TEXT = 2_000_000;

/**
 * Reads what is pasted, by the storefront and the language that the shopper chose; else by those that the text itself
 * tells, else by those of the places where the shopper shops.
 * @param places the likeliest first
 */
export function readPasted(places: () => readonly string[]): PasteEvents['readText'] {
  const read = textReader();
  return async ({ text: whole, marketplace: chosen, language: wanted, at }) => {
    const text = whole.slice(0, LONGEST_TEXT);
    const isChosen = chosen !== null && isMarketplaceKey(chosen);
    const marketplace = isChosen ? chosen : marketplaceOfText(text, places().filter(isMarketplaceKey));
    const language = wanted ?? (await detectLanguage(text)) ?? languageAt(marketplace, text);
    const reading = await read({ text, marketplace, language, at: at ?? Date.now() });
    if (reading === null || reading === 'not-read') return reading;
    return { reading, marketplace, language, isCut: whole.length > LONGEST_TEXT };
  };
}

const SCRIPTS: Readonly<Record<string, RegExp>> = { ja: /[\u3040-\u30ff]/, ar: /\p{Script=Arabic}/u };

/** The storefront's own language; English where the text has none of its letters. */
function languageAt(marketplace: MarketplaceKey, text: string): string {
  const { language } = MARKETPLACES[marketplace];
  return SCRIPTS[language]?.test(text) === false ? 'en' : language;
}
