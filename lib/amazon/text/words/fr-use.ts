import type { UseWords } from './text-words.ts';

/** What notices beside a credit say, too: who must sell it, and whether one order uses it up. */
export const frUse: UseWords = {
  language: 'fr',
  rules: {
    single: String.raw`\b(?:une seule fois|a usage unique|usage unique|utilisable une fois|en une (?:seule )?fois|valable une fois|non fractionnable|ne peut (?:pas )?etre (?:fractionnee?|divisee?)|(?:en|sur|lors d'|pour|dans) ?une seule (?:commande|achat|transaction)|sur une seule et meme|(?:en|sur) un seul (?:achat|paiement))(?! par)`,
    drawdown: String.raw`\b(?:en plusieurs fois|(?:sur|en|dans|pour) plusieurs (?:commandes|achats|fois)|petit a petit|au fil de|jusqu'a epuisement (?:du|de votre) (?:credit|solde|montant)|fractionnable|(?:reste|solde restant|reliquat)\b.{0,40}\b(?:utilisable|reste disponible|est conserve|conserve|restera))`,
    forfeited: String.raw`\bce que vous ne \w+ pas.{0,20}\bperd|\b(?:reste(?! disponible)|reliquat|difference|solde restant|montant (?:restant|non utilise)|non utilise\w*|partie non|part non|surplus|ce qui n'est pas)\b.{0,80}\b(?:perdue?s?|perd\w*|annulee?|ne (?:sera|seront|sont|peut|donne)|n'est (?:pas|ni)|ni (?:rembourse|reporte)\w*|definitivement)`,
    kept: String.raw`\b(?:reste|solde (?:restant|non utilise)|reliquat|montant restant)\b.{0,40}\b(?:utilisable|reste disponible|est conserve|reste (?:sur|valable)|restera)`,
    denial: String.raw`\b(?:ne|pas|non|jamais|aucune?)\b|\bn'`,
    otherLoss: String.raw`\b(?:retour\w*|annul(?:ez|ation)\w*|expiration|date|echeance)\b|\b(?:pas|non) (?:perdu|annule)|\d{4}`,
  },
  sellers: {
    amazon: String.raw`\b(?:vendue?s?|expediee?s?|envoyee?s?)(?:,? (?:et|&|\/) ?(?:vendue?s?|expediee?s?|envoyee?s?))? (?:directement |uniquement |exclusivement )?par amazon(?:\.fr|\.com\.be| eu)?(?! ?(?:seconde main|warehouse|resale))|\bqu'amazon (?:vend|expedie)|vendeur (?:est|doit etre|:) amazon|ce qu'amazon vend`,
    any: String.raw`\b(?:quel que soit le vendeur|tous (?:les )?vendeurs|n'importe quel vendeur|amazon (?:ou|et|comme) (?:\w+ ){0,3}(?:vendeurs? )?(?:tiers|marketplace|partenaires?|independants?)|(?:vendeurs? tiers|marketplace|partenaires?) (?:compris|inclus|comme|aussi)|y compris (?:les |ceux )?.{0,30}(?:vendeurs? tiers|marketplace|tiers))`,
    named: String.raw`\b(?:(?:aupres d[ue]|chez|par le|du) (?:vendeur|boutique|marchand|magasin)|vendus? par) (?!amazon|tiers|un |une |des |d'autres|nos|ou |qui|et )\w|vendeurs? (?:designes?|indiques?|mentionnes?|nommes?|cites?)`,
    used: String.raw`\bamazon (?:seconde main|warehouse|resale)|amazon seconde`,
  },
  refusal: {
    exclude: String.raw`\b(?:hors|non (?:valables?|utilisables?|applicables?|eligibles?)|sauf|excepte|a l'exception|a l'exclusion|excluan?t?s?|exclue?s?|ni|(?:pas|jamais) (?:\w+ )?(?:sur|pour|aux?|les|des|d'|a|applicable|valable|utilisable|acheter|servir)|ne (?:peut|peuvent|s'applique\w*|sert|fonctionne|permet|couvre|concerne)|n'est (?:pas )?(?:valable|utilisable|applicable))\b`,
    butAgain: String.raw`[;:]|\b(?:mais|seulement sur|uniquement sur)\b`,
  },
  hedges: String.raw`\b(?:en general|generalement|habituellement|normalement|d'habitude|en principe|la plupart du temps|environ|a peu pres|aux alentours|je crois|je pense|il me semble|peut-etre|sans doute|apparemment|probablement|a ce que disent|parait-il|certain(?:e)?s (?:offres|codes|promotions)|parfois|peut varier|peuvent varier|pas sur|dans la plupart des cas)(?![a-z])`,
};
