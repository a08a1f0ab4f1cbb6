import type { GoodsWords, RuleWords, UseWords } from './text-words.ts';

export const frRules: Omit<RuleWords, keyof UseWords['rules']> = {
  stackable: String.raw`\bcumul(?:able|ables|er|e|ent)\b|\bcombin(?:able|er|ee?)|(?:utilise|compatible)s? avec (?:d'autres|les)`,
  notStackable: String.raw`\b(?:non|pas|ni|n'est pas|ne peut pas etre|ne peut etre|ne sont pas) (?:\w+ )?(?:cumul\w+|combin\w+)|ne (?:se )?cumulent? pas|ne peut (?:pas )?(?:etre|se) (?:cumul|combin|utilis)\w* (?:avec|en meme)|un seul (?:code|bon|credit) par commande`,
  transferable: String.raw`(?<!non |non-|ni |pas )\b(?:cessible|transferable)s?\b`,
  notTransferable: String.raw`\b(?:incessible|non[- ](?:cessible|transferable|transmissible)|(?:ni|pas) (?:\w+ )?(?:cessible|cede|transferable|transfere|transmis\w*|revendu)|ne peut (?:pas )?etre (?:cede|transfere|revendu|donne)|strictement personnel|nominati|personnel et)`,
  noCash: String.raw`\b(?:ni|pas|non|ne|aucune?)\b.{0,50}\b(?:en especes|contre (?:de l'argent|especes)|valeur monetaire|en argent|numeraire|espece)`,
  notTax: String.raw`\b(?:ne|n'|hors|ni|pas|sauf|exclu\w*)\b.{0,60}\b(?:frais de (?:livraison|port|douane)|livraison|taxes|tva|emballage)`,
  returnsLost: String.raw`\b(?:retour\w*|renvoy\w*|retractation|rembours\w*)\b.{0,160}\b(?:(?:n'est|ne sera|ne sont|ne seront|n'est ni|pas|ni) (?:\w+ )?(?:rembours\w*|restitu\w*|recredit\w*|rendue?s?|reattribu\w*|retabli\w*|reactiv\w*|remplac\w*|credite\w*|reutilis\w*)|perdue?|reellement paye\w*|effectivement (?:paye\w*|regle\w*|verse\w*)|deduit\w*|que (?:le montant|la somme|ce que)|diminue)`,
  returnsBack: String.raw`\bretour\w*\b.{0,80}\b(?:est|sera) (?:restitue|recredite|rendu)`,
  limit: [
    String.raw`\b(?:limitee? a |maximum |un maximum de |dans la limite d')?{count} (?:\S{1,24} ){0,3}(?:maximum )?par (?:client|compte|personne|membre|foyer|utilisateur)(?!.{0,5}foyer)`,
    String.raw`\b(?:une (?:seule )?fois|une seule utilisation) par (?:client|compte|personne|membre|utilisateur)`,
    String.raw`\bchaque (?:client|membre|compte)\b.{0,40}\b(?:une seule fois|qu'une fois|qu'un seul)`,
    String.raw`\b{count} fois par (?:client|compte|personne)`,
  ],
  automatic: String.raw`\bautomatique(?:ment)?|d'office|sans code`,
  code: String.raw`\b(?:saisissez|entrez|avec|utilisez|indiquez) (?:le|ce|votre) code`,
  claim: String.raw`\bactiv\w* (?:l'|votre |cette |le |ce )?(?:offre|credit|bon|code|remise)|activation de l'offre`,
  claimBy: String.raw`\bactiv\w*.{0,40}(?:avant|jusqu'au|au plus tard) (?:le )?{D}`,
};

export const frGoods: Omit<GoodsWords, keyof UseWords['refusal']> = {
  names: [
    ['gift-cards', String.raw`\b(?:cartes?|cheques?|bons?)[- ]cadeaux?\b`],
    ['textbooks-rental', String.raw`\blocation de (?:manuels|livres)`],
    ['digital/audible', String.raw`\baudible\b|\blivres? audio\b`],
    ['subscriptions', String.raw`\babonnements?\b|\badhesions?\b|\bkindle unlimited\b`],
    [
      'amazon-devices',
      String.raw`\bappareils? amazon\b|\bliseuses?\b|\becho\b|\bfire (?:tv|tablet\w*)|\bkindle et fire`,
    ],
    [
      'digital/kindle-ebooks',
      String.raw`\be-?books?(?: kindle)?\b|\blivres? (?:kindle|numeriques?|electroniques?)|\bkindle\b`,
    ],
    [
      'digital/apps-games',
      String.raw`\bapplis\b|(?<!l'|votre |notre |via )\bappli\b(?! amazon)|\bapplications?\b(?! amazon| mobile amazon| shopping)|\bapps\b|\bappstore\b`,
    ],
    ['digital/digital-music', String.raw`\bmusique(?: numerique)?\b|\bmp3\b`],
    ['digital/prime-video', String.raw`\bprime video\b|\bfilms?\b|\bvideos?\b|\bseries\b`],
    ['digital', String.raw`\b(?:contenus?|articles?|produits?|titres?|biens) numeriques?\b`],
    ['books', String.raw`\blivres?\b`],
    [
      'grocery-fresh',
      String.raw`\bepicerie\b|\bamazon fresh\b|\bcourses alimentaires|\bproduits alimentaires|\balimentation\b`,
    ],
    ['pantry', String.raw`\bpantry\b`],
    ['alcohol', String.raw`\balcools?\b|\bboissons alcoolisees|\bvins?\b|\bspiritueux\b|\bbieres?\b`],
    [
      'infant-formula',
      String.raw`\blaits? (?:infantiles?|1er age|pour nourrissons?|maternises?)|\bpreparations? pour nourrissons`,
    ],
    ['pharmacy', String.raw`\bmedicaments?\b|\bpharmacie\b`],
    [
      'subscribe-and-save',
      String.raw`\bprevoyez (?:et|&) economisez|\babonnez-vous (?:et|&) economisez|economisez en vous abonnant`,
    ],
    ['lightning-deals', String.raw`\bventes? flash\b`],
    [
      'warehouse-deals',
      String.raw`\bamazon (?:seconde main|warehouse)|\bseconde main\b|\breconditionnes?\b|\bproduits? d'occasion|\barticles? d'occasion`,
    ],
    [
      'third-party',
      String.raw`\b(?:vendeurs? (?:tiers|marketplace|partenaires?)|marketplace|tiers vendeurs|autres vendeurs|articles? de tiers)\b`,
    ],
    ['clothing', String.raw`\bvetements?\b|\bmode\b|\bchaussures?\b`],
    ['electronics', String.raw`\belectronique\b|\bhigh-tech\b|\binformatique\b`],
    ['beauty', String.raw`\bbeaute\b|\bcosmetiques?\b|\bmaquillage\b`],
    [
      'household',
      String.raw`\bproduits? (?:menagers?|d'entretien)|\bentretien de la maison|\bhygiene et menage`,
    ],
    [
      'home',
      String.raw`\b(?:cuisine (?:et|&) maison|maison (?:et|&) cuisine|meubles?|mobilier|linge de maison|ameublement|decoration)\b`,
    ],
    ['physical', String.raw`\b(?:produits?|articles?|biens) physiques?\b`],
  ],
  include: String.raw`\b(?:sur|pour|a valoir sur|en|d'|des?|de l'|l'achat|dans|la categorie|rayon)(?: |$)|d'`,
  neither: String.raw`\b(?:avec|par|suite|grace|pour avoir|votre commande)\b`,
  excludedAfter: String.raw`[^.;]{0,60} (?:(?:sont|est|restent)(?: \w+)? (?:exclue?s?|hors)|exclue?s?\b|ne (?:sont|est) pas|non (?:eligibles?|compris|inclus)|n'(?:est|ouvrent|entrent)|ne (?:participent|comptent pas dans))`,
  includedAfter: '(?!)',
  notCounted: String.raw`\bne comptent? pas|\bne sont pas (?:pris|comptabilises|comptes)|\bn'entrent pas en compte|\bnon comptabilises?`,
};
