import type { AmountWords, DayWords } from './text-words.ts';

/** German: what the words right beside an amount make of it. */
export function deAmounts(credit: string): AmountWords {
  return {
    minimum: {
      before: [
        String.raw`\b(?:ab|mindestens|wenigstens|minimum|mindestbestellwert(?: fur .{1,40}{A})?(?: von| betragt| sind| ist| liegt bei)?:?|mindesteinkaufswert(?: von)?:?|mindestumsatz(?: von)?|mindestwert(?: von)?|mindestbetrag(?: von)?) (?:einem |einer )?(?:\w*(?:wert|einkauf|bestellung|betrag|umsatz) (?:von|uber|in hohe von) )?(?:mindestens )?`,
        String.raw`\b(?:einkauf\w*|bestell\w*|kauf\w*|warenkorb\w*|umsatz\w*|aufladung\w*|warenwert\w*|bestellwert\w*) (?:von|uber|im wert von|in hohe von|ab|betragt|erreicht)(?: mehr als| uber)?(?: mindestens| wenigstens)? `,
        String.raw`\b(?:fur|von|um) (?:mindestens|wenigstens|mehr als|uber) `,
        String.raw`\bbraucht(?: man)? (?:mindestens )?`,
        String.raw`\bmbw:? (?:von )?|{A} (?:\w*rabatt|nachlass) auf (?:mindestens )?`,
      ].join('|'),
      after: String.raw` (?:bestellwert|mindestbestellwert|einkaufswert|warenwert|mindestumsatz|mbw)|\+| (?:erreicht|ubersteigt|uberschreitet)| oder mehr| und mehr| aufwarts| einkauf(?:t|en)?\b(?! und)| ausgeb\w*|(?: \w+){0,2} (?:auf|auf ihr .{0,40} auf)(?=,)`,
      around: String.raw`\bgeschenk(?:gutschein|karte)\w* (?:im wert von|uber|fur|von|ab) {A} (?:kauf|erw[ie]rb|bestell)\w*|\b(?:kauf|erw[ie]rb|bestell)\w* .{0,30}geschenk(?:gutschein|karte)\w* (?:im wert von|uber|fur|von|ab) {A}|\b(?:fur|um) (?:mindestens )?{A} {~6}(?:einkauf\w*|shopp\w*|ausgeb\w*|ausgib\w*|kauft|kaufen|bestellt|bestellen)\b`,
    },
    limit: {
      before: String.raw`\b(?:bis zu|maximal|max\.?|hochstens(?: jedoch| aber)?|hochstbetrag(?: von)?|maximalbetrag(?: von)?|maximaler rabatt:?(?: von)?|hochstrabatt:?|begrenzt auf|gedeckelt (?:auf|bei)|nicht mehr als|unter|weniger als) `,
      after: ' (?:maximal|hochstens|hochstrabatt)',
    },
    other: {
      before: [
        String.raw`\b(?:(?<!ab einem |einem |mindest)bestellwert|gesamtbetrag|gesamtsumme|summe|rechnung|rechnungsbetrag|kaufpreis|preis|gesamt|zum preis)(?: von| uber| in hohe von|:)? `,
        String.raw`\bbestellung [\d-]{6,24}[ ,(]+(?:\w+ )?(?:uber |von |zu )?`,
        String.raw`\b(?:kosten|kostet|gebuhr|gebuhren|versandkosten|versand|liefergebuhr|lieferung|steuer|mwst|zoll|pfand)(?: von| in hohe von|:)? ?\(?`,
        String.raw`\b(?:statt|zahlen|bezahlt|erstattet|erstattung|ruckerstattung|geschenkgutschein|geschenkkarte|war|waren|nur noch|zuletzt|danach|anschliessend|vorher)(?: nur| von| uber| in hohe von| im wert von)? `,
      ].join('|'),
      after: String.raw` ?\/ ?(?:monat|jahr)| (?:im|pro|je|jeden) (?:monat|jahr|woche|quartal)| {N}| (?:monatlich|jahrlich)| (?:versandkosten|versand|gebuhr|liefergebuhr|erstattet|statt)| (?:geschenkgutschein|geschenkkarte)|[^.]{0,40} erstattet`,
    },
    left: {
      before: String.raw`\b(?:verbleibend\w*|restlich\w*|rest(?:betrag|guthaben)?)(?: \w+)?(?: von| betragt|:)? |\b(?:sie|du) (?:haben|hast) (?:noch|aktuell|derzeit) |(?:betragt|beträgt) (?:noch|aktuell) `,
      after: String.raw` (?:sind|ist) noch (?:ubrig|verfugbar)|\b ubrig`,
    },
    credit: {
      before: String.raw`\b(?:${credit})(?: fur .{1,30})?(?: von| uber| in hohe von| im wert von| i\.? ?h\.? ?v\.?| betragt|:| -| zu| mit)? ?(?:jeweils )?`,
      after: String.raw`[- ](?:(?!erhalt|bekomm|und |oder |fur |als |gibt )\w+[- ]){0,2}(?:${credit}|gutschein|guthaben)|-code\b`,
    },
    grant: {
      before: String.raw`\b(?:erhalten|erhaltst|erhalt|bekommen|bekommst|bekommt|bekam|schenken|schenkt|schenke|gutgeschrieben|verdient|verdienen|sparen|sparst|spart|spare|sichern|sicher|nachlass von|rabatt von|rabatt|vorteil(?: von|:)?|ersparnis von|pramie von|bonus(?: von|:)?|zieh(?:en|t)|dafur|um|ihre?|deine?|dein|die|der|gibt es|gibt's|ubrig|gutschrift von|uber|weitere|zusatzlich|wert:|betrag:) (?:sie |du |wir |ihnen |dir |euch |man |amazon |nun |jetzt |dafur |noch |einmalig |einen |ein |eine |je |jeweils |zusatzlich |extra |weitere |bis dahin |auch )*|\b(?:(?:ver)?schenk(?:t|en)?|spendiert|erhalten|erhaltst|erhalt|bekommen|bekommst|bekommt|sparen|sparst|spart) {~6}`,
      after: String.raw`,? (?:\w+ )?(?:einlosbar|gultig|nutzbar)\b| (?:\w*rabatt|nachlass|zuruck|geschenkt|ersparnis|gunstiger|sparen|bonus|dazu|gutgeschrieben|verdient|gespart|weniger|vorteil|auf|fur|bei|als|aktions\w*|zu sparen|(?:automatisch )?abgezogen|(?:aus )?kulanz|ab {A})\b| {~4}(?:${credit})| {~6}gutgeschrieben\b| bei .{0,40}zu sparen`,
    },
    laterOrder: String.raw`{A} (?:\w+ ){0,3}(?:auf|fur|bei) (?:\w+ )?(?:nachste|spatere|weitere)\w*\b[^{A}{D}]{0,50}`,
    percent: {
      before: String.raw`\b(?:spar(?:en|e|st|t)|rabatt(?: von|:)?|nachlass(?: von)?|zusatzlich|extra|um|erhalten sie|gibt es)(?: noch einmal| sie| bis zu| weitere| zusatzlich)* `,
      after: String.raw` (?:\w+[- ]){0,3}(?:rabatt|nachlass|gunstiger|sparen|ersparnis|reduziert|ermassigung|zuruck|auf|billiger|weniger|off)`,
    },
  };
}

export function deDays(credit: string): DayWords {
  return {
    until: {
      before: String.raw`\b(?:(?:mit |zum )?ablauf des|bis|bis zum|bis spatestens|bis einschliesslich|bis inklusive|bis einschl\.?|bis inkl\.?|spatestens am|spatestens|vor dem|vor|lauft|(?<!beginnt |startet )am|ende am|einlosen bis:?|endet am|endet|endete|verfallt am|verfallt|ablaufdatum:?|lauft am|ablauf:?|gultig bis:?|gultigkeit:?|einlosbar bis:?|letzter tag(?: der \w+)?:?|letzter tag ist(?: der)?|stichtag:?|(?:einlose|aktions|teilnahme)?frist:?|schluss ist(?: am)?|schluss am|einschliesslich|und mit)(?: zum| zu| und mit| einschliesslich| spatestens| den| dem| nachsten| heute| morgen| mitternacht| am| um| der)*,? ?\(?`,
      after: String.raw`,? (?:gultig|einlosbar|lauft|verfall\w*|endet|ist (?:der )?(?:letzte|schluss)|ab\b(?=[.,]| und|$)|abgelaufen)`,
    },
    since: {
      before: String.raw`\b(?:ab|seit|vom|von|beginnt|beginnt am|startet|startet am|beginn:?|start:?|gultig ab|fruhestens)(?: dem| am| zum)? `,
      after: String.raw` (?:an\b|beginnt|startet)`,
    },
    acts: {
      use: String.raw`\b(?:einlos\w*|los(?:e|en|t)? .{1,60} ein|eingelost\w*|nutz\w*|genutzt|verwend\w*|verwertet|verbraucht?\w*|verfall\w*|gultig\w*|gilt|gelten|auszugeben|(?<=(?:guthaben|gutschein\w*|betrag|bonus) .{0,40})(?:ausgeben|ausgegeben)|angerechnet|verrechnet|abgezogen|ablauf\w*|lauft .{0,40}ab\b|lauft|endet .{0,20}guthaben|zu sparen|haltbar|zeit|eingesetzt|einsetz\w*|anwend\w*|(?:ihr|ihre|dein|das|der|den|dieser|dieses) (?:${credit})|(?:${credit})(?= (?:bis|gultig|einlosbar|nutzbar|fur (?:den|die) \w+[ -](?:day|tage?))))(?![a-z])`,
      earn: String.raw`\b(?:kauf(?:en|t|st|e|er\w*)?|schau(?:en|t|st)|hochgeladen|einkaufen|einkauft|bestell(?:en|t|st|e)|laden sie|ladst du|lade|aufladen|aufladung(?:en)?|aufgeladen|aufladt|hochlad\w*|sichern sie|anmeld\w*|registrier\w*|abonnier\w*|streamen?|teilnahme\w*|teilnehm\w*|aktionszeitraum\w*|erhalten|erhalt|erhaltst|bekommen|bekommt|bekommst|verdien\w*|nehmen sie teil|aufgibt|aufgeben|tatig\w*|ausgeb\w*|ausgib\w*|challenge|schliess\w* .{0,20}ab)(?![a-z])`,
      offer: String.raw`\b(?:(?:aktion|angebot|promotion|rabattaktion|kampagne|vorteil) (?:gilt|gultig|lauft|ist|endet|dauert)(?:[^,.;D]{0,20}D[^,.;D]{0,10}(?:gultig|einlosbar))?|aktion|angebot\w*|rabattaktion|promotion|schluss|vorteil|aktionsende|event|kampagne)(?![a-z])`,
      other: String.raw`\b(?:gelieferte?|lieferung|liefertermin|zugestellt|zustellung|(?<!und )(?:versandt|verschickt|versendet)(?! und verkauf)|ruckgabe\w*|rucksend\w*|zuruckgeben|zuruckgegeben|retour(?!enkauf)\w*|erstatt\w*|fallig|rechnung|gutgeschrieben|gutschrift erfolgt|schreib\w* (?:wir|amazon)|freigeschaltet|bereitgestellt|uberwiesen|storn\w*|abgebucht|verlangert|zugesandt|(?<!(?:senden|schicken) .{0,20})per e-mail|bestatigung\w*|bestellung vom|bestellt am|arbeitstag\w*|werktag\w*|kostet|mitgliedschaft|erschein\w*)(?![a-z])`,
    },
    span: {
      before: String.raw`\b(?:innerhalb(?: von)?|binnen|fur|nach|in|von|haben sie|hast du|noch|gultig|gilt|lauft|verfallt nach|bleiben|bleibt) (?:den nachsten |der nachsten |ab .{0,20} )?`,
      after: String.raw` (?:lang\b|ab|nach|gultig|zeit|einlosbar|nutzbar|verwendbar|seit|gultigkeit)`,
    },
    from: [
      ['redemption', String.raw`\b(?:aktivier\w*|einlosung|freischaltung durch sie)`],
      ['enrolment', String.raw`\b(?:anmeldung|registrierung|teilnahme)\b`],
      [
        'issue',
        '(?: ab| nach| seit| von)? {~3}(?:gutschrift|erhalt (?:des|ihres|dieser)|ausstellung|ausgabe|ausstellungsdatum|zusendung|versand dieser|dieser (?:e-mail|nachricht)|heute|bereitstellung|erteilung)',
      ],
      ['purchase', String.raw`(?: ab| nach| seit) {~3}(?:kauf\w*|bestell\w*|einkauf\w*)`],
      ['issue', String.raw`\b(?:gutgeschrieben|gutschrift|ausgestellt|ausstellung|ab heute)`],
    ],
    nextMonthEnd:
      'ende des (?:auf .{0,40}folgenden monats|folgemonats|nachsten monats)|monatsende des folgemonats|letzten tag des folgemonats',
    row: ' (?:gultig|verfallt|verfallen|lauft|einlosbar|laufen).{0,30}',
  };
}
