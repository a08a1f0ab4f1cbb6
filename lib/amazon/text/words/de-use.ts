import type { UseWords } from './text-words.ts';

/** What notices beside a credit say, too: who must sell it, and whether one order uses it up. */
export const deUse: UseWords = {
  language: 'de',
  rules: {
    single: [
      String.raw`(?<!\b(?:pro|je) \w{1,20} (?:\w{1,10} )?)\b(?:nur |lediglich )?(?:einmal|einmalig|ein einziges mal) (?:\w+ )?(?:einlosbar|eingelost|verwendbar|verwendet|nutzbar|genutzt|gultig|einzulosen|einsetzbar)|\beinmalige?n? (?:verwendung|nutzung|einlosung|gebrauch)|\bzur einmaligen`,
      String.raw`\b(?:in|fur|auf|bei|mit) (?:nur einer?|einer? (?:einzigen?|einmaligen)) (?:bestellung|transaktion)|\b(?:in|fur|auf|bei|mit) (?:nur einem?n?|einem?n? (?:einzigen|einmaligen)) (?:bestellvorgang|einkauf|kauf)|\b(?:in|fur|auf|bei|mit) (?:einer|eine|einen|einem) (?:bestellung|bestellvorgang|einkauf|kauf|transaktion)\b.{0,30}(?:beschrankt|verrechnet|eingelost|genutzt|verwendet|einlosbar|einzulosen|begrenzt|verwendbar)|nicht (?:teilbar|aufteilbar|aufgeteilt)`,
    ].join('|'),
    drawdown: String.raw`\b(?:auf|uber|fur|in|bei) (?:mehrere|mehreren|verschiedene|beliebig viele|weitere) (?:\w+ )?(?:bestellungen|einkaufe|kaufe|einkaufen|raten|teilbetragen)|\b(?:nach und nach|in teilen|teilweise einlosbar|stuckweise|mehrfach (?:einlosbar|nutzbar|verwendbar))|\brest(?:betrag|guthaben|wert)?.{0,40}\b(?:bleibt|erhalten|verbleibt|weiter)`,
    forfeited: String.raw`\b(?:rest\w*|restbetrag|restguthaben|differenz|ubrig\w*|nicht (?:ausgeschopft|verbraucht|genutzt|ausgegeben)\w*|ungenutzt\w*(?! \w*(?:gutschein|guthaben))|unverbraucht\w*|teilbetrag)\b.{0,80}\b(?:verfallt|verfallen|erlischt|verloren|entfallt|nicht (?:erstattet|ausgezahlt|ausbezahlt|gutgeschrieben|ubertragen)|weder)|\bverfallt der rest|kein restguthaben`,
    kept: String.raw`\brest(?:betrag|guthaben|wert)?\b.{0,40}\b(?:bleibt|erhalten|verbleibt|weiter(?:hin)? (?:nutzbar|verfugbar))`,
    denial: String.raw`\b(?:nicht|kein\w*|nie|niemals)\b`,
    otherLoss: String.raw`\b(?:ruckgabe|rucksend\w*|storn\w*|widerruf\w*|ablauf\w*|fristende|datum)\b|\bnicht (?:verfall|verlor)|\d{4}|\d\. ?[a-z]`,
  },
  sellers: {
    amazon: String.raw`\b(?:(?:verkauf|verkauft|vertrieben|angeboten)(?: (?:und|&|\+) (?:versand|versandt|versendet))?|(?:versand|versandt|versendet) (?:und|&|\+) (?:verkauf|verkauft)) (?:nur |direkt )?(?:durch|von) amazon(?:\.de| eu)?(?! ?(?:retourenkauf|warehouse|resale|second))|\b(?:von|durch|direkt von) amazon(?:\.de| eu)? (?:direkt |selbst )?(?:verkauft\w*|angeboten\w*|vertrieben\w*|versandt\w*)|\bdie amazon(?:\.de)? (?:selbst )?(?:verkauft|anbietet)|\bverkaufer (?:ist|muss|:) amazon(?!\s(?:retour|ware))|\bamazon als verkaufer|amazon selbst (?:verkauft|anbietet|versendet)|von amazon selbst`,
    any: String.raw`\b(?:auch|sowie|oder|und)(?: artikel| produkte)?(?: die| solche)? (?:von|bei|durch) (?:\w+ )?(?:drittanbieter\w*|dritt\w*|marketplace\w*|marktplatz\w*|anderen verkaufer\w*|handlern|externen)|egal,? .{0,60}(?:drittanbieter|handler|verkaufer)|unabhangig vom (?:verkaufer|handler)|(?:jedem|beliebigen|allen) (?:verkaufer|handler)\w*|gleich,? wer .{0,20}verkauft`,
    named: String.raw`\b(?:vom|des|beim|bei|von) (?:verkaufer\w*|handler\w*|shop|anbieter\w*) (?!amazon|auf|bei|und|oder|dritt|ausserhalb|oder)\w|\bverkauf durch (?!amazon|dritt|uns)\w|\b(?:in der aktion |im angebot )?(?:genannte[nr]?|benannte[nr]?|angegebene[nr]?) (?:verkaufer|handler)`,
    used: String.raw`\bretourenkauf\b(?! (?:ist|sind|ausge))|\bamazon (?:warehouse|resale|second hand)`,
  },
  refusal: {
    exclude: String.raw`\b(?:ausgenommen|ausgeschlossen|ausser|ohne|nicht (?:fur|bei|auf|gultig|einlosbar|anwendbar|nutzbar|verwendbar|kombinierbar mit)|gilt nicht|gelten nicht|weder|keine?n?)\b`,
    butAgain: String.raw`[;:]|\b(?:sondern|aber|jedoch)\b`,
  },
  hedges: String.raw`\b(?:in der regel|ublicherweise|normalerweise|gewohnlich|meist(?:ens)?|etwa|ungefahr|circa|ca\.|rund {N}|voraussichtlich|vermutlich|wahrscheinlich|vielleicht|angeblich|glaube ich|ich glaube|ich meine|soweit ich weiss|wohl|anscheinend|manche|einige (?:aktionen|gutscheine)|konnen variieren|unter umstanden|moglicherweise)(?![a-z])`,
};
