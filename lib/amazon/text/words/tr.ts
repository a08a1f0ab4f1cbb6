import { NO_GOODS, NO_RULES, NO_SELLERS } from './no-rules.ts';
import type { AboutWords, AmountWords, DayWords, MentionWords, TextWords } from './text-words.ts';
import { abbreviated, BANKS, COMMON_ZONES, listed, numbered, OTHER_SHOPS } from './word-lists.ts';

const mentions: MentionWords = {
  months: listed(
    'ocak oca, subat sub, mart mar, nisan nis, mayis may, haziran haz, temmuz tem, agustos agu, eylul eyl, ekim eki, kasim kas, aralik ara',
  ),
  weekdays: listed('pazar, pazartesi, sali, carsamba, persembe, cuma, cumartesi'),
  ordinals: '(?!)',
  longDates: [String.raw`{day} {month}(?: {year})?(?:'\w{1,5})?`],
  rangeJoins: 'ile|ila|ve',
  rangeLeads: 'tarihleri|(?!)',
  dateJoins: 'saat|tarihi|gunu',
  monthEnd: '(?!)',
  timeMarks: "'?(?:da|de|te|ta)|saat",
  midnight: 'gece yarisi',
  zones: { ...COMMON_ZONES, 'turkiye saati': 'Europe/Istanbul', tsi: 'Europe/Istanbul' },
  numbers: numbered(
    'bir 1, iki 2, uc 3, dort 4, bes 5, alti 6, yedi 7, sekiz 8, dokuz 9, on 10, yirmi 20, otuz 30, kirk 40, elli 50, altmis 60, yuz 100',
  ),
  currencies: [["lira(?:lik|si)?|tl(?:'lik|'si)?", 'TRY']],
  coins: [],
  day: 'gun',
  week: 'hafta',
  month: 'ay',
  year: 'yil',
  betweenUnit: '(?!)',
};

const CREDIT = String.raw`(?:promosyon|hediye olmayan|indirim) (?:kredi\w*|bakiye\w*|kupon\w*|kod\w*)|kredi(?!\s?kart)\w*|kupon\w*|kupon`;

const about: AboutWords = {
  credit: String.raw`\b(?:promosyon (?:kredi|bakiye|kod|kupon)\w*|kredi(?! ?kart)(?:niz|nizi|si|yi|ler|leri)?\b|indirim (?:kupon|kod)\w*|kupon(?:u|unuz)? .{0,80}amazon)`,
  discount: String.raw`(?:{A}|{P}) indirim|\bindirim(?:i)? (?:{A}|{P})|{A} (?:degerinde )?indirim|\bkupon(?:u|un|unuz|unun)?\b`,
  others: [
    ['price-change', String.raw`gunun firsati|{A} yerine|\d al \d ode|simdi {A}`],
    ['other-shop', `${OTHER_SHOPS}|baska (?:bir )?magaza`],
    ['bank-cashback', `${BANKS}|kredi kart`],
    ['gift-card', 'hediye (?:kart|ceki)'],
    ['refund', 'iade(?:niz| tutari)|para iadesi'],
    ['points', String.raw`\d puan`],
    ['delivery', 'kargo|teslim'],
  ],
  never: [['other-shop', OTHER_SHOPS]],
  earned: String.raw`\b(?:alisveris|harca\w*|satin al\w*|siparis ver\w*|yukle\w*|alin|alan\w*)\b.{0,160}\b(?:kazan\w*|alacak\w*|tanimlan\w*)\b(?!.{0,20}indirim)`,
};

const amounts: AmountWords = {
  minimum: {
    before: String.raw`\b(?:en az|minimum|asgari)(?: (?:sepet|alisveris|siparis) tutari:?)? `,
    after: ' ?(?:ve uzeri|ve ustu|uzeri|veya daha fazla|tutarinda alisveris)',
  },
  limit: {
    before: String.raw`\b(?:en fazla|azami|maksimum|en cok) `,
    after: "'?(?:y?e|y?a) kadar| ile sinirli",
  },
  other: {
    before: String.raw`\b(?:siparis(?:iniz)? tutari|toplam|fiyat\w*|kargo|ucret\w*|hediye karti|iade tutari)(?: olan|:)? ?`,
    after: ' (?:aylik|yillik|iade|kargo)',
  },
  left: { before: String.raw`\b(?:kalan (?:bakiye|tutar|kredi)):? `, after: ' (?:kaldi|kalan)' },
  credit: {
    before: String.raw`\b(?:${CREDIT}):? `,
    after: `(?:'?lik)? ?(?:tutarindaki |tutarinda |degerinde |degerindeki )?(?:${CREDIT})`,
  },
  grant: {
    before: String.raw`\b(?:hesabiniza|kazanin|size) `,
    after: String.raw`(?:'?lik)? (?:indirim|degerinde|kazan\w*|eklen\w*|ekledik|tanimla\w*|hediye)`,
  },
  percent: { before: '', after: ' (?:\\w+ )?indirim' },
};

const days: DayWords = {
  until: {
    before: String.raw`\b(?:son (?:kullanim|kullanma|gun|gecerlilik)(?: tarihi)?|gecerlilik(?: tarihi)?|bitis(?: tarihi)?):? ?`,
    after: String.raw`(?:'\w{1,5})? ?(?:(?:pazartesi|pazar|sali|carsamba|persembe|cuma|cumartesi) )?(?:tarihine kadar|gunune kadar|tarihinde sona er\w*|tarihine dek|tarihinde (?:sona|biter|doluyor|bitiyor)|kadar|dek|gunu sonuna kadar)`,
  },
  since: {
    before: '(?!)',
    after: String.raw`(?:'\w{1,5})? ?(?:tarihinden itibaren|itibaren|tarihinde basla)`,
  },
  acts: {
    use: String.raw`\b(?:kullan\w*|gecerli\w*|harcay\w*|sona er\w*|bit(?:er|iyor|is)|(?:bu|promosyon) kredi\w*)(?![a-z])`,
    earn: String.raw`\b(?:alisveris yap\w*|satin al\w*|siparis ver\w*|alin|alan\w*|yukley\w*|kazan\w*|harca(?:yan|yin))(?![a-z])`,
    offer: String.raw`\b(?:(?:kampanya|teklif|firsat)[^.;D]{0,20}D[^.;D]{0,30}gecerli\w*|kampanya\w*|firsat\w*|indirim\w*|teklif\w*)(?![a-z])`,
    other: String.raw`\b(?:teslim\w*|kargo\w*|iade\w*|fatura\w*|yenilen\w*|gonderil\w*|is gunu)(?![a-z])`,
  },
  span: {
    before: String.raw`\b(?:sonra|icinde|itibaren|tarihinden) `,
    after: ' (?:icinde|gecerli|boyunca|sonra|sureyle)',
  },
  from: [
    ['redemption', 'etkinlestir|aktif'],
    ['issue', String.raw`\b(?:verildigi|tanimlan\w*|yuklen\w*|eklen\w*|bugun)`],
    ['purchase', String.raw`\b(?:satin al|siparis)`],
  ],
  nextMonthEnd: 'sonraki ayin son(?:u|una)|takip eden ayin son',
  row: ' .{0,20}',
};

export const tr: TextWords = {
  language: 'tr',
  verbLast: true,
  abbreviations: abbreviated('no tel vb vs'),
  afterHalfDay: /^/,
  mentions,
  about,
  amounts,
  days,
  hedges: String.raw`\b(?:genellikle|genelde|normalde|yaklasik|galiba|sanirim|belki|muhtemelen|bazi)(?![a-z])`,
  rules: {
    ...NO_RULES,
    single: String.raw`\b(?:tek seferde|bir kez|tek kullanimlik|tek sipariste) ?(?:kullanil\w*|gecerli)?`,
    forfeited: String.raw`\bkalan (?:tutar|bakiye|kredi)\b.{0,40}(?:iade edilmez|devretmez|yanar|kaybolur)`,
    notTransferable: String.raw`\b(?:baskasina|ucuncu kisilere|devir).{0,20}(?:aktarilamaz|devredilemez)|devredilemez`,
    noCash: String.raw`\bnakde? .{0,20}(?:cevrilemez|donusturulemez)|nakit karsiligi yok`,
    returnsLost: String.raw`\biade edil\w*.{0,40}(?:geri yuklenmez|iade edilmez|geri verilmez)`,
    notStackable: String.raw`\b(?:birlestirilemez|birlikte kullanilamaz)`,
    limit: [String.raw`\b(?:musteri|hesap|kisi) basina {count}`],
  },
  sellers: {
    ...NO_SELLERS,
    amazon: String.raw`\bamazon(?:'un|\.com\.tr)? tarafindan (?:satil\w*|gonderil\w*)|amazon'un sattigi`,
  },
  goods: {
    ...NO_GOODS,
    names: [
      ['grocery-fresh', String.raw`\bmarket (?:alisveri\w*|urun\w*)|\bgida\b`],
      ['subscribe-and-save', String.raw`\babone ol(?: ve tasarruf et)?`],
      ['gift-cards', String.raw`\bhediye (?:kart|cek)\w*`],
    ],
    includedAfter: String.raw`(?:\w{0,6})? (?:{P}|{A}) indirim`,
    excludedAfter: '[^.;]{0,40} (?:haric|gecerli degil|kullanilamaz)',
  },
};
