import type { WordingTable } from '../wording.ts';

export const pl: WordingTable = {
  language: 'pl',
  marketplace: 'amazon.pl',
  wordings: [
    [
      'Dodaliśmy środki promocyjne w wysokości 1 250,00 zł. Są ważne do 31 marca 2027 r.',
      { amount: '1250.00 PLN', ends: '2027-03-31' },
    ],
    ['Twój kod promocyjny o wartości 20 zł wygasa 14.04.2027.', { amount: '20.00 PLN', ends: '2027-04-14' }],
    [
      'Przyznaliśmy środki promocyjne w wysokości dziesięć złotych. Wykorzystaj je do 30.09.2027.',
      { amount: '10.00 PLN', ends: '2027-09-30' },
    ],
    [
      'Środki promocyjne 60 zł są ważne przez 60 dni od dnia przyznania.',
      { amount: '60.00 PLN', after: '60 days issue' },
    ],
    ['Saldo promocyjne 20 zł wygasa 20 marca.', { amount: '20.00 PLN', likely: '2027-03-20' }],
    ['Środki promocyjne są zazwyczaj ważne 90 dni.', {}],
    [
      '20 zł rabatu na zamówienie za minimum 100 zł, do 28 lutego 2027 r.',
      { amount: '20.00 PLN', min: '100.00 PLN', role: 'redeem', ends: '2027-02-28' },
    ],
    [
      'Kup produkty za co najmniej 100 zł do 10 maja 2027 r. i odbierz kod promocyjny o wartości 20 zł. Kod jest ważny do 30 czerwca 2027 r.',
      { amount: '20.00 PLN', min: '100.00 PLN', role: 'earn', offer: '2027-05-10', ends: '2027-06-30' },
    ],
    ['Środki promocyjne dotyczą produktów sprzedawanych i wysyłanych przez Amazon.', { seller: 'amazon' }],
    ['Twoja karta podarunkowa o wartości 100 zł została dodana.', 'other'],
    ['Zwróciliśmy 82,50 zł na Twoje konto.', 'other'],
    ['W sklepie Empik 20 zł rabatu od 100 zł do 3 marca 2027 r.', 'other'],
    ['Oferta dnia: 30% taniej, słuchawki za 299 zł zamiast 399 zł.', 'other'],
    [
      'Kupon jest ważny 60 dni od daty wydania. Nie łączy się z innymi promocjami.',
      { after: '60 days issue', stackable: false },
    ],
  ],
};
