import { NO_GOODS, NO_RULES, NO_SELLERS } from './no-rules.ts';
import type { AboutWords, AmountWords, DayWords, MentionWords, TextWords } from './text-words.ts';
import { abbreviated, BANKS, COMMON_ZONES, listed, numbered, OTHER_SHOPS } from './word-lists.ts';

const mentions: MentionWords = {
  months: listed(
    'stycznia styczen sty, lutego luty lut, marca marzec mar, kwietnia kwiecien kwi, maja maj, czerwca czerwiec cze, lipca lipiec lip, sierpnia sierpien sie, wrzesnia wrzesien wrz, pazdziernika pazdziernik paz, listopada listopad lis, grudnia grudzien gru',
  ),
  weekdays: listed(
    'niedziela niedzieli, poniedzialek poniedzialku, wtorek wtorku, sroda srody, czwartek czwartku, piatek piatku, sobota soboty',
  ),
  ordinals: '(?!)',
  longDates: [String.raw`{day} {month}(?: {year})?(?: r(?:oku|\.)?(?![a-z]))?`],
  pointedDays: true,
  rangeJoins: 'do|i|az do|a',
  rangeLeads: 'od|miedzy|pomiedzy|w dniach',
  dateJoins: 'do|o|godz\\.?|godziny|do godz\\.?|do godziny',
  monthEnd: 'konca|koniec|ostatni dzien',
  timeMarks: 'godz',
  midnight: 'polnocy?',
  zones: { ...COMMON_ZONES, 'czasu polskiego': 'Europe/Warsaw' },
  numbers: numbered(
    'jeden|jedna|jedno 1, dwa|dwie 2, trzy 3, cztery 4, piec 5, szesc 6, siedem 7, osiem 8, dziewiec 9, dziesiec 10, dwanascie 12, pietnascie 15, dwadziescia 20, trzydziesci 30, czterdziesci 40, piecdziesiat 50, szescdziesiat 60, sto 100',
  ),
  currencies: [
    ['zlot(?:ych|e|y)|zl', 'PLN'],
    ['euro', 'EUR'],
    ['dolarow', 'USD'],
  ],
  coins: [],
  day: 'dni|dzien|dnia',
  week: 'tygodni[ae]?|tydzien',
  month: 'miesi(?:ac|ace|ecy|aca)',
  year: 'rok|lata?|roku',
  betweenUnit: 'kolejnych|nastepnych',
};

const CREDIT = String.raw`(?:srodk\w+|sald\w+|kredyt\w*|kod\w*|bon\w*|kupon\w*|voucher\w*) (?:promocyjn\w+|rabatow\w+|powitaln\w+)|kupon\w*|kredyt\w*(?! (?:bank|kart))|voucher\w*`;

const about: AboutWords = {
  credit: String.raw`\b(?:(?:srodk\w+|sald\w+|kredyt\w*|kod\w*|bon\w*|kupon\w*|voucher\w*) (?:promocyjn\w+|rabatow\w+|powitaln\w+)|kupon(?:y|ow|u|em)? .{0,60}amazon|kredyt(?:y|u|em)? (?:moze|mozna|wazn|dla|na|w wysokosci))`,
  discount: String.raw`(?:{A}|{P}) (?:taniej|rabatu|znizki|mniej)|\b(?:rabat|znizka|znizki|znizke|rabatu) (?:w wysokosci )?(?:{A}|{P})|\boszczedz\w* (?:{A}|{P})|\bkupon(?:u|em|y|ow)?\b(?! na produkt)`,
  others: [
    ['price-change', 'oferta dnia|okazja dnia|zamiast {A}|teraz {A}|cena promocyjna|najnizsza cena'],
    ['other-shop', `${OTHER_SHOPS}|inn(?:y|ego) sklep`],
    ['bank-cashback', `${BANKS}|karta kredytowa`],
    ['gift-card', String.raw`kart\w* (?:podarunkow|upominkow)\w*|bon\w* podarunkow\w*`],
    ['refund', 'zwrocilismy|zwrot srodkow|zwrot pieniedzy'],
    ['points', String.raw`\d punkt`],
    ['delivery', 'paczk|paczkomat|kod odbioru|do zaplaty'],
    ['return-window', 'zwrocic do|termin zwrotu'],
  ],
  never: [],
  earned: String.raw`\b(?:otrzymaj|zyskaj|odbierz)\b(?!.{0,20}rabat).{0,80}\b(?:za zakupy|kupujac|przy zakupie)\b|\b(?:kup\w*|zamow\w*|wyda\w*|dolad\w*|zrob zakupy|zarejestruj\w*)\b.{0,160}\b(?:otrzyma\w*|zysk\w*|dosta\w*|odbierz)\b(?!.{0,20}rabat)`,
};

const amounts: AmountWords = {
  minimum: {
    before: String.raw`\b(?:za (?:co najmniej|minimum|min\.?)|co najmniej|minimum|min\.|od|powyzej|przy zakupie za|zamowien\w* (?:od|za|powyzej|o wartosci)|zakup\w* (?:od|za|powyzej)|minimalna (?:kwota|wartosc)(?: zamowienia)?:?) (?:co najmniej )?`,
    after: ' (?:lub wiecej|i wiecej)',
  },
  limit: {
    before: String.raw`\b(?:do|maksymalnie|maks\.?|nie wiecej niz|max\.?) `,
    after: ' (?:maksymalnie|maks)',
  },
  other: {
    before: String.raw`\b(?:na kwote|cena|kosztuje|dostaw\w*|wysylk\w*|razem|suma|zaplaty|podarunkow\w*(?: o wartosci)?|zwrot)(?: za|:)? ?`,
    after: ' (?:miesiecznie|rocznie|za dostawe)',
  },
  left: {
    before: String.raw`\b(?:pozostalo|zostalo|pozostale (?:srodki|saldo)):? `,
    after: ' (?:pozostalo|zostalo)',
  },
  credit: {
    before: String.raw`\b(?:${CREDIT})(?: w wysokosci| o wartosci| na kwote| na|:)? ?`,
    after: ` (?:${CREDIT}|w postaci|wazne)`,
  },
  grant: {
    before: String.raw`\b(?:otrzyma\w*|przyzna\w*|dosta\w*|zysk\w*|odbierz|rabat\w*|znizk\w*|oszczedz\w*|masz|doda\w*) (?:w wysokosci |ci |rabat |na konto )*`,
    after: ' (?:taniej|rabatu|znizki|na|mniej|do wydania|zwrotu)',
  },
  percent: { before: String.raw`\b(?:rabat\w*|znizk\w*) `, after: ' (?:taniej|rabatu|znizki|mniej)' },
};

const days: DayWords = {
  until: {
    before: String.raw`\b(?:do|do dnia|do konca|wazn\w* do|wygasa|wygasaja|konczy sie|traci waznosc|najpozniej(?: do)?|przed|termin(?: waznosci)?|data waznosci)(?: dnia| dniem| w dniu|:| do| konca)*,? `,
    after: ' (?:wlacznie)',
  },
  since: { before: String.raw`\b(?:od|od dnia|poczawszy od|zaczyna sie) `, after: '(?!)' },
  acts: {
    use: String.raw`\b(?:wykorzysta\w*|uzy\w*|wazn\w*|wygasa\w*|wyda(?:c|wac) (?:je|go|na|do)|wydawac|zrealizow\w*|traci|tylko|(?:twoje|twoj|te|ten) (?:${CREDIT}))(?![a-z])`,
    earn: String.raw`\b(?:kup|kupu\w*|kupic|zamow|zamaw\w*|wydaj|dolad\w*|zrob zakupy|otrzyma\w*|zyskaj|zakup(?:y|u))(?![a-z])`,
    offer: String.raw`\b(?:(?:oferta|promocja) (?:jest )?(?:wazna|trwa|obowiazuje|wygasa)|ofert\w*|promocj\w*|taniej|rabat\w*|znizk\w*)(?![a-z])`,
    other: String.raw`\b(?:dostaw\w*|dostarcz\w*|wyslan[oy]|wysylk\w*|zwro\w*|faktur\w*|odnow\w*|paczk\w*|czeka|roboczych)(?![a-z])`,
  },
  span: { before: String.raw`\b(?:przez|w ciagu|wazn\w*|po|masz|jeszcze) `, after: ' (?:od|po|na|waznosci)' },
  from: [
    ['redemption', 'aktywac'],
    ['issue', String.raw`\b(?:przyznania|wydania|otrzymania|dzis|wystawienia|dodania)`],
    ['purchase', String.raw`\b(?:zakupu|zamowienia)`],
  ],
  nextMonthEnd: 'konca (?:nastepnego|kolejnego) miesiaca',
  row: ' (?:wygasa|wazne).{0,30}',
};

export const pl: TextWords = {
  language: 'pl',
  verbLast: false,
  abbreviations: abbreviated(
    'r nr godz maks min max np m.in tj itd itp ul tel zl sty lut mar kwi cze lip sie wrz paz lis gru',
  ),
  afterHalfDay: /^/,
  mentions,
  about,
  amounts,
  days,
  hedges: String.raw`\b(?:zazwyczaj|zwykle|przewaznie|na ogol|okolo|ok\.|chyba|prawdopodobnie|moze byc|byc moze|niektor\w+|bywa)(?![a-z])`,
  rules: {
    ...NO_RULES,
    drawdown: String.raw`\b(?:na raty|w kilku zamowieniach|wielokrotnie)`,
    single: String.raw`\b(?:jednorazow\w+|tylko raz)`,
    stackable: String.raw`\b(?:laczy sie z|mozna laczyc)`,
    notStackable: String.raw`\bnie (?:\w+ )?(?:laczy sie|mozna laczyc|laczy)`,
    notTransferable: String.raw`\bnie (?:\w+ )?(?:mozna )?przenies\w*|nieprzenoszaln\w*`,
    noCash: String.raw`\bnie .{0,40}(?:gotowk\w*|na pieniadze)`,
    limit: [String.raw`\b{count} (?:\w+ )?na (?:klienta|konto|osobe)`],
  },
  sellers: {
    ...NO_SELLERS,
    amazon: String.raw`\bsprzedawan\w+(?: i wysylan\w+)? przez amazon`,
    any: String.raw`\b(?:u )?dowolnego sprzedawcy|niezaleznie od sprzedawcy`,
  },
  goods: {
    ...NO_GOODS,
    names: [
      ['gift-cards', String.raw`\b(?:bon\w*|kart\w*) (?:podarunkow|upominkow)\w*`],
      ['third-party', String.raw`\b(?:ofert\w* )?innych sprzedawcow`],
      ['beauty', String.raw`\bkosmetyk\w*`],
      ['books', String.raw`\bksiaz\w*`],
      ['digital/kindle-ebooks', String.raw`\bkindle store\b|\be-?book\w*`],
      ['digital/digital-music', String.raw`\bdigital music store\b|\bmuzyk\w* cyfrow\w*`],
      ['alcohol', String.raw`\balkohol\w*`],
    ],
    include: String.raw`\) na\b|\btaniej na\b|\brabatu? na\b|\bwazn\w+ (?:w|na)\b`,
    exclude: String.raw`\b(?:nie (?:dziala\w* )?na|oprocz|z wyjatkiem|z wylaczeniem)\b`,
  },
};
