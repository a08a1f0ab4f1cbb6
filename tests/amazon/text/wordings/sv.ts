import type { WordingTable } from '../wording.ts';

export const sv: WordingTable = {
  language: 'sv',
  marketplace: 'amazon.se',
  wordings: [
    [
      'Vi har lagt till ett kampanjsaldo på 1 250,00 kr. Det är giltigt till och med 31 mars 2027.',
      { amount: '1250.00 SEK', ends: '2027-03-31' },
    ],
    ['Din rabattkod på 50 kr går ut 14/04/2027.', { amount: '50.00 SEK', ends: '2027-04-14' }],
    [
      'Ditt kampanjsaldo på femtio kronor ska användas senast den 30 september 2027.',
      { amount: '50.00 SEK', ends: '2027-09-30' },
    ],
    [
      'Kampanjsaldot på 60 kr gäller i 60 dagar efter utfärdandet.',
      { amount: '60.00 SEK', after: '60 days issue' },
    ],
    ['Ditt kampanjsaldo på 50 kr går ut 20 mars.', { amount: '50.00 SEK', likely: '2027-03-20' }],
    ['Kampanjsaldot gäller vanligtvis i 90 dagar.', {}],
    [
      '50 kr rabatt på din nästa beställning över 250 kr. Erbjudandet slutar 28 februari 2027.',
      { amount: '50.00 SEK', min: '250.00 SEK', role: 'redeem', ends: '2027-02-28' },
    ],
    [
      'Handla för minst 400 kr före 10 maj 2027 så får du ett kampanjsaldo på 80 kr. Använd saldot senast 30 juni 2027.',
      { amount: '80.00 SEK', min: '400.00 SEK', role: 'earn', offer: '2027-05-10', ends: '2027-06-30' },
    ],
    ['Kampanjsaldot gäller bara varor som säljs och skickas av Amazon.', { seller: 'amazon' }],
    ['Ditt presentkort på 250 kr har lagts till.', 'other'],
    ['Vi har återbetalat 182 kr.', 'other'],
    ['Hos Elgiganten får du 50 kr rabatt till 3 mars 2027.', 'other'],
    ['Dagens deal: 30 % rabatt på hörlurar, nu 699 kr.', 'other'],
    ['ICA: 50 kr rabatt vid köp över 300 kr till 31 mars.', 'other'],
  ],
};
