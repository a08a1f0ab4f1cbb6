import type { AmountWords, DayWords } from './text-words.ts';

/** Italian: what the words right beside an amount make of it. */
export function itAmounts(credit: string): AmountWords {
  return {
    minimum: {
      before: [
        String.raw`\b(?:almeno|minimo(?: di|:)?|minima(?: di|:)?|spesa minima(?: di| e di|:)?|importo minimo(?: di)?|a partire da|da almeno|superior[ei] (?:o ugual[ei] )?a|non inferiore a|oltre|piu di|sopra i|sopra|raggiung\w+|scatta con|con) (?:i |gli |un minimo di )?`,
        String.raw`\b(?:ordin[ei]|acquist[oi]|spes[ae]|carrello|ricarica|ricariche)(?: \w+)? (?:di|da|per|pari a|del valore di|superiore a|a partire da) (?:almeno |minimo |oltre )?`,
        String.raw`{A} di sconto su |\b(?:spendi|spendono|spendendo|spendere|spende|ricarica|carica|acquista per)(?: almeno| minimo| piu di)? `,
      ].join('|'),
      after: String.raw` (?:di spesa|di acquisti|di acquisto|o piu|minim[oi]|in su|e oltre|di ordine|di prodotti|presso)|\+`,
      around: String.raw`\b(?:acquist|compr)\w* [^{A}{D}.]{1,40} per {A}|\bacquist\w* (?:un[ao]? )?(?:buon[oi][- ]regalo|carta regalo) (?:da|di|per) {A}`,
    },
    limit: {
      before: String.raw`\b(?:fino a|massimo(?: di)?|al massimo|max\.?|non oltre|fino ad un massimo di|fino a un massimo di|tetto di|limite di|meno di|inferiore a|sconto massimo(?: di|:)?) `,
      after: String.raw` (?:massimo|al massimo|max)\b`,
    },
    other: {
      before: [
        String.raw`\b(?:totale|importo totale|prezzo|costa|costo|costi|spese di \w+|spedizione|consegna|rimborso|rimborsat\w+|invece di|anziche|iva|fattura|contrassegno|pagat\w+|addebit\w+|canone)(?: di| e di| era| e| :|:| da)? \(?`,
        String.raw`\bordine (?:n\.? ?)?[\d-]{6,24} \((?:\w+ ){0,2}(?:di )?`,
        String.raw`\b(?:buon[oi][- ]regalo|carta regalo)(?: da| di| del valore di)? `,
      ].join('|'),
      after: String.raw` ?\/ ?(?:mese|anno)| (?:al|ogni|all'|l') ?(?:mese|anno)| {N}| di (?:spese|spedizione|iva)| (?:di |in )?(?:buon[oi][- ]regalo)| invece`,
    },
    left: {
      before: String.raw`\b(?:ti restano|restano|rimangono|ti rimangono|residuo(?: di|:)?|rimanent[ei](?: di|:)?|saldo residuo(?: di|:)?) (?:ancora )?`,
      after: ' (?:residui|rimanenti|rimasti|ancora disponibili)',
    },
    credit: {
      before: String.raw`\b(?:${credit})(?: \w+)?(?: di| da| del valore di| pari a| dell'importo di| per| ?:)? ?`,
      after: ` (?:di|in|come|sotto forma di|quale) (?:un )?(?:${credit}|credito|bonus)`,
    },
    grant: {
      before: String.raw`\b(?:ricevi|riceverai|ricevere|ricevuto|ricevera|ricevono|ottengono|ottieni|ottenere|otterrai|avrai|avra|guadagni|guadagna|accreditat\w+|aggiunt\w+|riconosciut\w+|regal\w+|dato|risparmi[ao]?|risparmiare|sconto di|sconto|vantaggio di|riduzione di|togliere|togli|i tuoi|tuoi|ecco|hai|hanno dato|verranno accreditati|valore(?: di|:)|codice d[ai]|subito|altri|bonus di|premio di) (?:un |uno |di |i |gli |tuoi |altri |ben |subito |a |il |credito di |: )*`,
      after: String.raw`,? (?:che (?:e|sono) )?valid[oiae]\b| (?:di (?:sconto|bonus|vantaggio)|in meno|in omaggio|in regalo|per|su|sul|da spendere|da usare|da utilizzare|sono (?:pronti|tuoi|disponibili)|dal|scadono|ti aspettano|extra|accreditati)\b| {~4}(?:${credit})`,
    },
    laterOrder: String.raw`{A} (?:\w+ ){0,3}(?:per|su|sul) (?:il |un )?(?:tuo )?(?:prossim|futur)\w*[^{A}{D}]{0,50}`,
    percent: {
      before: String.raw`\b(?:sconto|risparmi[ao]?|extra|riduzione|ottieni|fino al?|ulteriore|il|del) ?(?:del |di |extra |fino al |il )*|-`,
      after: String.raw` (?:di |del )?(?:\w+ )?(?:sconto|in meno|extra|su|sul|sugli|sulla|sui|di rimborso|rimborsato|indietro)`,
    },
  };
}

export function itDays(credit: string): DayWords {
  return {
    until: {
      before: String.raw`\b(?:fino al|fino a|fino alle|fino all'|entro|entro e non oltre|entro il|scade|scadono|scadra|scadranno|scadenza|in scadenza|termina|terminera|finisce|si conclude|si chiude|valid[oaie] fino|prima del|prima della|non oltre|data di scadenza|ultimo giorno|utile|cessa|data limite|la fine del)(?: e| il| al| del| di| giorno| per| utile| fino| non oltre| :| alle| a| la| l'| della giornata del)*:?,? ?\(?`,
      after: ",? (?:compreso|incluso|al massimo|e l'ultimo|ultimo giorno|e la scadenza)",
    },
    since: {
      before: String.raw`\b(?:dal|a partire dal|da|inizia|comincia|parte|valido dal|a decorrere dal)(?: il| giorno)? `,
      after: ' (?:in poi)',
    },
    acts: {
      use: String.raw`\b(?:us[ai]\w{0,4}|utilizz\w*|spenderl\w*|spendibil\w*|riscatt\w*|da spendere|scad\w*|valid\w*|consum\w*|applica\w*|detratt\w*|scalat\w*|sfrutt\w*|togliere|(?:il|i|tuo|tuoi|questo|del) (?:${credit})|decad\w*|vale|hai (?:tempo|{N}))(?![a-z])`,
      earn: String.raw`\b(?:acquist(?:a|ando|are|i|ano|at[aeio])|compr(?:a|ando|are|i|ano|at[aeio])|spend(?!er[el])\w*|spendere(?! il)|ricevono|ottengono|ordina|ordinando|ricaric\w*|iscriv\w*|iscrizion\w*|scaric\w*|salva|partecip\w*|iniziativa|ricevi|riceverai|ricevera|ottieni|guadagn\w*|effettu\w*|guard\w*|ascolt\w*)(?![a-z])`,
      offer: String.raw`\b(?:(?:offerta|promozione|iniziativa|campagna)(?: e| sara)? (?:valida|attiva|scade|applicabile)|offerta|promozione|iniziativa|sconto|evento|campagna|vantaggio)(?![a-z])`,
      other: String.raw`\b(?:consegn\w*|(?<! e )spedit[oaei](?! e vend| da amazon)|spedizion\w*|resi|reso|restitu\w*|rimbors\w*|rinnov\w*|addebit\w*|fattur\w*|accreditat\w* (?:entro|il)|verra (?:accreditat|erogat|inviat)\w*|ordine del|ordinato il|effettuato il|pacco|arriv\w*|abbonament\w*|giorni lavorativi|costa)(?![a-z])`,
    },
    span: {
      before: String.raw`\b(?:entro|per|dopo|hai|avrai|vale|valid[oi](?: per)?|nei|in|dura|durata di|scade (?:dopo|tra|fra)|ancora) (?:i |le |prossimi |successivi |altri |una durata di )*`,
      after: " (?:dalla|dal|dall'|da|successivi|per|di tempo|di validita|a partire|dopo)",
    },
    from: [
      ['redemption', String.raw`\b(?:attiv\w*|riscatt\w*|da quel momento)`],
      ['enrolment', String.raw`\b(?:iscrizione|registrazione|adesione)`],
      [
        'issue',
        " (?:dalla|dal|dall'|successivi all[ao']|dopo) ?(?:data )?(?:di |dell'|della |del )?(?:emissione|questa (?:e-?mail|comunicazione)|accredito|ricezione|invio|oggi|ricevimento|erogazione|rilascio|assegnazione)",
      ],
      ['purchase', " (?:dalla|dal|dall'|dopo) ?(?:data )?(?:di |dell'|l')?(?:acquisto|ordine)"],
      ['issue', String.raw`\b(?:emissione|accredito|da oggi|ricezione|questa e-?mail)`],
    ],
    nextMonthEnd: 'fine del mese (?:successivo|seguente)|ultimo giorno del mese (?:successivo|seguente)',
    row: ' (?:scad(?:e|ono)|valid[oi]|in scadenza).{0,30}',
  };
}
