import { deAmounts, deDays } from './de-roles.ts';
import { deGoods, deRules } from './de-rules.ts';
import { deUse } from './de-use.ts';
import type { AboutWords, MentionWords, TextWords } from './text-words.ts';
import { abbreviated, BANKS, COMMON_ZONES, listed, numbered, OTHER_SHOPS } from './word-lists.ts';

const mentions: MentionWords = {
  months: listed(
    'januar janner jan, februar feber feb, marz mar, april apr, mai, juni jun, juli jul, august aug, september sept sep, oktober okt, november nov, dezember dez',
  ),
  weekdays: listed(
    'sonntag so, montag mo, dienstag di, mittwoch mi, donnerstag do, freitag fr, samstag sonnabend sa',
  ),
  ordinals: String.raw`\.`,
  longDates: [String.raw`{day} ?{month}\.?(?: {year})?`],
  pointedDays: true,
  rangeJoins: 'bis(?: einschliesslich)?(?: zum)?|und|oder',
  rangeLeads: 'zwischen|von|vom',
  dateJoins: 'um|bis|gegen|des jahres',
  monthEnd: '(?:ende|monatsende|ende des monats|letzten tag im)',
  timeMarks: 'uhr|h',
  midnight: 'mitternacht',
  zones: {
    ...COMMON_ZONES,
    mez: 'Europe/Berlin',
    mesz: 'Europe/Berlin',
    'mitteleuropaische zeit': 'Europe/Berlin',
    'mitteleuropaischer zeit': 'Europe/Berlin',
    'deutsche zeit': 'Europe/Berlin',
    'deutscher zeit': 'Europe/Berlin',
    'ortszeit berlin': 'Europe/Berlin',
  },
  numbers: numbered(
    'ein|eine|einen|einem|einer|eines 1, zwei 2, drei 3, vier 4, funf 5, sechs 6, sieben 7, acht 8, neun 9, zehn 10, zwolf 12, vierzehn 14, funfzehn 15, zwanzig 20, dreissig 30, vierzig 40, funfzig 50, sechzig 60, neunzig 90, hundert 100',
  ),
  currencies: [
    ['euro|eur', 'EUR'],
    ['(?:schweizer )?franken', 'CHF'],
    ['dollar', 'USD'],
    ['pfund', 'GBP'],
  ],
  coins: [
    ['funfer', 5, 'EUR'],
    ['zehner', 10, 'EUR'],
  ],
  day: '(?:kalender)?tage?n?',
  week: 'wochen?',
  month: '(?:kalender)?monate?n?|monats',
  year: 'jahre?n?|jahres',
  betweenUnit: 'volle|ganze|vollen|ganzen',
};

const CREDIT =
  '(?:aktions|kulanz|promotions?|promo|werbe|bonus|einkaufs|willkommens|treue|musik|kindle|ebook|app|video|prime-video|sonder|digital|no-rush|fresh)-?(?:gutschein|guthaben|gutschrift|bonus|code|pramie)(?:e?s|e|en|codes?)?|(?<!geschenk|geschenk-|karten|pay-|[a-z])(?:gutscheine?s?|gutscheincodes?|guthabens?|coupon-?guthaben|einkaufsvorteil|rabattcode)(?!konto|karte)';

// What is done to earn a credit, and what is done then.
const DO = String.raw`kauf\w*|einkauf\w*|shopp\w*|bestell(?:t|en|e|st|er)|lad(?:t|e|en|st)|aufladung|aufladen|aufgeladen|auflad\w*|hoch(?:ge)?lad\w*|gesichert|anmeld\w*|registrier\w*|abonnier\w*|stream\w*|schau\w*|ansieht|hor(?:t|en|st)|lies|liest|lesen|teilnehm\w*|teilnahme|wahl\w*|g[ei]b\w* .{1,80} aus|aufgib\w*|aufgeb\w*|tatig\w*|ausgeb\w*|ausgib\w*|empfiehl\w*|empfehl\w*|einlad\w*`;
const GIVE =
  "erhalten|erhaltst|erhalt|bekommen|bekommst|bekommt|(?:ver)?schenk(?:t|en|e)|spendiert|gibt es|gibt's|sicher\\w* (?:sie |dir |euch )?(?:sich )?{A}|verdien\\w*|legt .{1,40} drauf|schreib\\w* (?:wir|amazon) .{1,80} gut|(?:senden|schicken) wir";
// What is cut from a price at once is not earned.
const NO_CUT =
  '(?!.{0,30}(?:{A}|{P}) (?:\\w+-)?(?:rabatt|nachlass|preisnachlass|ermassigung))(?! (?:\\w+-)?\\w*(?:rabatt|nachlass|preisnachlass|ermassigung))';

const about: AboutWords = {
  credit: String.raw`\b(?:aktions|kulanz|promotions?|promo|werbe|bonus|einkaufs|willkommens|treue|musik|kindle|ebook|e-book|app|video|fresh|no-rush|digital|sonder)-?(?:gutschein|guthaben|gutschrift|bonus|code|pramie)|gutschein(?:anteil|betrag|wert)|(?<!geschenk|geschenk-|karten|amazon[- ]|[a-z])gutschein\w* (?:in hohe von|im wert von|uber|von) {A} (?:gutgeschrieben|hinzugefugt|eingerichtet|ausgestellt)|(?<!geschenk|karten|pay-|[a-z]|ihr amazon-)guthaben\b(?! (?:auf|von) (?:ihrer|der) (?:geschenk)?karte)(?=.{0,80}(?:einlos|gultig|lauft|verfall|gilt|fur|nutz|verwend|gutgeschrieben))|{A} (?:zuruck|geschenkt) (?:als|in form)|ihr (?:personlicher )?vorteil`,
  discount: String.raw`\b(?:ihre|deine) {A} (?:warten|sind da|liegen bereit)|{A},? (?:\w+ )?(?:einlosbar|gultig|nutzbar)|{A}[ -](?:\w*rabatt|code\b|nachlass|sparen|gunstiger|ersparnis|abzug|vorteil)|{P} (?:\w+[- ]){0,3}(?:rabatt|nachlass|gunstiger|sparen|ersparnis|reduziert)|\b(?:rabatt|nachlass|ersparnis)(?:\w+)? (?:von|in hohe von|uber|i\. ?h\. ?v\.) (?:{A}|{P})|\b(?:spart?|sparst|sparen|spare)\b.{0,40}(?:{A}|{P})|{A} (?:zu |bei .{0,30} zu )sparen|(?:^|\s)-{A}|promo-?code|aktionscode|rabattcode|(?<!geschenk|geschenk-|karten|amazon[- ]|\.de[- ]|[a-z])(?:gutschein(?:e|s|es|code|codes)?|guthaben(?:s|betrag\w*)?)\b|{A} (?:aus )?kulanz|{A}.{0,40}\bgutgeschrieben|(?:support|kundenservice|kundendienst|per chat)\b.{0,40}{A}|{A}.{0,30}\b(?:vom|durch den) (?:support|kundenservice|kundendienst)|zieh(?:en|t) (?:wir |amazon )?{A} .{0,20}ab\b|{A} (?:\w+ )?(?:abgezogen|erlassen|weniger)|{A} ab {A}|{A} auf .{0,40}\bab {A}|{A} (?:auf|fur) (?:ihren?|deinen?|euren?) (?:nachste|erste)`,
  others: [
    ['other-shop', `${OTHER_SHOPS}|anderer? (?:shop|handler)|nachsten? (?:fahrt|reise|flug)`],
    ['bank-cashback', `${BANKS}|kreditkarten?(?:abrechnung|umsatz|pramie)|girokonto`],
    ['clipped-coupon', 'coupons? (?:aktivieren|anklicken|auswahlen)|coupon auf der produktseite'],
    [
      'price-change',
      String.raw`^ ?bis zu {P}(?!.*(?:{A}|code|gutschein|nachste|erste))|^.{0,20}\bnur heute\b(?! und)(?!.*(?:{A}|code|gutschein))|angebot des tages|tagesangebot|blitzangebot:|\bjetzt {A}|nimm \d,? zahl|\d fur \d\b|blitzangebot (?:endet|lauft)|{A} statt {A}|statt {A}|-{P} ?: ?{A}|{P} (?:rabatt|reduziert|gunstiger)\)? ?: ?{A}|preis(?:senkung|alarm|garantie|sturz|gefallen)|\buvp\b|jetzt (?:nur|fur) {A}|tiefpreis`,
    ],
    [
      'refund',
      String.raw`(?<!nicht (?:\w+ )?)\berstattet\b(?!.{0,20}nicht)|ihre (?:ruck)?erstattung|erstattungsbetrag|ruckerstattung`,
    ],
    ['points', String.raw`\d (?:\w+-)?punkte\b|punkten\b|bonuspunkte`],
    ['gift-card', 'geschenk(?:gutschein|karte)(?!-?konto)'],
    [
      'delivery',
      'wird (?:heute|morgen|am) .{0,30}(?:geliefert|zugestellt)|ihr paket (?:ist|wird|wurde|kommt)',
    ],
    ['return-window', 'ruckgabe(?:frist|recht)|zuruckgeben bis|bis {D} zuruck'],
    ['bill', 'ihre rechnung|{A} .{0,30}fallig|mahngebuhr'],
    [
      'subscription',
      'mitgliedschaft .{0,40}(?:verlangert|kostet)|probezeitraum|abo verlangert|{P}.{0,30}(?<!nicht )im spar-abo|(?:ihre|deine) nachste (?:\\w+-)*lieferung',
    ],
  ],
  never: [
    [
      'refund',
      String.raw`\b(?:bankkonto|kreditkarte|zahlungsmittel)\b.{0,20}(?:uberwiesen|gutgeschrieben|erstattet)`,
    ],
    ['bill', 'mahngebuhr|zahlungsverzug'],
  ],
  earned: [
    String.raw`\b(?:${DO})\b.{0,200}\b(?:${GIVE}|belohnt|gutgeschrieben|dazu|gutschrift)\b${NO_CUT}`,
    String.raw`\b(?:${GIVE}|lasst .{0,20}springen)\b[^{A}]{0,60}(?:{A}${NO_CUT}|{P} (?:\w+ )?(?:zuruck|als)|gutschein|guthaben).{0,80}\b(?:wenn|falls|sobald|sofern|wer|fur (?:jede\w*|das|den|die|ihre[nr]?|deine[nr]?) (?:\w+ )?\w*(?:kauf|bestellung|aufladung|upload|anmeldung)|(?:bei|beim|nach) (?:\w+ ){0,2}\w*(?:kauf|bestellung|aufladung|upload|anmeldung))\b`,
    String.raw`\b(?:sie erhalten|erhalten sie|du erhaltst|erhaltst du|du bekommst|bekommst du|sie bekommen|bekommen sie|gibt's|gibt es)\b[^{A}]{0,60}(?:{A}${NO_CUT}|gutschein|guthaben)`,
    String.raw`\bverdient\b.{0,30}`,
  ].join('|'),
};

export const de: TextWords = {
  language: 'de',
  verbLast: true,
  abbreviations: abbreviated(
    'inkl exkl zzgl bzw ca evtl ggf max min mind usw vgl nr tel str z.b d.h u.a o.a i.h.v jan feb mar apr jun jul aug sept sep okt nov dez mo di mi do fr sa so hr dr abs art s.a',
  ),
  afterHalfDay: /^/,
  afterOrdinalPoint:
    /^(?:jan|feb|marz|mar\b|april|apr|mai|jun|jul|aug|sep|okt|nov|dez|bis|und|oder|-|\d|lebensjahr|tag|monat|,)/,
  mentions,
  about,
  amounts: deAmounts(CREDIT),
  days: deDays(CREDIT),
  hedges: deUse.hedges,
  rules: { ...deUse.rules, ...deRules },
  sellers: deUse.sellers,
  goods: { ...deGoods, ...deUse.refusal },
};
