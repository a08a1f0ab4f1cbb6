import type { AmountWords, DayWords } from './text-words.ts';

/** Spanish of Spain and Mexico: what the words right beside an amount make of it. */
export function esAmounts(credit: string): AmountWords {
  return {
    minimum: {
      before: [
        String.raw`\b(?:al menos|como minimo|minimo(?: de)?:?|minima(?: de)?:?|importe minimo(?: de)?|a partir de|desde|(?:superior|mayor)(?:es)? (?:o igual(?:es)? )?(?:a|de)|igual o superior a|no inferior a|mas de|llegar a|llega a|llegue a|alcanza\w*|supere?(?:n)?|con|por) (?:los |un minimo de )?`,
        String.raw`\b(?:pedidos?|compras?|carrito|recargas?|cesta|gasto|pago)(?: \w+)? (?:de|desde|por|superior(?:es)? a|de mas de|por valor de|a partir de) (?:al menos |un minimo de |mas de )?`,
        String.raw`{A} de descuento en |\b(?:gasta(?:r|s|n|ndo)?|gaste[ns]?|gastes|pagar|pague|recarga(?:r|s|ndo)?|compra por)(?: al menos| un minimo de| mas de| como minimo)? `,
      ].join('|'),
      after: String.raw` (?:de compra|de compras|de pedido|o mas|en compras(?! (?:desde|superiores|de|a partir|mayores))|minimo|en adelante|como minimo)|\+`,
      around: String.raw`\bcompr\w* (?:una? )?(?:tarjeta|cheque)(?: de)?[- ]regalo (?:de|por) {A}`,
    },
    limit: {
      before: String.raw`\b(?:hasta(?: un maximo de)?|maximo(?: de)?|como maximo|max\.?|tope de|un tope de|con un limite de|limite de|limitado a|no mas de|menos de|inferior a|descuento maximo(?: de|:)?) `,
      after: String.raw` (?:como maximo|maximo|max)\b`,
    },
    other: {
      before: [
        String.raw`\b(?:(?<!promocional |cupon |credito )importe|total|importe total|precio|cuesta|coste|costo|gastos(?: de \w+)?|envio|reembolso|devuelto|devolveremos|en lugar de|iva|factura|pago \d+ de \d+ por|compra original|pagado|cargo|cuota|comision)(?: de| es| sera| fue|:)? \(?`,
        String.raw`\bpedido (?:n\.? ?)?[\d-]{6,24} \((?:\w+ ){0,2}(?:: )?(?:de )?`,
        String.raw`\b(?:tarjeta|cheque|vale)(?: de)? regalo (?:de |por valor de )?`,
      ].join('|'),
      after: String.raw` ?\/ ?(?:mes|ano)| (?:al|cada|por) (?:mes|ano)| {N}| de (?:gastos|envio|iva)| (?:de |en )?(?:tarjetas?|cheques?)(?: de)? regalo| a meses`,
    },
    left: {
      before: String.raw`\b(?:te quedan(?: aun)?|quedan|saldo restante(?: de|:)?|restantes?(?: de|:)?|resto(?: de|:)?) (?:aun |todavia )?`,
      after: ' (?:restantes?|que te quedan|disponibles aun)',
    },
    credit: {
      before: String.raw`\b(?:${credit})(?: \w+)?(?: de| por| por valor de| por importe de| por un valor de| equivalente a|:)? ?`,
      after: ` (?:de|en|como|en forma de) (?:un )?(?:${credit}|credito|bonificacion|saldo promocional)`,
    },
    grant: {
      before: String.raw`\b(?:recibe[ns]?|recibir\w*|recibido|obten|obtiene[ns]?|obtener|obtendras?|consigue[ns]?|conseguir|gana[rs]?|ganaras|llevate|llevas|sumado|anadido|abonado|agregado|acreditado|abonaran|abonara|acreditaran|descontaran?|restaran?|ahorra[rs]?|ahorro de|descuento de|descuento|rebaja de|dispones de|cuentas con|tienes|tus|ya tienes|darte|damos|damos|devuelve|regalo de|regalamos|vale|codigo de|valor(?: de|:)|bonificacion de) (?:un |una |de |tus |otros |hasta |ya |con |los |ademas |ahora |extra )*`,
      after: String.raw`,? (?:que (?:es|son) )?valid[oa]s?\b| (?:de (?:descuento|regalo|bonificacion)|menos|gratis|para|en tu|por|que|de saldo|de credito|de prime|caducan|vencen|te esperan|adicionales|de vuelta)\b| {~4}(?:${credit})`,
    },
    laterOrder: String.raw`{A} (?:\w+ ){0,3}(?:para|en) (?:tu |una )?(?:proxim|futur)\w*[^{A}{D}]{0,50}`,
    percent: {
      before: String.raw`\b(?:descuento|ahorra|dto\.?|extra|rebaja|obten|consigue|hasta(?: un)?|un|del) ?(?:de |del |un |hasta )*|-`,
      after: String.raw` (?:de |del )?(?:\w+ )?(?:descuento|dto|menos|adicional|extra|en|sobre|de reembolso|de bonificacion|de regreso)`,
    },
  };
}

export function esDays(credit: string): DayWords {
  return {
    until: {
      before: String.raw`\b(?:hasta|hasta el|antes del|antes de|antes de que acabe el|caduca|caducan|caducara|caducidad|vence|vencen|vencera|vencimiento|expira|expiran|termina|terminan|finaliza|acaba|fecha limite|fecha limite es|fecha de (?:caducidad|vencimiento)|valid[oa]s? hasta|vigencia|vigente hasta|vigencia hasta|a mas tardar|ultimo dia|fin|el plazo acaba|como maximo|cierra|solo)(?: el| al| a| del| dia| de| es| que acabe| inclusive| las| la| final del| manana| hasta| :|:| que)*,? ?\(?`,
      after: ',? (?:inclusive|incluido|como maximo|es (?:el ultimo|la fecha)|a mas tardar|a medianoche)',
    },
    since: {
      before: String.raw`\b(?:desde|a partir del?|del|empieza|comienza|inicia|disponible desde|valido desde)(?: el| dia)? `,
      after: ' en adelante',
    },
    acts: {
      use: String.raw`\b(?:us[ae]\w{0,4}|utiliz\w*|gastarl\w*|canje\w*|caduc\w*|venc\w*|expir\w*|valid\w*|vigen\w*|aplica\w*|disfrut\w*|descuent[ae]n?|(?:el|tu|tus|este|los|del|su) (?:${credit})|el saldo|repartirse|dura[n]?|tienes {N}|(?:para|pod\w{1,5}|pued\w{1,2}) gastar|fecha limite)(?![a-z])`,
      earn: String.raw`\b(?:compra(?:s|r|n|ndo|d[oa]s?)?|compre[ns]?|gast(?!ar(?:l|se)|os\b)\w*|pagar|pague|recarg\w*|pid(?:e|a)|realiz\w*|guard[ae]\w{0,2}|sub(?:e|en|an|ir|as)|inscrib\w*|suscri\w*|descarg\w*|particip\w*|obten\w*|obtiene|recib\w*|consig\w*|gan(?:a|as|ar)|ha de hacerse)(?![a-z])`,
      offer: String.raw`\b(?:(?:oferta|promocion|campana)(?: es| sera)? (?:valida|vigente|aplicable|vence|caduca|expira)|vigencia:|vigencia de la (?:promocion|oferta|campana)|oferta|promocion|descuento|evento|campana|cupon|solo)(?![a-z])`,
      other: String.raw`\b(?:entreg(?:a|ado|amos|aremos)|envi(?:o|amos)|(?<!y )enviados?(?! y vend| por amazon)|llega\w*|devol\w*|devuelv\w*|reembols\w*|renov\w*|renueva|cargo|cargara|factur\w*|abonar\w*|abonado el|acreditar\w*|se ingresar\w*|disponible {N} despues|{N} despues|pedido del|pedido el|realizado el|paquete|recog\w*|suscripcion|dias (?:laborables|habiles)|cuesta|recibira un (?:correo|email|e-mail))(?![a-z])`,
    },
    span: {
      before: String.raw`\b(?:en|dentro de|durante|dura|por|tienes|vigencia de|valid[oa]s?(?: por| durante)?|plazo de|caduca (?:a los|en|tras)|a los|tras|quedan|los|en los|en un plazo de|hasta) (?:los |las |proximos |siguientes |un periodo de |una vigencia de )*`,
      after:
        ' (?:naturales )?(?:a partir|desde|despues|tras|siguientes|para|de validez|de vigencia|posteriores|contados)',
    },
    from: [
      ['redemption', String.raw`\b(?:activ\w*|canje\w*)`],
      ['enrolment', String.raw`\b(?:inscripcion|registro|alta)\b`],
      [
        'issue',
        String.raw` (?:naturales )?(?:a partir de|desde|despues de|tras|siguientes a|posteriores a|contados (?:a partir de|desde)) ?(?:su |la |el |que |este |esta |fecha de |de )*(?:emision|recepcion|recibir\w*|abono|acreditacion|otorgamiento|hoy|mensaje|correo|concesion|ingreso)`,
      ],
      [
        'purchase',
        ' (?:naturales )?(?:a partir de|desde|despues de|tras|siguientes a) ?(?:su |la |el |tu |fecha de |de )*(?:compra|pedido)',
      ],
      ['issue', String.raw`\b(?:emision|abono|recepcion|desde hoy|este (?:mensaje|correo))`],
    ],
    nextMonthEnd: '(?:fin|final|ultimo dia) del mes (?:siguiente|posterior|proximo)',
    row: ' (?:caduca[n]?|vence[n]?|expira[n]?|valid[oa]s?).{0,30}',
  };
}
