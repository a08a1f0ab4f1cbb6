import { listed } from './listed.ts';
import type { DateWords, ItemWords, OrderWords } from './words.ts';

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

export const dateWords: DateWords = /* @__PURE__ */ (() => ({
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
  dates: dateWords,

  credit: String.raw`(?:soldes?|crédits?|certificats?|avoirs?)\spromotionnels?|crédits?\sde\scourtoisie`,
  digitalCredit: 'numérique|e-?books?|kindle|vidéo|musique|appli',
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
  grandTotal: String.raw`^(?:montant\stotal(?:\sttc)?|total\sgénéral(?:\sdu\spaiement)?|total\s(?:ttc|de\sla\scommande)|total)(?:\s\(.{1,60}\))?$`,
  partTotal: String.raw`cet(?:te)?\s(?:envoi|livraison|expédition)`,
  free: '^gratuite?!?$',
  asideHeadings: String.raw`sponsoris|recommand|également\sacheté|similaires|acheter\sà\snouveau|souvent\sachetés|inspiré`,

  quantity: '(?:qté|quantité)',
  piecesOf: String.raw`(?:exemplaire\(s\)\s)?de\s:`,
  price: String.raw`prix(?:\sunitaire)?`,
  afterSeller: String.raw`\(profil|état\s?:|expédié\spar`,
  autoDelivered: String.raw`livraison\sautomatique|livré\sautomatiquement|abonnement\s?:`,
  digitalForm: String.raw`\[?(?:format\skindle|kindle|prime\svideo|code\snumérique|téléchargement|mp3)`,
  conditionUsed: String.raw`^état\s?:\s(?:d['’]occasion|occasion|reconditionné)`,
  conditionNew: String.raw`^état\s?:\sneuf`,

  progress: {
    cancelled: String.raw`(?:commande\s)?annulée?s?(?!\p{L})`,
    refunded: String.raw`remboursée?s?(?!\p{L})|remboursement\s(?:effectué|émis|terminé)`,
    returned: String.raw`retour\s(?:terminé|reçu|effectué)|retournée?s?(?!\p{L})`,
    returning: String.raw`retour\s(?:demandé|en\scours|lancé|commencé)`,
    delivered: String.raw`livrée?s?(?!\p{L})`,
    shipped: String.raw`expédiée?s?(?!\p{L})|en\scours\s(?:d['’]acheminement|de\slivraison)`,
    ordered: String.raw`pas\sencore\sexpédié|en\s(?:cours\sde\s)?préparation|commande\sreçue`,
  },
  delivery: String.raw`(?:votre\s)?livraison(?:\s(?:estimée|prévue|garantie|le|\d)|\s?:)|arrive\s|(?:envoi|colis)\s\d`,
  placed: String.raw`commande\s(?:effectuée|passée)|commandé\sle`,
  orderCancelled: String.raw`commande\s(?:(?:a\sété|est)\s)?annulée`,

  about: String.raw`promo|crédit(?!\p{L})|(?<!\p{L})codes?(?!\p{L})|réduction|(?<!\p{L})bons?(?!\p{L})|(?<!\p{L})offres?(?!\p{L})`,
  notices: {
    promised: String.raw`(?<!\p{L})(?:recevez|gagnez|obtenez|recevrez).{0,120}{amount}.{0,80}(?:crédit|solde|bon(?!\p{L}))|{amount}.{0,60}(?:crédit|solde|bon)(?!\p{L}).{0,120}(?:après|lors|dès|une\sfois).{0,40}(?:expédi|livr|commande)`,
    'already-used': String.raw`déjà\s(?:été\s)?(?:utilisé|appliqué)`,
    'not-started': String.raw`(?:pas|n['’]a)\sencore\s(?:commencé|valable|valide|actif|active)|valable\sà\spartir`,
    ended: String.raw`expiré|(?:est|a\sété)\sterminé|n['’](?:est|a)\splus\s(?:valable|valide)`,
    'not-for-this-item': String.raw`(?:ne|n['’]).{0,40}(?:pas|peut).{0,60}(?:articles?|produits?|achats?|commande|panier)(?!\p{L})|(?:articles?|produits?|commande|panier)(?!\p{L}).{0,60}(?:non\séligible|pas\séligible)`,
    minimum: String.raw`(?:minimum|au\smoins|à\spartir\sde|dès).{0,60}{amount}|{amount}\s(?:minimum|ou\splus|d['’]achats?)`,
    'code-refused': String.raw`(?<!\p{L})codes?(?!\p{L}).{0,80}(?:invalide|incorrect|pas\s(?:valide|valable|reconnu)|ne\speut)`,
    other: String.raw`(?:vendus?|expédiés?).{0,30}par\samazon|valables?\s(?:jusqu|du)|expire|exclu|uniquement|(?<!\p{L})limité`,
  },
}))();
