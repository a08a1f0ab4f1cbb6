import type { GoodsWords, RuleWords, UseWords } from './text-words.ts';

export const enRules: Omit<RuleWords, keyof UseWords['rules']> = {
  stackable: String.raw`\b(?:can|may) (?:also )?be (?:combined|clubbed|used together|stacked|used (?:in combination|alongside|together)|put together)|\b(?:use|combine|stack|used|combined) (?:it |this |them )?(?:together )?with (?:other|sale|coupons?|any|existing|digital)|several can be|stackable|works (?:together )?with (?:other|coupons)|can be combined`,
  notStackable: String.raw`\b(?:cannot|can't|can not|may not|not|never|isn't|n't|no) (?:be )?(?:combin\w+|clubbed|stack\w+|used (?:together|in (?:combination|conjunction)|along|alongside|with (?:any )?other)|valid (?:with|in (?:combination|conjunction))|joined|joining)|\bnot (?:with|together with|in combination with|in conjunction with|alongside) (?:any )?(?:other|another)|(?:cannot|can't|may not) be [\w, ]{0,40}\bcombined|not (?:to be )?(?:used|combined|redeemed|valid) (?:in (?:conjunction|combination)|together|along(?:side)?) |no (?:other|joining)|only (?:the first|one (?:code|credit|promotion|offer|voucher|certificate)) (?:is|will be|can be|may be) (?:used|applied)(?! per)|non-?stackable`,
  transferable: String.raw`\b(?:is|are|can be) (?:freely )?transfer(?:able|red)|can be (?:given|passed) (?:on|to)`,
  notTransferable: String.raw`(?:can't|cannot|may not) (?:\w+ or )?(?:sell|transfer)\b|\b(?:non-?transferable|not transferable|(?:cannot|can't|may not|not) be [\w, ]{0,40}\btransferred|(?:not|cannot|can't|may not|no) (?:be )?(?:transfer(?:red)?|passed on|passed to|sold|assigned|given (?:away|to)|shared)|untransferable|personal to you|only for (?:you|the (?:recipient|invited))|cannot be passed|no transfer)\b`,
  noCash: String.raw`\b(?:no cash (?:value|alternative|redemption|equivalent)|(?:not|cannot|can't|may not|never|no) (?:be )?(?:redeem(?:ed|able)? (?:for|against|in) cash|exchange(?:d|able)? for (?:cash|money)|converted (?:in)?to cash|cash(?:ed)? out|paid out|for cash)|not redeemable for cash|no transfer, no cash|no cash\b|has no (?:cash|monetary) value|not exchangeable for cash)`,
  notTax: String.raw`\b(?:not|n't|cannot|never|excluding|excludes?)\b.{0,60}\b(?:tax(?:es)?|shipping|delivery (?:fees?|charges?|costs?)|delivery|postage|gift[- ]wrap|handling|installation)\b`,
  returnsLost: [
    String.raw`\b(?:return(?:s|ed|ing)?|send .{0,20}back|refund(?:s|ed)?)\b.{0,140}(?:\bnot (?:be )?(?:put back|restored|returned|given back|refunded|re-?credited|reinstated|reissued|re-?issued|available)|n't (?:be )?(?:bring|put|restored|given|come|returned|re-?credited|reinstated)|only (?:what|the amount) (?:was |you )?(?:actually )?(?:paid|spent)|amount (?:you )?(?:actually )?paid|is lost|\bnot get .{0,20}back|forfeit|reduced by|(?:subtracted|deducted) from|no refund|won't be)`,
    String.raw`\b(?:only|just) (?:what|the amount) (?:you |was )?(?:actually )?(?:paid|spent).{0,40}refund|refunds? only what (?:was|you) paid|\bno refund\b|carry no refund|refund(?:ed)? only (?:what|the)|amount actually paid will be refunded`,
  ].join('|'),
  returnsBack: String.raw`\breturn(?:s|ed)?\b(?!.{0,30}cancel).{0,80}\b(?:credit|voucher|code) (?:is|will be) (?:restored|put back|given back|reinstated|re-?credited)`,
  limit: [
    String.raw`\b(?:limit|limited to|maximum(?: of)?|max\.?(?: of)?|up to|no more than|only|at most) (?:of )?{count} (?:time |times |use |uses |{~2})?(?:per|for each|each|a) (?:eligible )?(?:customer|account|person|user|member|shopper)`,
    String.raw`\b(?:limit|limited to|maximum(?: of)?|max\.?)(?: of)? {count}(?: {~2})?(?:per|each) (?:customer|account|person|member)`,
    String.raw`\b{count} {~3}(?:per|for each) (?:eligible )?(?:customer|account|person|user|member|shopper)\b`,
    String.raw`\b(?:once|one time) (?:per|for each) (?:customer|account|person|user|member)|\bonce per (?:customer|account|person)`,
    String.raw`\b(?:each|one|every) (?:eligible )?(?:customer|member|account|person) (?:can|may|will) (?:get|use|receive|earn|claim|redeem) (?:it|this|the \w+|only)? ?(?:only )?(?:once|one)`,
    String.raw`\b(?:up to |at most )?{count} times per (?:customer|account|person|member)`,
    String.raw`\bone .{0,20}(?:per|a) (?:customer|account|person) at a time`,
  ],
  automatic: String.raw`\bautomatically|\bby itself|no (?:code|action) (?:is )?(?:needed|required)|nothing to do|comes? off (?:by itself|without)`,
  code: String.raw`\b(?:enter|use|apply|with) (?:the |this |promo |your )?(?:promo(?:tional)? |claim )?code\b`,
  claim: String.raw`\b(?:activate|claim|opt in|collect) (?:your|the|this) (?:offer|credit|voucher|code|reward)`,
  claimBy: String.raw`\b(?:activate|claim|opt in).{0,60}\b(?:by|before|until) {D}`,
};

const NAMES: GoodsWords['names'] = [
  ['gift-cards', String.raw`\b(?:e-?)?gift ?(?:cards?|certificates?|vouchers?)\b(?! (?:balance|go|top))`],
  ['textbooks-rental', String.raw`\b(?:text)?book rentals?|rented textbooks|textbook rental\b`],
  [
    'digital/audible',
    String.raw`\baudible(?: titles?| books?| audiobooks?)?(?! membership)\b|\baudiobooks?\b`,
  ],
  [
    'subscriptions',
    String.raw`\b(?:prime |audible |channels? )?(?:memberships?|subscriptions?)\b|\bkindle unlimited\b|\bchannels\b`,
  ],
  [
    'amazon-devices',
    String.raw`\bamazon devices?\b|\bkindle (?:devices?|e-?readers?)|\bkindle and fire\b|\b(?:echo|fire(?: tv| tablets?)?|ring|blink|eero)(?:,| and| or| devices?)|\be-readers?\b`,
  ],
  [
    'digital/kindle-ebooks',
    String.raw`\b(?:kindle )?e-?books?\b|\bkindle (?:books?|book store|titles?|store|editions?)|\bkindle(?= credit)`,
  ],
  [
    'digital/apps-games',
    String.raw`\bapp ?store\b|(?<!the |phone |mobile |amazon )\bapps?(?: and games| & games|,| or\b| and\b|\.| purchases?|$| credit)|\bapps\b|\bmobile games?`,
  ],
  [
    'digital/digital-music',
    String.raw`\b(?:digital )?music(?: store)?\b|\bmp3s?(?: downloads?)?\b|\bsongs\b|\balbums\b`,
  ],
  [
    'digital/prime-video',
    String.raw`\b(?:prime |instant |amazon |digital )?videos?\b(?! games?| app)|\bmovies?\b|\bfilms?\b|\btv (?:shows|episodes)`,
  ],
  [
    'digital',
    String.raw`\bdigital (?:titles?|content|items?|goods|products?|downloads?|purchases?|rewards?|services?)`,
  ],
  [
    'books',
    String.raw`\b(?:print(?:ed)? |text|physical |kids' |children's |other |paper)?books?\b|\bpaperbacks?\b|\bhardcovers?\b`,
  ],
  [
    'grocery-fresh',
    String.raw`\bamazon fresh\b|\bfresh(?= (?:credit|order|basket|grocer))|\bgroceries\b|\bgrocery\b`,
  ],
  ['whole-foods', String.raw`\bwhole foods(?: market)?\b`],
  ['pantry', String.raw`\b(?:prime )?pantry\b`],
  ['alcohol', String.raw`\balcohol(?:ic (?:drinks|beverages))?\b|\bbeer\b|\bwines?\b|\bspirits\b|\bliquor\b`],
  [
    'infant-formula',
    String.raw`\binfant (?:formula|milk|nutrition)\b|\bbaby (?:food|formula|milk)\b|\bformula milk\b`,
  ],
  ['pharmacy', String.raw`\bpharmacy\b|\bprescription\w*|\bmedicines?\b|\bmedications?\b`],
  ['subscribe-and-save', String.raw`\bsubscribe (?:&|and) save\b`],
  ['lightning-deals', String.raw`\blightning deals?\b`],
  [
    'warehouse-deals',
    String.raw`\bamazon (?:resale|warehouse)\b|\bwarehouse (?:deals?|items?)\b|\b(?:refurbished|renewed|pre-owned)\b|\bused (?:items|goods|products)\b`,
  ],
  [
    'third-party',
    String.raw`\b(?:third|3rd)[- ]party\b(?: (?:\w+ )?(?:sellers?|items?|products?|stuff))?|\bmarketplace (?:sellers?|items?|products?)|\bother sellers\b`,
  ],
  ['clothing', String.raw`\b(?:clothing|clothes|fashion|apparel|shoes|footwear)\b`],
  ['electronics', String.raw`\belectronics?\b`],
  ['beauty', String.raw`\bbeauty\b(?!!)|\bcosmetics?\b|\bmake-?up\b`],
  [
    'household',
    String.raw`\bhousehold(?: goods| essentials| items| products| supplies)?\b|\bhome essentials\b|\beveryday essentials\b|\bcleaning (?:products|supplies)`,
  ],
  [
    'home',
    String.raw`\bhome (?:and|&) kitchen\b|\bfurniture\b(?! delivery)|\bbedding\b|\bhomeware\b|\bhome goods\b|\bkitchen\b`,
  ],
  ['physical', String.raw`\bphysical (?:goods|items?|products?)\b`],
];

export function enGoods(credit: string): Omit<GoodsWords, keyof UseWords['refusal']> {
  return {
    names: NAMES,
    include: String.raw`\b(?:for|on|in|toward|towards|off|to buy|buys?|pays? for|goes towards|works? on|credited .{0,20}toward|of|items in|select(?:ed)?|eligible|any|next|first|${credit} for)\b`,
    neither: String.raw`\b(?:with|through|together|completing|brings|from|sold by|by|because|copy of|verifying|isn't one|plus)\b`,
    excludedAfter: String.raw`(?:(?!credit|voucher|reward|code|balance|discount|offer)[^.;]){0,60} (?:(?:are|is)(?: all| also)? (?:out\b|excluded|not|left out|ineligible)|do(?:es)? not|don't|doesn't|can't|cannot|may not|aren't|isn't|excluded)`,
    includedAfter: String.raw` (?:credits?|rewards?|promo(?:tional)? credits?|vouchers?|store credit)\b`,
    notCounted: String.raw`\bcounts? towards?|\b(?:do(?:es)? not|don't|not|n't) count\b|\bcounted\b|\bcounts for|n't one of|\bare (?:not )?considered`,
  };
}
