import type { ItemWords } from './words.ts';

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
