import { enAmounts, enDays } from './en-roles.ts';
import { enGoods, enRules } from './en-rules.ts';
import { enUse } from './en-use.ts';
import type { AboutWords, MentionWords, TextWords } from './text-words.ts';
import { abbreviated, BANKS, COMMON_ZONES, listed, numbered, OTHER_SHOPS } from './word-lists.ts';

const mentions: MentionWords = {
  months: listed(
    'january jan, february feb, march mar, april apr, may, june jun, july jul, august aug, september sept sep, october oct, november nov, december dec',
  ),
  weekdays: listed(
    'sunday sun, monday mon, tuesday tues tue, wednesday wed, thursday thurs thur thu, friday fri, saturday sat',
  ),
  ordinals: 'st|nd|rd|th',
  longDates: [
    String.raw`(?<![a-z]){month}\.? {first}{day}(?:,? {year})?(?![.,]?\d|[/:]\d)`,
    String.raw`(?<![a-z]){month}\.? (?:the )?{day}(?:(?:,? | of |,? ?(?=')){year})?(?![.,]?\d)`,
    String.raw`{day}[ -](?:of )?{month}\.?(?:[ -]|,? |(?=')){year}`,
    '{day} (?:of )?{month}(?![a-z])',
  ],
  rangeJoins: 'to|until|till|and|through|thru|or',
  rangeLeads: 'between|from',
  dateJoins: 'at|on|by|until|before|of|time',
  monthEnd: 'end of|last day of|close of',
  timeMarks: String.raw`a\.?m\.?|p\.?m\.?|noon`,
  midnight: 'midnight|noon',
  zones: {
    ...COMMON_ZONES,
    pt: 'America/Los_Angeles',
    et: 'America/New_York',
    est: 'America/New_York',
    edt: 'America/New_York',
    bst: 'Europe/London',
    ist: 'Asia/Kolkata',
    'pacific standard time': 'America/Los_Angeles',
    'pacific time': 'America/Los_Angeles',
    pacific: 'America/Los_Angeles',
    'eastern time': 'America/New_York',
    eastern: 'America/New_York',
    ct: 'America/Chicago',
    cst: 'America/Chicago',
    cdt: 'America/Chicago',
    'central time': 'America/Chicago',
    mt: 'America/Denver',
    'mountain time': 'America/Denver',
    hst: 'Pacific/Honolulu',
    'uk time': 'Europe/London',
    aest: 'Australia/Sydney',
    aedt: 'Australia/Sydney',
    awst: 'Australia/Perth',
    sgt: 'Asia/Singapore',
    gst: 'Asia/Dubai',
    sast: 'Africa/Johannesburg',
  },
  numbers: numbered(
    'one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, twelve 12, fifteen 15, twenty 20, twenty-five 25, thirty 30, forty 40, fifty 50, sixty 60, ninety 90, hundred 100',
  ),
  currencies: [
    ['dollars?|bucks?', '$'],
    ['euros?', 'EUR'],
    ['pounds?(?: sterling)?|quid', 'GBP'],
    ['rupees?', 'INR'],
    ['yen', 'JPY'],
    ['dirhams?', 'AED'],
    ['riyals?', 'SAR'],
  ],
  coins: [
    ['fiver', 5, 'GBP'],
    ['tenner', 10, 'GBP'],
  ],
  day: '(?:calendar )?days?',
  week: 'weeks?',
  month: '(?:calendar )?months?',
  year: 'years?',
  betweenUnit: 'calendar|full|whole|consecutive',
};

const CREDIT = String.raw`(?:promo(?:tion(?:al)?)?|courtesy|goodwill|no-rush|amazon day|digital|e-?book|kindle|video|music|mp3|app(?:store|s)?|fresh|pantry|grocery|shopping|bonus|amazon|store|account|welcome|reward|apps and games|game|kids\+?) (?:credit|balance|certificate|reward|voucher|fund)s?|(?:promo|promotional|discount|claim) codes?|(?<!gift |card |pay )(?:credits?|vouchers?|rewards?)`;

// What is done to earn a credit, and what is done then.
const DO =
  'spend|buy|order|purchase|shop|add|load|reload|top up|back up|upload|enroll?|sign up|complete|try|stream|watch|read|pre-?order|subscribe|refer|invite|join|download|collect|trade in|place';
const GIVE =
  'gets?|getting|earns?|earning|receives?|gives?|gave|giving|offers?|offering|scores?|snag|grab|hand(?:s|ing)(?: out)?|award(?:s|ing)?';

const about: AboutWords = {
  credit: String.raw`\b(?:(?:promotional|promo|courtesy|goodwill) (?:credit|balance|certificate|reward|fund|claim code|code|voucher)s?|promotional (?:\w+ )?(?:credit|balance)|no-rush (?:\w+ ){0,3}(?:reward|credit)s?|amazon day (?:\w+ ){0,2}(?:reward|credit)s?|no-?rush|(?<!\b(?:card|gift|store|tax|trade-in|in|on|earn|my|bank|statement|or|line of|refund) )credits?(?!\.? ?(?:cards?|or debit|or credit|line|score|note|limit|emi|period|amount of the refund))\b(?! (?:to|on) your (?:card|bank))|(?<!gift |gift card )vouchers?|{A} in (?:\w+ )?credits?|{A} (?:\w+ )?reward|rewards? (?:is|of|expires)|promotional discount)`,
  discount: String.raw`{A} off\b|{A} (?:instant |in )?savings?\b|{A} (?:on|in) (?:my|your) (?:amazon )?account|{A} has been (?:credited|added|issued)|{A},? (?:is |are |which is )?(?:good|valid|usable|redeemable) |goodwill\b|\b(?:this|the) code (?:can|may|is|must|expires|will|cannot)\b|{A} (?:will be|is|gets) (?:deducted|taken|knocked|subtracted)|\byour {A} (?:is|are) (?:ready|here|waiting|yours)|\b(?:here's|here is|got|have|get) {A} (?:to (?:spend|use) (?:on|in|with)|for your)|{A} towards? (?:your|an?|any|the)\b|{P} off\b|(?:save|saving|savings? of|take|get|extra|additional) (?:up to )?(?:{P}|{A})|{P} (?:[a-z-]+ ){0,2}discount|(?:use|spend) (?:your|their|my|his|her) {A}|\bcredited (?:my|your|our|his|her) (?:amazon )?account|promo(?:tion(?:al)?)? codes?|{A} (?:coupon |discount )?code\b|\bcodes?\b.{0,60}\b(?:offer|checkout|promotion)|(?:the|some|this|a) promotions?\b(?! code)|\boff your (?:next|first|order)|\b(?:back|bonus) (?:on|as|when|up to)\b|{P} (?:will be|is) (?:taken|deducted)`,
  others: [
    ['other-shop', OTHER_SHOPS],
    [
      'other-shop',
      String.raw`\bnext (?:\w+ )?(?:ride|flight|trip|stay)\b|\b(?:another|other) (?:shop|store|merchant|retailer)\b|at participating`,
    ],
    [
      'bank-cashback',
      String.raw`${BANKS}|\bcards? get {P}|\b(?:bank|emi|instant) (?:discount|cashback|offer)|cashback to your|\b(?:on|off|to) your (?:\w+ )?statement|\b(?:the|your|my) bank\b|credit card|debit card`,
    ],
    [
      'clipped-coupon',
      String.raw`\bclip(?:ped|ping|pable)?\b|\bcoupons? (?:is|are) (?:clipped|selected)|\bcoupon\b.{0,30}\b(?:product|item) page`,
    ],
    [
      'price-change',
      String.raw`^ ?(?:save )?up to {P}(?!.*(?:{A}|\bcode|credit|trade|next|first))|^.{0,20}\b(?:today only|only today)\b(?!.*(?:{A}|\bcode|credit))|\blightning deal\b|today's deals?|limited[- ]time deal|\bbuy (?:one|two|\d),? get|\b(?:two|three|\d) for (?:the price of|{A})|\b(?:{A}|{P}) off (?:when|if) you subscribe|save (?:up to )?{P} (?:when|if) you subscribe|\bbuy \d,? (?:and )?save {P}|\bsave (?:{A}|{P}): .{0,40}\b(?:is|for) {A}|bogo\b|price (?:drop|drops|dropped|cut|alert|match|guarantee)|lowest price|\bwas {A}|{A} \(was|\blist price|lightning deal (?:ends|price|now)|deal of the day|now {A}|now (?:only|just) {A}|{A} \({P} off|{P} off \((?!max|up to|limit|cap)|rrp`,
    ],
    [
      'refund',
      String.raw`\byour refund (?:has|is (?!reduced)|was|of|for|request|to\b)|(?:issued|processed|approved|initiated|sent) (?:a|your) (?:full |partial )?refund|\brefund(?:ed)? (?:of |to )|\brefunded {A}|has been refunded|we(?:'ve| have) refunded`,
    ],
    ['points', String.raw`\d points?\b|\bpoints? (?:balance|worth|expire|per)|bonus points`],
    [
      'gift-card',
      String.raw`\be?-?gift ?cards? (?:balance|of|from|applied|funds?|worth)|{A} (?:amazon\S* )?(?:e-?)?gift ?cards?|gift cards? (?:expire|do not expire|never expire)|gift for you`,
    ],
    [
      'delivery',
      String.raw`out for delivery|arriving (?:today|tomorrow|\w+day)|your (?:parcel|package) (?:will|is|has|was (?:delivered|shipped|left))`,
    ],
    ['return-window', 'return window|can be returned (?:within|until)|returns? (?:by|until|within) {D}'],
    [
      'subscription',
      '(?:membership|subscription|plan) (?:will )?renews?|free trial|your (?:next |upcoming )?subscribe (?:&|and) save (?:order|delivery)|subscribe (?:&|and) save[: -]{1,3}(?:{P}|{A}) off',
    ],
  ],
  never: [
    [
      'gone',
      String.raw`\b(?:took back|taken back|removed|revoked|reversed) (?:the|your) .{0,30}credit|credit .{0,20}(?:has been|was) (?:removed|revoked|reversed|taken back)`,
    ],
    [
      'refund',
      String.raw`\b(?:credit|credited|refund|refunded|returned)\b.{0,40}\bto your (?:\w+ )?(?:card|bank|visa|mastercard|original payment|payment method)`,
    ],
    [
      'other-balance',
      String.raw`\b(?:\d{1,2}|one|an|your|new) audible credits?\b|\b(?:\d{1,2}|one|two|three) credits? (?:left|remaining|available)\b`,
    ],
    [
      'points',
      String.raw`^(?!.*\bcredit).*\byou(?:'ve| have)? (?:got|earned|have) [\d,.]{1,9}(?: \w+)? points`,
    ],
    [
      'bank-cashback',
      String.raw`\bstatement is (?:ready|available)|minimum payment|annual fee.{0,40}apr|% apr|{P} apr`,
    ],
    ['price-change', 'price guarantee'],
  ],
  earned: [
    String.raw`\b(?:spend|buy|buying|order|orders|purchase|purchasing|shop|add|load|reload|top[- ]?up|back up|upload|enrol|enroll|collect|read|watch|stream|choose|choosing|pick|picking|taking|take|try|download|sign(?:ing)? (?:up|in)|subscribe|pre-order|start|complete|invite|refer|review|join|open|activate|pay|recharge|book|rent|trade in)s?\b.{0,160}(?:,|:|\band|\bto|\byou'll|\byou will|\bwill|\bthen|\bthey|\bwe'll|earns?|brings?|shall|can) .{0,60}?(?:gets?|receives?|earns?|pockets?|(?:give|send|e-?mail) you|add|score|see|drop|brings?|be given|be credited|qualify|have) (?:an? |you |your |back |another |extra |as much as ){0,3}(?:{A}(?! off (?!(?:a|your|the|their) (?:later|future|next)\b))|(?:kindle|promotional|promo|digital|amazon) (?:credit|reward|voucher))`,
    String.raw`\b(?:${GIVE})\b.{0,40}(?:{A}|{P})(?! off).{0,80}\b(?:when|if|once|after) (?:you|they|who|(?:prime )?members|customers|shoppers|your friend)(?: first| also)? (?:${DO})|\b(?:${GIVE})\b.{0,40}{A}(?! off).{0,30}\b(?:to (?:anyone|everyone|those|customers|members|shoppers|people) who (?:${DO})|with (?:your|an?|any|every|each) (?:\w+ ){0,3}(?:order|purchase|reload)\b)|{A} (?:\w+ ){0,2}(?:credit|reward|voucher)s? (?:after|for|when) (?:spend|buy|order|purchas|load|reload)ing|\b(?:${GIVE})\b.{0,40}{A}(?! off).{0,60}\b(?:by|for) (?:spend|buy|order|purchas|shopp|add|load|reload|upload|sign|complet|try|stream|watch|read|refer|invit|join|tak|trad)ing\b`,
    String.raw`\b(?:${GIVE})\b.{0,40}{A}(?! off).{0,40}(?:\bfor (?:every|each)\b|(?:credit|reward|voucher|balance)s?\b.{0,20} (?:when|if|once|after) you (?!use|redeem|apply|enter|check out)[a-z])`,
    String.raw`{P} back\b.{0,60}\b(?:as|in|of) (?:an? )?(?:\w+ ){0,2}(?:credit|reward)`,
    String.raw`\b(?:will|shall) (?:get|receive|be (?:given|granted|awarded|credited with)) (?:an? )?(?:promotional |promo )?(?:{A} )?(?:\w+ ){0,2}(?:credit|reward|voucher)`,
    String.raw`\bto (?:qualify|be eligible|earn|receive)\b.{0,60}\b(?:${DO}|make)\b|\bcredits?(?: of {A})? (?:will|shall) be (?:issued|added|credited|posted|emailed|deposited|sent)|\bqualify for {A}|\blands? on your account|\b(?:receives?|gets?) {P}.{0,80}\bcredit\b`,
    String.raw`(?:{A}|{P}) (?:\w+ )?(?:cash)?back (?:on|as|when|for|up to)`,
    String.raw`\b(?:earns?|brings?|gives?|gave me) (?:an? )?{A}`,
    '\\bchallenge\\b|\\bcollect(?:s|ed)? (?:[a-z]+ ){0,2}(?:badges?|stamps?|stickers?)',
  ].join('|'),
};

export const en: TextWords = {
  language: 'en',
  verbLast: false,
  abbreviations: abbreviated(
    'exp inc corp ltd pty co mr mrs ms dr st no nos vs etc incl excl approx max min jan feb mar apr may jun jul aug sept sep oct nov dec e.g i.e rs mon tue wed thu fri sat sun dept tel ca',
  ),
  afterHalfDay:
    /^(?:\(|p[sd]?t\b|e[sd]?t\b|c[sd]t\b|hst|gmt|bst|utc|ist|a[ew][sd]?t|pacific|eastern|central|mountain|uk time|on\b|local|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|\d|to\b|and\b|until|through|-|,)/,
  mentions,
  about,
  amounts: enAmounts(CREDIT),
  days: enDays,
  hedges: enUse.hedges,
  rules: { ...enUse.rules, ...enRules },
  sellers: enUse.sellers,
  goods: { ...enGoods(CREDIT), ...enUse.refusal },
};
