import { NO_GOODS, NO_RULES, NO_SELLERS } from './no-rules.ts';
import type { AboutWords, AmountWords, DayWords, MentionWords, TextWords } from './text-words.ts';
import { abbreviated, BANKS, COMMON_ZONES, listed, numbered, OTHER_SHOPS } from './word-lists.ts';

const mentions: MentionWords = {
  months: listed(
    'januari jan, februari feb, maart mrt, april apr, mei, juni jun, juli jul, augustus aug, september sept sep, oktober okt, november nov, december dec',
  ),
  weekdays: listed('zondag zo, maandag ma, dinsdag di, woensdag wo, donderdag do, vrijdag vr, zaterdag za'),
  ordinals: 'e',
  longDates: [String.raw`{day} {month}\.?(?: {year})?`],
  rangeJoins: 'tot(?: en met)?|t/m|en|tot',
  rangeLeads: 'tussen|van|vanaf',
  dateJoins: 'om|tot|voor',
  monthEnd: 'eind|einde|het einde van',
  timeMarks: 'uur|u',
  midnight: 'middernacht',
  zones: { ...COMMON_ZONES, 'nederlandse tijd': 'Europe/Amsterdam' },
  numbers: numbered(
    'een|één 1, twee 2, drie 3, vier 4, vijf 5, zes 6, zeven 7, acht 8, negen 9, tien 10, twaalf 12, vijftien 15, twintig 20, dertig 30, veertig 40, vijftig 50, zestig 60, honderd 100',
  ),
  currencies: [['euro', 'EUR']],
  coins: [],
  day: 'dag(?:en)?',
  week: 'we(?:ek|ken)',
  month: 'maand(?:en)?',
  year: 'jaar|jaren',
  betweenUnit: '(?!)',
};

const CREDIT =
  '(?:actie|promotie|promo|kortings|welkomst)-?(?:tegoed|bon|code|krediet)|(?<!cadeau|[a-z])tegoed|voucher';

const about: AboutWords = {
  credit: String.raw`\b(?:(?:actie|promotie|promo|kortings|welkomst|coulance)-?(?:tegoed|bon|code|krediet)|(?<!cadeaukaart|cadeaubon)(?<![a-z])tegoed\b|promotioneel tegoed)`,
  discount: String.raw`(?:{A}|{P}) (?:korting|voordeel)|\bkorting van (?:{A}|{P})|\bbespaar (?:{A}|{P})`,
  others: [
    ['other-shop', `${OTHER_SHOPS}|andere winkel`],
    ['bank-cashback', `${BANKS}|creditcard`],
    ['return-window', 'retourneren tot|retourtermijn'],
    ['refund', 'terugbetaling|terugbetaald'],
    ['gift-card', 'cadeau(?:bon|kaart)'],
    ['points', String.raw`\d punten`],
    [
      'price-change',
      'deal van de dag|dagdeal|\\bnu (?:voor )?{A}|in plaats van {A}|\\d halen,? \\d|van {A} voor {A}|bliksemaanbieding|adviesprijs',
    ],
  ],
  never: [],
  earned: String.raw`\b(?:krijg|ontvang)\b(?!.{0,20}korting).{0,80}\b(?:bij besteding|bij aankoop|als je)\b|\b(?:koopt|koop|kopen|besteed\w*|bestelt|bestel|laad\w*|opwaardeer\w*|aanmeld\w*)\b.{0,160}\b(?:krijg(?:t|en)?|ontvang(?:t|en)?)\b(?!.{0,20}korting)`,
};

const amounts: AmountWords = {
  minimum: {
    before: String.raw`\b(?:vanaf|minimaal|minstens|ten minste|minimum(?: van)?|meer dan|bij besteding van|besteding van|voor minstens|minimale (?:besteding|bestelwaarde) van) `,
    after: ' (?:of meer|minimaal)',
  },
  limit: {
    before: String.raw`\b(?:tot(?: maximaal)?|maximaal|maximum(?: van)?|max\.?|hoogstens) `,
    after: ' (?:maximaal)',
  },
  other: {
    before: String.raw`\b(?:bestelling van|totaal(?: van)?|prijs|kost|verzendkosten(?: van)?|terugbetaling van|cadeau(?:bon|kaart) van) ?`,
    after: ' (?:per maand|per jaar|verzendkosten)| ?\\/ ?maand',
  },
  left: { before: String.raw`\b(?:resterend(?:e)?(?: tegoed)?(?: van|:)?|nog) `, after: ' over' },
  credit: {
    before: String.raw`\b(?:${CREDIT})(?: van| ter waarde van|:)? ?`,
    after: ` (?:\\w+ )?(?:${CREDIT})`,
  },
  grant: {
    before: String.raw`\b(?:krijg(?:t|en)?|ontvang(?:t|en)?|ontvangen|bespaar|korting van|gekregen|toegevoegd) (?:je |u |een |van )*`,
    after: ' (?:korting|voordeel|cadeau|te besteden|voor|terug|op)',
  },
  percent: { before: String.raw`\b(?:korting van|bespaar) `, after: ' (?:\\w+ )?(?:korting|voordeel|op)' },
};

const days: DayWords = {
  until: {
    before: String.raw`\b(?:tot(?: en met)?|t/m|uiterlijk|voor|geldig tot(?: en met)?|vervalt|vervalt op|verloopt|verloopt op|eindigt|eindigt op|einddatum|laatste dag)(?: op| en met| het| de| is|:| uiterlijk)*,? `,
    after: ' (?:vervalt|verloopt)',
  },
  since: { before: String.raw`\b(?:vanaf|begint op|start op|sinds) `, after: '(?!)' },
  acts: {
    use: String.raw`\b(?:gebruik\w*|geldig\w*|te besteden|besteden|inwissel\w*|verval\w*|verloop\w*|verzilver\w*|verrekend|(?:je|het|dit|uw) (?:${CREDIT}))(?![a-z])`,
    earn: String.raw`\b(?:koop|koopt|kopen|besteed|besteedt|bestel|bestelt|laad|opwaarder\w*|aanmeld\w*|wie|krijgt|krijg|ontvangt?)(?![a-z])`,
    offer: String.raw`\b(?:(?:actie|aanbieding|promotie) (?:is|geldt|loopt|eindigt)(?:[^,.;D]{0,20}D[^,.;D]{0,10}geldig)?|actie|aanbieding|korting|promotie)(?![a-z])`,
    other: String.raw`\b(?:bezorg\w*|geleverd|levering|(?<!en )verzonden|retour\w*|terugbetal\w*|terugbetaald|factuur|afgeschreven|werkdagen)(?![a-z])`,
  },
  span: {
    before: String.raw`\b(?:binnen|gedurende|nog|geldig|in|na) (?:de komende )?`,
    after: ' (?:geldig|na|vanaf|om|lang)',
  },
  from: [
    ['redemption', 'activ'],
    ['issue', String.raw`\b(?:ontvangst|uitgifte|toekenning|vandaag|bijschrijving)`],
    ['purchase', String.raw`\b(?:aankoop|bestelling)`],
  ],
  nextMonthEnd: 'einde van de volgende maand|eind van de volgende maand',
  row: ' (?:vervalt|verloopt|geldig).{0,30}',
};

export const nl: TextWords = {
  language: 'nl',
  verbLast: true,
  abbreviations: abbreviated(
    'nr max min incl excl bijv jan feb mrt apr jun jul aug sept sep okt nov dec o.a m.u.v t.w.v',
  ),
  afterHalfDay: /^/,
  mentions,
  about,
  amounts,
  days,
  hedges: String.raw`\b(?:meestal|doorgaans|gewoonlijk|normaal gesproken|ongeveer|waarschijnlijk|misschien|ik denk|volgens mij|sommige)(?![a-z])`,
  rules: {
    ...NO_RULES,
    single: String.raw`\b(?:eenmalig (?:te gebruiken|bruikbaar|geldig)|eenmaal te gebruiken|in een bestelling)`,
    noCash: String.raw`\bniet (?:\w+ )?(?:inwisselbaar|inruilbaar|uitbetaald).{0,20}(?:geld|contant)|niet inwisselbaar voor (?:contant )?geld`,
    returnsLost: String.raw`\bretour\w*.{0,60}\b(?:vervalt|niet (?:terug|opnieuw))`,
    notTransferable: String.raw`\bniet overdraagbaar`,
    notStackable: String.raw`\bniet (?:\w+ ){0,4}(?:combineren|combineerbaar)|niet te combineren`,
    limit: [
      String.raw`\b{count} (?:\w+ )?per (?:klant|account|persoon)`,
      String.raw`\beenmaal per (?:klant|account|persoon)`,
    ],
  },
  sellers: {
    ...NO_SELLERS,
    amazon: String.raw`\bdoor amazon (?:wordt |worden )?(?:verkocht|verzonden)|\bverkocht(?: en verzonden)? door amazon(?! of)`,
    any: String.raw`\b(?:bij|door|van) amazon of (?:bij |door |van )?(?:een )?(?:externe|andere|derde)|ongeacht de verkoper`,
  },
  goods: {
    ...NO_GOODS,
    names: [
      ['gift-cards', String.raw`\bcadeau(?:bon|kaart)(?:nen|en)?\b`],
      ['digital/kindle-ebooks', String.raw`\be-?books?\b`],
      ['books', String.raw`\bboeken\b`],
      ['alcohol', String.raw`\balcohol\w*`],
    ],
    include: String.raw`\bkorting op\b|\btegoed voor\b|\balleen (?:voor|op)\b`,
    exclude: String.raw`\b(?:niet geldig (?:op|voor)|behalve|uitgezonderd|niet voor)\b`,
    excludedAfter: '[^.;]{0,30} (?:doen niet mee|zijn uitgesloten|kun je er niet mee|niet)',
  },
};
