import { listed } from './listed.ts';
import type { DateWords, ItemWords, NoticeWords, OrderWords, ParcelWords } from './words.ts';

/** French: sentences and labels of amazon.fr as public code compares with them; no page was saved. */
export const itemWords: ItemWords = /* @__PURE__ */ (() => ({
  language: 'fr',
  soldBy: [
    String.raw`(?:expédié\set\svendu|vendu\set\sexpédié)\spar\s{both}`,
    String.raw`vendu\spar\s{seller}\set\sexpédié\spar\s{shipper}`,
  ],
  afterSoldBy: String.raw`emballage\scadeau\sdisponible`,
  sellerLabel: String.raw`vendu\spar|vendeur`,
  shipperLabel: String.raw`expédié\spar|expéditeur`,
  bothLabel: String.raw`expéditeur\s?/\s?vendeur`,
  renewed: String.raw`[([]reconditionnée?[)\]]`,
  perhapsRenewed: "reconditionné|renewed|d['’]occasion",
  giftCardTitle: String.raw`^(?:e-)?(?:chèque|carte)s?[\s-]cadeaux?\samazon|^amazon(?:\.fr)?\s(?:\S{1,20}\s){0,2}(?:chèque|carte)s?[\s-]cadeaux?`,
  perhapsGiftCard: String.raw`(?:chèque|carte)s?[\s-]cadeaux?|gift\scard`,
  eBook: String.raw`(?:format\s|édition\s)?kindle|ebook`,
  audiobook: String.raw`audible|livres?\saudio(?:\saudible)?`,
  subscribe: String.raw`prévoyez\set\séconomisez`,
}))();

const dateWords: DateWords = /* @__PURE__ */ (() => ({
  language: 'fr',
  months: listed(
    'janvier janv, février févr, mars, avril avr, mai, juin, juillet juil, août, septembre sept, octobre oct, novembre nov, décembre déc',
  ),
  weekdays: listed('dimanche dim, lundi lun, mardi mar, mercredi mer, jeudi jeu, vendredi ven, samedi sam'),
  ordinals: 'er',
  longDates: [String.raw`{weekday}{day}\s{month}\.?(?:\s{year})?`],
}))();

/** French: labels of public code that reads amazon.fr (DOM §5.1); words for credit by DOMAIN §4. No page was saved. */
export const orderWords: OrderWords = /* @__PURE__ */ (() => ({
  language: 'fr',
  credit: String.raw`(?:soldes?|crédits?|certificats?|avoirs?)\spromotionnels?|crédits?\sde\scourtoisie`,
  notOwned: String.raw`(?<!\p{L})(?:gagné|recevez|recevrez|obten|en\sattente|à\svenir|expiré|restant|prochain|non\sappliqué|(?:après|dès)\s.{0,40}(?:expédi|livr))`,
  labels: [
    ['refund', 'rembours'],
    ['other', String.raw`^(?:total\sdes\s|vos\s)?économies|^vous\séconomisez|contre\sremboursement`],
    ['gift-card', String.raw`(?:chèques?|cartes?|bons?)[\s-]cadeaux?|solde\samazon`],
    ['points', String.raw`(?<!\p{L})points?(?!\p{L})`],
    ['subscription', String.raw`abonne|prévoyez\set\séconomisez|abonnement`],
    ['coupon', String.raw`(?<!\p{L})coupons?(?!\p{L})`],
    ['items', String.raw`sous-total|total\spartiel`],
    ['total', String.raw`^(?:(?:montant|total)\s)?total|^total|^montant\s(?:total|à\spayer)|^net\sà\spayer`],
    ['shipping', String.raw`livraison|expédition|frais\sde\sport`],
    ['tax', String.raw`(?<!\p{L})(?:tva|taxes?|tps|tvq)(?!\p{L})`],
    ['promotion', 'promo|réduction|remise|rabais|économie|offre'],
    ['items', String.raw`^(?:articles?|produits?)(?!\p{L})`],
  ],
  quantity: '(?:qté|quantité)',
  price: String.raw`prix(?:\sunitaire)?`,
  afterSeller: String.raw`\(profil|état\s?:|expédié\spar`,
  autoDelivered: String.raw`livraison\sautomatique|livré\sautomatiquement|abonnement\s?:`,
  digital: String.raw`(?:format\s)?kindle|prime\svideo|code\snumérique|téléchargement|mp3`,
  delivery: String.raw`(?:votre\s)?livraison(?:\s(?:estimée|prévue|garantie|le|\d)|\s?:)|arrive\s|(?:envoi|colis)\s\d`,
  about: String.raw`promo|crédit(?!\p{L})|(?<!\p{L})codes?(?!\p{L})|réduction|(?<!\p{L})bons?(?!\p{L})|(?<!\p{L})offres?(?!\p{L})`,
}))();

export const parcelWords: ParcelWords = /* @__PURE__ */ (() => ({
  language: 'fr',
  dates: dateWords,
  grandTotal: String.raw`^(?:montant\stotal(?:\sttc)?|total\sgénéral(?:\sdu\spaiement)?|total\s(?:ttc|de\sla\scommande)|total)(?:\s\(.{1,60}\))?$`,
  asideHeadings: String.raw`sponsoris|recommand|également\sacheté|similaires|acheter\sà\snouveau|inspiré`,
  piecesOf: String.raw`(?:exemplaire\(s\)\s)?de\s:`,
  conditionUsed: String.raw`^état\s?:\s(?:d['’]occasion|occasion|reconditionné)`,
  conditionNew: String.raw`^état\s?:\sneuf`,
  progress: {
    cancelled: String.raw`(?:commande\s)?annulé`,
    refunded: String.raw`rembours(?:é|ement\seffectué)`,
    returned: String.raw`retour(?:né|\s(?:terminé|reçu))`,
    returning: String.raw`retour\s(?:demandé|en\scours)`,
    delivered: String.raw`livrée?s?(?!\p{L}|\spar)`,
    shipped: String.raw`expédiée?s?(?!\p{L}|\s(?:et|par))|en\scours\sd`,
    ordered: String.raw`pas\sencore\sexpédié|en\spréparation`,
  },
  placed: String.raw`commande\s(?:effectuée|passée)|commandé\sle`,
  orderCancelled: String.raw`commande\s(?:(?:a\sété|est)\s)?annulée`,
}))();

export const noticeWords: NoticeWords = /* @__PURE__ */ (() => ({
  promised: String.raw`(?:recevez|recevrez|gagnez|obtenez).{0,120}{amount}.{0,80}(?:crédit|solde|bon)|{amount}.{0,60}(?:crédit|solde).{0,120}(?:après|dès|une\sfois).{0,40}(?:expédi|livr)`,
  'already-used': String.raw`déjà\s(?:été\s)?(?:utilis|appliqu)`,
  'not-started': String.raw`pas\sencore|à\spartir\sdu`,
  ended: String.raw`expiré|terminé|plus\s(?:valable|valide)`,
  minimum: String.raw`(?:minimum|au\smoins|à\spartir\sde|dès).{0,60}{amount}|{amount}\s(?:minimum|ou\splus|d['’]achat)`,
  'not-for-this-item': String.raw`^(?!.{0,200}rembours).{0,200}(?:(?:article|produit|achat|commande|panier).{0,60}(?:pas|non)\s|(?<!\p{L})(?:pas|non)\s.{0,60}(?:article|produit|achat|commande|panier))`,
  'code-refused': String.raw`code.{0,80}(?:invalide|incorrect|pas\s)`,
  other: String.raw`par\samazon|valable|expire|exclu|uniquement|limité|rembours`,
}))();
