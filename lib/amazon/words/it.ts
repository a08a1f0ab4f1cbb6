import type { ItemWords } from './words.ts';

/** Italian: sentences and labels of amazon.it as public code compares with them; no page was saved. */
export const itemWords: ItemWords = /* @__PURE__ */ (() => ({
  language: 'it',
  soldBy: [
    String.raw`venduto\se\sspedito\sda\s{both}`,
    String.raw`venduto\sda\s{seller}\se\sspedito\sda\s{shipper}`,
  ],
  afterSoldBy: String.raw`confezione\sregalo\sdisponibile`,
  sellerLabel: String.raw`venditore|venduto\sda`,
  shipperLabel: String.raw`spedizione|spedito\sda|mittente`,
  bothLabel: String.raw`mittente\s?/\s?venditore`,
  renewed: String.raw`[([]ricondizionat[oa][)\]]`,
  perhapsRenewed: 'ricondizionat[oa]|renewed|usat[oa]',
  giftCardTitle: String.raw`^buon[oi]\sregalo\samazon`,
  perhapsGiftCard: String.raw`buon[oi]\sregalo|carta\sregalo|gift\scard`,
  eBook: String.raw`(?:formato\s|ebook\s)?kindle|ebook`,
  audiobook: String.raw`audible|audiolibro(?:\saudible)?`,
  subscribe: String.raw`\biscriviti\se\srisparmia\b`,
}))();
