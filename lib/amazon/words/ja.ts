import type { ItemWords } from './words.ts';

/** Japanese: sentences and labels of amazon.co.jp as public code compares with them; no page was saved. */
export const itemWords: ItemWords = /* @__PURE__ */ (() => ({
  language: 'ja',
  soldBy: [
    String.raw`この商品は、\s?{both}\s?が\s?販売(?:、|および)発送します`,
    String.raw`この商品は、\s?{seller}\s?が\s?販売し、\s?{shipper}\s?が\s?発送します`,
  ],
  afterSoldBy: 'この出品商品|ギフトラッピング',
  sellerLabel: '販売元',
  shipperLabel: '出荷元',
  bothLabel: String.raw`出荷元\s?/\s?販売元`,
  renewed: String.raw`整備済み品?[】)\]」]|[【([]整備済み`,
  perhapsRenewed: '整備済|再生品|中古|リファービッシュ',
  giftCardTitle: String.raw`^amazon\s?ギフト(?:カード|券)`,
  perhapsGiftCard: 'ギフト(?:カード|券)|商品券',
  eBook: 'kindle(?:版)?|電子書籍',
  audiobook: 'audible(?:版)?|オーディオブック',
  subscribe: '定期おトク便',
}))();
