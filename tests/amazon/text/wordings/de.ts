import type { WordingTable } from '../wording.ts';

export const de: WordingTable = {
  language: 'de',
  marketplace: 'amazon.de',
  wordings: [
    [
      'Wir haben Ihrem Konto ein Aktionsguthaben von 12,00 € gutgeschrieben. Es ist bis zum 31.03.2027 gültig.',
      { amount: '12.00 EUR', ends: '2027-03-31' },
    ],
    [
      'Ihr Kulanzgutschein über EUR 5,00 läuft am 14. April 2027 ab.',
      { amount: '5.00 EUR', ends: '2027-04-14' },
    ],
    [
      'Sie haben einen Aktionsgutschein im Wert von 7 Euro erhalten, einlösbar bis 01.06.2027.',
      { amount: '7.00 EUR', ends: '2027-06-01' },
    ],
    [
      'Promotionsguthaben: 3,50 €, gültig bis 9. Mai 2027, 23:59 Uhr (MESZ).',
      { amount: '3.50 EUR', ends: '2027-05-09' },
    ],
    [
      'Lösen Sie Ihren Gutschein über 1.250,00 € bis spätestens 2. Februar 2027 ein.',
      { amount: '1250.00 EUR', ends: '2027-02-02' },
    ],
    [
      'Dein Aktionsguthaben in Höhe von 4,- € verfällt am 30.09.2027.',
      { amount: '4.00 EUR', ends: '2027-09-30' },
    ],
    [
      'Das Guthaben von 6 € ist 60 Tage ab Gutschrift gültig.',
      { amount: '6.00 EUR', after: '60 days issue' },
    ],
    [
      'Der Aktionsgutschein über zehn Euro verfällt drei Monate nach Ausstellung.',
      { amount: '10.00 EUR', after: '3 months issue' },
    ],
    [
      'Nutzen Sie den Aktionsgutschein über 8 € innerhalb von vier Wochen nach Erhalt dieser E-Mail.',
      { amount: '8.00 EUR', after: '28 days issue' },
    ],
    ['Das Aktionsguthaben ist in der Regel 90 Tage gültig.', {}],
    ['Ihr Aktionsguthaben von 5 € gilt bis zum 20. März.', { amount: '5.00 EUR', likely: '2027-03-20' }],
    ['Ihr Aktionsguthaben von 5 € gilt bis 3.4.', { amount: '5.00 EUR', likely: '2027-04-03' }],
    ['Ihr Aktionsguthaben von 5 € gilt bis Ende Mai 2027.', { amount: '5.00 EUR', ends: '2027-05-31' }],
    [
      'Der Aktionsgutschein über 9 € kann vom 1. Mai 2027 bis zum 15. Mai 2027 eingelöst werden.',
      { amount: '9.00 EUR', starts: '2027-05-01', ends: '2027-05-15' },
    ],
    [
      'Kaufen Sie bis zum 10.05.2027 für mindestens 40 € ein und erhalten Sie einen Aktionsgutschein über 8 €. Der Gutschein ist bis zum 30.06.2027 einlösbar.',
      { amount: '8.00 EUR', min: '40.00 EUR', role: 'earn', offer: '2027-05-10', ends: '2027-06-30' },
    ],
    [
      'Wer vom 1. bis 7. Juni 2027 eine Bestellung ab 50 € aufgibt, erhält 10 € Aktionsguthaben.',
      { amount: '10.00 EUR', min: '50.00 EUR', role: 'earn', offer: '2027-06-07' },
    ],
    [
      'Sparen Sie 5 € auf Ihre nächste Bestellung ab 25 €. Angebot endet am 28.02.2027.',
      { amount: '5.00 EUR', min: '25.00 EUR', role: 'redeem', ends: '2027-02-28' },
    ],
    [
      '20 % Rabatt auf Kleidung, maximal 15 €, bis 8. August 2027.',
      { percent: 20, max: '15.00 EUR', ends: '2027-08-08', eligible: ['clothing'] },
    ],
    [
      'Mindestbestellwert für den Aktionsgutschein über 5 €: 39 €.',
      { amount: '5.00 EUR', min: '39.00 EUR', role: 'redeem' },
    ],
    ['Der Aktionsgutschein gilt nur für Artikel mit Verkauf und Versand durch Amazon.', { seller: 'amazon' }],
    ['Der Gutschein gilt für alle Artikel, egal ob von Amazon oder von Drittanbietern.', { seller: 'any' }],
    ['Der Gutschein gilt nur für Artikel vom Verkäufer Kerzenwelt Nord.', { seller: 'named' }],
    [
      'Der Aktionsgutschein gilt nicht für Geschenkgutscheine, Bücher und Alkohol.',
      { excluded: ['alcohol', 'books', 'gift-cards'] },
    ],
    [
      'Das Aktionsguthaben kann für eBooks, Filme und Apps verwendet werden.',
      { eligible: ['digital/apps-games', 'digital/kindle-ebooks', 'digital/prime-video'] },
    ],
    [
      'Ausgenommen vom Aktionsguthaben sind Spar-Abo und digitale Inhalte.',
      { excluded: ['digital', 'subscribe-and-save'] },
    ],
    [
      'Der Aktionsgutschein ist nur einmal einlösbar; ein Restbetrag verfällt.',
      { use: 'single', forfeited: true },
    ],
    ['Das Aktionsguthaben kann auf mehrere Bestellungen verteilt werden.', { use: 'drawdown' }],
    ['Ein Gutschein pro Kunde. Nicht mit anderen Aktionen kombinierbar.', { limit: 1, stackable: false }],
    [
      'Aktionsgutscheine sind nicht übertragbar. Eine Barauszahlung ist nicht möglich.',
      { transferable: false, cash: false },
    ],
    ['Der Aktionsgutschein lässt sich mit Coupons kombinieren.', { stackable: true }],
    ['Versandkosten sind vom Aktionsgutschein nicht abgedeckt.', { tax: false }],
    ['Bei einer Rücksendung wird der Aktionsgutschein nicht erstattet.', { returns: false }],
    ['Normalerweise lässt sich der Gutschein mit Coupons kombinieren.', {}],
    ['Einkaufsgutschein: 2,00 €. Höchstens zwei pro Kunde.', { amount: '2.00 EUR', limit: 2 }],
    ['Ihr Geschenkgutschein über 25,00 € wurde eingelöst.', 'other'],
    ['Wir haben Ihnen 18,20 € erstattet.', 'other'],
    ['Ihr Paket wird heute zugestellt. Gesamtbetrag: 44,10 €.', 'other'],
    ['Jetzt nur 24,99 € statt 39,99 €. Verkauf und Versand durch Amazon.', 'other'],
    ['Sie haben 1.200 Punkte gesammelt.', 'other'],
    ['Ab 30 € Einkauf bei Rossmann 5 € Rabatt bis 03.03.2027.', 'other'],
    ['Ihre Rückgabefrist endet am 31.01.2027.', 'other'],
    [
      'Hallo Herr Krause, danke für Ihre Geduld. Als Entschuldigung für die verspätete Lieferung (Bestellung 303-1234567-7654321 über 63,20 €) haben wir Ihnen einen Gutschein in Höhe von 5,00 EUR gutgeschrieben. Dieser wird bei Ihrem nächsten Einkauf von Produkten, die von Amazon verkauft und versandt werden, automatisch eingelöst. Der Gutschein ist 12 Monate ab Ausstellungsdatum gültig.',
      { amount: '5.00 EUR', after: '12 months issue', seller: 'amazon' },
    ],
    [
      'Streamen Sie bis 31.05.2027 einen Titel mit Prime Music und sichern Sie sich 3 € Guthaben für eBooks. Das Guthaben verfällt am 30.06.2027.',
      { amount: '3.00 EUR', ends: '2027-06-30', offer: '2027-05-31' },
    ],
    [
      'Aktionsbedingungen:\n1. Die Aktion gilt vom 01.06.2027, 00:00 Uhr bis 30.06.2027, 23:59 Uhr (MESZ).\n2. Beim Kauf von Produkten im Wert von mindestens 60 EUR erhalten Sie einen 10 EUR Aktionsgutschein per E-Mail.\n3. Der Aktionsgutschein ist bis zum 31.08.2027 einlösbar und gilt nicht für Bücher, Geschenkgutscheine und digitale Inhalte.\n4. Pro Kunde kann nur ein Aktionsgutschein eingelöst werden.\n5. Der Rechtsweg ist ausgeschlossen.',
      {
        amount: '10.00 EUR',
        min: '60.00 EUR',
        role: 'earn',
        ends: '2027-08-31',
        offer: '2027-06-30',
        limit: 1,
        excluded: ['books', 'digital', 'gift-cards'],
      },
    ],
    [
      '15% Extra-Rabatt auf Amazon Retourenkauf-Artikel, höchstens 20 €, 01.06.2027 bis 07.06.2027.',
      {
        percent: 15,
        max: '20.00 EUR',
        starts: '2027-06-01',
        ends: '2027-06-07',
        seller: 'named',
        eligible: ['warehouse-deals'],
      },
    ],
    [
      'Bei Aufladung Ihres Amazon-Kontos mit mindestens 80 € bis 31. Mai 2027 erhalten Sie 8 € Bonus. Den Bonus können Sie bis 30. Juni 2027 ausgeben.',
      { amount: '8.00 EUR', min: '80.00 EUR', role: 'earn', ends: '2027-06-30', offer: '2027-05-31' },
    ],
    ['Angebot des Tages: 30 % Rabatt auf Kopfhörer, jetzt 69,99 €. Endet heute um 23:59 Uhr.', 'other'],
    [
      'Vielen Dank für Ihre Bestellung. Gesamtsumme 34,90 €. Voraussichtliche Lieferung 4. Mai 2027.',
      'other',
    ],
    ['Ihr Amazon Geschenkgutschein über 20 € von Anna kann bis 31.12.2037 eingelöst werden.', 'other'],
    ['Amazon Visa: Sie haben 450 Punkte gesammelt, das entspricht 4,50 €.', 'other'],
    ['Die Prime-Mitgliedschaft verlängert sich am 03.05.2027 zum Preis von 89,90 €.', 'other'],
  ],
};
