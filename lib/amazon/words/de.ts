import { listed } from './listed.ts';
import type { DateWords, ItemWords, NoticeWords, OrderWords, ParcelWords } from './words.ts';

/** German: item pages as on amazon.de (DOM §9.1; labels and sentences also in public code that compares with them). */
export const itemWords: ItemWords = /* @__PURE__ */ (() => ({
  language: 'de',
  soldBy: [
    String.raw`verkauf\sund\sversand\sdurch\s{both}`,
    String.raw`versandt\sund\sverkauft\svon\s{both}`,
    String.raw`verkauf\sdurch\s{seller}\sund\sversand\sdurch\s{shipper}`,
  ],
  afterSoldBy: String.raw`für\sweitere\sinformationen|geschenkverpackung\sverfügbar`,
  sellerLabel: String.raw`verkäufer|verkauf\sdurch|verkauft\svon`,
  shipperLabel: String.raw`versand\sdurch|versand|versender`,
  bothLabel: String.raw`versender\s?/\s?verkäufer`,
  renewed: String.raw`[([](?:zertifiziert\sund\s)?generalüberholt[)\]]`,
  perhapsRenewed: 'generalüberholt|erneuert|refurbished|renewed|gebraucht',
  giftCardTitle: String.raw`^(?:digitaler\s)?amazon(?:\.de)?[\s-](?:\S{1,20}\s){0,2}(?:(?:geschenk)?gutschein|geschenkkarte)`,
  perhapsGiftCard: String.raw`gutschein|geschenkkarte|gift\scard`,
  eBook: String.raw`kindle(?:\s(?:ausgabe|edition))?|ebook`,
  audiobook: String.raw`audible(?:\shörbuch|\shörbücher)?|hörbuch(?:-download)?`,
  subscribe: String.raw`\bspar-abo\b`,
}))();

const dateWords: DateWords = /* @__PURE__ */ (() => ({
  language: 'de',
  months: listed(
    'januar jan jänner, februar feb, märz mär, april apr, mai, juni jun, juli jul, august aug, september sept sep, oktober okt, november nov, dezember dez',
  ),
  weekdays: listed('sonntag so, montag mo, dienstag di, mittwoch mi, donnerstag do, freitag fr, samstag sa'),
  ordinals: String.raw`\.`,
  longDates: [String.raw`{weekday}{day}\s?{month}\.?(?:\s{year})?`],
}))();

/** German: rows, items and orders as on saved pages of amazon.de (DOM §5, §6); words for credit by DOMAIN §4. */
export const orderWords: OrderWords = /* @__PURE__ */ (() => ({
  language: 'de',
  credit: '(?:aktions|kulanz|promotions?)-?(?:guthaben|gutschein)|promo-?(?:guthaben|credit)',
  notOwned: String.raw`(?<!\p{L})(?:erhalten|erhältst|bekommen|verdien|ausstehend|künftig|nächste[rn]?|abgelaufen|verbleibend|restlich|nicht\s(?:angewendet|eingelöst)|(?:sobald|nach)\s.{0,40}(?:versand|liefer))`,
  labels: [
    ['refund', 'erstatt(?:ung|et)'],
    ['other', String.raw`^(?:(?:ihre|deine)\s)?(?:gesamt)?ersparnis|^(?:sie\ssparen|du\ssparst)|nachnahme`],
    ['gift-card', String.raw`geschenk(?:gutschein|karte)|amazon[\s-](?:pay[\s-])?guthaben`],
    ['points', 'punkte'],
    ['subscription', 'spar-?abo|abonnieren|abo-?rabatt'],
    ['coupon', 'coupon'],
    ['items', String.raw`zwischensumme|^(?:artikel|waren)(?!rabatt)(?!\p{L})`],
    ['total', String.raw`^(?:gesamt|summe|endsumme|endbetrag|bestellsumme|zu\szahlen)`],
    ['shipping', String.raw`versand|lieferung|lieferkosten|porto(?!\p{L})`],
    ['tax', String.raw`(?<!\p{L})(?:ust|mwst|mehrwertsteuer|umsatzsteuer|steuern?)(?!\p{L})`],
    ['total', 'gesamtsumme|gesamtbetrag'],
    [
      'promotion',
      String.raw`gutschein|rabatt|aktion|nachlass|ersparnis|ermäßigung|angebot|promo|\d\s?%|sparen`,
    ],
  ],
  quantity: '(?:menge|anzahl)',
  price: '(?:einzel|stück|artikel)?preis',
  afterSeller: String.raw`\(mitgliedsprofil|\(verkäuferprofil|zustand:|preise\sinkl|versand\sdurch|für\sweitere\sinformationen`,
  autoDelivered: String.raw`automatisch\szugestellt|lieferung:?\salle\s|spar-abo:`,
  digital: String.raw`kindle|prime\svideo|digitale[rs]?\s(?:abo|code|download)|audible|mp3`,
  delivery: String.raw`(?:voraussichtliche\s|geschätzte\s|ihre\s|deine\s)?(?:lieferung|zustellung)(?::|\s(?:am|bis|heute|morgen|\d))|(?:sendung|paket)\s\d|ankunft`,
  about: String.raw`aktion|gutschein|guthaben|rabatt|code(?!\p{L})|angebot|promo`,
}))();

export const parcelWords: ParcelWords = /* @__PURE__ */ (() => ({
  language: 'de',
  dates: dateWords,
  grandTotal: String.raw`^(?:gesamtsumme|endsumme|bestellsumme|gesamtbestellwert|gesamtbetrag\sfür\sdiese\sbestellung|summe\sder\sbestellung)(?:\s\(.{1,60}\))?$`,
  asideHeadings: String.raw`gesponsert|empf[eo]hl|kauften|ähnliche|nochmals\skaufen|zuletzt\sangesehen`,
  piecesOf: String.raw`exemplar\(e\)\svon:`,
  conditionUsed: String.raw`^zustand:\s(?:gebraucht|generalüberholt|erneuert)`,
  conditionNew: String.raw`^zustand:\sneu`,
  progress: {
    cancelled: String.raw`(?:bestellung\s)?storniert`,
    refunded: String.raw`erstatt(?:et|ung\s(?:veranlasst|erfolgt|abgeschlossen))`,
    returned: String.raw`rück(?:sendung|gabe)\s(?:abgeschlossen|erhalten)`,
    returning: String.raw`rück(?:sendung|gabe)\s(?:gestartet|beantragt|unterwegs)`,
    delivered: String.raw`(?:zugestellt|geliefert)(?!\p{L}|\svon)`,
    shipped: String.raw`(?:versandt|verschickt)(?!\p{L}|\svon)|unterwegs|in\szustellung`,
    ordered: String.raw`noch\snicht\sversandt|versand\swird\svorbereitet`,
  },
  placed: String.raw`bestellung\saufgegeben|bestellt\sam|getätigte\sspar-abo-bestellung|digitale\sbestellung:`,
  orderCancelled: String.raw`bestellung\s(?:(?:wurde|ist)\s)?storniert`,
}))();

export const noticeWords: NoticeWords = /* @__PURE__ */ (() => ({
  promised: String.raw`(?:erhalten|erhältst|bekomm|sichern|verdien).{0,120}{amount}.{0,80}(?:guthaben|gutschein)|{amount}.{0,60}(?:guthaben|gutschein).{0,120}(?:sobald|nach\s.{0,20}(?:versand|lieferung)|gutgeschrieben)`,
  'already-used': String.raw`bereits\s(?:eingelöst|verwendet|benutzt|genutzt)`,
  'not-started': String.raw`noch\snicht\s(?:gültig|begonnen|aktiv)|erst\sab`,
  ended: String.raw`abgelaufen|nicht\smehr\sgültig|beendet`,
  minimum: String.raw`(?:mindest|(?<!\p{L})ab\s).{0,40}{amount}`,
  'not-for-this-item': String.raw`^(?!.{0,200}erstatt).{0,200}(?:(?:artikel|produkt|bestellung|einkauf).{0,80}(?<!\p{L})nicht(?!\p{L})|(?<!\p{L})nicht\s(?:für|auf|bei)\s.{0,60}(?:artikel|produkt|bestellung|einkauf))`,
  'code-refused': String.raw`code(?!\p{L}).{0,80}(?:ungültig|nicht)|ungültig.{0,30}code`,
  other: String.raw`(?:durch|von)\samazon|(?:gültig|gilt|einlösbar)\sbis|ausge(?:schlossen|nommen)|(?<!\p{L})nur(?!\p{L})|erstatt`,
}))();
