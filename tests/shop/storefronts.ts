import { ar } from './words/ar.ts';
import { de } from './words/de.ts';
import { en, enGb } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { it } from './words/it.ts';
import { ja } from './words/ja.ts';
import type { ShopWords } from './words/words.ts';

export type ShopSeller = { readonly id: string; readonly name: string };

/** What differs from storefront to storefront. The shop keeps its own list, so that it can disagree with ours. */
export type Storefront = {
  /** As it calls itself. */
  readonly name: string;
  /** As `html[lang]` has it. */
  readonly language: string;
  readonly words: ShopWords;
  /** Where its day begins and ends. */
  readonly zone: string;
  /** How it writes dates, and how money: its locales and its currency. */
  readonly dates: string;
  readonly money: readonly [locale: string, currency: string];
  /** Amazon's own retail arm and its used-goods arm there (DOM §2). */
  readonly amazon: ShopSeller;
  readonly used: ShopSeller;
};

// A used-goods arm whose id no source names has one of ours.
const storefronts: Readonly<Record<string, Storefront>> = {
  'www.amazon.com': {
    name: 'Amazon.com',
    language: 'en-us',
    words: en,
    zone: 'America/Los_Angeles',
    dates: 'en-US',
    money: ['en-US', 'USD'],
    amazon: { id: 'ATVPDKIKX0DER', name: 'Amazon.com' },
    used: { id: 'A2L77EE7U53NWQ', name: 'Amazon Resale' },
  },
  'www.amazon.co.uk': {
    name: 'Amazon.co.uk',
    language: 'en-gb',
    words: enGb,
    zone: 'Europe/London',
    dates: 'en-GB',
    money: ['en-GB', 'GBP'],
    amazon: { id: 'A3P5ROKL5A1OLE', name: 'Amazon' },
    used: { id: 'A2USEDGOODSUK', name: 'Amazon Resale' },
  },
  'www.amazon.de': {
    name: 'Amazon.de',
    language: 'de-de',
    words: de,
    zone: 'Europe/Berlin',
    dates: 'de-DE',
    money: ['de-DE', 'EUR'],
    amazon: { id: 'A3JWKAKR8XB7XF', name: 'Amazon.de' },
    used: { id: 'A2USEDGOODSDE', name: 'Amazon Retourenkauf' },
  },
  'www.amazon.fr': {
    name: 'Amazon.fr',
    language: 'fr-fr',
    words: fr,
    zone: 'Europe/Paris',
    dates: 'fr-FR',
    money: ['fr-FR', 'EUR'],
    amazon: { id: 'A1X6FK5RDHNB96', name: 'Amazon' },
    used: { id: 'A2USEDGOODSFR', name: 'Amazon Seconde main' },
  },
  'www.amazon.it': {
    name: 'Amazon.it',
    language: 'it-it',
    words: it,
    zone: 'Europe/Rome',
    dates: 'it-IT',
    money: ['it-IT', 'EUR'],
    amazon: { id: 'A11IL2PNWYJU7H', name: 'Amazon' },
    used: { id: 'A2USEDGOODSIT', name: 'Amazon Seconda mano' },
  },
  'www.amazon.es': {
    name: 'Amazon.es',
    language: 'es-es',
    words: es,
    zone: 'Europe/Madrid',
    dates: 'es-ES',
    money: ['es-ES', 'EUR'],
    amazon: { id: 'A1AT7YVPFBWXBL', name: 'Amazon' },
    used: { id: 'A6T89FGPU3U0Q', name: 'Amazon Segunda mano' },
  },
  'www.amazon.co.jp': {
    name: 'Amazon.co.jp',
    language: 'ja-jp',
    words: ja,
    zone: 'Asia/Tokyo',
    dates: 'ja-JP',
    money: ['ja-JP', 'JPY'],
    amazon: { id: 'AN1VRQENFRJN5', name: 'Amazon.co.jp' },
    used: { id: 'A2USEDGOODSJP', name: 'Amazonリユース' },
  },
  'www.amazon.ae': {
    name: 'Amazon.ae',
    language: 'ar-ae',
    words: ar,
    zone: 'Asia/Dubai',
    dates: 'ar-AE-u-nu-latn',
    money: ['en-AE', 'AED'],
    amazon: { id: 'A2AMAZONINDUBAI', name: 'Amazon.ae' },
    used: { id: 'A2USEDGOODSAE', name: 'Amazon Resale' },
  },
};

/** A storefront that is not drawn here is served as amazon.com. */
export function storefrontOf(host: string): Storefront {
  return storefronts[host] ?? (storefronts['www.amazon.com'] as Storefront);
}
