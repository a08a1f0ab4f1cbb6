import type { ItemWords } from './words.ts';

/** German: item pages as on amazon.de (DOM §9.1; labels and sentences also in public code that compares with them). */
export const itemWords: ItemWords = /* @__PURE__ */ (() => ({
  language: 'de',
  soldBy: [
    String.raw`verkauf\sund\sversand\sdurch\s{both}`,
    String.raw`versandt\sund\sverkauft\svon\s{both}`,
    String.raw`verkauf\sdurch\s{seller}\sund\sversand\sdurch\s{shipper}`,
  ],
  afterSoldBy: String.raw`für\sweitere\sinformationen|geschenkverpackung\sverfügbar`,
  sellerLabel: String.raw`verkäufer|verkauf\sdurch|verkauft\svon`,
  shipperLabel: String.raw`versand|versand\sdurch|versender`,
  bothLabel: String.raw`versender\s?/\s?verkäufer`,
  renewed: String.raw`[([](?:zertifiziert\sund\s)?generalüberholt[)\]]`,
  perhapsRenewed: 'generalüberholt|erneuert|refurbished|renewed|gebraucht',
  giftCardTitle: String.raw`^(?:digitaler\s)?amazon(?:\.de)?[\s-](?:\S{1,20}\s){0,2}(?:geschenk)?gutschein|\bgeschenkgutschein`,
  perhapsGiftCard: String.raw`gutschein|geschenkkarte|gift\scard`,
  eBook: String.raw`kindle(?:\s(?:ausgabe|edition))?|ebook`,
  audiobook: String.raw`audible(?:\shörbuch|\shörbücher)?|hörbuch(?:-download)?`,
  subscribe: String.raw`\bspar-abo\b`,
}))();
