import { listed } from './listed.ts';
import type { DateWords, ItemWords, NoticeWords, OrderWords, ParcelWords } from './words.ts';

/** Spanish: saved item pages of amazon.es and amazon.com.mx (DOM §9.1). */
export const itemWords: ItemWords = /* @__PURE__ */ (() => ({
  language: 'es',
  soldBy: [
    String.raw`(?:vendido\sy\senviado|enviado\sy\svendido)\spor\s{both}`,
    String.raw`vendido\spor\s{seller}\sy\s(?:gestionado|enviado)\spor\s{shipper}`,
  ],
  afterSoldBy: String.raw`envoltorio\spara\sregalo\sdisponible`,
  sellerLabel: String.raw`vendido\spor|vendedor`,
  shipperLabel: String.raw`(?:envío|enviado)\sdesde|enviado\spor|remitente`,
  bothLabel: String.raw`remitente\s?/\s?vendedor|vendido\sy\senviado\spor`,
  renewed: String.raw`[([]reacondicionad[oa][)\]]`,
  perhapsRenewed: String.raw`reacondicionad[oa]|renewed|segunda\smano`,
  giftCardTitle: String.raw`^(?:cheque|tarjeta)s?(?:\sde)?\sregalo\s(?:de\s)?amazon`,
  perhapsGiftCard: String.raw`(?:cheque|tarjeta)s?(?:\sde)?\sregalo|gift\scard`,
  eBook: String.raw`(?:versión\s|edición\s)?kindle|ebook`,
  audiobook: String.raw`audible|audiolibro(?:\sde\saudible|\saudible)?`,
  subscribe: String.raw`suscríbete\sy\sahorra|planea\sy\sahorra`,
}))();

const dateWords: DateWords = /* @__PURE__ */ (() => ({
  language: 'es',
  months: listed(
    'enero ene, febrero feb, marzo mar, abril abr, mayo may, junio jun, julio jul, agosto ago, septiembre sept sep, octubre oct, noviembre nov, diciembre dic',
  ),
  weekdays: listed('domingo dom, lunes lun, martes mar, miércoles mié, jueves jue, viernes vie, sábado sáb'),
  ordinals: '[°º]',
  longDates: [String.raw`{weekday}{day}\s(?:de\s)?{month}\.?(?:,?\s(?:de\s|del\s)?{year})?`],
}))();

/** Spanish: labels of public code that reads amazon.es (DOM §5.1); words for credit by DOM §3.5. No page was saved. */
export const orderWords: OrderWords = /* @__PURE__ */ (() => ({
  language: 'es',
  credit: String.raw`(?:saldos?|créditos?|certificados?|vales?|cheques?)\spromocional(?:es)?|créditos?\sde\scortesía`,
  notOwned: String.raw`(?<!\p{L})(?:gana|recib|obten|obtén|pendiente|futur|caducad|restante|próxim|no\saplicad|(?:cuando|después)\s.{0,40}(?:env[ií]|entreg))`,
  labels: [
    ['refund', 'reembols'],
    ['other', String.raw`^(?:total\s)?(?:ahorros?|ahorrado)(?!\p{L})|contra\sreembolso`],
    ['gift-card', String.raw`(?:cheques?|tarjetas?)[\s-](?:de\s)?regalo|saldo\samazon`],
    ['points', String.raw`(?<!\p{L})puntos(?!\p{L})`],
    ['subscription', 'suscr[ií]'],
    ['coupon', String.raw`cup[oó]n(?:es)?(?!\p{L})`],
    ['items', String.raw`subtotal|total\sparcial`],
    ['total', String.raw`^(?:importe\s)?total(?!\p{L})|^importe\stotal`],
    ['shipping', 'envío|entrega'],
    ['tax', String.raw`(?<!\p{L})(?:iva|impuestos?|igic)(?!\p{L})`],
    ['promotion', 'promo|descuento|ahorro|rebaja|oferta|bonificación'],
    ['items', String.raw`^(?:productos?|artículos?)(?!\p{L})`],
  ],
  quantity: String.raw`(?:cant\.|cantidad)`,
  price: String.raw`precio(?:\sunitario)?`,
  afterSeller: String.raw`\(perfil|estado:|enviado\spor|gestionado\spor`,
  autoDelivered: String.raw`entrega\sautomática|envío\sautomático|suscripción:`,
  digital: String.raw`(?:versión\s|edición\s)?kindle|prime\svideo|código\sdigital|descarga|mp3`,
  delivery: String.raw`(?:entrega\s(?:estimada|prevista|garantizada|\d)|entrega:)|llega\s|(?:envío|paquete)\s\d`,
  about: String.raw`promo|crédito(?!\p{L})(?!\so\sdébito)|(?<!\p{L})códigos?(?!\p{L})|descuento|cup[oó]n|(?<!\p{L})vales?(?!\p{L})|oferta`,
}))();

export const parcelWords: ParcelWords = /* @__PURE__ */ (() => ({
  language: 'es',
  dates: dateWords,
  grandTotal: String.raw`^(?:total(?:\s(?:del|de\seste)\spedido|\s\(iva\sincluido\))?|importe\stotal)(?:\s\(.{1,60}\))?$`,
  asideHeadings: String.raw`patrocinad|recomend|también\scompr|similares|comprar\sde\snuevo|inspirad`,
  piecesOf: String.raw`(?:de|producto\(s\)\sde):`,
  conditionUsed: String.raw`^estado:\s(?:usado|segunda\smano|de\ssegunda\smano|reacondicionado)`,
  conditionNew: String.raw`^estado:\snuevo`,
  progress: {
    cancelled: String.raw`(?:pedido\s)?cancelad`,
    refunded: String.raw`reembols(?:ad|o\s(?:emitido|completado))`,
    returned: String.raw`devolución\s(?:completada|recibida)|devuelt`,
    returning: String.raw`devolución\s(?:iniciada|solicitada|en\scurso)`,
    delivered: String.raw`entregad[oa]s?(?!\p{L}|\spor)`,
    shipped: String.raw`enviad[oa]s?(?!\p{L}|\s(?:y|por))|en\s(?:camino|reparto)`,
    ordered: String.raw`(?:todavía|aún)\sno\s.{0,9}enviado|preparando`,
  },
  placed: String.raw`pedido\s(?:realizado|efectuado)|fecha\sdel\spedido`,
  orderCancelled: String.raw`pedido\s(?:(?:ha\ssido|se\sha)\s)?cancelado`,
}))();

export const noticeWords: NoticeWords = /* @__PURE__ */ (() => ({
  promised: String.raw`(?:recib|consig|obtén|obten|gana).{0,120}{amount}.{0,80}(?:crédito|saldo|cheque)|{amount}.{0,60}(?:crédito|saldo).{0,120}(?:cuando|después|una\svez).{0,40}(?:env[ií]|entreg)`,
  'already-used': String.raw`ya\s(?:ha\s|se\sha\s|está\s)(?:sido\s)?(?:utilizado|usado|canjeado|aplicado)`,
  'not-started': String.raw`(?:aún|todavía)\sno|a\spartir\sdel`,
  ended: String.raw`caducad|expirado|terminado|finalizado|ya\sno\s`,
  minimum: String.raw`(?:mínim|al\smenos|a\spartir\sde|superior).{0,60}{amount}`,
  'not-for-this-item': String.raw`^(?!.{0,200}reembols).{0,200}(?:(?:producto|artículo|pedido|cesta).{0,60}(?<!\p{L})no\s|(?<!\p{L})no\s.{0,60}(?:producto|artículo|compra|pedido|cesta))`,
  'code-refused': String.raw`código.{0,80}(?:no\s|incorrecto)`,
  other: String.raw`por\samazon|válid|hasta\sel\s\d|caduca|exclui|(?<!\p{L})s[oó]lo(?!\p{L})|únicamente|reembols`,
}))();
