import type { WordingTable } from '../wording.ts';

export const es: WordingTable = {
  language: 'es',
  marketplace: 'amazon.es',
  wordings: [
    [
      'Hemos añadido a tu cuenta un crédito promocional de 12,00 €. Caduca el 31 de marzo de 2027.',
      { amount: '12.00 EUR', ends: '2027-03-31' },
    ],
    [
      'Tu saldo promocional de 5 € es válido hasta el 14/04/2027.',
      { amount: '5.00 EUR', ends: '2027-04-14' },
    ],
    [
      'Has recibido un cupón de 7 euros para usar antes del 1 de junio de 2027.',
      { amount: '7.00 EUR', ends: '2027-06-01' },
    ],
    [
      'Saldo promocional: 3,50 €, válido hasta el 9 de mayo de 2027 a las 23:59 (hora peninsular).',
      { amount: '3.50 EUR', ends: '2027-05-09' },
    ],
    [
      'Tu crédito promocional de $1,250.00 vence el 2 de febrero de 2027.',
      { amount: '1250.00 MXN', ends: '2027-02-02' },
      'amazon.com.mx',
    ],
    [
      'Te hemos abonado un crédito promocional de diez euros. Fecha límite: 30/09/2027.',
      { amount: '10.00 EUR', ends: '2027-09-30' },
    ],
    [
      'El crédito promocional de 6 € es válido durante 60 días desde su emisión.',
      { amount: '6.00 EUR', after: '60 days issue' },
    ],
    [
      'El cupón de 8 € caduca tres meses después de su abono.',
      { amount: '8.00 EUR', after: '3 months issue' },
    ],
    [
      'Usa tu saldo promocional de 4 € en las dos semanas siguientes a la recepción de este correo.',
      { amount: '4.00 EUR', after: '14 days issue' },
    ],
    ['El crédito promocional suele durar 90 días.', {}],
    ['Tu crédito promocional de 5 € caduca el 20 de marzo.', { amount: '5.00 EUR', likely: '2027-03-20' }],
    ['Tu crédito promocional de 5 € caduca el 03/04/2027.', { amount: '5.00 EUR', ends: '2027-04-03' }],
    [
      'Tu crédito promocional de 5 € es válido hasta finales de mayo de 2027.',
      { amount: '5.00 EUR', ends: '2027-05-31' },
    ],
    [
      'El cupón de 9 € se puede usar del 1 de mayo de 2027 al 15 de mayo de 2027.',
      { amount: '9.00 EUR', starts: '2027-05-01', ends: '2027-05-15' },
    ],
    [
      'Gasta al menos 40 € antes del 10 de mayo de 2027 y recibe un cupón de 8 €. El cupón es válido hasta el 30 de junio de 2027.',
      { amount: '8.00 EUR', min: '40.00 EUR', role: 'earn', offer: '2027-05-10', ends: '2027-06-30' },
    ],
    [
      'Recarga al menos 50 € del 1 al 7 de junio de 2027 y recibirás 10 € de crédito promocional.',
      { amount: '10.00 EUR', min: '50.00 EUR', role: 'earn', offer: '2027-06-07' },
    ],
    [
      '5 € de descuento en tu próximo pedido a partir de 25 €. Oferta válida hasta el 28 de febrero de 2027.',
      { amount: '5.00 EUR', min: '25.00 EUR', role: 'redeem', ends: '2027-02-28' },
    ],
    [
      '20 % de descuento en moda, con un máximo de 15 €, hasta el 8 de agosto de 2027.',
      { percent: 20, max: '15.00 EUR', ends: '2027-08-08', eligible: ['clothing'] },
    ],
    [
      'Usa el cupón de 5 € en una compra mínima de 39 €.',
      { amount: '5.00 EUR', min: '39.00 EUR', role: 'redeem' },
    ],
    [
      'El crédito promocional solo es válido para productos vendidos y enviados por Amazon.',
      { seller: 'amazon' },
    ],
    ['El cupón es válido con cualquier vendedor.', { seller: 'any' }],
    ['El cupón es válido para productos del vendedor Velas del Norte en un pedido.', { seller: 'named' }],
    [
      'El crédito promocional no es válido para cheques regalo, libros ni alcohol.',
      { excluded: ['alcohol', 'books', 'gift-cards'] },
    ],
    [
      'Tu crédito promocional se puede usar en eBooks, películas y aplicaciones.',
      { eligible: ['digital/apps-games', 'digital/kindle-ebooks', 'digital/prime-video'] },
    ],
    [
      'Crédito promocional válido en toda la tienda, excepto suscripciones y contenido digital.',
      { excluded: ['digital', 'subscriptions'] },
    ],
    ['El crédito promocional se usa una sola vez; el resto se pierde.', { use: 'single', forfeited: true }],
    ['El saldo promocional puede usarse en varios pedidos.', { use: 'drawdown' }],
    ['Un cupón promocional por cliente. No acumulable con otras ofertas.', { limit: 1, stackable: false }],
    [
      'El crédito promocional es intransferible y no se puede canjear por efectivo.',
      { transferable: false, cash: false },
    ],
    ['El crédito promocional se puede combinar con cupones.', { stackable: true }],
    ['El crédito promocional no cubre los gastos de envío.', { tax: false }],
    ['Si devuelves el producto, el crédito promocional no se restituye.', { returns: false }],
    ['Por lo general, el crédito promocional se puede combinar con cupones.', {}],
    ['Máximo dos cupones promocionales por cliente.', { limit: 2 }],
    ['Tu cheque regalo de 25,00 € se ha añadido a tu cuenta.', 'other'],
    ['Hemos emitido tu reembolso de 18,20 €.', 'other'],
    ['Tu paquete llega mañana. Total: 44,10 €.', 'other'],
    ['Oferta flash: 24,99 €, antes 39,99 €. Vendido y enviado por Amazon.', 'other'],
    ['Tienes 1.200 puntos de fidelidad.', 'other'],
    ['En Carrefour, 5 € de descuento desde 30 € hasta el 3 de marzo de 2027.', 'other'],
    ['Tu suscripción Prime se renueva el 31 de enero de 2027.', 'other'],
    [
      'Hola, Pablo: sentimos el retraso del pedido 403-1111111-2222222 (19,99 €). Hemos añadido 5 € de crédito promocional a tu cuenta. Se descontará automáticamente en tu próxima compra de productos vendidos y enviados por Amazon y caduca el 30 de junio de 2027.',
      { amount: '5.00 EUR', ends: '2027-06-30', seller: 'amazon' },
    ],
    [
      'Compra por 25 € en pequeñas empresas hasta el 9 de julio de 2027 y consigue 5 € para gastar el 10 y el 11 de julio de 2027 en cualquier producto de Amazon o de otros vendedores.',
      {
        amount: '5.00 EUR',
        min: '25.00 EUR',
        role: 'earn',
        starts: '2027-07-10',
        ends: '2027-07-11',
        offer: '2027-07-09',
        seller: 'any',
      },
    ],
    [
      'Condiciones: promoción válida del 1 al 30 de junio de 2027. Al comprar 50 € o más recibirás un cupón de 10 € por correo en 7 días. El cupón es válido hasta el 31 de agosto de 2027 en productos vendidos por Amazon, excepto libros y cheques regalo. Un cupón por cliente.',
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
      '15 % de descuento adicional en Amazon Segunda Mano, máximo 20 €, del 1 al 7 de junio de 2027.',
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
      'Recarga tu cuenta con al menos 80 € antes del 31 de mayo de 2027 y obtén un cupón de 8 €, válido hasta el 30 de junio de 2027. Un solo cupón por cliente.',
      {
        amount: '8.00 EUR',
        min: '80.00 EUR',
        role: 'earn',
        ends: '2027-06-30',
        offer: '2027-05-31',
        limit: 1,
      },
    ],
    ['Oferta del día: -30 % en auriculares, 69,99 € antes 99,99 €, hasta medianoche.', 'other'],
    ['Gracias por tu pedido. Total 34,90 €. Entrega prevista: 4 de mayo de 2027.', 'other'],
    ['Has recibido un cheque regalo de Amazon de 20 € de Ana, válido hasta el 31/12/2037.', 'other'],
  ],
};
