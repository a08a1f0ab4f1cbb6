import { NO_GOODS, NO_RULES, NO_SELLERS } from './no-rules.ts';
import type { AboutWords, AmountWords, DayWords, MentionWords, TextWords } from './text-words.ts';
import { abbreviated, BANKS, COMMON_ZONES, listed, numbered, OTHER_SHOPS } from './word-lists.ts';

const mentions: MentionWords = {
  months: listed(
    'januari jan, februari feb, mars mar, april apr, maj, juni jun, juli jul, augusti aug, september sept sep, oktober okt, november nov, december dec',
  ),
  weekdays: listed('sondag son, mandag man, tisdag tis, onsdag ons, torsdag tors, fredag fre, lordag lor'),
  ordinals: ':e|:a|e',
  longDates: [String.raw`(?:den )?{day} {month}\.?(?: {year})?`],
  rangeJoins: 'till(?: och med)?|t\\.?o\\.?m\\.?|och|slutar',
  rangeLeads: 'mellan|fran|fran och med',
  dateJoins: 'kl\\.?|klockan|till',
  monthEnd: 'slutet av|sista dagen i',
  timeMarks: 'kl',
  midnight: 'midnatt',
  zones: { ...COMMON_ZONES, 'svensk tid': 'Europe/Stockholm' },
  numbers: numbered(
    'en|ett 1, tva 2, tre 3, fyra 4, fem 5, sex 6, sju 7, atta 8, nio 9, tio 10, tolv 12, femton 15, tjugo 20, tjugofem 25, trettio 30, fyrtio 40, femtio 50, sextio 60, hundra 100',
  ),
  currencies: [
    ['kronor|kr|spann|sek', 'SEK'],
    ['euro', 'EUR'],
  ],
  coins: [],
  day: 'dag(?:ar|ars)?',
  week: 'veck(?:a|or)',
  month: 'manad(?:er)?',
  year: 'ar',
  betweenUnit: '(?!)',
};

const CREDIT = String.raw`(?:kampanj|reklam|promotion|rabatt|valkomst)(?:saldo|kredit|tillgodo\w*|kod(?:en)?|kupong)|tillgodohavande|kredit(?!kort)|varucheck`;

const about: AboutWords = {
  credit: String.raw`\b(?:kampanj|reklam|promotion|rabatt|valkomst)(?:saldo|kredit|tillgodo\w*|kod|kupong)|\btillgodohavande|\bkredit(?!kort)|\bvarucheck|\bkampanjkredit`,
  discount: String.raw`(?:{A}|{P}) (?:i )?(?:rabatt|avdrag)|\brabatt pa (?:{A}|{P})|\bspara (?:{A}|{P})|\bfick {A} av kundtjanst|{A} av kundtjanst`,
  others: [
    [
      'price-change',
      String.raw`dagens (?:deal|erbjudande)|\bnu {A}|i stallet for {A}|ordinarie pris|ta \d betala`,
    ],
    ['other-shop', `${OTHER_SHOPS}|annan butik`],
    ['bank-cashback', `${BANKS}|kreditkort`],
    ['gift-card', 'presentkort(?!.{0,40}kundtjanst)(?:et|en)? (?:pa|gar|fran|har|saldo)'],
    ['refund', 'aterbetal'],
    ['points', String.raw`\d poang`],
    ['return-window', 'retur(?:nera|ratt)'],
    ['delivery', 'ditt paket|levereras'],
  ],
  never: [],
  earned: String.raw`\b(?:handla|kop|koper|bestall\w*|spendera\w*|ladda)\b.{0,160}\b(?:far (?:du|ni)?|fa|erhall\w*)\b(?!.{0,20}rabatt)`,
};

const amounts: AmountWords = {
  minimum: {
    before: String.raw`\b(?:minst|over|fran|for minst|minsta (?:kop|belopp) (?:pa)?|bestallning(?:ar)? (?:pa|over)|handla for|kop for) (?:minst )?`,
    after: ' (?:eller mer)',
  },
  limit: { before: String.raw`\b(?:hogst|max|maximalt|upp till|som mest) `, after: ' (?:max|som mest)' },
  other: {
    before: String.raw`\b(?:totalt|order(?:n)? pa|pris|kostar|frakt|fraktkostnad|aterbetalning pa|presentkort pa) `,
    after: ' (?:per manad|per ar|i frakt)| ?\\/ ?(?:man|manad)',
  },
  left: { before: String.raw`\b(?:aterstaende|kvar):? `, after: ' (?:kvar|aterstar)' },
  credit: { before: String.raw`\b(?:${CREDIT})(?:et|en)?(?: pa|:)? ?`, after: ` (?:i )?(?:${CREDIT})` },
  grant: {
    before: String.raw`\b(?:far|fick|fatt|erhaller|spara|rabatt pa|har) (?:du |en |ett |vi )*`,
    after: ' (?:i? ?rabatt|avdrag|av kundtjanst|att handla|tillbaka|pa)',
  },
  percent: { before: String.raw`\b(?:rabatt pa|spara) `, after: ' (?:\\w+ )?(?:rabatt|avdrag)' },
};

const days: DayWords = {
  until: {
    before: String.raw`\b(?:till(?: och med)?|t\.?o\.?m\.?|senast|fore|gar ut|giltig(?:t)? till|forfaller|slutar|upphor|sista dag(?:en)?|galler till|innan)(?: den| och med| ar|:| pa)*,? `,
    after: ' (?:gar ut)',
  },
  since: { before: String.raw`\b(?:fran(?: och med)?|borjar|startar) (?:den )?`, after: '(?!)' },
  acts: {
    use: String.raw`\b(?:anvand\w*|giltig\w*|galler|gar ut|forfaller|losa in|loses in|utnyttja\w*|(?:din|ditt|detta|denna) (?:${CREDIT}))(?![a-z])`,
    earn: String.raw`\b(?:handla|kop|koper|koppa|bestall|spendera|ladda|far|erhaller)(?![a-z])`,
    offer: String.raw`\b(?:(?:erbjudandet|kampanjen) (?:galler|slutar|ar giltigt)|erbjudande\w*|kampanj(?:en)?|rabatt|borjar|slutar)(?![a-z])`,
    other: String.raw`\b(?:lever\w*|skicka\w*|retur\w*|aterbetal\w*|faktura\w*|fornyas|arbetsdagar)(?![a-z])`,
  },
  span: {
    before: String.raw`\b(?:inom|i|efter|giltig(?:t)?(?: i)?|forfaller|galler(?: i)?) `,
    after: ' (?:efter|fran|att)',
  },
  from: [
    ['redemption', 'aktiver'],
    ['issue', String.raw`\b(?:utfard|idag|mottag|tilldel)`],
    ['purchase', String.raw`\b(?:kopet|bestallning)`],
  ],
  nextMonthEnd: 'slutet av (?:nasta|foljande) manad',
  row: ' (?:gar ut|forfaller|giltigt).{0,30}',
};

export const sv: TextWords = {
  language: 'sv',
  verbLast: false,
  abbreviations: abbreviated(
    'kl nr max min inkl exkl ca t.ex bl.a t.o.m fr.o.m jan feb mar apr jun jul aug sept sep okt nov dec',
  ),
  afterHalfDay: /^/,
  mentions,
  about,
  amounts,
  days,
  hedges: String.raw`\b(?:vanligtvis|normalt|oftast|i regel|ungefar|cirka|tror|troligen|kanske|vissa|nan gang|nagon gang)(?![a-z])`,
  rules: {
    ...NO_RULES,
    single: String.raw`\b(?:endast en gang|engangs\w*|vid ett (?:enda )?kop)`,
    notTransferable: String.raw`\b(?:inte|ej) overlat\w*`,
    noCash: String.raw`\b(?:inte|ej).{0,30}(?:kontanter|pengar)`,
    notStackable: String.raw`\b(?:inte|ej) (?:\w+ )?kombiner\w*`,
    limit: [String.raw`\b{count} (?:\w+ )?per (?:kund|konto|person)`],
  },
  sellers: {
    ...NO_SELLERS,
    amazon: String.raw`\bsalda av amazon|\bs[a]ljs(?: och (?:skickas|levereras))? av amazon`,
  },
  goods: {
    ...NO_GOODS,
    names: [
      ['gift-cards', String.raw`\bpresentkort\b`],
      ['alcohol', String.raw`\balkohol\w*`],
      ['beauty', String.raw`\bskonhet\w*`],
      ['books', String.raw`\bbocker\b`],
    ],
    include: String.raw`\brabatt pa\b|\bendast (?:for|pa)\b`,
    exclude: String.raw`\b(?:galler inte|inte for|utom|forutom|ej)\b`,
  },
};
