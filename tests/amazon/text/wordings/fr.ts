import type { WordingTable } from '../wording.ts';

export const fr: WordingTable = {
  language: 'fr',
  marketplace: 'amazon.fr',
  wordings: [
    [
      'Un crédit promotionnel de 12,00 € a été ajouté à votre compte. Il expire le 31 mars 2027.',
      { amount: '12.00 EUR', ends: '2027-03-31' },
    ],
    ['Votre avoir de 5 € est valable jusqu’au 14/04/2027.', { amount: '5.00 EUR', ends: '2027-04-14' }],
    [
      'Nous vous avons crédité 7 euros de bon d’achat, à utiliser avant le 1er juin 2027.',
      { amount: '7.00 EUR', ends: '2027-06-01' },
    ],
    [
      'Solde promotionnel : 3,50 €, utilisable jusqu’au 9 mai 2027 à 23 h 59 (heure de Paris).',
      { amount: '3.50 EUR', ends: '2027-05-09' },
    ],
    [
      'Votre code promotionnel de 1 250,00 € expire le 2 février 2027.',
      { amount: '1250.00 EUR', ends: '2027-02-02' },
    ],
    [
      'Vous disposez d’un crédit promotionnel de dix euros. Date limite d’utilisation : 30 septembre 2027.',
      { amount: '10.00 EUR', ends: '2027-09-30' },
    ],
    [
      'Ce crédit promotionnel de 6 € est valable 60 jours à compter de son émission.',
      { amount: '6.00 EUR', after: '60 days issue' },
    ],
    [
      'Le bon d’achat de 8 € expire trois mois après son attribution.',
      { amount: '8.00 EUR', after: '3 months issue' },
    ],
    [
      'Utilisez votre crédit promotionnel de 4 € dans les deux semaines suivant la réception de cet e-mail.',
      { amount: '4.00 EUR', after: '14 days issue' },
    ],
    ['Le crédit promotionnel est généralement valable 90 jours.', {}],
    ['Votre crédit promotionnel de 5 € expire le 20 mars.', { amount: '5.00 EUR', likely: '2027-03-20' }],
    ['Votre crédit promotionnel de 5 € expire le 03/04/2027.', { amount: '5.00 EUR', ends: '2027-04-03' }],
    [
      'Votre crédit promotionnel de 5 € est valable jusqu’à fin mai 2027.',
      { amount: '5.00 EUR', ends: '2027-05-31' },
    ],
    [
      'Le code promotionnel de 9 € est utilisable du 1er mai 2027 au 15 mai 2027.',
      { amount: '9.00 EUR', starts: '2027-05-01', ends: '2027-05-15' },
    ],
    [
      'Achetez pour au moins 40 € avant le 10 mai 2027 et recevez un bon d’achat de 8 €. Le bon est valable jusqu’au 30 juin 2027.',
      { amount: '8.00 EUR', min: '40.00 EUR', role: 'earn', offer: '2027-05-10', ends: '2027-06-30' },
    ],
    [
      'Pour toute commande d’au moins 50 € passée du 1er au 7 juin 2027, vous recevrez 10 € de crédit promotionnel.',
      { amount: '10.00 EUR', min: '50.00 EUR', role: 'earn', offer: '2027-06-07' },
    ],
    [
      '5 € de remise sur votre prochaine commande dès 25 € d’achats. Offre valable jusqu’au 28 février 2027.',
      { amount: '5.00 EUR', min: '25.00 EUR', role: 'redeem', ends: '2027-02-28' },
    ],
    [
      '20 % de réduction sur la mode, dans la limite de 15 €, jusqu’au 8 août 2027.',
      { percent: 20, max: '15.00 EUR', ends: '2027-08-08', eligible: ['clothing'] },
    ],
    [
      'Utilisez votre crédit promotionnel de 5 € pour un minimum d’achat de 39 €.',
      { amount: '5.00 EUR', min: '39.00 EUR', role: 'redeem' },
    ],
    [
      'Le crédit promotionnel est valable uniquement sur les articles vendus et expédiés par Amazon.',
      { seller: 'amazon' },
    ],
    ['Le code promotionnel est valable quel que soit le vendeur.', { seller: 'any' }],
    ['Le code promotionnel est valable auprès du vendeur Bougies du Nord.', { seller: 'named' }],
    [
      'Le crédit promotionnel n’est pas valable sur les chèques-cadeaux, les livres et l’alcool.',
      { excluded: ['alcohol', 'books', 'gift-cards'] },
    ],
    [
      'Votre crédit promotionnel est utilisable sur les ebooks, les films et les applications.',
      { eligible: ['digital/apps-games', 'digital/kindle-ebooks', 'digital/prime-video'] },
    ],
    [
      'Code promotionnel valable sur tout le site, hors abonnements et contenus numériques.',
      { excluded: ['digital', 'subscriptions'] },
    ],
    [
      'Le bon d’achat est utilisable une seule fois ; le reliquat est perdu.',
      { use: 'single', forfeited: true },
    ],
    ['Le crédit promotionnel peut être utilisé en plusieurs fois.', { use: 'drawdown' }],
    ['Un code promotionnel par client. Non cumulable avec d’autres offres.', { limit: 1, stackable: false }],
    [
      'Le crédit promotionnel est incessible et ne peut être échangé contre des espèces.',
      { transferable: false, cash: false },
    ],
    ['Le code promotionnel est cumulable avec les coupons.', { stackable: true }],
    ['Le crédit promotionnel ne couvre pas les frais de livraison.', { tax: false }],
    ['En cas de retour, le crédit promotionnel ne sera pas restitué.', { returns: false }],
    ['En principe, le code promotionnel est cumulable avec les coupons.', {}],
    ['Limité à deux codes promotionnels par client.', { limit: 2 }],
    ['Votre chèque-cadeau de 25,00 € a été ajouté à votre compte.', 'other'],
    ['Nous vous avons remboursé 18,20 €.', 'other'],
    ['Votre colis arrive demain. Total : 44,10 €.', 'other'],
    ['Vente flash : 24,99 € au lieu de 39,99 €. Vendu et expédié par Amazon.', 'other'],
    ['Vous avez 1 200 points de fidélité.', 'other'],
    ['Chez Carrefour, 5 € de remise dès 30 € jusqu’au 3 mars 2027.', 'other'],
    ['Votre abonnement Prime sera renouvelé le 31 janvier 2027 pour 69,90 €.', 'other'],
    [
      "Bonjour Luc, suite au retard de votre commande 405-1111111-2222222 (45,90 €), nous avons crédité votre compte d'un bon de réduction de 5 €. Il s'appliquera automatiquement à votre prochaine commande d'articles vendus et expédiés par Amazon.fr et restera valable jusqu'au 15 septembre 2027 inclus.",
      { amount: '5.00 EUR', ends: '2027-09-15', seller: 'amazon' },
    ],
    [
      'Dépensez 30 € auprès des petites entreprises entre le 1er et le 15 juin 2027 et recevez 10 € à dépenser pendant Prime Day, du 20 au 21 juin 2027. Une seule fois par client. Hors cartes cadeaux.',
      {
        amount: '10.00 EUR',
        min: '30.00 EUR',
        role: 'earn',
        starts: '2027-06-20',
        ends: '2027-06-21',
        offer: '2027-06-15',
        limit: 1,
        excluded: ['gift-cards'],
      },
    ],
    [
      "Conditions : offre valable du 1er au 30 juin 2027. Pour 50 € d'achats en une seule commande, un bon d'achat de 10 € vous sera envoyé par e-mail sous 7 jours. Le bon d'achat est valable jusqu'au 31 août 2027 sur les produits vendus par Amazon, hors livres et cartes cadeaux. Un bon par client.",
      {
        amount: '10.00 EUR',
        min: '50.00 EUR',
        role: 'earn',
        ends: '2027-08-31',
        offer: '2027-06-30',
        seller: 'amazon',
        limit: 1,
        excluded: ['books', 'gift-cards'],
      },
    ],
    [
      '15 % de remise supplémentaire sur Amazon Seconde Main, plafonnée à 20 €, du 1er au 7 juin 2027.',
      {
        percent: 15,
        max: '20.00 EUR',
        starts: '2027-06-01',
        ends: '2027-06-07',
        seller: 'named',
        eligible: ['warehouse-deals'],
      },
    ],
    [
      "Rechargez votre compte d'au moins 80 € avant le 31 mai 2027 et recevez un bon de 8 €, valable jusqu'au 30 juin 2027. Non cumulable, non remboursable. Un seul bon par client.",
      {
        amount: '8.00 EUR',
        min: '80.00 EUR',
        role: 'earn',
        ends: '2027-06-30',
        offer: '2027-05-31',
        limit: 1,
        stackable: false,
      },
    ],
    ['Offre du jour : -30 % sur les écouteurs, 69,99 € au lieu de 99,99 €, jusqu’à ce soir minuit.', 'other'],
    ['Votre commande de 34,90 € est en cours de livraison. Arrivée prévue le 4 mai 2027.', 'other'],
    ['Le remboursement de 12,00 € apparaîtra sur votre relevé avant le 10 mai 2027.', 'other'],
    ['Fnac : 10 € offerts dès 100 € d’achats jusqu’au 3 mai 2027.', 'other'],
    [
      'Amazon offre 10 euros aux membres Prime qui dépensent 10 euros ou plus auprès de petites entreprises avant le 7 juillet 2026. Le crédit sera utilisable les 8 et 9 juillet 2026.',
      {
        amount: '10.00 EUR',
        min: '10.00 EUR',
        role: 'earn',
        starts: '2026-07-08',
        ends: '2026-07-09',
        offer: '2026-07-07',
      },
    ],
    [
      'La partie non utilisée du bon sera perdue. Limité à une utilisation par compte client.',
      { limit: 1, forfeited: true },
    ],
    ['Cochez la case pour appliquer le coupon de 15 % sur cet article.', 'other'],
    [
      'Les membres Prime qui dépensent au moins 10 € auprès de PME entre le 21 juin et le 11 juillet 2022 reçoivent 10 € à dépenser pendant Prime Day, les 12 et 13 juillet 2022.',
      {
        amount: '10.00 EUR',
        min: '10.00 EUR',
        role: 'earn',
        starts: '2022-07-12',
        ends: '2022-07-13',
        offer: '2022-07-11',
      },
    ],
    [
      "Le service client m'a crédité 12€ pour le colis perdu, valables 6 mois, sur tout ce qui est vendu par Amazon.",
      { amount: '12.00 EUR', after: '6 months', seller: 'amazon' },
    ],
    [
      'Pour 60 € de couches achetées entre le 3 et le 16 août 2026, Amazon vous offre 12 € de crédit à utiliser dans les 90 jours suivant son ajout.',
      { amount: '12.00 EUR', min: '60.00 EUR', role: 'earn', after: '90 days issue', offer: '2026-08-16' },
    ],
    [
      "Ce que vous ne dépensez pas est perdu : le crédit de 20 € s'utilise en une seule fois.",
      { amount: '20.00 EUR', use: 'single', forfeited: true },
    ],
    ['Casque à -24 % : 189,99 €.', 'other'],
    [
      "Pour 100 € de vêtements vendus par Amazon, 25 € de moins avec le code AUTOMNE25, jusqu'au 2/11/2025, un par client.",
      {
        amount: '25.00 EUR',
        min: '100.00 EUR',
        role: 'redeem',
        ends: '2025-11-02',
        seller: 'amazon',
        limit: 1,
        eligible: ['clothing'],
      },
    ],
    ['Amazon donne en général entre 1 et 5 euros de crédit pour la livraison lente.', {}],
    [
      "Avant c'était 10 euros ; désormais les membres reçoivent 15 euros s'ils dépensent 15 euros auprès de petites entreprises avant le 11 juillet 2026.",
      { amount: '15.00 EUR', min: '15.00 EUR', role: 'earn', offer: '2026-07-11' },
    ],
    [
      "Code : AMZ5. Valeur : 5 €. Commande minimum : 15 €. Valable jusqu'au : 30/11/2026.",
      { amount: '5.00 EUR', min: '15.00 EUR', role: 'redeem', ends: '2026-11-30' },
    ],
    ["Jusqu'à 30 % sur les appareils Amazon ce week-end.", 'other'],
  ],
};
