import { listed } from './listed.ts';
import type { DateWords, ItemWords, NoticeWords, OrderWords, ParcelWords } from './words.ts';

/** Italian: sentences and labels of amazon.it as public code compares with them; no page was saved. */
export const itemWords: ItemWords = /* @__PURE__ */ (() => ({
  language: 'it',
  soldBy: [
    String.raw`venduto\se\sspedito\sda\s{both}`,
    String.raw`venduto\sda\s{seller}\se\sspedito\sda\s{shipper}`,
  ],
  afterSoldBy: String.raw`confezione\sregalo\sdisponibile`,
  sellerLabel: String.raw`venditore|venduto\sda`,
  shipperLabel: String.raw`spedizione|spedito\sda|mittente`,
  bothLabel: String.raw`mittente\s?/\s?venditore`,
  renewed: String.raw`[([]ricondizionat[oa][)\]]`,
  perhapsRenewed: 'ricondizionat[oa]|renewed|usat[oa]',
  giftCardTitle: String.raw`^buon[oi]\sregalo\samazon`,
  perhapsGiftCard: String.raw`buon[oi]\sregalo|carta\sregalo|gift\scard`,
  eBook: String.raw`(?:formato\s|ebook\s)?kindle|ebook`,
  audiobook: String.raw`audible|audiolibro(?:\saudible)?`,
  subscribe: String.raw`\biscriviti\se\srisparmia\b`,
}))();

const dateWords: DateWords = /* @__PURE__ */ (() => ({
  language: 'it',
  months: listed(
    'gennaio gen, febbraio feb, marzo mar, aprile apr, maggio mag, giugno giu, luglio lug, agosto ago, settembre set, ottobre ott, novembre nov, dicembre dic',
  ),
  weekdays: listed(
    'domenica dom, lunedì lun, martedì mar, mercoledì mer, giovedì gio, venerdì ven, sabato sab',
  ),
  ordinals: '[°º]',
  longDates: [String.raw`{weekday}{day}\s{month}\.?(?:\s{year})?`],
}))();

/** Italian: labels of public code and an issue thread about amazon.it (DOM §5.1); words for credit by DOMAIN §4. */
export const orderWords: OrderWords = /* @__PURE__ */ (() => ({
  language: 'it',
  // Not "buono sconto", which is any discount.
  credit: String.raw`(?:saldo|credit[oi]|buon[oi]|certificat[oi])\spromozional[ei]|credito\sdi\scortesia`,
  notOwned: String.raw`(?<!\p{L})(?:guadagn|ricev|otten|ottieni|in\sattesa|futur|scadut|residu|rimanent|prossim|non\sapplicat|(?:dopo|quando)\s.{0,40}(?:spedi|consegn))`,
  labels: [
    ['refund', 'rimbors'],
    ['other', String.raw`^(?:totale\s)?risparmi(?:o|ato)?(?!\p{L})|contrassegno`],
    ['gift-card', String.raw`buon[oi]\sregalo|carta\sregalo|saldo\samazon`],
    ['points', String.raw`(?<!\p{L})punti(?!\p{L})`],
    ['subscription', String.raw`iscriviti|abbonamento|acquisto\speriodico`],
    ['coupon', String.raw`(?<!\p{L})coupon(?!\p{L})`],
    ['items', String.raw`subtotale|totale\sparziale`],
    ['total', String.raw`^(?:totale|importo\stotale|totale\sordine)(?!\p{L})`],
    ['shipping', 'spedizione|consegna'],
    ['tax', String.raw`(?<!\p{L})(?:iva|imposte?|tasse)(?!\p{L})`],
    ['promotion', 'promo|sconto|sconti|buono|riduzione|offerta'],
    ['items', String.raw`^(?:articol[io]|prodott[io])(?!\p{L})`],
  ],
  quantity: String.raw`(?:q\.tà|qtà|quantità)`,
  price: String.raw`prezzo(?:\sunitario)?`,
  afterSeller: String.raw`\(profilo|condizion[ei]:|spedito\sda`,
  autoDelivered: String.raw`consegna\sautomatica|consegnato\sautomaticamente|abbonamento:`,
  digital: String.raw`(?:formato\s)?kindle|prime\svideo|codice\sdigitale|download|mp3`,
  delivery: String.raw`(?:consegna\s(?:stimata|prevista|garantita|entro|\d)|consegna:)|arriva\s|in\sarrivo|(?:spedizione|pacco)\s\d`,
  about: String.raw`promo|credito(?!\p{L})|(?<!\p{L})codic[ei](?!\p{L})|(?<!\p{L})buon[oi](?!\p{L})|scont[oi]|offert[ae]`,
}))();

export const parcelWords: ParcelWords = /* @__PURE__ */ (() => ({
  language: 'it',
  dates: dateWords,
  grandTotal: String.raw`^(?:totale(?:\s(?:ordine|complessivo|dell['’]ordine))?|importo\stotale)(?:\s\(.{1,60}\))?:?$`,
  asideHeadings: String.raw`sponsorizzat|consigliat|hanno\sanche|simili|acquista\sdi\snuovo|ispirat`,
  piecesOf: String.raw`(?:di|unità\sdi):`,
  conditionUsed: String.raw`^condizion[ei]:\s(?:usato|ricondizionato)`,
  conditionNew: String.raw`^condizion[ei]:\snuovo`,
  progress: {
    cancelled: String.raw`(?:ordine\s)?(?:annullat|cancellat)`,
    refunded: String.raw`rimbors(?:at|o\s(?:emesso|completato))`,
    returned: String.raw`reso\s(?:completato|ricevuto)|restituit`,
    returning: String.raw`reso\s(?:avviato|richiesto|in\scorso)`,
    delivered: String.raw`consegnat[oaie](?!\p{L}|\sda)`,
    shipped: String.raw`spedit[oaie](?!\p{L}|\s(?:e|da))|in\stransito`,
    ordered: String.raw`non\sancora\sspedit|in\spreparazione`,
  },
  placed: String.raw`ordine\seffettuato|ordinato\sil|data\sdell['’]ordine`,
  orderCancelled: String.raw`ordine\s(?:(?:è\sstato)\s)?(?:annullato|cancellato)`,
}))();

export const noticeWords: NoticeWords = /* @__PURE__ */ (() => ({
  promised: String.raw`(?:ricev|otten|ottieni|guadagn).{0,120}{amount}.{0,80}(?:credito|buono|saldo)|{amount}.{0,60}(?:credito|buono).{0,120}(?:dopo|quando|una\svolta).{0,40}(?:spedi|consegn)`,
  'already-used': String.raw`già\s(?:stat[oa]\s)?(?:utilizz|usat|applicat)`,
  'not-started': String.raw`non\s.{0,5}ancora|a\spartire\sdal`,
  ended: String.raw`scadut|terminat|non\sè\spiù`,
  minimum: String.raw`(?:minimo|almeno|a\spartire\sda).{0,60}{amount}`,
  'not-for-this-item': String.raw`^(?!.{0,200}rimbors).{0,200}(?:(?:articol|prodott|ordine|carrello).{0,60}(?<!\p{L})non\s|(?<!\p{L})non\s.{0,60}(?:articol|prodott|acquist|ordine|carrello))`,
  'code-refused': String.raw`codice.{0,80}(?:non\s|errato)`,
  other: String.raw`da\samazon|valid[oaie]\s|scade|esclus|sol[oa](?!\p{L})|soltanto|rimbors`,
}))();
