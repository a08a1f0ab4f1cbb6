import type { ItemWords } from './words.ts';

/** French: sentences and labels of amazon.fr as public code compares with them; no page was saved. */
export const itemWords: ItemWords = /* @__PURE__ */ (() => ({
  language: 'fr',
  soldBy: [
    String.raw`(?:expédié\set\svendu|vendu\set\sexpédié)\spar\s{both}`,
    String.raw`vendu\spar\s{seller}\set\sexpédié\spar\s{shipper}`,
  ],
  afterSoldBy: String.raw`emballage\scadeau\sdisponible`,
  sellerLabel: String.raw`vendu\spar|vendeur`,
  shipperLabel: String.raw`expédié\spar|expéditeur`,
  bothLabel: String.raw`expéditeur\s?/\s?vendeur`,
  renewed: String.raw`[([]reconditionnée?[)\]]`,
  perhapsRenewed: "reconditionné|renewed|d['’]occasion",
  giftCardTitle: String.raw`^(?:e-)?(?:chèque|carte)s?[\s-]cadeaux?\samazon|^amazon(?:\.fr)?\s(?:\S{1,20}\s){0,2}(?:chèque|carte)s?[\s-]cadeaux?`,
  perhapsGiftCard: String.raw`(?:chèque|carte)s?[\s-]cadeaux?|gift\scard`,
  eBook: String.raw`(?:format\s|édition\s)?kindle|ebook`,
  audiobook: String.raw`audible|livres?\saudio(?:\saudible)?`,
  subscribe: String.raw`prévoyez\set\séconomisez`,
}))();
