import type { GoodsWords, RuleWords, UseWords } from './text-words.ts';

export const esRules: Omit<RuleWords, keyof UseWords['rules']> = {
  stackable: String.raw`\b(?:se (?:puede|pueden) (?:combinar|acumular|sumar|usar junto)|acumulables?|combinables?|compatibles? con|puede (?:combinarse|acumularse|usarse junto))`,
  notStackable: String.raw`\bno (?:\w+ ){0,3}(?:acumul\w+|combin\w+|compatib\w+|sumar\w*|usarse (?:junto|con otr)|utilizarse (?:junto|con otr))|\b(?:ni|tampoco) (?:\w+ ){0,2}(?:acumul|combin)\w+|un solo (?:codigo|cupon) por pedido|incompatible con`,
  transferable: String.raw`(?<!no |no es |ni |in)\btransferibles?`,
  notTransferable: String.raw`\b(?:intransferibles?|no (?:\w+ ){0,3}(?:transferi\w+|ceder\w*|cedid\w*|revend\w*|regalar\w*|traspas\w*)|ni (?:transferi|ceder|cedid|revend)\w*|personal e|es personal|son personales)`,
  noCash: String.raw`\b(?:no|ni|sin|tampoco)\b.{0,60}\b(?:efectivo|dinero|valor monetario|metalico)`,
  notTax: String.raw`\b(?:no|ni|excepto|sin incluir|excluid\w*)\b.{0,60}\b(?:gastos de envio|envio|impuestos|iva|costo de envio|envoltorio)`,
  returnsLost: String.raw`\b(?:devol\w*|devuelv\w*|reembols\w*|reintegr\w*)\b.{0,160}\b(?:no (?:\w+ ){0,2}(?:devuelv\w*|devolver\w*|reembols\w*|restituy\w*|restablec\w*|recuper\w*|reintegr\w*|reactiv\w*|abona\w*|repon\w*|se devolvera|vuelve)|(?:lo que|importe|monto|cantidad)(?: \w+)? (?:realmente |efectivamente )?(?:pagaste|pagado|pagada|abonado)|pierde\w*|solo (?:el|la|lo)|descontar\w*|menos el descuento)`,
  returnsBack: String.raw`\b(?:devol\w*|devuelv\w*)\b.{0,60}\b(?:se (?:te )?(?:restituira|reintegrara|devolvera) el (?:credito|saldo|cupon))`,
  limit: [
    String.raw`\b(?:limite de |limitado a |maximo |solo )?{count} (?:\S{1,24} ){0,3}por (?:cliente|cuenta|persona|usuario|miembro)`,
    String.raw`\b(?:una (?:sola |unica )?vez|un solo uso|uno) por (?:cliente|cuenta|persona|usuario|miembro)`,
    String.raw`\bcada (?:cliente|usuario|cuenta|miembro)\b.{0,40}\b(?:una (?:sola )?vez|un solo)`,
    String.raw`\bcada (?:cliente|usuario|miembro|cuenta)\b.{0,40}\b{count} veces|\b{count} veces por (?:cliente|usuario|cuenta)`,
    String.raw`\bcada (?:cliente|usuario|miembro|cuenta)\b.{0,40}\bdos veces`,
  ],
  automatic: String.raw`\b(?:automaticamente|de forma automatica|sin codigo)`,
  code: String.raw`\b(?:introduce|ingresa|usa|utiliza|con) (?:el|este) codigo`,
  claim: String.raw`\bactiva (?:la|el|tu|esta) (?:oferta|cupon|promocion|credito|descuento)`,
  claimBy: String.raw`\bactiv\w*.{0,40}(?:antes del|hasta el) {D}`,
};

export const esGoods: Omit<GoodsWords, keyof UseWords['refusal']> = {
  names: [
    ['gift-cards', String.raw`\b(?:tarjetas?|cheques?|vales?)(?: de)?[- ]regalo\b`],
    ['textbooks-rental', String.raw`\b(?:alquiler|renta) de libros`],
    ['digital/audible', String.raw`\baudible\b|\baudiolibros?\b`],
    ['subscriptions', String.raw`\bsuscripci[o]n(?:es)?\b|\bmembresias?\b|\bkindle unlimited\b`],
    [
      'amazon-devices',
      String.raw`\bdispositivos? (?:de )?amazon\b|\be-?readers?\b|\bdispositivos (?:kindle|echo|fire)|\becho\b|\bfire (?:tv|tablets?)`,
    ],
    [
      'digital/kindle-ebooks',
      String.raw`\be-?books?(?: kindle)?\b|\blibros (?:kindle|electronicos|digitales)|\bkindle\b`,
    ],
    [
      'digital/apps-games',
      String.raw`\bapps\b|(?<!\b(?:la|tu|nuestra|primera) )\bapp\b(?! (?:de )?amazon)|\baplicaciones\b|\bappstore\b`,
    ],
    ['digital/digital-music', String.raw`\bmusica(?: digital)?\b|\bmp3\b`],
    ['digital/prime-video', String.raw`\bprime video\b|\bpeliculas?\b|\bvideos?\b|\bseries\b`],
    ['digital', String.raw`\b(?:contenidos?|productos?|articulos?|titulos?) digital(?:es)?\b`],
    ['books', String.raw`\blibros?\b`],
    [
      'grocery-fresh',
      String.raw`\bsupermercado\b|\bamazon fresh\b|\balimentacion\b|\balimentos\b|\bdespensa\b|\bcomestibles`,
    ],
    ['pantry', String.raw`\bpantry\b`],
    ['alcohol', String.raw`\balcohol\b|\bbebidas alcoholicas\b|\bvinos?\b|\bcervezas?\b|\blicores\b`],
    [
      'infant-formula',
      String.raw`\b(?:preparados? (?:para|de) lactantes|leche (?:infantil|de inicio|de formula|para lactantes)|formula(?:s)? (?:infantil(?:es)?|lactea|para bebes)|leche materniza\w*|alimentos? para bebes?)\b`,
    ],
    ['pharmacy', String.raw`\bmedicamentos?\b|\bfarmacia\b`],
    ['subscribe-and-save', String.raw`\bsuscribete y ahorra\b|\bplanea y ahorra\b`],
    ['lightning-deals', String.raw`\bofertas? (?:flash|relampago)\b`],
    [
      'warehouse-deals',
      String.raw`\bamazon (?:segunda mano|warehouse)\b|\bsegunda mano\b|\breacondicionados?\b|\bproductos? usados?`,
    ],
    [
      'third-party',
      String.raw`\b(?:vendedores (?:terceros|externos|del marketplace)|terceros vendedores|marketplace|otros vendedores|articulos de terceros|productos de terceros)\b`,
    ],
    ['clothing', String.raw`\bmoda\b|\bropa\b|\bzapatos\b|\bcalzado\b`],
    ['electronics', String.raw`\belectronica\b|\binformatica\b`],
    ['beauty', String.raw`\bbelleza\b|\bcosmetic[oa]s?\b|\bmaquillaje\b`],
    [
      'household',
      String.raw`\bproductos? (?:de limpieza|para el hogar|del hogar)|\blimpieza del hogar|\bcuidado del hogar`,
    ],
    ['home', String.raw`\bhogar y cocina\b|\bmuebles\b|\bdecoracion\b|\bropa de cama\b`],
    ['physical', String.raw`\b(?:productos|articulos) fisicos\b`],
  ],
  include: String.raw`\b(?:para|en|de|sobre|por|productos|articulos|categoria)\b`,
  neither: String.raw`\b(?:con|gracias|a traves|tu pedido)\b`,
  excludedAfter: String.raw`[^.;]{0,60} (?:(?:estan|esta|quedan?|son) (?:\w+ )?(?:excluid[oa]s?|fuera)|excluid[oa]s?\b|no (?:estan|participan|entran|cuentan para|se incluyen))`,
  includedAfter: '(?!)',
  notCounted: String.raw`\bno (?:computan?|cuentan?|suman|se (?:tienen en cuenta|contabilizan|cuentan))|\btampoco computan`,
};
