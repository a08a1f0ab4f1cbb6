import { esAmounts, esDays } from './es-roles.ts';
import { esGoods, esRules } from './es-rules.ts';
import { esUse } from './es-use.ts';
import type { AboutWords, MentionWords, TextWords } from './text-words.ts';
import { abbreviated, BANKS, COMMON_ZONES, listed, numbered, OTHER_SHOPS } from './word-lists.ts';

const mentions: MentionWords = {
  months: listed(
    'enero ene, febrero feb, marzo mar, abril abr, mayo may, junio jun, julio jul, agosto ago, septiembre setiembre sept sep, octubre oct, noviembre nov, diciembre dic',
  ),
  weekdays: listed('domingo dom, lunes lun, martes mar, miercoles mie, jueves jue, viernes vie, sabado sab'),
  ordinals: '°|º|o',
  longDates: [String.raw`{day} (?:de )?{month}\.?(?:,? (?:del? )?(?:ano )?{year})?`],
  rangeJoins: 'al?|hasta(?: el| las)?|y(?: el)?|o',
  rangeLeads: 'del|desde(?: el)?|entre(?: el)?|el|de|los dias',
  dateJoins: 'a las|a la|hasta las|antes de las|del?|desde las',
  monthEnd: 'fin de|fines de|finales de|final de|ultimo dia de',
  timeMarks: 'h|hs|hrs|horas?|de la (?:tarde|noche|manana)',
  midnight: '(?:la )?medianoche',
  zones: {
    ...COMMON_ZONES,
    'hora peninsular': 'Europe/Madrid',
    'hora de madrid': 'Europe/Madrid',
    'hora espanola': 'Europe/Madrid',
    'hora del centro': 'America/Mexico_City',
    'hora de la ciudad de mexico': 'America/Mexico_City',
    'tiempo del centro': 'America/Mexico_City',
    'hora del pacifico': 'America/Los_Angeles',
    cdmx: 'America/Mexico_City',
  },
  numbers: numbered(
    'un|uno|una 1, dos 2, tres 3, cuatro 4, cinco 5, seis 6, siete 7, ocho 8, nueve 9, diez 10, doce 12, quince 15, veinte 20, veinticinco 25, treinta 30, cuarenta 40, cincuenta 50, sesenta 60, noventa 90, cien 100',
  ),
  currencies: [
    ['euros?|eur', 'EUR'],
    ['pesos?(?: mexicanos)?', '$'],
    ['dolares', 'USD'],
  ],
  coins: [],
  day: 'dias?',
  week: 'semanas?',
  month: 'mes(?:es)?',
  year: 'anos?',
  betweenUnit: 'proximos|siguientes',
};

const CREDIT =
  '(?:creditos?|saldos?|cup[oó]n(?:es)?|codigos?|vales?|cheques?|bon[oi]s?|abonos?)(?: de)? (?:promocional(?:es)?|promo|cortesia|descuento|bienvenida|digital(?:es)?|kindle|ebooks?|despensa|amazon|compra)|creditos?(?! (?:o debito|al consumo))|cup[o]n(?:es)?|vales?(?! regalo)|bonificacion(?:es)?|recompensas?';

const about: AboutWords = {
  credit: String.raw`\bcreditos? ?: ?{A}|\b(?:(?:credito|saldo|cupon|codigo|vale|cheque|bono|descuento|certificado)s?(?:es)? (?:promocional|promocionales|de cortesia|de descuento|despensa|de bienvenida|de compra)|(?<!tarjetas? de |tarjeta de )creditos?(?! (?:o debito|o de debito|al consumo|hipotecario)) (?:de (?:amazon|{A})|para|en|por|promocional|digital|kindle)|{A} (?:de |en )(?:credito|saldo|bonificacion|vales?)|el credito (?:no|se|vence|caduca|es|puede)|como credito|cupon(?:es)?\b(?=.{0,120}(?:pedido|compra|{A}|{P}|usa|promocion|vence|caduca|valid|producto|cliente|combin|acumul))|recompensa de|bonificacion)`,
  discount: String.raw`{A} (?:de descuento|menos|gratis|de regalo)|{P} (?:de descuento|dto|menos|adicional|extra)|\b(?:descuento|ahorra|ahorro|rebaja|dto\.?) (?:inmediato |adicional |extra |hasta )?(?:de |del |un )?(?:{A}|{P})|(?:^|\s)-(?:{A}|{P})|se (?:te |le )?(?:descontaran?|restaran?) {A}|\b(?:el|este|tu|del|un(?: solo)?) (?:credito|cupon|vale|saldo|codigo)\b(?! de la tarjeta| postal)|(?:atencion al cliente|soporte|por chat)\b.{0,40}{A}|\bhas (?:ganado|recibido|conseguido) {A}|\bcodigo(?: promo\w*)?(?:: | de {A})|\b(?:te|le) (?:regalamos|damos|ofrecemos) {A}|{A},? (?:que (?:es|son) )?valid[oa]s?\b|\bya tienes tus|tus {A} de`,
  others: [
    ['other-shop', `${OTHER_SHOPS}|otra (?:tienda|empresa)|otros? comercios?`],
    ['bank-cashback', `${BANKS}|estado de cuenta|meses sin intereses.{0,60}(?:tarjeta|banco)`],
    [
      'clipped-coupon',
      '(?:marca|selecciona|activa) (?:el|los) cup[o]n(?:es)? (?:en|de) (?:la|su) (?:pagina|ficha)|(?:marca|selecciona) la casilla',
    ],
    [
      'price-change',
      String.raw`^ ?hasta un {P}(?!.*(?:{A}|codigo|primer|proxim))|^.{0,20}\bsolo hoy\b(?!.*(?:{A}|codigo|cupon))|oferta del dia|ofertas del dia|\d ?x ?\d\b|lleva \d,? paga|por solo {A}|ahora {A}|{A},? antes {A}|oferta flash|antes:? {A}|en lugar de {A}|precio (?:anterior|recomendado|rebajado|mas bajo)|bajada de precio|{P} (?:de descuento|menos)\)? ?: ?{A}|{A} \(-{P}`,
    ],
    [
      'refund',
      '(?:hemos|se ha|te) (?:emitido|reembolsado|devuelto|devolveremos)|tu (?:reembolso|devolucion)|reembolso de',
    ],
    ['points', String.raw`\d puntos\b|puntos de (?:fidelidad|recompensa)`],
    ['gift-card', '(?:tarjetas?|cheques?|vales?)(?: de)?[- ]regalo'],
    ['delivery', 'recoge tu|tu paquete (?:llega|esta|sera|ha|se)|en reparto|punto de recogida'],
    ['return-window', 'devolver .{0,30}hasta|plazo de devolucion|politica de devolucion'],
    ['bill', String.raw`tu pago \d|meses sin intereses`],
    ['subscription', 'suscripcion .{0,40}renov|periodo de prueba gratu'],
  ],
  never: [
    ['bank-cashback', String.raw`\bcon tu tarjeta (?:de (?:credito|debito) )?(?:${BANKS.slice(2)})`],
    ['clipped-coupon', '(?:marca|selecciona) la casilla|cupon (?:de|en) la (?:pagina|ficha)'],
    ['refund', String.raw`\b(?:reembols|abon|devuel)\w*.{0,30}\ba tu (?:tarjeta|cuenta bancaria)`],
  ],
  earned: [
    String.raw`\bpor cada\b.{0,80}\b(?:recib|obt|gana|consig|regala|dan)\w*\b.{0,20}{A}`,
    String.raw`\b(?:recib\w*|consigue\w*|obten\w*|obtien\w*|gana\w*|llevate|regala\w*|ofrece\w*|da|damos)\b.{0,60}(?:{A}|{P} (?:de|en) \w+ (?:en|como) |cupon|credito|saldo)(?! (?:de descuento|menos)).{0,80}\b(?:al (?:\w{2,12}r)|a quien(?:es)?|si (?:compr|gast|recarg|pid)\w*|por (?:compr|gast|recarg|ped|sub|descarg)\w*r|a (?:los )?(?:\w+ ){1,3}que (?:compr|gast|recarg|pid)\w*|en tu (?:primera|proxima) (?:compra|recarga))`,
    String.raw`\b(?:recibe|consigue|obten|gana)\b(?!.{0,20}descuento).{0,80}\b(?:al (?:comprar|gastar|recargar)|comprando|gastando|si (?:compras|gastas))\b`,
    String.raw`\b(?:gast(?:a|e|en|ar|es|ando)|compr(?:a|e|en|ar|as|ando)|pagar|pague|paga|recarg\w*|pid(?:e|a|iendo)|pedir|realiza\w*|inscrib\w*|suscrib\w*|descarg\w*|guard[ae]\w{0,2}|sub(?:e|en|an|ir|as)|mira|escucha|lee|particip\w*)\b.{0,200}\b(?:recib\w*|obten\w*|obtiene|obtienen|gan(?:a|as|aras)|consigue\w*|consegui\w*|se llevan?(?! {A} menos)|te (?:damos|regalamos|abonamos|llevas|enviaremos|enviamos)|se (?:te )?(?:abonar|acreditar|otorgar)a\w*|de regalo)\b(?! un descuento)`,
    String.raw`\bse (?:le |te |les )?(?:abonaran?|acreditaran?|otorgaran?|ingresaran?)\b|\b(?:recibiras?|recibira|obtendras?|obtendra|obtiene)\b.{0,60}(?:{A}|cupon|credito|saldo|vale)`,
  ].join('|'),
};

export const es: TextWords = {
  language: 'es',
  verbLast: false,
  abbreviations: abbreviated(
    'sr sra dr dra d n no num art etc tel max min aprox ene feb mar abr jun jul ago sept sep oct nov dic s.a s.l dto p.ej ud uds pags',
  ),
  afterHalfDay: /^/,
  mentions,
  about,
  amounts: esAmounts(CREDIT),
  days: esDays(CREDIT),
  hedges: esUse.hedges,
  rules: { ...esUse.rules, ...esRules },
  sellers: esUse.sellers,
  goods: { ...esGoods, ...esUse.refusal },
};
