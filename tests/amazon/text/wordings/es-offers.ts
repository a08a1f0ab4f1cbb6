import type { WordingTable } from '../wording.ts';

/** Offers, mails and what looks like them, beyond the plain wordings in `es.ts`. */
export const esOffers: WordingTable = {
  language: 'es',
  marketplace: 'amazon.es',
  wordings: [
    [
      'Llévate un cupón de 10 € al gastar 35 € o más en productos P&G entre el 1 y el 31 de marzo de 2026. El cupón caduca el 31 de mayo de 2026.',
      { amount: '10.00 EUR', min: '35.00 EUR', role: 'earn', ends: '2026-05-31', offer: '2026-03-31' },
    ],
    [
      'Promoción válida para pedidos superiores a 50 €: se descontarán 15 € al tramitar el pedido. Termina el domingo 14 de junio de 2026.',
      { amount: '15.00 EUR', min: '50.00 EUR', role: 'redeem', ends: '2026-06-14' },
    ],
    [
      'Amazon regala 15 euros para el Prime Day a quien compre por valor de al menos 15 euros en pequeñas empresas antes del 7 de julio de 2026. El crédito se podrá gastar los días 8 y 9 de julio de 2026.',
      {
        amount: '15.00 EUR',
        min: '15.00 EUR',
        role: 'earn',
        starts: '2026-07-08',
        ends: '2026-07-09',
        offer: '2026-07-07',
      },
    ],
    ['Marca la casilla y aplica el cupón del 15 % en este producto.', 'other'],
    [
      'Obtén 10% de reembolso en saldo promocional, hasta $200, en tu primera compra de Súper de mínimo $600. Vigencia: del 1 al 30 de abril de 2026.',
      { percent: 10, max: '200.00 MXN', min: '600.00 MXN', role: 'earn', offer: '2026-04-30' },
      'amazon.com.mx',
    ],
    [
      'Los miembros Prime que gasten 10 euros o más en productos de pymes del 21 de junio al 11 de julio de 2022 recibirán 10 euros para gastar en el Prime Day, los días 12 y 13 de julio de 2022.',
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
      'La oferta finaliza el 31 de mayo de 2026 y el código promocional podrá canjearse hasta el 30 de junio de 2026. Para obtenerlo compra una tarjeta regalo de 50 € o más.',
      { min: '50.00 EUR', role: 'earn', ends: '2026-06-30', offer: '2026-05-31' },
    ],
    [
      'Tu crédito de 3 € para Kindle está a punto de caducar: úsalo antes de las 23:59 del viernes 6 de marzo de 2026.',
      { amount: '3.00 EUR', ends: '2026-03-06', eligible: ['digital/kindle-ebooks'] },
    ],
    [
      'Atención al cliente me ingresó 12 € por el paquete perdido; caducan a los 6 meses.',
      { amount: '12.00 EUR', after: '6 months' },
    ],
    [
      'Crédito promocional\nImporte: 12,00 €\nCaduca: 31 de julio de 2026\nProductos: vendidos y enviados por Amazon',
      { amount: '12.00 EUR', ends: '2026-07-31', seller: 'amazon' },
    ],
    [
      'Has usado 6 € de tu saldo promocional. Saldo restante: 9 €, caduca el 2 de octubre de 2026.',
      { amount: '9.00 EUR', ends: '2026-10-02' },
    ],
    [
      'Pierdes lo que no gastes: el crédito de 20 € se usa en un único pedido.',
      { amount: '20.00 EUR', use: 'single', forfeited: true },
    ],
    ['Auriculares con 24% de descuento: 189,99 €.', 'other'],
    [
      'Hasta finales de marzo de 2026, por cada tres libros leídos recibes 4 € en crédito para eBooks, válido 60 días.',
      { amount: '4.00 EUR', after: '60 days', offer: '2026-03-31' },
    ],
    ['Amazon suele dar entre 1 y 5 euros de crédito por el envío lento.', {}],
    [
      'Antes eran 10 euros; ahora los miembros reciben 15 euros si gastan 15 euros en pequeñas empresas hasta el 11 de julio de 2026.',
      { amount: '15.00 EUR', min: '15.00 EUR', role: 'earn', offer: '2026-07-11' },
    ],
    [
      'Código: AMZ5. Valor: 5 €. Pedido mínimo: 15 €. Válido hasta: 30/11/2026.',
      { amount: '5.00 EUR', min: '15.00 EUR', role: 'redeem', ends: '2026-11-30' },
    ],
    [
      'Oferta válida desde las 9:00 del 01/12/2025 hasta las 23:59 del 14/12/2025: 5 € de descuento en 25 € de detergentes vendidos y enviados por Amazon.',
      {
        amount: '5.00 EUR',
        min: '25.00 EUR',
        role: 'redeem',
        starts: '2025-12-01',
        ends: '2025-12-14',
        seller: 'amazon',
      },
    ],
    ['Hasta un 30 % en dispositivos Amazon este fin de semana.', 'other'],
  ],
};
