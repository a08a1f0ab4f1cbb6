import type { UseWords } from './text-words.ts';

/** What notices beside a credit say, too: who must sell it, and whether one order uses it up. */
export const itUse: UseWords = {
  language: 'it',
  rules: {
    single: String.raw`\b(?:una (?:sola|singola) volta|un'unica volta|monouso|utilizzabile una volta|uso singolo|non (?:e )?(?:frazionabile|divisibile)|(?:in|su|per|con) (?:un (?:solo|unico|singolo) (?:ordine|acquisto)|un'unica (?:soluzione|transazione)|una sola (?:transazione|spesa)))(?! per (?:cliente|account|persona))`,
    drawdown: String.raw`\b(?:(?:in|su) piu (?:ordini|acquisti|volte|riprese)|poco alla volta|un po' alla volta|anche a rate|fino a(?:d)? esaurimento (?:del|dell'importo|del credito)|frazionabile|(?:resto|residuo|rimanente)\b.{0,40}\b(?:resta|rimane|disponibile|utilizzabile))(?<!non frazionabile)`,
    forfeited: String.raw`\b(?:quello|cio) che non (?:spend|us|utilizz)\w*.{0,20}\b(?:pers|perd)|\b(?:resto|residuo|differenza|rimanente|importo non (?:utilizzato|speso)|non (?:utilizzat|spes|usat)\w*|avanz\w*|parte non)\b.{0,80}\b(?:persa?o?|si perde|perdut\w*|decade|annullat\w*|andra perso|va perso|non (?:e |sara |verra |viene )?(?:rimborsat|recuperabil|riutilizzabil|accreditat|cumulabil)\w*)`,
    kept: String.raw`\b(?:resto|residuo|rimanente)\b.{0,40}\b(?:resta (?:disponibile|sul|valido)|rimane|sara disponibile|utilizzabile)`,
    denial: String.raw`\b(?:non|mai|nessun\w*)\b`,
    otherLoss: String.raw`\b(?:reso|annullat\w*|annullamento|scadenza|data)\b|\bnon (?:\w+ )?(?:perso|perdut)|\d{4}`,
  },
  sellers: {
    amazon: String.raw`\b(?:vendut[aeio]|spedit[aeio])(?:,? (?:e|&|ed) ?(?:vendut[aeio]|spedit[aeio]))? (?:direttamente |solo |esclusivamente )?da amazon(?:\.it| it| eu)?(?! ?(?:seconda|warehouse|resale|de\b|fr\b|es\b))|\bche amazon vende|venditore (?:e|sia|deve essere|:) amazon(?! ?seconda)|cio che amazon (?:vende|spedisce)`,
    any: String.raw`\b(?:qualsiasi (?:venditore|prodotto,? di amazon o)|qualunque venditore|tutti i venditori|(?:di|da) amazon o (?:di |da )?(?:\w+ )?(?:venditori|terzi|altri)|amazon (?:e|o|sia) (?:\w+ ){0,3}(?:venditori (?:terzi|marketplace)|terzi|marketplace)|indipendentemente dal venditore|(?:anche|compresi) (?:quelli )?(?:di|da|dei) (?:venditori )?(?:terzi|marketplace))`,
    named: String.raw`\b(?:(?:dal|del|presso il) (?:venditore|negozio)|offerti dal|vendut[aeio] da) (?!amazon|terzi|altri|un |una |venditori|e |o |chi)\w|venditor[ei] (?:indicat|specificat|nominat|menzionat)[oi]`,
    used: String.raw`(?<!")\bamazon (?:seconda mano|warehouse|resale)`,
  },
  refusal: {
    exclude: String.raw`\b(?:esclus[eioa]|esclude|escludendo|eccetto|tranne|salvo|fuori|ad eccezione|niente|ne|non (?:\w+ )?(?:vale|valgono|valid[oaie]|per|su|sui|comprende|include|si applica|applicabile|utilizzabil[ei]|acquistare|compra\w*|puo|possono|copre|i|gli|le))\b`,
    butAgain: String.raw`[;:]|\b(?:ma|bensi|solo su)\b`,
  },
  hedges: String.raw`\b(?:di solito|in genere|generalmente|normalmente|solitamente|in linea di massima|di norma|circa|all'incirca|piu o meno|mi pare|mi sembra|credo|penso|forse|probabilmente|pare che|a quanto pare|dovrebbe|dovrebbero|alcuni (?:codici|buoni|sconti)|alcune (?:offerte|promozioni)|puo variare|possono variare|non ci giurerei|a volte)(?![a-z])`,
};
