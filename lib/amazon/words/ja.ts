import type { DateWords, ItemWords, NoticeWords, OrderWords, ParcelWords } from './words.ts';

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

/** Japanese dates are all numbers: 2026年11月22日. */
const dateWords: DateWords = {
  language: 'ja',
  months: [],
  weekdays: [],
  ordinals: '',
  longDates: [],
};

/** Japanese: labels of public code that reads amazon.co.jp (DOM §5.1), the box at checkout by five sites (DOM §7.3). */
export const orderWords: OrderWords = /* @__PURE__ */ (() => ({
  language: 'ja',
  credit: 'プロモーション(?:用)?(?:残高|クレジット)|お詫び(?:の)?(?:残高|クレジット)',
  notOwned: '獲得|進呈|付与|もらえ|予定|保留|期限切れ|残り|次回|未適用',
  labels: [
    ['refund', '返金'],
    ['other', '代金引換|代引|手数料$(?<!配送料・手数料)|割引(?:の)?合計|節約'],
    ['gift-card', String.raw`ギフト(?:券|カード)|amazon\s?(?:pay\s?)?残高`],
    ['points', 'ポイント'],
    ['subscription', '定期おトク便|定期購入'],
    ['coupon', 'クーポン'],
    ['items', '小計|^商品'],
    ['shipping', '配送料|送料'],
    ['total', '合計|総額|請求額|お支払い(?:金額|総額)'],
    ['tax', '消費税|税額|^税'],
    ['promotion', '割引|プロモーション|キャンペーン|値引|セール'],
  ],
  quantity: '(?:数量|個数)',
  price: '(?:価格|単価)',
  afterSeller: String.raw`\(出品者|コンディション|が販売|発送元|出荷元`,
  autoDelivered: '定期おトク便[:：]|自動配送|お届け頻度',
  digital: String.raw`kindle版|prime\s?video|オンラインコード|ダウンロード版|mp3`,
  delivery: 'お届け予定|到着予定|配達予定|お届け日[:：]|(?:発送|荷物)[0-9]',
  about: 'プロモーション|クーポン|クレジット(?!カード)|コード|割引|特典|キャンペーン',
}))();

export const parcelWords: ParcelWords = /* @__PURE__ */ (() => ({
  language: 'ja',
  dates: dateWords,
  grandTotal:
    '^(?:ご?注文合計|ご?請求額|合計|ご?注文の合計|お支払い(?:金額|総額)|総合計)(?:[（(].{1,40}[)）])?$',
  asideHeadings: 'スポンサー|おすすめ|関連|この商品を|再度購入|閲覧履歴',
  piecesOf: '点',
  conditionUsed: String.raw`^コンディション[:：]\s?(?:中古|再生品|整備済)`,
  conditionNew: String.raw`^コンディション[:：]\s?新品`,
  progress: {
    cancelled: '(?:ご?注文(?:は|が))?キャンセル(?:済み|されました)',
    refunded: '返金(?:済み|.{0,3}完了)',
    returned: '返品(?:済み|.{0,1}完了)',
    returning: '返品(?:手続き中|を受け付け)',
    delivered: '配達(?:済み|しました|完了)|[0-9]{1,2}月[0-9]{1,2}日に配達しました',
    shipped: '発送(?:済み|しました)|配達中|輸送中|配送中',
    ordered: '未発送|発送準備中',
  },
  placed: '注文日|ご注文日',
  orderCancelled: 'ご?注文(?:は|が)キャンセル',
}))();

export const noticeWords: NoticeWords = /* @__PURE__ */ (() => ({
  promised: '{amount}.{0,60}(?:クーポン|クレジット|残高|特典).{0,80}(?:プレゼント|進呈|もらえ|獲得|付与)',
  'already-used': '(?:既に|すでに)(?:使用|利用|適用)',
  'not-started': 'まだ(?:開始|始ま|有効)|開始前',
  ended: '期限(?:が|は)?(?:切れ|過ぎ)|終了(?:しました|しています)',
  minimum: '{amount}以上|最低.{0,6}金額.{0,40}{amount}',
  'not-for-this-item':
    '^(?!.{0,200}返金).{0,200}(?:(?:商品|注文|購入).{0,60}(?:対象外|適用|利用|使用)(?:でき|され|いただけ)?ません|(?:商品|注文).{0,60}対象外|対象外.{0,40}(?:商品|注文))',
  'code-refused': 'コード.{0,60}(?:無効|正しく|ません)',
  other: 'が販売|有効期限|対象外|のみ|限り|返金',
}))();
