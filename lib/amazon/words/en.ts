import { listed } from './listed.ts';
import type {
  DateWords,
  FactWords,
  GateWords,
  ItemWords,
  NoticeWords,
  OrderWords,
  ParcelWords,
  Words,
} from './words.ts';

/** What stands in the way of a page. */
export const gateWords: GateWords = /* @__PURE__ */ (() => ({
  signIn: String.raw`\b(?:you\smust\s(?:be\ssigned|sign)\sin|please\s(?:sign|log)\sin|(?:sign|log)\sin\sto\s(?:see|view|check|continue|access)|you\sare\s(?:signed\sout|not\ssigned\sin))\b`,
  robotCheck: String.raw`^(?:robot\scheck$|enter\sthe\scharacters\syou\ssee\b|(?:sorry,\swe\sjust\sneed\sto\s)?make\ssure\syou['’]re\snot\sa\srobot|click\sthe\sbutton\sbelow\sto\scontinue\sshopping)`,
  // Whole titles where a thing for sale could be called so, too.
  errorPage: String.raw`^(?:sorry!\s(?:something\swent\swrong|we\scouldn['’]t\sfind\sthat\spage)|we['’]re\ssorry\b.{0,60}(?:error|went\swrong)|(?:(?:\d{3}\s)?(?:page\snot\sfound|service\sunavailable(?:\serror)?|internal\sserver\serror)|http\serror\s\d{3}|looking\sfor\ssomething\?)$)`,
  loading: String.raw`^(?:loading|please\swait)\b`,
}))();

const dateWords: DateWords = /* @__PURE__ */ (() => ({
  language: 'en',
  months: listed(
    'january jan, february feb, march mar, april apr, may, june jun, july jul, august aug, september sept sep, october oct, november nov, december dec',
  ),
  weekdays: listed(
    'sunday sun, monday mon, tuesday tues tue, wednesday wed, thursday thurs thur thu, friday fri, saturday sat',
  ),
  ordinals: 'st|nd|rd|th',
  longDates: [
    String.raw`{weekday}{month}\.?\s?{day}(?:\s?,?\s?{year})?`,
    String.raw`{weekday}{day}\s(?:of\s)?{month}\.?(?:\s?,?\s?{year})?`,
  ],
}))();

/** English, as on amazon.com; other storefronts' English follows it unproven (DOM §3.1, §3.5, DOMAIN §4). */
export const en: Words = /* @__PURE__ */ (() => {
  const FILLER = String.raw`(?:[\s(:,–-]{0,3}[A-Za-z'’]{1,20}){0,4}[\s(:,–-]{0,3}`;
  const START = String.raw`[\s,(–-]{1,3}(?:which\s|that\s)?(?:is\s)?(?:available|valid|usable|starts?|starting|good)\s(?:from|on)\s{from}[\s,)–-]{1,3}(?:and\s)?`;
  const REMAINING = String.raw`(?:(?:less\sthan|about|around|approximately)\s)?(?:{days}\sdays?|{weeks}\sweeks?|an?\s(?:day|week|hour)|\d{1,2}\shours?)(?!\p{L})`;
  // "earned on Nov 3, 2026": a date that is not the end.
  const ISSUED = String.raw`[\s,(–-]{1,3}(?:earned|issued|added|received|credited)(?:\son)?\s{issued}[\s,)–-]{1,3}(?:and\s|which\s|that\s)?`;
  const TIME = String.raw`(?:(?:at|by|until)\s)?{time}(?:\s?\(?{zone}\)?)?`;
  const TAIL = String.raw`(?:[\s,]{1,2}(?:${TIME}|\(?{zone}\)?))?`;
  return {
    ...gateWords,
    ...dateWords,
    rewardsSeenOn: ['amazon.com'],

    zones: {
      PT: 'America/Los_Angeles',
      PST: 'America/Los_Angeles',
      PDT: 'America/Los_Angeles',
      'Pacific Time': 'America/Los_Angeles',
      Pacific: 'America/Los_Angeles',
      MT: 'America/Denver',
      CT: 'America/Chicago',
      ET: 'America/New_York',
      EST: 'America/New_York',
      EDT: 'America/New_York',
      'Eastern Time': 'America/New_York',
      Eastern: 'America/New_York',
      // One credit of 2017 was announced with both PT and HST (DOMAIN §5).
      HST: 'Pacific/Honolulu',
      'UK time': 'Europe/London',
      UTC: 'UTC',
      GMT: 'Europe/London',
      BST: 'Europe/London',
      CET: 'Europe/Berlin',
      CEST: 'Europe/Berlin',
      JST: 'Asia/Tokyo',
      AEST: 'Australia/Sydney',
      AEDT: 'Australia/Sydney',
    },
    today: 'today',
    tomorrow: 'tomorrow',
    beforeNoon: String.raw`a\.?\s?m\.?`,
    afterNoon: String.raw`p\.?\s?m\.?`,

    deadlines: [
      {
        // DOM §3.1: "$1.50 expires in 12 days on March 3, 2024.", "… expires today on …", "… expires on …"
        rung: 'amount-expires-date',
        seen: '2025-05',
        verb: String.raw`will\s(?:be\s)?expire|expires?|expiring`,
        before: `{amount}(?:${START}|${ISSUED}|${FILLER})$`,
        amountLast: [`^:?\\s(?:(?:on|by)\\s)?{date}${TAIL}\\s?[:–-]\\s?{amount}`],
        after: [
          `^:?(?:\\sin\\s${REMAINING})?(?:,?\\s{near})?[\\s,(–-]{0,3}(?:${TIME}[\\s,]{1,2})?(?:(?:on|by|at)\\s)?{date}${TAIL}`,
          `^:?\\sin\\s${REMAINING}`,
          `^:?\\s{near}(?!\\p{L})`,
          '^:?\\s(?:on|by)\\s(?=[^.]{0,20}\\d)',
          '^:?\\sat\\s(?:midnight|noon)(?!\\p{L})',
        ],
      },
      {
        rung: 'amount-valid-until',
        seen: null,
        verb: String.raw`(?:valid|good|available|usable)\s(?:until|through|till)|(?:must\sbe\s)?used?(?:\sit)?\sby|ends?\son`,
        before: `{amount}(?:${START}|${ISSUED}|${FILLER})$`,
        amountLast: [`^:?\\s(?:on\\s)?{date}${TAIL}\\s?[:–-]\\s?{amount}`],
        after: [`^:?\\s(?:${TIME}[\\s,]{1,2})?(?:on\\s)?{date}${TAIL}`],
      },
      {
        // DOMAIN §5: a credit can start later than it is issued.
        rung: 'amount-valid-from-to',
        seen: null,
        verb: String.raw`(?:valid|good|available|usable)(?:\sfrom)?`,
        before: `{amount}(?:${ISSUED}|${FILLER})$`,
        after: [`^\\s{from}(?:\\s(?:to|until|through|till)|\\s?[–-])\\s{date}${TAIL}`],
      },
    ],
    promises: String.raw`earn|earning|get|receive|you['’]ll\sget|choose|pending|upcoming|estimated|expected`,
    // Not "if it is not used", which every credit ends by.
    conditions: String.raw`(?:if|when|once|provided)\s(?!(?:it['’]?s?\s|(?:it\sis|they\sare)\s)?(?:not|un\p{L}{1,12}|isn['’]t|aren['’]t)(?!\p{L})|you\s(?:do\snot|don['’]?t)(?!\p{L}))`,
    limits: String.raw`up\sto|at\s(?:least|most)|(?:more|less)\sthan|as\smuch\sas|over|above|under|below|minimum(?:\sof)?|maximum(?:\sof)?|between|about`,
    denials: String.raw`or|no\s(?:longer|more)|not|never|may|might|could|would|cannot|\p{L}{2,6}n['’]t|pending|minimum|maximum|off|was|were|used|spent|expired`,
    others: {
      before: String.raw`spend|spending|save|saved|(?:orders?|purchases?)\s(?:of|over)|used|spent|redeemed|expired|total\searned|lifetime(?:\searned)?`,
      after: String.raw`off|or\smore|minimum|(?:(?:was|were|has\sbeen|have\sbeen)\s)?(?:used|spent|redeemed|expired|ended)(?!\s(?:by|until|through|till|before|on\sor\sbefore))`,
    },
    vagueTimes: 'midnight|noon|midday',
    samples: String.raw`for\sexample|e\.\s?g\.|examples?:|for\sinstance|such\sas|looks?\slike|sample`,

    rewardsHeading: String.raw`^your\s(?:no-rush|amazon\sday)(?:\s(?:and|&)\s(?:no-rush|amazon\sday))?\srewards?\sbalance\b`,
    total: String.raw`^(?!.{0,60}(?<!\p{L})(?:earned|used|spent|redeemed|saved|savings?|expired|lifetime|pending)(?!\p{L}))(?:total|(?:your\s)?(?:total|available)\s(?:rewards?\s)?(?:balance|rewards?))\b`,
    balance: String.raw`^(?:(?:current|available|remaining|your)\s)?balance$`,
    asideHeadings: [
      String.raw`^how\s(?:it|they|do|does|to|no-rush|rewards?)\b`,
      String.raw`^(?:help|faqs?|frequently\sasked|questions|terms|conditions|examples?|deals|history|expired|used|redeemed|pending|upcoming|past\srewards|shop\snow)\b`,
      String.raw`\b(?:sponsored|advert(?:isement)?|recommended|recommendations|inspired\sby|related\sto|also\s(?:bought|viewed|like)|browsing\shistory|more\sto\s(?:explore|consider))\b`,
    ].join('|'),

    balanceSections: String.raw`^(?:your\s)?(?:gifts?|credits?|promotional|gift\scards?)\s(?:and|&)\s(?:promotional|benefits?)\sbalances?$`,
    promotional: String.raw`\b(?:promotional\s(?:balance|credit|certificate)s?|promo\scredits?|courtesy\scredits?|(?:no-rush|amazon\sday|digital|benefits?)\s(?:rewards?|credits?|balances?)|shipping\srewards?)\b`,
    giftCard: String.raw`^(?:your\s|current\s|available\s){0,2}(?:amazon(?:\.[a-z.]{2,6})?\s)?(?:gift\s(?:card|certificate)|gift\s(?:card|certificate)s?\sbalance)(?:\savailable)?$`,

    giftCardBalance: String.raw`^(?:your\s|current\s|available\s){0,2}(?:amazon(?:\.[a-z.]{2,6})?\s)?(?:gift\s?card\s)?balance:?$`,

    harmless: (
      'your my the a an and of on in to for with at is are by from not no yes all more see view show manage ' +
      'no-rush rush amazon day reward rewards balance balances total available current remaining used expired ' +
      'expires expire expiring today tomorrow until valid days gift card cards promotional promo promotion ' +
      'credit credits courtesy certificate benefit benefits digital grocery household instant discount ' +
      'summary details activity history date description amount closing account wallet payment payments ' +
      'method methods redeem reload add code order orders checkout shipping handling free delivery tax ' +
      'estimated before item items subtotal coupon subscribe save sign help terms conditions settings ' +
      'applied apply sold ships seller quantity price cart return returns refund transactions points'
    ).split(' '),
  };
})();

export const itemWords: ItemWords = /* @__PURE__ */ (() => ({
  language: 'en',
  soldBy: [
    String.raw`(?:ships|dispatched)\sfrom\sand\ssold\sby\s{both}`,
    String.raw`sold\sby\s{seller}\sand\sfulfilled\sby\s{shipper}`,
    String.raw`sold\sby\s{seller}\sand\sships\sfrom\s{shipper}`,
  ],
  afterSoldBy: String.raw`gift-wrap\savailable`,
  sellerLabel: String.raw`sold\sby|seller`,
  shipperLabel: String.raw`(?:ships|dispatches|dispatched)\sfrom|delivered\sby`,
  bothLabel: String.raw`shipper\s?/\s?seller|(?:ships|dispatched)\sfrom\sand\ssold\sby`,
  renewed: String.raw`[([](?:amazon\s|certified\s)?(?:renewed|refurbished)(?:\spremium)?[)\]]`,
  perhapsRenewed: String.raw`\b(?:renewed|refurbished|pre-owned|open\sbox)\b`,
  giftCardTitle: String.raw`\be-?gift\scards?\b|\bgift\scards?\s[([]digital\scode|^amazon(?:\.[a-z.]{2,6})?\s(?!basics)(?:\S{1,20}\s){0,3}gift\scards?\b(?!\s(?:holder|box|envelope|sleeve|stand|display|organizer|case|wallet))`,
  perhapsGiftCard: String.raw`\bgift\s(?:cards?|certificates?|vouchers?)\b`,
  eBook: String.raw`kindle(?:\sedition)?|kindle\s&\scomixology|ebook`,
  audiobook: String.raw`audible(?:\saudiobooks?)?|audiobooks?`,
  subscribe: String.raw`\bsubscribe\s(?:&|and)\ssave\b`,
}))();

/** English: rows, items and orders as on saved pages of amazon.com and amazon.ca (DOM §5, §6); the rest by DOM §7, §12. */
export const orderWords: OrderWords = /* @__PURE__ */ (() => ({
  language: 'en',
  credit: String.raw`\b(?:promo(?:tion(?:al)?)?\s(?:credit(?!\scards?\b)|balance|certificate)s?|courtesy\scredits?|(?:no-rush|amazon\sday|digital)\s(?:(?:digital|shipping)\s)?(?:reward|credit|balance)s?)\b`,
  notOwned: String.raw`\b(?:earn(?:s|ed|ing)?|pending|upcoming|future|expired|remaining|left|next\s(?:order|purchase)|not\sapplied|you(?:['’]ll|\swill)\s(?:get|receive)|(?:when|once|after)\b.{0,40}\b(?:ships?|shipped|delivered?))\b`,
  labels: [
    ['refund', 'refund'],
    [
      'other',
      String.raw`^(?:your\s)?total\s(?:savings?|discounts?)|^you\ssaved?\b|\b(?:cash|pay)\son\sdelivery`,
    ],
    ['gift-card', String.raw`\bgift\s(?:cards?|certificates?)\b|\bamazon\s(?:pay\s)?balance|\bstored\svalue`],
    ['points', String.raw`\bpoints?\b`],
    ['subscription', String.raw`\bsubscri(?:be|ptions?)\b`],
    ['coupon', String.raw`\bcoupons?\b`],
    ['items', String.raw`\bsub[\s-]?total\b`],
    [
      'total',
      String.raw`^(?:(?:order|grand|payment|purchase|estimated|your)\s){0,2}total\b(?!\s(?:shipping|delivery))`,
    ],
    ['shipping', String.raw`\b(?:shipping|delivery|postage|handling)\b`],
    ['tax', String.raw`\b(?:tax(?:es)?|vat|[ghpq]st|rst|duties)\b`],
    ['total', String.raw`\btotal\b|^amount\s(?:payable|due)\b`],
    [
      'promotion',
      String.raw`promo|discount|savings?\b|\bsave\s\d|%\soff\b|multi-?buy|voucher|\bdeals?\b|^amount\spaid\sby\samazon`,
    ],
    ['items', String.raw`^(?:items?|products?|merchandise)\b`],
  ],
  quantity: String.raw`(?:qty|quantity)\.?`,
  price: String.raw`(?:item\s|unit\s)?price`,
  afterSeller: String.raw`\(seller\sprofile|\|?\s?product\squestion|condition:|supplied\sby|ships\sfrom|price\sset\sby`,
  autoDelivered: String.raw`auto-?delivered|delivered\severy\s|subscription:`,
  digital: String.raw`kindle\s(?:edition|book)|audible|prime\svideo|digital\s(?:code|download|copy)|mp3\smusic|online\sgame\scode|pc\sdownload`,
  delivery: String.raw`arriving\b|(?:estimated|guaranteed|expected|your)\sdelivery\b|delivery:|(?:delivery|shipment|package)\s\d|now\sexpected`,
  about: String.raw`promo|\bcredits?\b(?!\s(?:or\sdebit\s)?cards?)|\brewards?\b|\bcodes?\b|\boffers?\b|\bvouchers?\b|\bdiscount`,
}))();

export const parcelWords: ParcelWords = /* @__PURE__ */ (() => ({
  language: 'en',
  dates: dateWords,
  grandTotal: String.raw`^(?:(?:grand|order|payment|order\sgrand)\stotal|total\sfor\s(?:this|your)\sorder|total|amount\s(?:payable|due))(?:\s\(.{1,60}\))?$`,
  asideHeadings: String.raw`sponsored|recommend|inspired\sby|related\sto|also\s(?:bought|viewed|like)|browsing\shistory|buy\sit\sagain|you\smight|frequently\sbought`,
  piecesOf: 'of:',
  conditionUsed: String.raw`^condition:\s(?:used|renewed|refurbished|open\sbox|collectible)`,
  conditionNew: String.raw`^condition:\snew`,
  progress: {
    cancelled: String.raw`(?:order\s)?cancell?ed\b`,
    refunded: String.raw`refund(?:ed|\sissued|\scomplete)\b`,
    returned: String.raw`return(?:ed|\scomplete|\sreceived)\b`,
    returning: String.raw`return\s(?:started|requested|approved|in\s(?:transit|progress))|refund\s(?:pending|in\sprogress)`,
    delivered: String.raw`delivered\b(?!\sby\b)|picked\sup\b`,
    shipped: String.raw`(?:shipped|dispatched)\b(?!\sto\b)|shipping\snow|on\sthe\sway|out\sfor\sdelivery|in\stransit`,
    ordered: String.raw`not\syet\s(?:shipped|dispatched)|preparing\sfor\s(?:shipment|dispatch)|order\sreceived`,
  },
  placed: String.raw`(?:subscribe\sand\ssave\s)?order(?:ed)?\s(?:placed|on)|digital\sorder:`,
  orderCancelled: String.raw`order\s(?:(?:has\sbeen|was|is)\s)?cancell?ed`,
}))();

export const factWords: FactWords = /* @__PURE__ */ (() => ({
  language: 'en',
  until: String.raw`\b(?:expir(?:e[sd]?|ing)|ends?|valid\s(?:until|through|till)|good\s(?:until|through)|used?\sby|redeem(?:ed)?\sby|available\suntil)(?:\son)?\s{date}`,
  dates: dateWords,
}))();

export const noticeWords: NoticeWords = /* @__PURE__ */ (() => ({
  promised: String.raw`\b(?:earn(?:ed|ing)?|get|receive|choose|claim)\b.{0,120}{amount}.{0,80}\b(?:credit|reward|balance|voucher)|{amount}.{0,60}\b(?:credit|reward|voucher)s?\b.{0,120}\b(?:when|once|after)\b.{0,40}\b(?:ship|deliver)`,
  'already-used': String.raw`\balready\s(?:been\s)?(?:used|redeemed|applied|claimed)\b`,
  'not-started': String.raw`\bnot\s(?:yet\s)?(?:begun|started|active|valid|available)\s(?:yet|until)\b|(?:\bnot|n['’]t)\s(?:yet\s)?(?:begun|started)\b|\bnot\syet\s(?:active|valid|available)\b|\b(?:starts?|begins?)\son\b`,
  ended: String.raw`\bexpired\b|\b(?:has|have)\sended\b|\bno\slonger\s(?:valid|available|active)\b`,
  minimum: String.raw`\b(?:minimum|at\sleast|spend|orders?\s(?:of|over)|purchases?\s(?:of|over))\b.{0,60}{amount}|{amount}\s(?:or\smore|minimum)\b`,
  'not-for-this-item': String.raw`^(?!.{0,200}refund).{0,200}(?:(?:\bnot|n['’]t|\bcannot)\s(?:be\s)?(?:appl(?:y|ied|icable)|valid|eligible|used|redeem(?:ed|able)|qualify)\b.{0,60}\b(?:items?|products?|purchases?|orders?|cart|basket)\b|\b(?:items?|products?|purchases?|orders?|cart|basket)\b.{0,80}(?:\bnot|n['’]t|\bcannot)\s(?:be\s)?(?:appl(?:y|ied|icable)|valid|eligible|used|qualify)\b|\bno\seligible\sitems?\b)`,
  'code-refused': String.raw`\bcodes?\b.{0,80}\b(?:not\s(?:a\s)?valid|invalid|incorrect|not\s(?:recogni[sz]ed|found|correct)|(?:can|could)(?:\s?not|n['’]t)\sbe)\b|\b(?:not\s(?:a\s)?valid|invalid|incorrect)\b.{0,40}\bcode\b`,
  other: String.raw`\b(?:sold|shipped)\b.{0,30}\bby\samazon|\bexpires?\b|\bvalid\s(?:until|through|till|from)\b|\bexclud|\blimit(?:ed)?\b|\bonly\b|refund`,
}))();
