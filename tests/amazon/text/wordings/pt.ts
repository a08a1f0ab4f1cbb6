import type { WordingTable } from '../wording.ts';

export const pt: WordingTable = {
  language: 'pt',
  marketplace: 'amazon.com.br',
  wordings: [
    [
      'Adicionamos um crédito promocional de R$ 1.250,00 à sua conta. Ele vence em 31 de março de 2027.',
      { amount: '1250.00 BRL', ends: '2027-03-31' },
    ],
    ['Seu saldo promocional de R$ 5,00 é válido até 14/04/2027.', { amount: '5.00 BRL', ends: '2027-04-14' }],
    [
      'Você recebeu um crédito promocional de dez reais. Use até 30/09/2027.',
      { amount: '10.00 BRL', ends: '2027-09-30' },
    ],
    [
      'O crédito promocional de R$ 6 é válido por 60 dias após a emissão.',
      { amount: '6.00 BRL', after: '60 days issue' },
    ],
    ['Seu crédito promocional de R$ 5 vence em 20 de março.', { amount: '5.00 BRL', likely: '2027-03-20' }],
    ['O crédito promocional geralmente dura 90 dias.', {}],
    [
      'R$ 20 de desconto em pedidos a partir de R$ 100, até 28 de fevereiro de 2027.',
      { amount: '20.00 BRL', min: '100.00 BRL', role: 'redeem', ends: '2027-02-28' },
    ],
    [
      'Compre pelo menos R$ 80 até 10 de maio de 2027 e ganhe um crédito promocional de R$ 15. O crédito vence em 30 de junho de 2027.',
      { amount: '15.00 BRL', min: '80.00 BRL', role: 'earn', offer: '2027-05-10', ends: '2027-06-30' },
    ],
    ['O crédito promocional vale só para produtos vendidos e entregues pela Amazon.', { seller: 'amazon' }],
    ['Seu cartão-presente de R$ 50,00 foi adicionado.', 'other'],
    ['Seu reembolso de R$ 18,20 foi emitido.', 'other'],
    ['Na Magalu, R$ 20 de desconto em compras de R$ 100 até 3 de março de 2027.', 'other'],
    [
      'Ganhe R$ 20 de crédito promocional comprando R$ 100 ou mais até 30/06/2027. O crédito expira em 31/07/2027.',
      { amount: '20.00 BRL', min: '100.00 BRL', role: 'earn', ends: '2027-07-31', offer: '2027-06-30' },
    ],
    ['Oferta do dia: 30% de desconto em fones, de R$ 299 por R$ 199.', 'other'],
    [
      'O cupom tem validade de 60 dias a partir da emissão, uso único, não cumulativo com outras promoções.',
      { after: '60 days issue', use: 'single', stackable: false },
    ],
  ],
};
