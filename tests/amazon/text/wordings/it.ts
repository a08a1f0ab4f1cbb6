import type { WordingTable } from '../wording.ts';

export const it: WordingTable = {
  language: 'it',
  marketplace: 'amazon.it',
  wordings: [
    [
      'Abbiamo aggiunto al tuo account un buono sconto di 12,00 €. Scade il 31 marzo 2027.',
      { amount: '12.00 EUR', ends: '2027-03-31' },
    ],
    [
      'Il tuo credito promozionale di 5 € è valido fino al 14/04/2027.',
      { amount: '5.00 EUR', ends: '2027-04-14' },
    ],
    [
      'Hai ricevuto un buono promozionale da 7 euro, utilizzabile entro il 1 giugno 2027.',
      { amount: '7.00 EUR', ends: '2027-06-01' },
    ],
    [
      'Saldo promozionale: € 3,50, valido fino al 9 maggio 2027 alle 23:59 (ora italiana).',
      { amount: '3.50 EUR', ends: '2027-05-09' },
    ],
    [
      'Il buono sconto da 1.250,00 € scade il 2 febbraio 2027.',
      { amount: '1250.00 EUR', ends: '2027-02-02' },
    ],
    [
      'Ti è stato riconosciuto un credito promozionale di dieci euro. Usalo entro il 30/09/2027.',
      { amount: '10.00 EUR', ends: '2027-09-30' },
    ],
    [
      'Il buono sconto di 6 € è valido 60 giorni dalla data di emissione.',
      { amount: '6.00 EUR', after: '60 days issue' },
    ],
    [
      'Il credito promozionale di 8 € scade dopo tre mesi dall’accredito.',
      { amount: '8.00 EUR', after: '3 months issue' },
    ],
    [
      'Usa il tuo buono sconto di 4 € entro due settimane dalla ricezione di questa e-mail.',
      { amount: '4.00 EUR', after: '14 days issue' },
    ],
    ['Il buono sconto dura di solito 90 giorni.', {}],
    ['Il tuo buono sconto di 5 € scade il 20 marzo.', { amount: '5.00 EUR', likely: '2027-03-20' }],
    ['Il tuo buono sconto di 5 € scade il 03/04/2027.', { amount: '5.00 EUR', ends: '2027-04-03' }],
    [
      'Il tuo buono sconto di 5 € è valido fino a fine maggio 2027.',
      { amount: '5.00 EUR', ends: '2027-05-31' },
    ],
    [
      'Il buono sconto di 9 € è utilizzabile dal 1 maggio 2027 al 15 maggio 2027.',
      { amount: '9.00 EUR', starts: '2027-05-01', ends: '2027-05-15' },
    ],
    [
      'Spendi almeno 40 € entro il 10 maggio 2027 e ricevi un buono sconto di 8 €. Il buono è valido fino al 30 giugno 2027.',
      { amount: '8.00 EUR', min: '40.00 EUR', role: 'earn', offer: '2027-05-10', ends: '2027-06-30' },
    ],
    [
      'Ricarica almeno 50 € dal 1 al 7 giugno 2027 e riceverai 10 € di credito promozionale.',
      { amount: '10.00 EUR', min: '50.00 EUR', role: 'earn', offer: '2027-06-07' },
    ],
    [
      '5 € di sconto sul tuo prossimo ordine di almeno 25 €. Promozione valida fino al 28 febbraio 2027.',
      { amount: '5.00 EUR', min: '25.00 EUR', role: 'redeem', ends: '2027-02-28' },
    ],
    [
      '20% di sconto sull’abbigliamento, fino a un massimo di 15 €, entro l’8 agosto 2027.',
      { percent: 20, max: '15.00 EUR', ends: '2027-08-08', eligible: ['clothing'] },
    ],
    [
      'Usa il buono sconto di 5 € su un ordine di almeno 39 €.',
      { amount: '5.00 EUR', min: '39.00 EUR', role: 'redeem' },
    ],
    ['Il buono sconto vale solo sui prodotti venduti e spediti da Amazon.', { seller: 'amazon' }],
    ['Il buono sconto vale per qualsiasi venditore.', { seller: 'any' }],
    ['Il buono sconto vale per i prodotti venduti da Candele del Nord.', { seller: 'named' }],
    [
      'Il buono sconto non è valido per buoni regalo, libri e alcolici.',
      { excluded: ['alcohol', 'books', 'gift-cards'] },
    ],
    [
      'Il tuo credito promozionale può essere usato per eBook, film e app.',
      { eligible: ['digital/apps-games', 'digital/kindle-ebooks', 'digital/prime-video'] },
    ],
    [
      'Buono sconto valido su tutto il sito, esclusi abbonamenti e contenuti digitali.',
      { excluded: ['digital', 'subscriptions'] },
    ],
    [
      'Il buono sconto è utilizzabile una sola volta; il residuo andrà perso.',
      { use: 'single', forfeited: true },
    ],
    ['Il credito promozionale può essere speso in più ordini.', { use: 'drawdown' }],
    ['Un buono sconto per cliente. Non cumulabile con altre offerte.', { limit: 1, stackable: false }],
    [
      'Il buono sconto non è trasferibile e non può essere convertito in denaro.',
      { transferable: false, cash: false },
    ],
    ['Il buono sconto è cumulabile con i coupon.', { stackable: true }],
    ['Il buono sconto non copre le spese di spedizione.', { tax: false }],
    ['In caso di reso il buono sconto non verrà riaccreditato.', { returns: false }],
    ['Di norma il buono sconto è cumulabile con i coupon.', {}],
    ['Massimo due buoni sconto per cliente.', { limit: 2 }],
    ['Il tuo buono regalo da 25,00 € è stato aggiunto al tuo account.', 'other'],
    ['Abbiamo emesso il tuo rimborso di 18,20 €.', 'other'],
    ['Il tuo pacco è in consegna. Totale: 44,10 €.', 'other'],
    ['Offerta lampo: 24,99 € invece di 39,99 €. Venduto e spedito da Amazon.', 'other'],
    ['Hai 1.200 punti fedeltà.', 'other'],
    ['Da Esselunga 5 € di sconto con 30 € di spesa fino al 3 marzo 2027.', 'other'],
    ['Il tuo abbonamento Prime si rinnova il 31 gennaio 2027.', 'other'],
    [
      "Ciao Marta, per scusarci del disguido con l'ordine 404-1111111-2222222 (€ 33,40) ti abbiamo accreditato un buono sconto di € 10. Verrà applicato automaticamente al prossimo ordine di prodotti venduti e spediti da Amazon e scadrà il 20 settembre 2027.",
      { amount: '10.00 EUR', ends: '2027-09-20', seller: 'amazon' },
    ],
    [
      "Acquista un eBook Kindle entro il 10 maggio 2027 e ricevi 2 € di credito per il prossimo eBook. Il credito scade 30 giorni dopo l'accredito.",
      { amount: '2.00 EUR', after: '30 days issue', offer: '2027-05-10' },
    ],
    [
      'Termini: promozione valida dal 1 al 30 giugno 2027. Acquistando almeno 50 € di prodotti riceverai un buono sconto di 10 € via e-mail entro 7 giorni. Il buono è valido fino al 31 agosto 2027 sui prodotti venduti da Amazon, esclusi libri e buoni regalo. Un buono per cliente.',
      {
        amount: '10.00 EUR',
        min: '50.00 EUR',
        role: 'earn',
        ends: '2027-08-31',
        offer: '2027-06-30',
        seller: 'amazon',
        limit: 1,
        excluded: ['books', 'gift-cards'],
      },
    ],
    [
      'Sconto extra del 15% su Amazon Seconda mano, massimo 20 €, dal 1 al 7 giugno 2027. Una volta per cliente.',
      {
        percent: 15,
        max: '20.00 EUR',
        starts: '2027-06-01',
        ends: '2027-06-07',
        seller: 'named',
        limit: 1,
        eligible: ['warehouse-deals'],
      },
    ],
    [
      'Ricarica il tuo account con almeno 80 € entro il 31 maggio 2027 e ottieni un buono sconto da 8 €, valido fino al 30 giugno 2027. Un solo buono per cliente. Non rimborsabile.',
      {
        amount: '8.00 EUR',
        min: '80.00 EUR',
        role: 'earn',
        ends: '2027-06-30',
        offer: '2027-05-31',
        limit: 1,
      },
    ],
    ['Offerta del giorno: -30% sulle cuffie, 69,99 € invece di 99,99 €, fino a mezzanotte.', 'other'],
    ['Grazie per l’ordine. Totale 34,90 €. Consegna prevista: 4 maggio 2027.', 'other'],
    ['Hai ricevuto un buono regalo Amazon da 20 € da Anna, valido fino al 31 dicembre 2037.', 'other'],
    [
      "Amazon regala 10 euro ai clienti Prime che spendono almeno 10 euro presso le piccole imprese entro il 7 luglio 2026. Il credito sarà utilizzabile l'8 e il 9 luglio 2026.",
      {
        amount: '10.00 EUR',
        min: '10.00 EUR',
        role: 'earn',
        starts: '2026-07-08',
        ends: '2026-07-09',
        offer: '2026-07-07',
      },
    ],
    [
      'Grazie per aver scelto la spedizione senza fretta! Hai ottenuto 1 € per eBook Kindle. Usalo entro il 28/02/2026.',
      { amount: '1.00 EUR', ends: '2026-02-28', eligible: ['digital/kindle-ebooks'] },
    ],
    [
      "L'eventuale importo residuo andrà perso. Limite di un utilizzo per account.",
      { limit: 1, forfeited: true },
    ],
    [
      'Acquista un buono regalo da almeno 50 € entro il 15 dicembre 2025 e ottieni 8 € di credito promozionale, spendibile fino al 31 gennaio 2026.',
      { amount: '8.00 EUR', min: '50.00 EUR', role: 'earn', ends: '2026-01-31', offer: '2025-12-15' },
    ],
    [
      "I clienti Prime che spendono almeno 10 € presso le piccole imprese dal 21 giugno all'11 luglio 2022 ricevono 10 € da spendere durante il Prime Day, il 12 e 13 luglio 2022.",
      {
        amount: '10.00 EUR',
        min: '10.00 EUR',
        role: 'earn',
        starts: '2022-07-12',
        ends: '2022-07-13',
        offer: '2022-07-11',
      },
    ],
    [
      "L'offerta termina il 31 maggio 2026; il codice promozionale ricevuto può essere utilizzato fino al 30 giugno 2026. Per ottenerlo acquista buoni regalo per almeno 50 €.",
      { min: '50.00 EUR', role: 'earn', ends: '2026-06-30', offer: '2026-05-31' },
    ],
    [
      "L'assistenza mi ha accreditato 12€ per il pacco smarrito, validi 6 mesi, su tutto ciò che è venduto da Amazon.",
      { amount: '12.00 EUR', after: '6 months', seller: 'amazon' },
    ],
    [
      "Con 60 € di pannolini acquistati tra il 3 e il 16 agosto 2026 Amazon ti regala 12 € di credito da usare entro 90 giorni dall'accredito.",
      { amount: '12.00 EUR', min: '60.00 EUR', role: 'earn', after: '90 days issue', offer: '2026-08-16' },
    ],
    [
      'Quello che non spendi va perso: il credito di 20 € si usa in un unico ordine.',
      { amount: '20.00 EUR', use: 'single', forfeited: true },
    ],
    [
      'Prorogato: ora hai tempo fino al 20 maggio 2026 per usare il tuo buono da 7 €.',
      { amount: '7.00 EUR', ends: '2026-05-20' },
    ],
    [
      'La promozione inizia il 1° aprile 2026 e termina il 10 aprile 2026 alle 23:59. Spendi 45 € in un unico ordine e risparmi subito 9 €.',
      {
        amount: '9.00 EUR',
        min: '45.00 EUR',
        role: 'redeem',
        starts: '2026-04-01',
        ends: '2026-04-10',
        use: 'single',
      },
    ],
    ['Di solito Amazon dà tra 1 e 5 euro di credito per la spedizione lenta.', {}],
    [
      "Prima erano 10 euro; ora i clienti ricevono 15 euro se spendono 15 euro presso le piccole imprese entro l'11 luglio 2026.",
      { amount: '15.00 EUR', min: '15.00 EUR', role: 'earn', offer: '2026-07-11' },
    ],
    [
      'Codice: AMZ5. Valore: 5 €. Ordine minimo: 15 €. Valido fino al: 30/11/2026.',
      { amount: '5.00 EUR', min: '15.00 EUR', role: 'redeem', ends: '2026-11-30' },
    ],
    ['Fino al 30% sui dispositivi Amazon questo fine settimana.', 'other'],
  ],
};
