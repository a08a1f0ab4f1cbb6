import { itAmounts, itDays } from './it-roles.ts';
import { itGoods, itRules } from './it-rules.ts';
import { itUse } from './it-use.ts';
import type { AboutWords, MentionWords, TextWords } from './text-words.ts';
import { abbreviated, BANKS, COMMON_ZONES, listed, numbered, OTHER_SHOPS } from './word-lists.ts';

const mentions: MentionWords = {
  months: listed(
    'gennaio gen, febbraio feb, marzo mar, aprile apr, maggio mag, giugno giu, luglio lug, agosto ago, settembre sett set, ottobre ott, novembre nov, dicembre dic',
  ),
  weekdays: listed(
    'domenica dom, lunedi lun, martedi mar, mercoledi mer, giovedi gio, venerdi ven, sabato sab',
  ),
  ordinals: '°|º|o',
  longDates: [String.raw`{day} {month}\.?(?: (?:del )?{year})?`],
  rangeJoins: "al|a|all'|alle|e(?: il)?|fino al|ed il|o",
  rangeLeads: 'dal|tra il|fra il|da|il|tra|fra',
  dateJoins: 'alle|alle ore|ore|del|entro|fino a',
  monthEnd: 'fine|fine di|la fine di|ultimo giorno di',
  timeMarks: 'h',
  midnight: 'mezzanotte',
  zones: {
    ...COMMON_ZONES,
    'ora italiana': 'Europe/Rome',
    'ora di roma': 'Europe/Rome',
    'ore italiane': 'Europe/Rome',
  },
  numbers: numbered(
    'un|uno|una 1, due 2, tre 3, quattro 4, cinque 5, sei 6, sette 7, otto 8, nove 9, dieci 10, dodici 12, quindici 15, venti 20, venticinque 25, trenta 30, quaranta 40, cinquanta 50, sessanta 60, novanta 90, cento 100',
  ),
  currencies: [
    ['euro|eur', 'EUR'],
    ['dollari', '$'],
    ['franchi(?: svizzeri)?', 'CHF'],
  ],
  coins: [],
  day: 'giorn[oi]',
  week: 'settiman[ae]',
  month: 'mes[ei]',
  year: 'ann[oi]',
  betweenUnit: 'interi|consecutivi|solari',
};

const CREDIT =
  '(?:buon[oi]|credit[oi]|sald[oi]|codic[ei]|bonus|voucher)(?: |-)(?:sconto|promozional[ei]|promo|di cortesia|omaggio promozional[ei]|spesa|acquisto|benvenuto|digital[ei]|kindle|ebook|amazon(?! regalo))|buon[oi](?!(?: |-)regalo)|credit[oi]|voucher|bonus';

const about: AboutWords = {
  credit: String.raw`\bcredit[oi] ?: ?{A}|\b(?:buon[oi] (?:sconto|promozional[ei]|promo|spesa|acquisto|di cortesia)|(?:codic[ei]|credit[oi]|sald[oi]|bonus|importo) (?:promozional[ei]|promo|sconto|di cortesia|digital[ei]|kindle|ebook)|{A} di (?:credito|bonus|buono|sconto)|(?<!carta di |carte di )credit[oi] (?:di|da|per|amazon|kindle|valido)|ricompensa)`,
  discount: String.raw`{A} (?:di sconto|in meno|in omaggio|di vantaggio)|{P} (?:di sconto|in meno|extra|su)|\b(?:sconto|vantaggio|risparmi[ao]?|risparmiare|riduzione) (?:immediato |extra |aggiuntivo |subito )?(?:di |del |fino a |pari a )?(?:{A}|{P})|(?:^|\s)-(?:{A}|{P})|\bbuon[oi]\b(?!(?: |-)regalo)(?=.{0,120}(?:scad|valid|util|attiv|spend|togli|sconto|ordine|prodott))|\b(?:il|tuo|un|questo|del) buono\b(?!(?: |-)(?:regalo|prezzo|stato))|\bcodice(?: promo\w*| sconto)?(?:: | d[ai] {A})|\bti (?:regaliamo|diamo|offriamo) {A}|{A},? (?:che (?:e|sono) )?valid[oiae]\b|\bottieni {A}|\b(?:il|questo|tuo|del|un(?: solo)?) (?:credito|codice)\b(?! della carta| fiscale| postale)|(?:assistenza|servizio clienti|in chat)\b.{0,40}{A}|importo (?:effettivamente|realmente) pagato|\b(?:hai|ti abbiamo) (?:ottenuto|ricevuto|guadagnato|vinto) {A}|\b(?:importo|credito|valore) (?:residuo|non utilizzato)|i tuoi {A}|dato {A}`,
  others: [
    ['other-shop', `${OTHER_SHOPS}|altr[oi] negozi[oi]?`],
    ['bank-cashback', `${BANKS}|estratto conto`],
    [
      'clipped-coupon',
      String.raw`i coupon si (?:selezionano|attivano)|selezion\w+ (?:il|i) coupon|spunta(?:re)? (?:il|la) (?:coupon|casella)`,
    ],
    [
      'price-change',
      String.raw`^ ?fino al {P}(?!.*(?:{A}|codice|prim|prossim))|^.{0,20}\bsolo (?:per )?oggi\b(?!.*(?:{A}|codice|buono))|offerta del giorno|\d x \d|paghi \d|al prezzo di|offerta (?:a tempo|lampo)|invece di {A}|anziche {A}|prezzo (?:consigliato|ribassato|piu basso|era)|calo di prezzo|-{P} ?: ?{A}|{P}(?: di sconto)?\)? ?: ?{A}|{A} \(-{P}`,
    ],
    ['refund', String.raw`(?:abbiamo|stato) (?:emesso|rimborsat)\w*|il tuo rimborso|rimborso (?:di|del)`],
    ['points', String.raw`\d punti\b|punti fedelta`],
    ['gift-card', 'buon[oi](?: |-)regalo|carta regalo'],
    ['delivery', 'in consegna|(?:il tuo|un) pacco|pacco (?:in|arriv|consegn)|consegna prevista'],
    ['return-window', '(?:restituire|reso) entro|politica di reso|finestra di reso'],
    ['subscription', 'abbonamento .{0,40}(?:rinnov|scad)|periodo di prova'],
  ],
  never: [
    ['clipped-coupon', 'coupon (?:nella|della|sulla) (?:pagina|scheda)'],
    ['refund', String.raw`\b(?:accreditat|rimborsat)\w* (?:sulla|sul) (?:tua carta|tuo conto)`],
  ],
  earned: [
    String.raw`\bper ogni\b.{0,80}\b(?:ricev|ottien|guadagn)\w*\b.{0,20}{A}`,
    String.raw`\b(?:regala\w*|offre|da|diamo|ricev\w*|ottien\w*|guadagn\w*)\b.{0,60}(?:{A}|buono|credito|codice)(?! di sconto).{0,80}\b(?:(?:che|a chi|se) (?:spend|acquist|compr|ordin|ricaric)\w*|per (?:ogni|ciascun) (?:acquisto|ordine)|(?:spend|acquist|compr|ordin|ricaric|scaric)(?:a|e)ndo|con (?:l'acquisto|una spesa|una ricarica))`,
    String.raw`\b(?:ricevi|ottieni|guadagna)\b(?!.{0,20}sconto del).{0,80}\b(?:acquistando|spendendo|se (?:acquisti|spendi)|con l'acquisto|ricaricando)\b`,
    String.raw`\b(?:spend\w*|acquist\w*|compr\w*|ordin(?:a|ando|i|ate)|ricaric\w*|carica|caric(?:a|hi|ando)|iscriv\w*|scaric\w*|salva|guard\w*|ascolt\w*|legg\w*|partecip\w*)\b.{0,200}\b(?:ricev\w*|ottien\w*|ottenere|ottengono|avrai|avra|avrete|guadagn\w*|(?:ti |amazon )regala|ottengono|ti (?:regaliamo|diamo|accreditiamo|invieremo|inviamo)|verra (?:accreditat|riconosciut|erogat)\w*|sara (?:accreditat|riconosciut)\w*|in regalo)\b(?! (?:subito |immediatamente )?(?:uno|lo|di) sconto)`,
    String.raw`\b(?:riceverai|ricevera|otterrai|avrai)\b.{0,60}(?:{A}|buono|credito)`,
  ].join('|'),
};

export const it: TextWords = {
  language: 'it',
  verbLast: false,
  abbreviations: abbreviated(
    'sig sigg dott prof n nr art tel es ecc max min ca s.r.l s.p.a gen feb mar apr mag giu lug ago sett set ott nov dic p.es',
  ),
  afterHalfDay: /^/,
  mentions,
  about,
  amounts: itAmounts(CREDIT),
  days: itDays(CREDIT),
  hedges: itUse.hedges,
  rules: { ...itUse.rules, ...itRules },
  sellers: itUse.sellers,
  goods: { ...itGoods, ...itUse.refusal },
};
