import { frAmounts, frDays } from './fr-roles.ts';
import { frGoods, frRules } from './fr-rules.ts';
import { frUse } from './fr-use.ts';
import type { AboutWords, MentionWords, TextWords } from './text-words.ts';
import { abbreviated, BANKS, COMMON_ZONES, listed, numbered, OTHER_SHOPS } from './word-lists.ts';

const mentions: MentionWords = {
  months: listed(
    'janvier janv jan, fevrier fevr fev, mars, avril avr, mai, juin, juillet juil, aout, septembre sept, octobre oct, novembre nov, decembre dec',
  ),
  weekdays: listed('dimanche dim, lundi lun, mardi mar, mercredi mer, jeudi jeu, vendredi ven, samedi sam'),
  ordinals: 'er|eme',
  longDates: [String.raw`{day} {month}\.?(?: {year})?`],
  rangeJoins: "au|a|et|jusqu'?au|ou",
  rangeLeads: 'du|entre le|de|les|des|entre',
  dateJoins: "a|le|jusqu'a|avant|de",
  monthEnd: "fin|(?:la )?fin du mois de|la fin de|dernier jour de|fin du mois d'",
  timeMarks: 'h|heures?',
  midnight: 'minuit',
  zones: {
    ...COMMON_ZONES,
    'heure de paris': 'Europe/Paris',
    'heure francaise': 'Europe/Paris',
    'heure de france metropolitaine': 'Europe/Paris',
    'heure de bruxelles': 'Europe/Brussels',
    "heure de l'est": 'America/Toronto',
  },
  numbers: numbered(
    'un|une 1, deux 2, trois 3, quatre 4, cinq 5, six 6, sept 7, huit 8, neuf 9, dix 10, douze 12, quinze 15, vingt 20, vingt-cinq 25, trente 30, quarante 40, cinquante 50, soixante 60, cent 100',
  ),
  currencies: [
    ['euros?|eur', 'EUR'],
    ['dollars?', '$'],
    ['francs? suisses?', 'CHF'],
  ],
  coins: [],
  day: 'jours?',
  week: 'semaines?',
  month: 'mois',
  year: 'ans?|annees?',
  betweenUnit: 'prochains?|prochaines?|derniers?',
};

const CREDIT =
  "(?:credits?|soldes?|avoirs?|codes?|bons?|remises?|cheques?)(?: de)? (?:promotionnel(?:le)?s?|promo|commercial|courtoisie|bienvenue|reduction|d'achat|numeriques?|kindle|ebooks?)|bons? (?:d'achat|de reduction)|codes? promo(?:tionnels?)?|(?<!cartes? de )credits?(?! (?:agricole|mutuel|lyonnais|card))|avoirs?|recompenses?";

const about: AboutWords = {
  credit: String.raw`\bcredits? ?: ?{A}|\b(?:(?:credits?|soldes?|avoirs?|codes?|bons?|cheques?|offres?|montants?|reductions?) promotionnel(?:le)?s?|codes? promo|bons? (?:d'achat|de reduction)|(?:credit|avoir|geste) (?:de courtoisie|commercial)|(?<!cartes? de |carte )credits?(?! (?:agricole|mutuel|lyonnais|a la consommation|card|de la carte)) (?:numerique|kindle|ebooks?|video|musique|fresh|amazon|de {A}|d'une? )|(?<!cartes? de )credits? (?:d'une valeur )?de {A}|{A} de (?:credit|bon|recompense)|ce credit|avoir de {A}|recompense(?:s)? (?:de {A}|livraison)|sous forme de (?:credit|bon|code))`,
  discount: String.raw`\bvos {A} (?:vous attendent|sont (?:la|prets|disponibles))|\b(?:ce|le|du|votre|un|au) (?:bon(?![ -](?:plan|cadeau|de commande|moment))|credit(?! (?:agricole|mutuel|lyonnais))|solde|code(?! (?:postal|de remise)))\b|(?:sav|service client|conseiller\w*|par chat)\b.{0,40}{A}|montant (?:reellement|effectivement) paye|\bvous avez (?:gagne|recu|obtenu) {A}|\bbons? de {A}|{A},? (?:qui (?:est|sont) )?valables?\b|\bcode(?: promo\w*)?(?: ?: | de {A})|\bvous (?:offrons|donnons|accordons) {A}|{A} de moins|{A} (?:de (?:remise|reduction|rabais)|offerts?|sur (?:votre|ta|la|une) (?:prochaine|premiere)|a valoir)|{P} (?:de (?:remise|reduction|rabais)|sur|offerts?)|\b(?:remise|reduction|rabais|economisez|avantage) (?:(?:immediate|supplementaire|exceptionnelle) )?(?:de |d')?(?:{A}|{P}|\w+ euros)|(?:^|\s)-(?:{A}|{P})|(?:^|\s)-?{A} des {A}`,
  others: [
    ['other-shop', `${OTHER_SHOPS}|autre (?:enseigne|boutique|marchand|magasin)`],
    ['bank-cashback', `${BANKS}|carte bancaire (?:de|du)|releve de (?:carte|compte)`],
    ['clipped-coupon', 'coupons? (?:a cocher|coche)|cochez (?:le coupon|la case)'],
    [
      'price-change',
      String.raw`^ ?jusqu'a {P}(?!.*(?:{A}|code|premier|prochain))|^.{0,20}\baujourd'hui seulement\b(?!.*(?:{A}|code))|offre du jour|bon plan du jour|prix flash|\d achetes?,? \d|pour le prix de|vente flash|au lieu de {A}|prix (?:barre|conseille|baisse)|baisse de prix|-{P} ?: ?{A}|{P} de (?:remise|reduction)\)? ?: ?{A}|{A} \(-{P}|etait a {A}`,
    ],
    [
      'refund',
      'nous (?:vous )?avons rembourse|votre remboursement|remboursement (?:de|a ete)|a ete rembourse',
    ],
    ['points', String.raw`\d points?\b|points (?:de )?fidelite`],
    ['gift-card', '(?:carte|cheque|bon)s?[- ]cadeaux?'],
    ['delivery', "(?:votre )?colis (?:arrive|sera|est)|livre(?:r|ra)? (?:aujourd'hui|demain)|code de remise"],
    ['return-window', '(?:politique|delai|fenetre) de retour|retourner (?:les|vos|votre)'],
    ['subscription', "abonnement .{0,40}(?:renouvele|echeance)|periode d'essai"],
  ],
  never: [
    ['refund', String.raw`\b(?:verse|credite|rembourse)\w* sur votre (?:carte|compte) bancaire`],
    ['delivery', 'code de remise : \\d'],
    ['clipped-coupon', 'coupon (?:de|sur) la (?:page|fiche)'],
  ],
  earned: [
    String.raw`\bpour (?:chaque|tout|toute|\w+ \w+ (?:lus|achetes))\b.{0,80}\bvous (?:recevez|recevrez|gagnez|obtenez)\b.{0,20}{A}`,
    String.raw`\b(?:offre|offrons|donne|donnons|verse|recoivent|recoit|recevez|recevrez|obtenez|gagn(?:ez|ent|e))\b.{0,60}(?:{A}|{P}|bon|credit|code)(?! (?:de (?:remise|reduction)|offerts)).{0,80}\b(?:(?:qui|si|s'ils|s'elles|lorsque|des que|quand) (?:vous |ils |elles |les \w+ )?(?:depens|achet|command|recharg|telecharg|sauvegard|inscri)\w*|pour (?:tout|toute|chaque|un|une) (?:achat|commande|recharge|inscription)|en (?:achet|command|recharg|depens|telecharg|sauvegard)ant)`,
    String.raw`\b(?:achet\w*|achats?|command\w*|recharg\w*|depens\w*|sauvegard\w*|inscri\w*|choisi\w*|telecharg\w*|abonn\w*|ecout\w*|lisez|regard\w*|particip\w*)\b.{0,200}\b(?:recevez|recevrez|recevoir|recoit|recoivent|obtenez|obtient|obtiendrez|gagn(?:ez|ent)|vous enverrons|beneficie\w*|(?:vous )?(?:est|sera|seront) (?:envoye|credite|offert|verse|accorde|attribue)\w*|offerts?|vous offre|vous offrons|amazon offre|vous (?:avez )?recu)\b(?! d'une (?:remise|reduction))`,
    String.raw`\b(?:recevez|recevrez|obtenez|gagnez|vous recevrez)\b.{0,60}{A}.{0,60}\b(?:si|lorsque|quand|pour (?:tout|chaque)|des que|en (?:achetant|rechargeant|commandant|depensant))\b`,
  ].join('|'),
};

export const fr: TextWords = {
  language: 'fr',
  verbLast: false,
  abbreviations: abbreviated(
    'm mme mlle dr st ste no n art av bd etc ex env max min janv fevr fev avr juil sept oct nov dec tel s.a cf p.ex',
  ),
  afterHalfDay: /^/,
  mentions,
  about,
  amounts: frAmounts(CREDIT),
  days: frDays(CREDIT),
  hedges: frUse.hedges,
  rules: { ...frUse.rules, ...frRules },
  sellers: frUse.sellers,
  goods: { ...frGoods, ...frUse.refusal },
};
