import type { UseWords } from './text-words.ts';

/** What notices beside a credit say, too: who must sell it, and whether one order uses it up. */
export const esUse: UseWords = {
  language: 'es',
  rules: {
    single: String.raw`\b(?:(?:una (?:sola|unica) vez|se (?:usa|utiliza) una vez|(?:us|utiliz|canje)ar(?:se|lo)? (?:solo )?una (?:sola |unica )?vez|de un solo uso|un solo uso|uso unico|un unico uso)|(?:en|para|sobre) (?:un (?:solo|unico) (?:pedido|pago)|una (?:sola|unica) (?:compra|transaccion))|no (?:es )?(?:divisible|fraccionable))(?! por (?:cliente|cuenta|usuario|persona))`,
    drawdown: String.raw`\b(?:(?:en|entre|para) (?:varios|varias|distintos|distintas|multiples) (?:pedidos|compras|veces|ocasiones)|poco a poco|en partes|por partes|hasta (?:agotar(?:lo|se)?|que se agote)|repartirse|(?:resto|saldo restante|sobrante)\b.{0,40}\b(?:queda|se (?:conserva|mantiene|guarda)|disponible|podras))`,
    forfeited: String.raw`\bpierdes? lo que no|\blo que no (?:\w+ ){1,3}(?:se )?pierd|\b(?:resto|(?<!saldo )restante|remanente|sobrante|diferencia|saldo no (?:usado|utilizado)|no (?:usad|utilizad|gastad|consumid|uses|gastes)\w*|sobre)\b.{0,80}\b(?:pierde|perder\w*|perdid\w*|se (?:anula|cancela)|caduca\w*|no (?:se )?(?:devuelve|reembols\w*|recuper\w*|conserva|guarda|abona\w*|sera))`,
    kept: String.raw`\b(?:resto|restante|sobrante)\b.{0,40}\b(?:queda (?:en|disponible)|se (?:conserva|mantiene|guarda)|seguira disponible)`,
    denial: String.raw`\b(?:no|nunca|ningun\w*)\b`,
    otherLoss: String.raw`\b(?:devoluci\w*|devuelv\w*|cancel\w*|fecha|vencimiento|caducidad)\b|\bno (?:se )?pierd|\d{4}`,
  },
  sellers: {
    amazon: String.raw`\b(?:vendid[oa]s?|enviad[oa]s?|gestionad[oa]s?)(?:,? (?:y|&|e) ?(?:vendid[oa]s?|enviad[oa]s?|entregad[oa]s?|gestionad[oa]s?))? (?:directamente |unicamente |solo )?por amazon(?:\.es|\.com\.mx| es| mexico| espana| eu)?(?! ?(?:segunda|warehouse|resale))|\b(?:que|lo que) amazon (?:vende|envia|entrega)|\blo que vend[ae] (?:el propio )?amazon|vendedor (?:es|sea|tiene que ser|debe ser|:) amazon(?! ?segunda)`,
    any: String.raw`\b(?:cualquier vendedor|todos los vendedores|sin importar (?:el vendedor|quien)|independientemente del vendedor|(?:de|por) amazon (?:o|y|como)(?: tambien)? (?:de |por )?(?:\w+ )?(?:vendedores|terceros|otros)|amazon (?:o|y) (?:\w+ )?(?:terceros|otros vendedores|marketplace)|tambien (?:los )?de (?:otros vendedores|terceros))`,
    named: String.raw`\b(?:(?:del|al) (?:vendedor|tienda)|de la tienda|vendidos por) (?!amazon|terceros|otros|un |una |y |o |que )\w|vendedor(?:es)? (?:indicad|especificad|mencionad|senalad)os?`,
    used: String.raw`\bamazon (?:segunda mano|warehouse|resale)`,
  },
  refusal: {
    exclude: String.raw`\b(?:excluid[oa]s?|excluye\w*|excepto|salvo|fuera|a excepcion|menos|ni|tampoco|sin|no (?:\w+ ){0,2}(?:val(?:e|en)|valid[oa]s?|para|en|incluye\w*|aplica\w*|usar\w*|utilizar\w*|comprar\w*|compran|cubre\w*|sirve\w*|puede\w*|acumulable))\b`,
    butAgain: String.raw`[;:]|\b(?:pero|sino|solo en)\b`,
  },
  hedges: String.raw`\b(?:normalmente|generalmente|por lo general|habitualmente|suele|suelen|en principio|aproximadamente|mas o menos|alrededor de|unos {N}|creo|me parece|quizas?|tal vez|probablemente|al parecer|parece que|supuestamente|algun(?:os|as) (?:codigos|cupones|ofertas|promociones)|puede variar|pueden variar|a veces|deberia)(?![a-z])`,
};
