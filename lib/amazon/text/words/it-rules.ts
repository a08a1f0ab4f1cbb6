import type { GoodsWords, RuleWords, UseWords } from './text-words.ts';

export const itRules: Omit<RuleWords, keyof UseWords['rules']> = {
  stackable: String.raw`\b(?:cumulabil[ei]|combinabil[ei]|combinare|si (?:puo|possono) (?:combinare|sommare|cumulare)|utilizzabil[ei] insieme|abbinabil[ei])`,
  notStackable: String.raw`\bnon (?:\w+ ){0,3}(?:cumulabil\w+|combinabil\w+|cumulat\w*|combinat\w*|abbinabil\w+|utilizzat\w* (?:insieme|con altr))|\b(?:ne|non) (?:e |si )?(?:cumula\w*|combina\w*)|un solo (?:codice|buono) per ordine`,
  transferable: String.raw`(?<!non |non e |ne )\b(?:cedibil[ei]|trasferibil[ei])`,
  notTransferable: String.raw`\b(?:non (?:\w+ ){0,3}(?:trasferibil\w+|cedibil\w+|cedut\w+|trasferit\w+|rivendut\w+)|ne (?:cedibil|trasferibil|cedut|trasferit)\w+|incedibil\w+|(?:strettamente )?personale e non|e personale)`,
  noCash: String.raw`\b(?:non|ne|nessun|senza)\b.{0,60}\b(?:denaro|contant[ei]|valore monetario|in soldi)`,
  notTax: String.raw`\b(?:non|esclus[eio]|ne|escluse)\b.{0,60}\b(?:spese di (?:spedizione|consegna)|spedizione|consegna|tasse|iva|imposte|confezione regalo)`,
  returnsLost: String.raw`\b(?:res[oi]|restitu\w*|recesso|rimbors\w*)\b.{0,160}\b(?:non (?:\w+ ){0,2}(?:rimborsat|riaccreditat|restituit|riattivat|ripristinat|riemess|riutilizz|recuperat|sostituit)\w*|(?:effettivamente|realmente) (?:pagat|vers|sostenut)\w*|perso|si perde|decade|(?:solo|soltanto|esclusivamente) (?:l'importo|la somma|quanto)|al netto|ridott\w*|detratt\w*)`,
  returnsBack: String.raw`\b(?:reso|restitu\w*)\b.{0,60}\b(?:sara|verra|viene) (?:riaccreditat|ripristinat|restituit)\w*`,
  limit: [
    String.raw`\b(?:massimo |al massimo |limite di |solo )?{count} (?:\S{1,24} ){0,3}(?:per|a) (?:cliente|account|persona|utente|membro|testa)`,
    String.raw`\b(?:una (?:sola |singola )?volta|un solo utilizzo) (?:per|a) (?:cliente|account|persona|utente|testa)`,
    String.raw`\bogni (?:cliente|utente|account|membro)\b.{0,40}\b(?:una (?:sola )?volta|un solo)`,
    String.raw`\buno? a testa\b`,
  ],
  automatic: String.raw`\b(?:automaticamente|in automatico|senza codice)`,
  code: String.raw`\b(?:inserisci|inserire|usa|utilizza|con) (?:il|questo) codice`,
  claim: String.raw`\battiva(?:re)? (?:il|l'|la|questo) ?(?:buono|offerta|codice|credito|sconto|promozione)`,
  claimBy: String.raw`\battiv\w*.{0,40}(?:entro|fino al) (?:il )?{D}`,
};

export const itGoods: Omit<GoodsWords, keyof UseWords['refusal']> = {
  names: [
    ['gift-cards', String.raw`\b(?:buon[oi]|cart[ae])[- ]regalo\b`],
    ['textbooks-rental', String.raw`\bnoleggio (?:di )?(?:libri|testi)`],
    ['digital/audible', String.raw`\baudible\b|\baudiolibr[oi]\b`],
    ['subscriptions', String.raw`\babbonament[oi]\b|\bkindle unlimited\b|\biscrizioni prime`],
    [
      'amazon-devices',
      String.raw`\bdispositivi amazon\b|\bkindle e fire\b|\be-?reader\b|\bdispositivi (?:kindle|echo|fire)|\becho\b|\bfire (?:tv|tablet)`,
    ],
    [
      'digital/kindle-ebooks',
      String.raw`\be-?books?(?: kindle)?\b|\blibri (?:kindle|elettronici|digitali)|\bkindle\b`,
    ],
    [
      'digital/apps-games',
      String.raw`(?<!l'|dall'|nell'|tramite |via )\bapp\b(?! (?:amazon|di amazon|shopping))|\bapplicazioni\b|\bappstore\b`,
    ],
    ['digital/digital-music', String.raw`\bmusica(?: digitale)?\b|\bmp3\b`],
    ['digital/prime-video', String.raw`\bprime video\b|\bfilm\b|\bvideo\b|\bserie tv\b`],
    ['digital', String.raw`\b(?:contenut[oi]|prodott[oi]|articol[oi]|titol[oi]) digital[ei]\b`],
    ['books', String.raw`\blibr[oi]\b`],
    [
      'grocery-fresh',
      String.raw`\bamazon fresh\b|\balimentar[ei]\b|\bprodotti freschi|\bspesa (?:alimentare|online|fresh)|\bgeneri alimentari`,
    ],
    ['pantry', String.raw`\bpantry\b`],
    ['alcohol', String.raw`\balcol\w*|\bbevande alcoliche|\bvin[oi]\b|\bbirr[ae]\b|\bsuperalcolici`],
    [
      'infant-formula',
      String.raw`\blatte (?:di tipo 1|tipo 1|in polvere|per (?:lattanti|l'infanzia|neonati)|artificiale|formulato)|\b(?:alimenti|formula|alimentazione) per (?:neonati|lattanti|l'infanzia)(?: e bambini)?`,
    ],
    ['pharmacy', String.raw`\bfarmac[oi]\b|\bmedicinal[ei]\b|\bfarmacia\b`],
    ['subscribe-and-save', String.raw`\biscriviti e risparmia\b`],
    ['lightning-deals', String.raw`\bofferte lampo\b`],
    [
      'warehouse-deals',
      String.raw`\bamazon (?:seconda mano|warehouse)\b|\bseconda mano\b|\bricondizionat[oi]\b|\b(?:prodotti|articoli) usati\b`,
    ],
    ['third-party', String.raw`\b(?:venditori terzi|marketplace|terze parti|altri venditori)\b`],
    ['clothing', String.raw`\babbigliamento\b|\bmoda\b|\bscarpe\b|\bvestiti\b`],
    ['electronics', String.raw`\belettronica\b|\binformatica\b`],
    ['beauty', String.raw`\bbellezza\b|\bcosmetic[ioa]\b|\btrucchi\b`],
    [
      'household',
      String.raw`\bprodotti per la (?:casa|pulizia)|\bdetersivi\b|\bpulizia della casa|\bcura della casa`,
    ],
    ['home', String.raw`\bcasa e cucina\b|\bmobili\b|\barredamento\b|\barredo\b|\bbiancheria`],
    ['physical', String.raw`\b(?:prodotti|articoli) fisici\b`],
  ],
  include: String.raw`\b(?:per|su|sul|sui|sugli|sulla|sulle|in|di|nella|nel|da spendere in|prodotti|categoria|l'acquisto)\b|d'|sull'`,
  neither: String.raw`\b(?:con|da|dal|dalla|grazie|insieme)\b`,
  excludedAfter: String.raw`[^.;]{0,60} (?:(?:sono|e|restano|rimane|rimangono) (?:\w+ )?(?:esclus[eioa]|fuori)|esclus[eioa]\b|non (?:sono|e|rientra\w*|partecipa\w*|vale|si possono|valgono))`,
  includedAfter: '(?!)',
  notCounted: String.raw`\bnon (?:contano|concorrono|vengono (?:conteggiat|calcolat)\w*|sono (?:conteggiat|considerat)\w*)|\bnon (?:si )?(?:conta|calcola)no`,
};
