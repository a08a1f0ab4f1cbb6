import { describe, expect, it } from 'vitest';
import type { Role } from '../../lib/domain/table.ts';
import { readHeader } from '../../lib/exchange/csv-header.ts';
import { guess } from './tables.ts';

describe('what a column is called', () => {
  it.each<[Role | 'nothing' | null, readonly string[]]>([
    [
      'amount',
      ['Amount', 'Amount left', 'Balance', 'Remaining', 'Credit amount', 'Amount (USD)', 'Credit $'],
    ],
    ['amount', ['Betrag', 'Betrag in €', 'Restbetrag', 'Guthaben', 'Höhe', 'Betrag (EUR)', 'EUR']],
    [
      'amount',
      [
        'Montant',
        'Montant restant',
        'Solde',
        'Importe',
        'Saldo',
        'Cantidad',
        'Importo',
        'Valore €',
        'Residuo',
      ],
    ],
    ['amount', ['金額', '残高', '金額（円）', '残りの金額']],
    [
      'ends',
      ['Expires', 'Expiry date', 'Expiration', 'Valid until', 'Use by', 'Expires (PT)', 'Deadline', 'ends'],
    ],
    ['ends', ['Gültig bis', 'Läuft ab am', 'Ablaufdatum', 'Verfällt am', 'Einlösbar bis', 'Frist']],
    [
      'ends',
      ['Date d’expiration', 'Valable jusqu’au', 'Échéance', 'Fecha de caducidad', 'Válido hasta', 'Vence'],
    ],
    ['ends', ['Scadenza', 'Data di scadenza', 'Valido fino al', '有効期限', '終了日', '使用期限']],
    [
      'starts',
      ['Starts', 'Valid from', 'Gültig ab', 'Valable à partir du', 'Válido desde', 'Valido dal', '開始日'],
    ],
    [
      'name',
      [
        'Name',
        'Promotion',
        'Notes',
        'Reason',
        'Aktion',
        'Bezeichnung',
        'Libellé',
        'Concepto',
        'Causale',
        '備考',
      ],
    ],
    [
      'minimum',
      [
        'Minimum spend',
        'Mindestbestellwert',
        'Achat minimum',
        'Compra mínima',
        'Spesa minima',
        '最低購入金額',
      ],
    ],
    ['code', ['Promo code', 'Gutscheincode', 'Code promo', 'Código', 'Codice sconto', 'クーポンコード']],
    ['account', ['Account', 'Amazon account', 'Amazon-Konto', 'Compte', 'Titular', 'アカウント']],
    ['marketplace', ['Marketplace', 'Store', 'Marktplatz', 'Boutique', 'Tienda', 'Negozio', 'サイト']],
    ['currency', ['Currency', 'Währung', 'Devise', 'Moneda', 'Valuta', '通貨']],
    ['goods', ['What it buys', 'Good for', 'Wofür', 'Valable sur', 'Sirve para', 'Prodotti', '対象商品']],
    [
      'nothing',
      ['Date', 'Date received', 'Order number', 'Datum', 'Erhalten am', 'Fecha', 'Data', '日付', '注文番号'],
    ],
    [null, ['', '…', 'Spalte 3', 'colour', 'ab und zu', '列']],
  ])('%s', (meaning, heads) => {
    for (const head of heads) expect([head, readHeader(head).meaning]).toEqual([head, meaning]);
  });

  it('may say what its amounts are in', () => {
    expect(
      ['Amount (USD)', 'Betrag in €', '金額（円）', 'Betrag'].map((head) => readHeader(head).sign),
    ).toEqual(['USD', '€', '円', '']);
  });
});

describe('tables as people keep them', () => {
  it.each<[string, string, readonly (Role | null)[]]>([
    [
      'a title above, a sum below',
      'My Amazon credits,,\nWhat,Amount,Expires\nNo-Rush,$1.50,12/31/2026\nCourtesy,$5.00,\nTotal,$6.50,\n',
      ['name', 'amount', 'ends'],
    ],
    [
      'from a German spreadsheet',
      'Aktion;Betrag in €;Gültig bis;Mindestbestellwert\nPrime Day;10,00;31.12.2026;25,00\n',
      ['name', 'amount', 'ends', 'minimum'],
    ],
    [
      'from a Japanese one',
      'キャンペーン名,金額,有効期限\nお詫び,500円,2026年12月31日\n',
      ['name', 'amount', 'ends'],
    ],
    [
      'from a French one',
      'Libellé;Montant;Devise;Date d’expiration;Boutique\nGeste commercial;5,00;EUR;31/12/2026;amazon.fr\n',
      ['name', 'amount', 'currency', 'ends', 'marketplace'],
    ],
    [
      'from a Spanish one',
      'Concepto\tImporte\tCaduca\tCuenta\nSaldo promocional\t1,00 €\t22/02/2027\tAna\n',
      ['name', 'amount', 'ends', 'account'],
    ],
    [
      'from an Italian one',
      'Offerta;Importo;Scadenza;Spesa minima;Codice\nBuono;5,00;31/12/2026;15,00;ABC-1\n',
      ['name', 'amount', 'ends', 'minimum', 'code'],
    ],
    [
      'what is left beside what it was',
      'Amount,Left,Expires\n5.00,3.50,2026-12-31\n',
      [null, 'amount', 'ends'],
    ],
    [
      'when it came beside when it ends',
      'Date received,Credit,Valid until\n2026-11-01,5.00,2026-12-31\n',
      [null, 'amount', 'ends'],
    ],
    ['without a head', '5,00;31.12.2026;Kulanz\n2,50;15.01.2027;Prime\n', ['amount', 'ends', 'name']],
    ['of two dates that nothing tells apart', '5.00,2026-11-01,2026-12-31\n', ['amount', null, null]],
    ['of numbers that may be a count', 'Firma;Menge;Zahl\nX;3;7\nY;5;9\n', ['name', null, null]],
    ['where credit is a name', 'Credit,Amount\nNo-Rush,5.00\nCourtesy,2.00\n', ['name', 'amount']],
  ])('%s', (_, text, roles) => {
    expect(guess(text).roles).toEqual(roles);
  });

  it.each<[string, string, number | null]>([
    ['the words that we know', 'My credits,\n,\nWhat,Amount\nx,5.00\n', 3],
    ['the first words, where we know none', 'Foo,Bar\nx,5.00\n', 1],
    ['nothing, where amounts come first', 'x,5.00\nName,Amount\ny,6.00\n', null],
    ['the first words, also where no amount is', 'Foo,Bar\nx,y\n', 1],
  ])('are headed by %s', (_, text, line) => {
    expect(guess(text).table.head?.line ?? null).toBe(line);
  });

  it('are cut where most of their lines agree', () => {
    expect(guess('Name;Betrag\n"Müller; Sohn";5,00\n').table.delimiter).toBe(';');
    expect(guess('sep=|\nName|Amount\nx|5.00\n').table.body).toEqual([{ line: 3, cells: ['x', '5.00'] }]);
  });
});
