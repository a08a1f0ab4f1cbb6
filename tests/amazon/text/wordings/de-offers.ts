import type { WordingTable } from '../wording.ts';

/** Offers, mails and what looks like them, beyond the plain wordings in `de.ts`. */
export const deOffers: WordingTable = {
  language: 'de',
  marketplace: 'amazon.de',
  wordings: [
    [
      'Der Gutscheincode SOMMER10 gewährt 10 € Nachlass ab einem Bestellwert von 50 €. Einlösbar bis 15.08.2026 (23:59 Uhr). Pro Bestellung kann nur ein Code verwendet werden.',
      { amount: '10.00 EUR', min: '50.00 EUR', role: 'redeem', ends: '2026-08-15', stackable: false },
    ],
    [
      '10 % zurück, maximal 20 €, als Aktionsgutschein: Wer bis 5. Juli 2026 Gartenmöbel für mindestens 100 € kauft, bekommt den Gutschein Mitte Juli. Einlösefrist: 31. August 2026.',
      {
        percent: 10,
        max: '20.00 EUR',
        min: '100.00 EUR',
        role: 'earn',
        ends: '2026-08-31',
        offer: '2026-07-05',
      },
    ],
    [
      'Amazon verschenkt 10 Euro: Wer zwischen dem 1. und 12. Juli 2026 für 10 Euro bei kleinen Händlern einkauft, bekommt am Prime Day einen Gutschein über 10 Euro, einlösbar bis 17. Juli 2026.',
      { amount: '10.00 EUR', min: '10.00 EUR', role: 'earn', ends: '2026-07-17', offer: '2026-07-12' },
    ],
    [
      'Mit dem Code HERBST5 erhalten Sie 5 € Rabatt auf Ihre nächste Bestellung ab 20 €. Der Code ist bis einschließlich 31.10.2026 gültig und kann pro Kundenkonto nur einmal eingelöst werden.',
      { amount: '5.00 EUR', min: '20.00 EUR', role: 'redeem', ends: '2026-10-31', limit: 1 },
    ],
    [
      'Aktionszeitraum: 01.09.2026 bis 30.09.2026. Käufer eines teilnehmenden Produkts im Wert von mindestens 29 € erhalten einen Aktionsgutschein in Höhe von 7 €, der bis zum 15.11.2026 auf alle von Amazon verkauften Artikel anwendbar ist.',
      {
        amount: '7.00 EUR',
        min: '29.00 EUR',
        role: 'earn',
        ends: '2026-11-15',
        offer: '2026-09-30',
        seller: 'amazon',
      },
    ],
    [
      'Wie golem.de berichtet, schenkt Amazon Prime-Kunden derzeit 15 Euro, wenn sie erstmals ein Foto in Amazon Photos hochladen. Die Aktion läuft bis 14. Juli 2026. Der Gutschein muss bis 31. August eingelöst werden, Mindestbestellwert sind 30 Euro.',
      { amount: '15.00 EUR', min: '30.00 EUR', role: 'redeem', likely: '2027-08-31', offer: '2026-07-14' },
    ],
    [
      'Geben Sie mindestens 60 € für Windeln aus und Sie bekommen 12 € für Ihren nächsten Einkauf. Aktion gültig vom 3. bis 16. August 2026. Guthaben einlösbar innerhalb von 90 Tagen nach Gutschrift.',
      { amount: '12.00 EUR', min: '60.00 EUR', role: 'earn', after: '90 days issue', offer: '2026-08-16' },
    ],
    ['Spar-Abo: Ihre nächste Lieferung am 4. März, Sie sparen 15 % (3,40 €).', 'other'],
    [
      'Prime-Mitglieder, die zwischen dem 21. Juni und dem 11. Juli 2022 mindestens 10 Euro bei kleinen Unternehmen ausgeben, erhalten 10 Euro Guthaben für den Prime Day am 12. und 13. Juli 2022.',
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
      'Bonus: 8 € beim Kauf eines Geschenkgutscheins ab 80 €. Bis 20.12.2025 kaufen, Aktionsgutschein bis 31.01.2026 einlösen.',
      { amount: '8.00 EUR', min: '80.00 EUR', role: 'earn', ends: '2026-01-31', offer: '2025-12-20' },
    ],
    [
      'Achtung: Ihr Guthaben von 4,50 € läuft in 5 Tagen ab (10.03.2026).',
      { amount: '4.50 EUR', ends: '2026-03-10' },
    ],
    [
      'Nicht eingelöste Guthabenbeträge verfallen mit Ablauf des 31.12.2026 ersatzlos. Eine Auszahlung oder Übertragung ist nicht möglich.',
      { ends: '2026-12-31', transferable: false, cash: false },
    ],
    [
      'Ab 40 € Lebensmitteleinkauf bei Amazon Fresh ziehen wir 10 € ab – bis Mittwoch, den 15.07.2026.',
      {
        amount: '10.00 EUR',
        min: '40.00 EUR',
        role: 'redeem',
        ends: '2026-07-15',
        eligible: ['grocery-fresh'],
      },
    ],
    [
      'Guten Tag,\nvielen Dank für Ihre Bestellung 303-1234567-7654321 über 84,12 EUR. Da Ihr Paket verspätet ankam, haben wir Ihnen einen Gutschein in Höhe von 5,00 EUR gutgeschrieben. Bitte bestellen Sie bis zum 1. September 2026; der Betrag wird dann automatisch abgezogen.\nIhr Amazon-Kundenservice',
      { amount: '5.00 EUR', ends: '2026-09-01' },
    ],
    [
      '30 % Nachlass auf Amazon Essentials, maximaler Rabatt 15 €, gültig 1.5.–10.5.2026. Nur einmal pro Konto nutzbar.',
      { percent: 30, max: '15.00 EUR', starts: '2026-05-01', ends: '2026-05-10', limit: 1 },
    ],
    [
      'Wenn Sie bis zum 30.11.2025 mindestens 20 € mit der App ausgeben, schreiben wir Ihnen bis zum 15.12.2025 einen Gutschein über 5 € gut, der bis 31.01.2026 gilt.',
      { amount: '5.00 EUR', min: '20.00 EUR', role: 'earn', ends: '2026-01-31', offer: '2025-11-30' },
    ],
    [
      'Bei Bestellungen ab 39 € vom 1. bis 7. Juni 2026 werden 8 € automatisch abgezogen.',
      { amount: '8.00 EUR', min: '39.00 EUR', role: 'redeem', starts: '2026-06-01', ends: '2026-06-07' },
    ],
    [
      '20 % Prime-Student-Rabatt auf Fachbücher, begrenzt auf 20 € pro Bestellung, bis 8. September 2026.',
      { percent: 20, max: '20.00 EUR', ends: '2026-09-08' },
    ],
    [
      'Kunden mit Einladung sparen beim nächsten Einkauf 8 Euro, sofern der Warenwert 40 Euro erreicht. Die Aktion läuft bis einschließlich 29.02.2028.',
      { amount: '8.00 EUR', min: '40.00 EUR', role: 'redeem', ends: '2028-02-29' },
    ],
    ['Sie erhalten 5 % Rabatt im Spar-Abo ab 5 Produkten.', 'other'],
    [
      'Wird ein Artikel zurückgegeben, der mit einem Aktionsgutschein gekauft wurde, kann der Wert des Gutscheins von der Erstattung abgezogen werden.',
      { returns: false },
    ],
    [
      'Die Aktion beginnt am 1. April 2026 um 0:01 Uhr und endet am 10. April 2026 um 23:59 Uhr. Ab 45 € in einer Bestellung sparen Sie sofort 9 €.',
      { amount: '9.00 EUR', min: '45.00 EUR', role: 'redeem', starts: '2026-04-01', ends: '2026-04-10' },
    ],
    ['Amazon verteilt derzeit zwischen 1 und 5 Euro Guthaben für langsamen Versand.', {}],
    [
      'Einlösen bis: 30.09.2026\nWert: 5,00 €\nArt: Kulanzgutschein',
      { amount: '5.00 EUR', ends: '2026-09-30' },
    ],
    [
      'Ausgeschlossen: Artikel von Drittanbietern, Amazon Fresh, Geschenkkarten. Betrag: 9 €. Letzter Tag der Einlösung: 19.06.2026. Ihr Aktionsgutschein.',
      { amount: '9.00 EUR', ends: '2026-06-19', excluded: ['gift-cards', 'grocery-fresh', 'third-party'] },
    ],
    [
      'Angebot gültig vom 01.12.2025, 9 Uhr, bis 14.12.2025, 23:59 Uhr: 5 € Sofortrabatt ab 25 € auf Tide, Verkauf und Versand durch Amazon.',
      {
        amount: '5.00 EUR',
        min: '25.00 EUR',
        role: 'redeem',
        starts: '2025-12-01',
        ends: '2025-12-14',
        seller: 'amazon',
      },
    ],
    [
      'Ihr Gutscheincode: AMZ5-2026. Wert: 5 €. Mindestbestellwert: 15 €. Gültigkeit: bis 30.11.2026.',
      { amount: '5.00 EUR', min: '15.00 EUR', role: 'redeem', ends: '2026-11-30' },
    ],
    ['10 € Rabatt auf die nächste Fahrt mit Bolt bis 01.06.2026.', 'other'],
    [
      'Bei Amazon Österreich gibt es 7 Euro Rabatt ab 35 Euro mit dem Code WIEN7, gültig von 1.4. bis 30.4.2026, nur auf Artikel, die Amazon verkauft.',
      {
        amount: '7.00 EUR',
        min: '35.00 EUR',
        role: 'redeem',
        starts: '2026-04-01',
        ends: '2026-04-30',
        seller: 'amazon',
      },
    ],
  ],
};
