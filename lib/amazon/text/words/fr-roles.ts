import type { AmountWords, DayWords } from './text-words.ts';

/** French: what the words right beside an amount make of it. */
export function frAmounts(credit: string): AmountWords {
  return {
    minimum: {
      before: [
        String.raw`\b(?:des|a partir de|au moins|minimum(?: d'achats?)?(?: de)?(?: ?:)?|au minimum|montant minimum (?:d'achat )?de|plus de|superieure?s? (?:ou egale?s? )?a|a hauteur de|pour|atteint|atteignant|atteindre|atteigne) (?:un minimum de )?`,
        String.raw`\b(?:(?<!bons? d')achats?|commandes?|panier|recharge|depense\w*|depensez|montant|rechargement) (?:\w+ )?(?:d'au moins|de plus de|d'un montant (?:minimum )?(?:de|d'au moins)|superieure?s? a|minimum(?: de)?|minimal(?:e)? de|de|atteint|d'une valeur (?:minimale )?de) (?:au moins )?`,
        String.raw`\b(?:depens(?:ez|er?|es|ent|ant)|achetez pour|rechargez|chargez|ajoutez)(?: au moins| au minimum| plus de)? `,
      ].join('|'),
      after: String.raw` (?:d'achats?|d'achat minimum|minimum|ou plus|et plus|au moins|de commande)|\+`,
      around: String.raw`\b(?:achet\w+|pour) {A} (?:ou plus )?(?:de|en) (?:cartes?|cheques?)[- ]cadeaux?|\b(?:achet\w+) (?:une? )?(?:carte|cheque)[- ]cadeau de {A}`,
    },
    limit: {
      before: String.raw`\b(?:jusqu'a|maximum(?: de)?|max\.?|au plus|au maximum|dans la limite de|plafonnee? a|plafond de|limitee? a|moins de|inferieure? a|remise maximale de|reduction maximale (?:de|:)) `,
      after: String.raw` (?:maximum|max\b|au maximum|au plus)`,
    },
    other: {
      before: [
        String.raw`\b(?:montant total|montant de la commande|total|prix|tarif|coute|somme|facture|frais(?: \w+){0,3}|livraison|remboursement|rembourse|au lieu de|tva|paye|prelev\w+|mensuelle|formule \w+)(?: est| sera| de| d'un montant de| est de| sera de| :|:| a)? \(?`,
        String.raw`\bcommande (?:n.? ?)?[\d-]{6,24} \((?:\w+ ){0,2}(?:: )?(?:de )?`,
        String.raw`\bcommande .{0,30}\(montant(?: total)? ?: `,
        String.raw`\b(?:cartes?|cheques?)[- ]cadeaux? (?:de |d'une valeur de )?`,
      ].join('|'),
      after: String.raw` ?\/ ?(?:mois|an)| (?:par|le|chaque) (?:mois|an|semaine)| {N}| de (?:frais|tva)| (?:de )?(?:cartes?|cheques?)[- ]cadeaux?| au lieu`,
    },
    left: {
      before: String.raw`\b(?:il (?:vous |te )?reste|solde restant(?: :| de)?|restants?(?: :)?|reste) (?:encore )?`,
      after: ' (?:restants?|restent|disponibles? encore)',
    },
    credit: {
      before: String.raw`\bbons? (?:de|d'une valeur de) |\b(?:${credit})(?: \w+)?(?: de| d'un montant de| d'une valeur de| d'un montant total de| ?:| s'eleve a| est de)? ?`,
      after: String.raw` (?:de|en|sous forme de|d'|comme) ?(?:\w+ ){0,2}(?:${credit}|credit|bon|avoir|recompense|cagnotte)`,
    },
    grant: {
      before: String.raw`\b(?:recevez|recevrez|recoit|recoivent|recu|recevoir|obtenez|gagnez|gagne|credite|credites|ajoute|accorde|offert|offre|offrons|beneficiez de|economisez|remise de|reduction de|rabais de|remise|profitez de|eu|donne|verse|vos|votre|ces|les|voici|vous (?:avez|disposez)|ai eu|geste de|avantage de|valeur de|code de|valeur ?:|montant ?:?|-) (?:un |une |de |d'un |d'une |votre |vos |vous |sur |a |: |encore |immediatement )*`,
      after: String.raw`,? (?:qui (?:est|sont) )?valables?\b| (?:de (?:remise|reduction|rabais|bonus)|offerts?|a valoir|a depenser|a utiliser|sur|pour|credites?|sont|vous (?:attendent|ont)|en moins|de moins|vous est|des)\b| {~4}(?:${credit})`,
    },
    laterOrder: String.raw`{A} (?:\w+ ){0,3}(?:a valoir sur|sur (?:votre|une?) (?:prochain|futur)\w*)[^{A}{D}]{0,50}`,
    percent: {
      before: String.raw`\b(?:remise|reduction|rabais|economisez|obtenez|profitez de|beneficiez de|jusqu'a|-) ?(?:de |d'une |jusqu'a |supplementaire de |immediate de )*|-`,
      after: String.raw` (?:de |d'une )?(?:\w+ )?(?:remise|reduction|rabais|offerts?|supplementaires?|sur|rembourse|en credit|en bon|d'economie)`,
    },
  };
}

export function frDays(credit: string): DayWords {
  return {
    until: {
      before: String.raw`\b(?:jusqu'au|jusqu'a|au plus tard|avant|expiration|expire|expire le|expirera|expirent|expirant|valable jusqu'au|prend fin|termine|se termine|finit|fin|fin de (?:validite|l'offre|l'operation)|date limite|date limite d'utilisation|date d'expiration|echeance|dernier jour|cesse|perime|utilisable jusqu'au|s'acheve|s'arrete|avant le|d'ici)(?: est| inclus| le| au| la| l'offre| de l'offre| :| fixee| est fixee| jusqu'au| du| a| ce)*,? ?\(?`,
      after: ',? (?:inclus(?:e)?|au plus tard|dernier delai|derniere? (?:jour|limite)|a minuit)',
    },
    since: {
      before: String.raw`\b(?:a partir|a compter|des|debute|commence|commencant|du|valable|debut)(?: du| le| le| :)? `,
      after: ' debut',
    },
    acts: {
      use: String.raw`\b(?:utilis\w*|depenser|consommer|expir\w*|valable\w*|valide\w*|a valoir|servir|sert|profiter|deduite?s?|applique\w*|applicable|avez .{0,20}(?:jusqu'au|{N})|ce credit|cet avoir|ce (?:code|bon)|(?:votre|vos|le|les|ces|des) (?:${credit})|perdu|solde)(?![a-z])`,
      earn: String.raw`\b(?:achet\w*|(?<!valables? (?:des|a partir de) {A} d')achats?|command(?:ez|er|ant|ent)|depens(?!er)\w*|recoivent|obtiennent|recharge\w*|rechargement|effectuee?s?|inscri\w*|souscri\w*|sauvegard\w*|telecharg\w*|particip\w*|recevez|recevrez|recoit|gagnez|obtenez|cumulez|regardez|ecoutez|lisez|operation)(?![a-z])`,
      offer: String.raw`\b(?:(?:offre|operation|promotion|campagne)(?: est| sera)? (?:valable|valide|applicable|utilisable|expire)|offre|operation|promotion|remise|reduction|evenement|campagne|elle|code)(?![a-z])`,
      other: String.raw`\b(?:livre\w*|livraison|(?<!et )expedi\w*(?! et vend| par amazon)|retour\w*|renvoy\w*|rembours\w*|renouvel\w*|preleve\w*|echeance|facture\w*|credite (?:le|avant|au plus|sous|dans)|verse (?:le|avant|sous)|envoye (?:le|avant|sous)|sera (?:verse|credite|envoye|ajoute|attribue)\w*|seront (?:verses|credites)|commande du|commande le|passee le|colis|arrive\w*|abonnement|jours ouvr\w*|coute)(?![a-z])`,
    },
    span: {
      before: String.raw`\b(?:dans (?:les|un delai de)|sous|pendant|valable|valables|valide|pour|d'ici|apres|avez|as|reste|de|dure|durant|au bout de|expire (?:apres|dans)) (?:les |une duree de |une periode de )?`,
      after: ' (?:a compter|apres|suivant|a partir|pour|des|de validite|qui suivent)',
    },
    from: [
      ['redemption', String.raw`\bactiv\w*`],
      ['enrolment', String.raw`\b(?:inscription|adhesion)`],
      ['receipt-of-offer', String.raw`\breception de (?:cette|l')? ?offre`],
      [
        'issue',
        " (?:suivant|apres|a compter de|a partir de|des) (?:ce|cet|sa|son|la|l'|leur|le)? ?(?:message|e-?mail|courriel|reception|emission|envoi|attribution|credit|date d'emission|versement|jour|obtention|remise|ajout)",
      ],
      [
        'purchase',
        String.raw`\b(?:apres|suivant|a compter de|a partir de|des) (?:la|l'|votre|le) ?(?:commande|achat)`,
      ],
      ['issue', String.raw`\b(?:emission|attribution|versement|ce message|reception|aujourd'hui)`],
    ],
    nextMonthEnd: 'fin du mois (?:suivant|qui suit|prochain)|dernier jour du mois (?:suivant|qui suit)',
    row: ' (?:expire(?:nt)?|valables?|a utiliser).{0,30}',
  };
}
