import type { WordingTable } from '../wording.ts';

export const nl: WordingTable = {
  language: 'nl',
  marketplace: 'amazon.nl',
  wordings: [
    [
      'We hebben een actietegoed van € 1.250,00 toegevoegd. Het is geldig tot en met 31 maart 2027.',
      { amount: '1250.00 EUR', ends: '2027-03-31' },
    ],
    ['Je promotietegoed van € 5,00 verloopt op 14-04-2027.', { amount: '5.00 EUR', ends: '2027-04-14' }],
    [
      'Je actietegoed van tien euro kun je gebruiken tot 30 september 2027.',
      { amount: '10.00 EUR', ends: '2027-09-30' },
    ],
    [
      'Het actietegoed van € 6 is 60 dagen geldig na ontvangst.',
      { amount: '6.00 EUR', after: '60 days issue' },
    ],
    ['Je actietegoed van € 5 vervalt op 20 maart.', { amount: '5.00 EUR', likely: '2027-03-20' }],
    ['Het actietegoed is meestal 90 dagen geldig.', {}],
    [
      '€ 5 korting op je volgende bestelling vanaf € 25, geldig tot 28 februari 2027.',
      { amount: '5.00 EUR', min: '25.00 EUR', role: 'redeem', ends: '2027-02-28' },
    ],
    [
      'Besteed minimaal € 40 voor 10 mei 2027 en ontvang een actietegoed van € 8. Het tegoed is geldig tot 30 juni 2027.',
      { amount: '8.00 EUR', min: '40.00 EUR', role: 'earn', offer: '2027-05-10', ends: '2027-06-30' },
    ],
    [
      'Het actietegoed geldt alleen voor artikelen die worden verkocht en verzonden door Amazon.',
      { seller: 'amazon' },
    ],
    ['Je cadeaubon van € 25,00 is toegevoegd.', 'other'],
    ['Je kunt dit artikel retourneren tot 31 januari 2027.', 'other'],
    ['Bij bol.com € 5 korting vanaf € 30 tot 3 maart 2027.', 'other'],
    [
      'Geniet van € 10 korting bij besteding van € 50 of meer met code ZOMER10. Geldig van 1 t/m 30 juni 2027. Eén keer per klant.',
      {
        amount: '10.00 EUR',
        min: '50.00 EUR',
        role: 'redeem',
        starts: '2027-06-01',
        ends: '2027-06-30',
        limit: 1,
      },
    ],
    ['Deal van de dag: 30% korting op oordopjes, nu € 69,99 in plaats van € 99,99.', 'other'],
  ],
};
