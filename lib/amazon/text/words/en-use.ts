import type { UseWords } from './text-words.ts';

const AMAZON = String.raw`amazon(?:'s own)?(?:\.(?:com|ca|co\.uk|in|com\.au|de|sg|ae|sa|co\.za|ie|co\.jp))?(?: (?:au|uk|us|ca|in|sg|itself|eu|services|seller services))*`;

const NEVER = String.raw`(?:\bnot|\bnever|n't|\bcannot)`;

/** What notices beside a credit say, too: who must sell it, and whether one order uses it up. */
export const enUse: UseWords = {
  language: 'en',
  rules: {
    single: [
      String.raw`\b(?:single|one)[- ](?:time )?(?:use|redemption)\b(?! per)|\bone[- ]time (?:use|only)|\b(?:works once|once only|only once|one time only|used once|redeemed once)\b(?! (?:per|a|every)\b)`,
      String.raw`(?<!together )\b(?:in|on|for|to|off|good for) (?:one|a single|only one|1) (?:order|transaction|purchase|delivery|checkout|basket)\b(?! or)|one (?:order|purchase|transaction) only|works in one order|cannot be split|can't (?:be )?split|may not be split`,
    ].join('|'),
    drawdown: String.raw`\b(?:split|spread|spend it|use it|used|spent|redeemed) (?:it )?(?:across|over|in|on) (?:as many|several|multiple|more than one|many|future|different|a number of)|\b(?:multiple|several|many|future) (?:orders|purchases|transactions)(?= (?:until|while|up)|\.|$)|until (?:it|the (?:balance|credit)) (?:reaches zero|is used up|runs out|is (?:gone|spent|exhausted))|left over (?:stays|remains)|\b(?:in one (?:order|delivery) or several|bit by bit|in parts|part of your credit)|(?:rest|remainder|remaining (?:credit|balance|amount)|unused (?:credit|part|balance)) {~3}(?:stays|remains|can be used|carries|is kept|will stay|rolls)`,
    forfeited: String.raw`\b(?:rest|remainder|remaining|unused|left ?over|don't spend|do not spend|not used|is left|difference|unspent|not spent).{0,60}\b(?:forfeit(?:ed)?|lost|is gone|void|lapses?|will not be (?:kept|refunded|carried|credited)|no(?:t| longer) (?:available|carried|kept))|\b(?:the )?balance,? (?:if any,? )?(?:will be |is )?forfeited|\blose the (?:difference|rest|remainder)|\bno (?:residual|remaining|leftover) (?:value|balance|credit)`,
    kept: String.raw`\b(?:rest|remainder|remaining|left over|unused).{0,60}\b(?:stays?|remains? (?:on|in|available)|is kept|carries over|can be used|rolls over|will stay)\b`,
    denial: String.raw`\b(?:not|never|cannot|can't|no)\b|n't\b`,
    otherLoss: String.raw`\b(?:dates?|expir\w*|return(?:s|ed)?|cancel\w*)\b|\b(?:not|never) (?:be )?(?:forfeit|lost)|\d{4}`,
  },
  sellers: {
    amazon: [
      String.raw`\b(?:sold(?: ?(?:and|&|\/|or) ?(?:shipped|fulfilled|dispatched|delivered))?|(?:shipped|fulfilled|dispatched|delivered) ?(?:and|&|\/|or) ?sold) (?:directly |only |exclusively )?by ${AMAZON}(?!-| ?(?:resale|warehouse|second|approved|de\b|fr\b|it\b|es\b))`,
      String.raw`\bamazon(?:\.(?:com|ca|co\.uk|in))?(?: (?:au|uk|us|ca|sg))?[- ]sold|\bown-sold|sold by aaphl|(?:from|bought from) ${AMAZON} (?:directly|itself)|seller (?:is|has to be|must be|:) ${AMAZON}(?! ?(?:resale|warehouse))|{A} from ${AMAZON} directly`,
      String.raw`\bsold by ${AMAZON}" is shown`,
    ].join('|'),
    any: String.raw`\b(?:any seller|whoever sells|regardless of (?:the )?seller|no matter who sells|sold by amazon(?:\.[a-z.]{2,6})? or (?:by )?(?:a |any )?(?:third|other|marketplace|independent)|from amazon (?:or|and|as well as) (?:from )?(?:third|other|marketplace|independent|any)|(?:independent|third-party|marketplace|other) sellers as well as (?:from )?amazon|amazon (?:or|and) (?:third-party|marketplace|other) sellers|all sellers|including (?:those|items|products) (?:from|sold by) (?:third|marketplace|other))`,
    named: String.raw`\b(?:sold by|offered by|from the (?:seller|store|shop)|seller (?:is|named)|from seller) (?!amazon|third|other|any|another|independent|marketplace|select|participating|a |an |the |us\b|them|small|those|whom|eligible|aaphl)\w|\bseller or sellers named|\bseller (?:shown|named|listed|specified) (?:in|on)|sellers? (?:named|listed|specified) in|is shown as the seller|store of `,
    used: String.raw`\bamazon (?:resale|warehouse|second hand|renewed store)\b(?! (?:items|deals)? ?(?:are not|is not|do not))`,
  },
  refusal: {
    exclude: [
      String.raw`\b(?:exclud\w{1,4}|except(?:ing)?|apart from|other than|but not|nor|neither|no|as (?:are|is))\b(?!-| (?:minimum|code|need|cash|other|later|more|longer|refund|action))`,
      `${NEVER} (?:be )?(?:also )?(?:valid|us(?:e|ed|able)|eligible|appl(?:y|ied|icable)|works?|cover|include|included|pay|paid|redeem(?:ed|able)?|buy|for|on|to|available|good|spend|spent|toward|gift)`,
      String.raw`\bnot (?:any |the |other )?$`,
    ].join('|'),
    butAgain: String.raw`[;:]|,? (?:but|only|it is for|it can be|use it|goes|works on|is good)\b`,
  },
  hedges: String.raw`\b(?:generally|usually|normally|typically|as a rule|mostly|i think|i believe|i guess|apparently|probably|perhaps|maybe|supposedly|should (?:last|be|expire|end)|around|roughly|about (?:{N}|{D}|an?)|(?:may|might|could) (?:vary|last|expire|end|differ)|some (?:promotions|offers|credits|codes)|in most cases|subject to change|not sure|earlier offers|previously|in the past|last time)\b`,
};
