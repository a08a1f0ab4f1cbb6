import type { GoodsWords, RuleWords, SellerWords } from './text-words.ts';

export const enRules: RuleWords = {
  single: [
    String.raw`\b(?:single|one)[- ](?:time )?(?:use|redemption)\b(?! per)|\bone[- ]time (?:use|only)|\b(?:works once|once only|only once|one time only|used once|redeemed once)\b(?! (?:per|a|every)\b)`,
    String.raw`(?<!together )\b(?:in|on|for|to|off|good for) (?:one|a single|only one|1) (?:order|transaction|purchase|delivery|checkout|basket)\b(?! or)|one (?:order|purchase|transaction) only|works in one order|cannot be split|can't (?:be )?split|may not be split`,
  ].join('|'),
  drawdown: String.raw`\b(?:split|spread|spend it|use it|used|spent|redeemed) (?:it )?(?:across|over|in|on) (?:as many|several|multiple|more than one|many|future|different|a number of)|\b(?:multiple|several|many|future) (?:orders|purchases|transactions)(?= (?:until|while|up)|\.|$)|until (?:it|the (?:balance|credit)) (?:reaches zero|is used up|runs out|is (?:gone|spent|exhausted))|left over (?:stays|remains)|\b(?:in one (?:order|delivery) or several|bit by bit|in parts|part of your credit)|(?:rest|remainder|remaining (?:credit|balance|amount)|unused (?:credit|part|balance)) {~3}(?:stays|remains|can be used|carries|is kept|will stay|rolls)`,
  forfeited: String.raw`\b(?:rest|remainder|remaining|unused|left ?over|don't spend|do not spend|not used|is left|difference|unspent|not spent).{0,60}\b(?:forfeit(?:ed)?|lost|is gone|void|lapses?|will not be (?:kept|refunded|carried|credited)|no(?:t| longer) (?:available|carried|kept))|\blose the (?:difference|rest|remainder)|\bno (?:residual|remaining|leftover) (?:value|balance|credit)|forfeit`,
  kept: String.raw`\b(?:rest|remainder|remaining|left over|unused).{0,60}\b(?:stays?|remains? (?:on|in|available)|is kept|carries over|can be used|rolls over|will stay)\b`,
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

const AMAZON = String.raw`amazon(?:'s own)?(?:\.(?:com|ca|co\.uk|in|com\.au|de|sg|ae|sa|co\.za|ie|co\.jp))?(?: (?:au|uk|us|ca|in|sg|itself|eu|services|seller services))*`;

export const enSellers: SellerWords = {
  amazon: [
    String.raw`\b(?:sold(?: ?(?:and|&|\/|or) ?(?:shipped|fulfilled|dispatched|delivered))?|(?:shipped|fulfilled|dispatched|delivered) ?(?:and|&|\/|or) ?sold) (?:directly |only |exclusively )?by ${AMAZON}(?!-| ?(?:resale|warehouse|second|approved|de\b|fr\b|it\b|es\b))`,
    String.raw`\bamazon(?:\.(?:com|ca|co\.uk|in))?(?: (?:au|uk|us|ca|sg))?[- ]sold|\bown-sold|sold by aaphl|(?:from|bought from) ${AMAZON} (?:directly|itself)|seller (?:is|has to be|must be|:) ${AMAZON}(?! ?(?:resale|warehouse))|{A} from ${AMAZON} directly`,
    String.raw`\bsold by ${AMAZON}" is shown`,
  ].join('|'),
  any: String.raw`\b(?:any seller|whoever sells|regardless of (?:the )?seller|no matter who sells|sold by amazon(?:\.[a-z.]{2,6})? or (?:by )?(?:a |any )?(?:third|other|marketplace|independent)|from amazon (?:or|and|as well as) (?:from )?(?:third|other|marketplace|independent|any)|(?:independent|third-party|marketplace|other) sellers as well as (?:from )?amazon|amazon (?:or|and) (?:third-party|marketplace|other) sellers|all sellers|including (?:those|items|products) (?:from|sold by) (?:third|marketplace|other))`,
  named: String.raw`\b(?:sold by|offered by|from the (?:seller|store|shop)|seller (?:is|named)|from seller) (?!amazon|third|other|any|another|independent|marketplace|select|participating|a |an |the |us\b|them|small|those|whom|eligible|aaphl)\w|\bseller or sellers named|\bseller (?:shown|named|listed|specified) (?:in|on)|sellers? (?:named|listed|specified) in|is shown as the seller|store of `,
  used: String.raw`\bamazon (?:resale|warehouse|second hand|renewed store)\b(?! (?:items|deals)? ?(?:are not|is not|do not))`,
};

const NEVER = String.raw`(?:\bnot|\bnever|n't|\bcannot)`;

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

export function enGoods(credit: string): GoodsWords {
  return {
    names: NAMES,
    include: String.raw`\b(?:for|on|in|toward|towards|off|to buy|buys?|pays? for|goes towards|works? on|credited .{0,20}toward|of|items in|select(?:ed)?|eligible|any|next|first|${credit} for)\b`,
    exclude: [
      String.raw`\b(?:exclud\w{1,4}|except(?:ing)?|apart from|other than|but not|nor|neither|no|as (?:are|is))\b(?!-| (?:minimum|code|need|cash|other|later|more|longer|refund|action))`,
      `${NEVER} (?:be )?(?:also )?(?:valid|us(?:e|ed|able)|eligible|appl(?:y|ied|icable)|works?|cover|include|included|pay|paid|redeem(?:ed|able)?|buy|for|on|to|available|good|spend|spent|toward|gift)`,
      String.raw`\bnot (?:any |the |other )?$`,
    ].join('|'),
    butAgain: String.raw`[;:]|,? (?:but|only|it is for|it can be|use it|goes|works on|is good)\b`,
    neither: String.raw`\b(?:with|through|together|completing|brings|from|sold by|by|because|copy of|verifying|isn't one|plus)\b`,
    excludedAfter: String.raw`(?:(?!credit|voucher|reward|code|balance|discount|offer)[^.;]){0,60} (?:(?:are|is)(?: all| also)? (?:out\b|excluded|not|left out|ineligible)|do(?:es)? not|don't|doesn't|can't|cannot|may not|aren't|isn't|excluded)`,
    includedAfter: String.raw` (?:credits?|rewards?|promo(?:tional)? credits?|vouchers?|store credit)\b`,
    notCounted: String.raw`\bcounts? towards?|\b(?:do(?:es)? not|don't|not|n't) count\b|\bcounted\b|\bcounts for|n't one of|\bare (?:not )?considered`,
  };
}
