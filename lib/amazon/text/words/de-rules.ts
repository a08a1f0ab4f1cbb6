import type { GoodsWords, RuleWords, UseWords } from './text-words.ts';

export const deRules: Omit<RuleWords, keyof UseWords['rules']> = {
  stackable: String.raw`\b(?:kombinier\w+|kombinieren|zusammen mit|gemeinsam mit|kumulier\w+|in verbindung mit)\b.{0,60}|\b(?:lasst|kann|konnen).{0,60}kombinier`,
  notStackable: String.raw`\bnicht (?:\w+ )?(?:mit .{0,60})?(?:kombinier\w+|kumulier\w+)|\b(?:nicht|kein\w*) .{0,40}(?:zusammen|gemeinsam|gleichzeitig|in verbindung|in kombination)\b|nicht mit (?:anderen|weiteren)|\b(?:nur|lediglich|maximal|hochstens) ein (?:\w*(?:gutschein|code|rabatt|guthaben)\w*) (?:pro|je) bestellung|\b(?:pro|je) bestellung .{0,30}nur ein (?:\w*(?:gutschein|code|rabatt))|mit (?:anderen|weiteren) .{0,60}\bnicht\b`,
  transferable: String.raw`(?<!nicht )\b(?:ubertragbar|weitergegeben werden)`,
  notTransferable: String.raw`\b(?:nicht (?:auf (?:andere|dritte)\w* )?(?:ubertragbar|ubertragen|weitergegeben|weiterverkauf\w*|verkauf\w*)|unubertragbar|weitergabe .{0,20}(?:ausgeschlossen|nicht|untersagt)|ebenso die weitergabe|weder ubertragbar|noch ubertragbar|personengebunden|nur fur den empfanger|keine ubertragung|(?<!bei )\bubertragung .{0,30}(?:nicht|ausgeschlossen))`,
  noCash: String.raw`\b(?:barauszahlung|auszahlung|bargeld|barwert|bar)\b.{0,40}\b(?:ausgeschlossen|nicht|kein\w*|moglich)|\b(?:nicht|kein\w*|weder|keine) .{0,40}(?:barauszahlung|ausgezahlt|auszahlung|in bar|bargeld|barablos\w*|barwert|gegen geld)\b`,
  notTax: String.raw`\b(?:versandkosten|versand|liefergebuhr\w*|lieferkosten|zoll\w*|einfuhrsteuer|mehrwertsteuer|steuern|geschenkverpackung|liefergeb)\b.{0,60}\b(?:nicht|ausgenommen|ausgeschlossen)\b(?! (?:mit|beruck))|\b(?:nicht|kein\w*)\b(?! (?:mit|beruck)).{0,60}\b(?:versandkosten|liefergebuhr\w*|lieferkosten|geschenkverpackung|steuern)`,
  returnsLost: String.raw`\b(?:ruckgabe|rucksend\w*|retour\w*|zuruck(?:ge|send|schick)\w*|senden sie .{0,30}zuruck|erstatt\w*|widerruf\w*|gibst du .{0,30}zuruck)\b.{0,160}\b(?:nicht (?:wieder |erneut |zuruck)?(?:gutgeschrieben|erstattet|ersetzt|hergestellt|zuruck\w*|wiederhergestellt|erneut)|verfallt|verfallen|verloren|kein\w* (?:anspruch|ersatz|erstattung|neue\w*)|(?:selbst|tatsachlich) (?:ge|be)zahlte\w*|nur (?:den|der) .{0,30}(?:ge|be)zahlte\w*|gekurzt|abzuglich|ersatzlos|von der erstattung abgezogen)`,
  returnsBack: String.raw`\b(?:ruckgabe|rucksend\w*|retour\w*)\b.{0,80}\b(?:wieder (?:gutgeschrieben|hergestellt|verfugbar)|erhalten sie .{0,30}zuruck)`,
  limit: [
    String.raw`\b(?:nur |max\.? |maximal |hochstens |je |auf )?{count} (?:\S{1,24} ){0,3}(?:pro|je|fur jeden) (?:kund\w*|person|mitglied|konto|kundenkonto|nutzer|account|teilnehmer)`,
    String.raw`\b(?:pro|je) (?:kund\w*|person|mitglied|konto|kundenkonto|nutzer|account|teilnehmer)(?: \w+){0,3} (?:nur |maximal |hochstens )?{count}\b`,
    String.raw`\b(?:nur )?(?:einmal|einmalig) (?:\w+ )?(?:pro|je) (?:kund\w*|person|mitglied|konto|kundenkonto)|\b(?:pro|je) (?:kund\w*|person|mitglied|konto|kundenkonto)(?: \w+){0,3} (?:nur )?einmal`,
    String.raw`\bjede[srn]? (?:kund\w*|mitglied|person|teilnehmer)\b.{0,40}\b(?:maximal|hochstens|bis zu|nur) {count}\b`,
    String.raw`\bjede[srn]? (?:kund\w*|mitglied|person|teilnehmer)\b.{0,50}\bnur (?:einmal|ein)`,
  ],
  automatic: String.raw`\bautomatisch|ohne code|kein code`,
  code: String.raw`\b(?:mit dem|gib den|geben sie den|den) (?:gutschein|aktions|rabatt)?code\b`,
  claim: String.raw`\b(?:angebot|gutschein|vorteil|rabatt|guthaben).{0,20}aktivier`,
  claimBy: String.raw`\baktivier\w*.{0,40}bis {D}|bis {D} aktivier`,
};

export const deGoods: Omit<GoodsWords, keyof UseWords['refusal']> = {
  names: [
    ['gift-cards', String.raw`\bgeschenk(?:gutschein|karte)\w*(?!-?konto)(?!-konto)\b|\bgutscheinkarten?\b`],
    ['textbooks-rental', String.raw`\bleih(?:bucher|e von buchern)|\blehrbuchmiete`],
    ['digital/audible', String.raw`\baudible\b|\bhorbuch\w*`],
    [
      'subscriptions',
      String.raw`(?<!spar-)\babos?\b|\babonnements?\b|\bmitgliedschaft\w*|\bkindle unlimited\b|\bmusic unlimited\b|\bprime-mitgliedschaft\w*`,
    ],
    [
      'amazon-devices',
      String.raw`\bamazon-? ?gerate?n?\b|\bkindle-?(?:gerate?|reader)\b|\becho\b|\bfire[- ]?(?:tv|tablets?)\b|\be-?book-?reader`,
    ],
    [
      'digital/kindle-ebooks',
      String.raw`\b(?:kindle[- ])?e-?books?\b|\bkindle-?bucher\w*|\bkindle(?=-(?!app)| fur)`,
    ],
    [
      'digital/apps-games',
      String.raw`\bapps\b|\bapp(?=-(?:gutschein|guthaben|kauf|store)|[ -]?(?:und|oder|&) spiele)`,
    ],
    ['digital/digital-music', String.raw`\b(?:digitale )?musik\b|\bmp3s?\b|\bmusik-?downloads?`],
    ['digital/prime-video', String.raw`\bprime[- ]video\b|\bfilme?n?\b|\bvideos?\b|\bserien\b`],
    ['digital', String.raw`\bdigital\w* (?:inhalte?n?|produkte?n?|artikeln?|guter|medien|titeln?)`],
    ['books', String.raw`\b(?:preisgebundene\w* |gedruckte\w* )?bucher\w*`],
    ['grocery-fresh', String.raw`\bamazon fresh\b|\blebensmittel\w*`],
    ['pantry', String.raw`\bpantry\b`],
    ['alcohol', String.raw`\balkohol\w*|\bspirituosen\b|\bbier\b|\bwein\b`],
    [
      'infant-formula',
      String.raw`\bsauglings(?:anfangs)?nahrung|\bbabynahrung|\banfangsmilch|\bsauglingsmilch`,
    ],
    ['pharmacy', String.raw`\b(?:\w+pflichtige\w* )?arzneimittel\w*|\bmedikament\w*|\bapotheke\w*`],
    ['subscribe-and-save', String.raw`\bspar-?abo\w*`],
    ['lightning-deals', String.raw`\bblitzangebot\w*`],
    [
      'warehouse-deals',
      String.raw`\bamazon (?:retourenkauf|warehouse|resale)|\bgebrauchte?\w* (?:artikel|ware|produkte)|\bgeneraluberholte?\w*|\bretourenkauf|\brefurbished`,
    ],
    [
      'third-party',
      String.raw`\b(?:drittanbieter\w*|dritthandler\w*|marketplace\w*|marktplatz\w*|fremdhandler\w*|(?:anderer|fremder) (?:verkaufer|handler|anbieter))`,
    ],
    ['clothing', String.raw`\bkleidung\b|\bbekleidung\b|\bschuhe\b|\bmode\b|\bfashion\b`],
    ['electronics', String.raw`\belektronik\w*`],
    ['beauty', String.raw`\bbeauty\b|\bkosmetik\w*|\bschonheit\w*|\bdrogerie und beauty`],
    [
      'household',
      String.raw`\bhaushalts(?:artikel|waren|bedarf|produkte)\w*|\bdrogerie(?:artikel)?\w*|\breinigungsmittel`,
    ],
    [
      'home',
      String.raw`\bkuche(?:,| und| &) haushalt\b|\bmobel\w*(?! [a-z]+ (?:gmbh|ag|kg|e\.k))|\bwohnen\b|\bheimtextilien|\bhaushalt und kuche`,
    ],
    ['physical', String.raw`\bphysische\w* (?:produkte?n?|artikeln?|waren?)`],
  ],
  include: String.raw`\b(?:fur|auf|bei|zum kauf von|beim kauf von|fur den kauf von|im|in|in der kategorie|aus|bestellung von)\b`,
  neither: String.raw`\b(?:mit|durch|wegen|von|ihrer)\b`,
  excludedAfter: String.raw`[^.;]{0,60} (?:(?:sind|ist|bleiben|werden)(?: jedoch| hiervon| davon)? (?:\w+ )?(?:ausgeschlossen|ausgenommen|nicht)|nehmen nicht|nicht (?:bezahlt|erworben|gekauft|eingelost|enthalten)|ausgeschlossen|ausgenommen|zahlen nicht)`,
  includedAfter: '-?(?:gutschein|guthaben|aktionsguthaben|bonus)',
  notCounted: String.raw`\bzahl(?:t|en)\b.{0,30}\bnicht mit|\bausser betracht|\bnicht (?:berucksichtigt|mitgezahlt|angerechnet)|\bbleiben unberucksichtigt|\bzahl(?:t|en) nicht (?:zum|fur|auf)`,
};
