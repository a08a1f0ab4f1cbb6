import type { AmountWords, DayWords } from './text-words.ts';

/** English: what the words right beside an amount make of it. */
export function enAmounts(credit: string): AmountWords {
  return {
    minimum: {
      before: [
        String.raw`\b(?:spend|spending|spends|spent|shop(?: for)?|shopping for)(?: at least| a minimum of| over| more than)? `,
        String.raw`\b(?:at least|no less than|not less than|minimum of|min\.? of|more than|over|above|exceeds?|exceeding|from) `,
        String.raw`\b(?:minimum|min\.?|qualifying) (?:qualifying )?(?:purchase|spend|order|basket|cart|transaction|subtotal)?(?: value| amount| total)?(?: of| is|:)? ?`,
        String.raw`\b(?:orders?|purchases?|baskets?|carts?|transactions?|bills?|recharges?|payments?|shop|subtotals?) (?:of|over|above|worth|totall?ing|reaches|reach|is|has|exceeding|from|priced at) (?:at least |over |a minimum of )?`,
        String.raw`\b(?:reaches|buy|buying|bought|purchase|loads?|reloads?|top up|top-up|add|priced at|needs|need) (?:at least |over |a minimum of )?`,
        String.raw`\boff (?:the |your |a |any )?(?:next |first )?|\b(?:your|the|any) (?:next|first) |(?<!your |this |the |an |per )\border (?:at least )?`,
        String.raw`\b(?:when|if|once|after) (?:you|i|they) (?:spend|buy|shop) (?:at least )?`,
      ].join('|'),
      after: String.raw` or (?:more|above|higher|over|greater)|\+| and (?:above|over|up)|(?: ?-)? minimum\b| worth of| spent\b| shop\b| is counted| upwards| (?:purchase|order|spend) (?:required|minimum)`,
      around: String.raw`\b(?:buy|buys|buying|purchase|purchases|purchasing) (?:an? )?(?:single )?{A} (?:or more )?(?:in |worth of )?(?:amazon\S* )?(?:e-?)?gift ?cards?`,
    },
    limit: {
      before: String.raw`\b(?:(?<!items? |products? )up to(?: an?)?|at most|(?:a )?maximum(?: (?:of|savings?|discount|cashback|credit|value|benefit))?(?: of| is|:)?|max\.?(?: of| discount| savings?)?:?|no more than|not more than|not exceeding|capped at|cap of|limit of|limited to|as much as|the most you can (?:save|get) is|below|under|less than) ?`,
      after: String.raw` (?:cap|maximum|max\b|limit)| at most| (?:or|and) (?:less|under)`,
    },
    other: {
      before: [
        String.raw`\b(?:order|purchase)(?: total| value| amount)? (?:was|were|totall?ed|came to|cost) `,
        String.raw`\byour (?:\w+ )?order of `,
        String.raw`\border [\d-]{6,24} \(`,
        String.raw`\b(?:order )?total(?: of| is| was|:)? ?`,
        String.raw`\b(?:price|cost|costs|costing|charge|charges|charged|fee|fees|fare|tax|hst|vat|gst|postage)(?: is| of| was|:| for \w+)? ?`,
        String.raw`\b(?:fees? of|fee|renews? (?:on {D} )?(?:for|at)|after that it is|equals|average \w+ .{0,30}is|was(?: only)?|were|for just|now|worn|paid|refund(?:ed)? (?:of )?|(?<!capped )at) `,
        String.raw`\blast year .{0,30}|\b(?:have|has|you) used `,
        String.raw`\{A\} or `,
        String.raw`\bgift ?card(?: balance)?(?: of|:)? `,
        String.raw`(?<!credit|voucher|reward|code|balance|off) \(`,
      ].join('|'),
      after: String.raw` ?\/ ?(?:mo|month|yr|year|week)| (?:a|per|each) (?:month|year|week|quarter)| {N}| value\b| (?:annual|delivery|shipping|service|processing|membership) fee| (?:was|were) (?:paid|returned|refunded|charged)| (?:of|is) (?:tax|shipping)| (?:delivery|shipping)\b| (?:e-?)?gift ?cards?| million| billion|\) (?:with|including)`,
    },
    left: {
      before: String.raw`\b(?:remaining|left|leftover|rest|balance)(?: promotional| promo)?(?: credit| balance)?(?: is| of|:) ?|\byou (?:still )?have `,
      after: String.raw` (?:is |are )?(?:still )?(?:left|remaining|remains?)\b`,
    },
    credit: {
      before: String.raw`\b(?:${credit})(?: has| have| is| was)?(?: worth| of| for|:| -| in the (?:amount|value) of| valued at| totall?ing| amounting to| with a value of)? ?(?:inr |rs )?`,
      after: String.raw`(?: in| of| as an?)?(?: (?!and\b|to\b|or\b|get\b|for\b|you\b|on\b|off\b)[a-z&+]+(?: (?:and|&) [a-z]+)?){0,2} (?:${credit})\b| cashback| (?:bonus|thank you)\b`,
    },
    grant: {
      before: [
        String.raw`\b(?:gets?|gives?|gave|give|giving|receives?|received|receive|earns?|earned|score|grab|claim|credited|added|issued|applied|deposit(?:ed)?|posted|hands?(?: out)?|use (?:your|their|my)|granted|awarded|save|saving|savings? of|qualify for|enjoy|take|takes|bag|drop|drops|bring|brings|sent|set aside|put|here's|here is|owe you|offers?|flat|your|the) (?:you |me |a |an |the |back |another |extra |yourself |with |us |out |about |credit of |bonus of |worth |you a |the )*`,
        String.raw`\b(?:giv(?:es?|ing)|gave|offer(?:s|ing)?|award(?:s|ing)?|handing) {~5}`,
        String.raw`\b(?:worth|value(?:d at)?|amount:?|it is worth|reward:?|reward is) `,
      ].join('|'),
      after: String.raw`,? (?:is |are |which is )?(?:good|valid|usable|redeemable)\b| off\b| back\b| (?:will be|is|gets) (?:deducted|taken|knocked|subtracted)| {~3}(?:${credit})\b| (?:is )?(?:for|toward|towards|to spend on|to spend|to use|on|to put|of mp3) | (?:has|have) (?:been|to be)| (?:is|are) (?:yours|now|on|ready|waiting)| (?:will )?expires?| (?:coupon |promo |discount )?code\b| discount| (?:instant |in )?savings?\b| (?:has )?expired? `,
    },
    laterOrder: String.raw`{A} (?:\w+ ){0,3}(?:off|(?:towards?|for|on) (?:an?|your|their) (?:next|later|future))\b[^{A}{D}]{0,50}`,
    percent: {
      before: String.raw`\b(?:save|saving|savings? of|extra|additional|take|discount of|discount:?|get|receive|earn|flat|up to) (?:an? |extra |additional |up to )?`,
      after:
        '(?: or more)? (?:off|(?:[a-z-]+ ){0,2}discount|back|cashback|savings?|of your|reduction|will be (?:taken|deducted)|extra|rebate)|,? (?:up to|maximum|max|capped)',
    },
  };
}

const SUBJECTS =
  '(?:promotional |promo |courtesy |e-?book |kindle |shopping |digital |fresh |grocery )?(?:credits?|vouchers?|rewards?|balance|codes?|certificates?|discount)';

export const enDays: DayWords = {
  until: {
    before: [
      String.raw`\b(?:until|till|til|thru|through|through to|by|before|prior to|up to|to|exp\.?|expir\w{1,5}|ends?|ending|ended|finishes|finish|closes?|dies|disappears?|lapses?|over|runs out|is gone|deadline|deadline is|date|last day|last day:|last day is|validity|validity:|no later than|not later than|goes away|stops|valid|good)(?:,? on| at| by| until| till| from now| before| up to and including| through| of|:| today| tomorrow| midnight| (?:the )?end of(?: the day)?| in {N}| is| and including| and incl\.?| or before)*,? (?:the )?\(?`,
      String.raw`\bon or before (?:the )?`,
      String.raw`\b(?:gone|lost|expires?|invalid|valid|void|available) after `,
      ': ?',
      String.raw`\b(?:today|tonight|tomorrow),? `,
      String.raw`\b(?:until|by|before) [a-z]{2,12} (?:day|eve)?,? `,
    ].join('|'),
    after: ' (?:at the latest|latest|is the (?:last|final) day|deadline|expiry|expiration|is when it)',
  },
  since: {
    before: String.raw`\b(?:from|starting|starts?|begins?|beginning|opens?|as of|available from|valid from|usable from|commences?|active)(?: on| at| from)? (?:the )?`,
    after: String.raw` onwards?| on\b`,
  },
  acts: {
    use: String.raw`\b(?:using(?= (?:it|them|this|your|the (?:\w+ )?credit))|us(?:e|ed|able)(?! (?:the |a |your |this )?(?:promo |coupon |claim )?code)|valid(?= (?:from|until|till?|through|thru|for|between|on|up|{D}))|redeem(?:ed|able|ing)?|spend (?:it|them|the|your|this|that)|(?:to|can|may|must|could) (?:be )?(?:spend|spent)|to use|later (?:order|purchase)|(?:must|has to|have to|needs to) be (?:placed|made|spent|used|redeemed)|(?<=\b(?:be|been|is|are|was|were|get|gets) )spent|exp(?=\W)|expir\w{1,5}|lasts?|valid for {N}|dies|disappears?|lapses?|is gone|good (?:for|until|through|till|thru|on)|have (?:until|{N})|got until|${SUBJECTS} (?:ends?|(?:is |are |remains? |stays? )?valid|runs|will|must|has to|good|can)|(?:your|this|the|each) ${SUBJECTS}|{A} (?:in )?(?:\w+ )?(?:credit|reward|voucher)|enjoy it|applied to|comes? off|taken off|stays?|mine)\b`,
    earn: String.raw`\b(?:spent|spend(?:s|ing)?(?! (?:it|them|the \w+ ?credit|your credit|this))|buy(?:s|ing)?|bought|(?<!\b(?:your|of|next|a|the|later|future|one|per|each) )purchas(?:e|es|ing)|shop(?:s|ping)?(?! credit)|place (?:an?|at least)|order (?:an?|at least|from|any|{A})|(?:you|they|who|members|customers) order|orders of|add {A}|load|reload|top[- ]?up|who (?:get|have)|back(?:ed)? up|upload|enrol(?:l|led|ment)?|sign(?:ed)? (?:up|in)|subscribe|stream|watch|read|collect|challenge|pick up|choose|choosing|start a|qualify(?:ing)?|join(?:s|ed|ing)?|make (?:an?|your|one|any)|(?:when|if|once|after) (?:you|they) (?!use|redeem|apply|enter)[a-z]+|register|complete|invite|refer|trade in|opt in|earn(?:s|ed|ing)?|stamps?)\b`,
    offer: String.raw`\b(?:(?:offer|promotion|deal|campaign|event|sale)(?: period)?(?: is| will be| has been)? (?:valid|good|available|usable|runs|expires|expired|redeemable)|offer(?: period)?|promotion(?: period)?|promo(?! (?:code|credit|balance))|deal(?:'s)?|event|campaign|sale|programme|program|contest|discount|bonus)\b`,
    other: String.raw`\b(?:deliver(?:y|ed|s)?(?! (?:fee|charge|cost))|arriv(?:es?|ing|al)|(?<!no-rush |sold (?:and|&) )ship(?:s|ped|ping)?(?= |\.|,|$)(?! (?:and|&) sold| by amazon)|(?<!sold and )dispatch(?:ed|es)?(?! and sold)|post(?:ed|s)|(?:credited|added|posted|loaded|issued|deposited|sent|paid)(?=[^.;]{0,60} within)|issued (?:on|by|within)|credited (?:by|on|within)|added (?:on|by|within)|deposit(?:ed)?|lands? on|loaded within|reach you|refund(?:ed|s)?|return(?:s|ed|able)?(?! window)|return window|renew(?:s|ed|al)?|charge[ds]?|bill(?:ed|ing)|due|statement|order (?:from|placed|on)|order of {D}|(?<!be )placed on|emailed on|sent on|purchased on|bought (?:certain|between|before|on)|were (?:e?mailed|bought|purchased)|received? within|e-?mail(?:ed)? (?:within|on|by)|arrive|estimated|trial runs|membership|takes? up to|appears?|shows? up|last year|processed|replied?|respond|reissue|released?|mondays?|works? within)\b`,
  },
  span: {
    before: String.raw`\b(?:within|for|in|after|lasts?(?: for)?|valid(?: for| within)?|have|has|got|next|last|expires? (?:after|in)?|during|good for|usable (?:for|within)|lapses|until|of|is gone) (?:the (?:next |first )?|only |another |a period of |up to )?`,
    after: ' (?:from|after|of|following|on from|since|to (?:use|spend|redeem)|validity|left to)',
  },
  from: [
    [
      'redemption',
      String.raw`(?: from| after| of| following| on from) {~2}(?:activat\w+|redemption|redeeming|claim(?:ing)?|opting in)`,
    ],
    [
      'enrolment',
      String.raw`(?: from| after| of| following) {~2}(?:enrol\w*|registration|registering|sign(?:ing)?[- ]up|joining)`,
    ],
    ['purchase', '(?: from| after| of| following| on from) {~4}(?:purchase|order|buying|ordering)'],
    [
      'receipt-of-offer',
      '(?: from| after| of| following) {~3}(?:receipt|receiving|receive|this (?:offer|invitation)|getting) {~3}(?:offer|invitation|e-?mail)',
    ],
    [
      'issue',
      String.raw`(?: from| after| of| following| since) {~4}(?:issue|issued|issuance|credit(?:ed)?|it (?:is|was)|being|posting|deposit|today|now|this (?:message|e-?mail|notice)|the date|added|receipt|receiving)|\b(?:issue|is applied|credited|posted|deposit|from today)\b`,
    ],
    ['enrolment', String.raw`\benrol`],
    ['redemption', String.raw`\bactivat`],
  ],
  row: '[ ,-]{1,3}(?:which |that )?(?:will )?(?:expires?|ends?|is valid|valid|good|use by).{0,40}',
  nextMonthEnd:
    '(?:end|last day) of (?:the (?:month after|following month|next month|month following|calendar month after)|next month)',
};
