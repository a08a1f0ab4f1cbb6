import { NO_GOODS, NO_RULES, NO_SELLERS } from './no-rules.ts';
import type { AboutWords, AmountWords, DayWords, MentionWords, TextWords } from './text-words.ts';
import { abbreviated, BANKS, COMMON_ZONES, listed, numbered, OTHER_SHOPS } from './word-lists.ts';

const mentions: MentionWords = {
  months: listed(
    'janeiro jan, fevereiro fev, marco mar, abril abr, maio mai, junho jun, julho jul, agosto ago, setembro set, outubro out, novembro nov, dezembro dez',
  ),
  weekdays: listed(
    'domingo dom, segunda-feira segunda seg, terca-feira terca ter, quarta-feira quarta qua, quinta-feira quinta qui, sexta-feira sexta sex, sabado sab',
  ),
  ordinals: '°|º|o',
  longDates: [String.raw`{day} (?:de )?{month}\.?(?: (?:de )?{year})?`],
  rangeJoins: 'a|ate|e|ao|ate o dia',
  rangeLeads: 'de|entre|do dia|nos dias|dias|entre os dias',
  dateJoins: 'as|a|ate as|de',
  monthEnd: 'fim de|final de|ultimo dia de',
  timeMarks: 'h|hs|horas?|hrs',
  midnight: 'meia-noite',
  zones: {
    ...COMMON_ZONES,
    'horario de brasilia': 'America/Sao_Paulo',
    'hora de brasilia': 'America/Sao_Paulo',
    brt: 'America/Sao_Paulo',
  },
  numbers: numbered(
    'um|uma 1, dois|duas 2, tres 3, quatro 4, cinco 5, seis 6, sete 7, oito 8, nove 9, dez 10, doze 12, quinze 15, vinte 20, trinta 30, quarenta 40, cinquenta 50, sessenta 60, cem 100',
  ),
  currencies: [
    ['reais|real|conto|contos', 'BRL'],
    ['euros?', 'EUR'],
    ['dolares', 'USD'],
  ],
  coins: [],
  day: 'dias?',
  week: 'semanas?',
  month: 'mes(?:es)?',
  year: 'anos?',
  betweenUnit: '(?!)',
};

const CREDIT =
  '(?:creditos?|saldos?|cupo(?:m|ns)|codigos?|vales?|bonus)(?: (?:promocional|promocionais|promo|de cortesia|de desconto|kindle|digital|amazon))?';

const about: AboutWords = {
  credit: String.raw`\b(?:(?:credito|saldo|cupom|codigo|bonus|vale)s? (?:promociona(?:l|is)|de cortesia|de desconto)|(?<!cartao de |cartoes de )creditos? (?:para|em|de|promocional|kindle|amazon|pq|na|por)|{A} (?:de|em) creditos?|cupom\b(?=.{0,80}(?:desconto|pedido|compra|{A})))`,
  discount: String.raw`{A} (?:de desconto|off)|{P} (?:de desconto|off)|\bdesconto (?:de |extra de |adicional de )?(?:{A}|{P})|economize (?:{A}|{P})|\b(?:o|este|seu|do|um) (?:cupom|credito)\b(?! do cartao)`,
  others: [
    ['other-shop', `${OTHER_SHOPS}|outra (?:loja|empresa)`],
    ['bank-cashback', `${BANKS}|fatura do cartao|cartao de credito`],
    ['gift-card', 'cart(?:ao|oes)[- ]presente|vale[- ]presente'],
    ['refund', 'reembols(?:o|amos|ado)'],
    ['points', String.raw`\d pontos`],
    [
      'price-change',
      'oferta do dia|ofertas do dia|agora {A}|em vez de {A}|leve \\d pague|oferta relampago|de {A} por {A}|preco (?:caiu|anterior)',
    ],
  ],
  never: [],
  earned: String.raw`\b(?:ganhe|receba)\b(?!.{0,20}desconto).{0,80}\b(?:comprando|ao comprar|ao gastar|gastando|se (?:comprar|gastar))\b|\b(?:compr(?:e|ar|ando|as)|gast(?:e|ar|ando)|recarreg\w*|pec(?:a|am)|assin\w*|cadastr\w*)\b.{0,160}\b(?:e (?:ganhe|receba|ganha|recebe)|recebera\w*|ganhara\w*|ganham|recebem)\b(?! desconto)`,
};

const amounts: AmountWords = {
  minimum: {
    before: String.raw`\b(?:a partir de|pelo menos|no minimo|minim[oa](?: de)?:?|acima de|mais de|valor minimo de|compras? de|pedidos? de|gaste|gastar) `,
    after: ` (?:ou mais|em compras(?! (?:a partir|acima|de)))`,
  },
  limit: {
    before: String.raw`\b(?:ate|maximo(?: de)?|no maximo|limitado a|limite de|teto de) `,
    after: ' (?:no maximo|maximo)',
  },
  other: {
    before: String.raw`\b(?:no valor (?:total )?de|total(?: de)?|frete(?: de)?|preco|por|custa|taxa de|reembolso de|cart(?:ao|oes)[- ]presente de|saldo): ?|\bno valor (?:total )?de |\b(?:total de|frete de|reembolso de|presente de|taxa de|custa) |\(`,
    after: ` (?:por mes|por ano|de frete)| ?\\/ ?mes`,
  },
  left: { before: String.raw`\b(?:restam|saldo restante(?: de|:)?) `, after: ' restantes' },
  credit: {
    before: String.raw`\b(?:${CREDIT})(?: de| no valor de| :|:)? `,
    after: ` (?:de|em|como) (?:${CREDIT})`,
  },
  grant: {
    before: String.raw`\b(?:recebi|receba|recebera|ganhe|ganhou|ganhara|adicionamos|creditamos|desconto de|economize|tem|voce tem|seus|bonus de) (?:um |uma |de |mais )*`,
    after: ` (?:de desconto|off|para|em|de bonus)`,
  },
  percent: {
    before: String.raw`\b(?:desconto de|economize|ganhe) `,
    after: ` (?:de desconto|off|em|de volta)`,
  },
};

const days: DayWords = {
  until: {
    before: String.raw`\b(?:ate|ate o dia|valid[oa]s? ate|vence|vence em|vencem em|expira|expira em|expiram em|termina|termina em|acaba|acaba dia|antes de|validade|validade:|no maximo|encerra em|fim em)(?: o| dia| o dia| em| ate| :|:| no dia| de)*,? `,
    after: ` (?:inclusive)`,
  },
  since: { before: String.raw`\b(?:a partir de|desde|de|comeca em|inicia em) `, after: ' em diante' },
  acts: {
    use: String.raw`\b(?:us[ae]\w{0,3}|utiliz\w*|valid\w*|vale\b|venc\w*|expira\w*|acaba|gast[ae]-?\w*|(?:o|seu|este) (?:${CREDIT})|resgat\w*)(?![a-z])`,
    earn: String.raw`\b(?:compre|comprar|comprando|gaste|gastar|recarreg\w*|assin\w*|cadastr\w*|ganh\w*|receba|particip\w*)(?![a-z])`,
    offer: String.raw`\b(?:(?:oferta|promocao)(?: e)? (?:valida|vence|expira)|oferta|promocao|desconto|campanha|primeira compra)(?![a-z])`,
    other: String.raw`\b(?:entreg(?:a|ue|ar)|(?<!e )enviad\w*|chega|devol\w*|reembols\w*|fatura|pedido de|atraso|creditado em)(?![a-z])`,
  },
  span: {
    before: String.raw`\b(?:em ate|dentro de|por|em|ate|valid[oa] por|tem) `,
    after: ` (?:apos|a partir|depois|para|de validade|da)`,
  },
  from: [
    ['redemption', String.raw`\b(?:ativacao|resgate)`],
    ['issue', ' (?:apos|a partir|depois|da|do) {~3}(?:recebimento|emissao|credito|concessao|data|hoje)'],
    ['purchase', ' (?:apos|a partir|depois) {~3}(?:compra|pedido)'],
  ],
  nextMonthEnd: '(?:fim|final|ultimo dia) do mes seguinte',
  row: ` (?:vence|expira|valido).{0,30}`,
};

export const pt: TextWords = {
  language: 'pt',
  verbLast: false,
  abbreviations: abbreviated(
    'sr sra n no tel max min etc ex jan fev mar abr mai jun jul ago set out nov dez',
  ),
  afterHalfDay: /^/,
  mentions,
  about,
  amounts,
  days,
  hedges: String.raw`\b(?:normalmente|geralmente|em geral|costuma\w*|acho que|talvez|provavelmente|parece que|cerca de|mais ou menos|alguns cupons)(?![a-z])`,
  rules: {
    ...NO_RULES,
    notStackable: String.raw`\bnao (?:e |sao |pode ser )?(?:cumulativ\w+|acumulav\w+|combinad\w+)`,
    notTransferable: String.raw`\b(?:nao pode(?:m)? ser transferid\w+|intransferive\w+|nao (?:e|sao) transferive\w+)`,
    noCash: String.raw`\b(?:nem|nao).{0,40}(?:por dinheiro|em dinheiro)`,
    notTax: String.raw`\bfrete nao|nao (?:cobre|inclui) (?:o )?frete`,
    returnsLost: String.raw`\bdevol\w*.{0,80}\bnao (?:retorna|volta|sera (?:devolvido|restituido))`,
    single: String.raw`\b(?:uma unica vez|uso unico|em um unico pedido)`,
    limit: [
      String.raw`\b{count} (?:\w+ )?por (?:cpf|cliente|conta|pessoa)`,
      String.raw`\buma vez por (?:cpf|cliente|conta)`,
    ],
  },
  sellers: {
    ...NO_SELLERS,
    amazon: String.raw`\bvendid[oa]s?(?: e (?:entregue|enviad[oa])s?)? (?:so )?pela amazon`,
  },
  goods: {
    ...NO_GOODS,
    names: [
      ['gift-cards', String.raw`\b(?:cart(?:ao|oes)|vales?)[- ]presente\b`],
      ['digital/kindle-ebooks', String.raw`\be-?books?(?: kindle)?\b|\blivros digitais`],
      ['books', String.raw`\blivros?\b`],
      ['electronics', String.raw`\beletronicos?\b`],
      ['alcohol', String.raw`\bbebidas alcoolicas\b`],
    ],
    include: String.raw`\bcreditos? para|\bsomente (?:para|em)|\bvalido para\b`,
    exclude: String.raw`\b(?:nao vale para|nao (?:(?:e|sao) )?valid[oa]s? para:?|exceto|exclu\w+|nem)\b`,
  },
};
