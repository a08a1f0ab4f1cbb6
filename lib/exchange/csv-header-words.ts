import type { Role } from '../domain/table.ts';

/** What a column is called that says nothing the books keep, and must not be taken for one that does. */
export type HeaderMeaning = Role | 'nothing';

/**
 * How columns are headed, in six languages, in small letters without accents or signs; a phrase is its own entry. Of
 * two columns the one whose word stands further up is taken: what is left outranks what once was.
 */
export const HEADER_WORDS: readonly (readonly [HeaderMeaning, string])[] = [
  ['id', 'id'],
  ['amountIs', 'amount is'],
  ['zoneFrom', 'zone is'],
  ['standing', 'standing'],
  ['goods', 'buys'],
  ['use', 'use'],
  // What our own tables have besides.
  [
    'nothing',
    'got, used, lost, unknown, amount basis, ends basis, has code, phase, first seen, last change, verwendet, verbraucht, utilise, usado, usato, 使用済み',
  ],
  [
    'nothing',
    'date, received, received on, issued, issue date, added, date added, order, order number, order date, quantity, qty, link, url, status, datum, erhalten, erhalten am, bekommen, bestellung, bestellnummer, bestelldatum, menge, anzahl, recu, recu le, commande, date de commande, quantite, fecha, recibido, pedido, fecha de pedido, data, ricevuto, ordine, data ordine, quantita, stato, estado, statut, 日付, 受取日, 付与日, 発行日, 注文番号, 注文日, 数量, 状態',
  ],
  [
    'minimum',
    'minimum, min, min spend, minimum spend, minimum order, minimum purchase, minimum amount, min order, spend at least, mindestbestellwert, mindestbetrag, mindestwert, mindestumsatz, achat minimum, minimum d achat, montant minimum, minimum de commande, minimo, compra minima, pedido minimo, importe minimo, spesa minima, ordine minimo, importo minimo, 最低金額, 最低購入金額, 最低注文額, 最低注文金額',
  ],
  [
    'amount',
    'left, amount left, remaining, remaining amount, remaining balance, balance, available, rest, restbetrag, restguthaben, restwert, verbleibend, ubrig, saldo, solde, reste, restant, montant restant, disponible, restante, importe restante, residuo, rimanente, importo residuo, disponibile, 残高, 残額, 残り',
  ],
  [
    'amount',
    'amount, value, credit amount, credit, sum, total, betrag, wert, hohe, summe, guthaben, montant, valeur, somme, credit restant, importe, cantidad, valor, monto, credito, importo, valore, somma, 金額, 額, クレジット',
  ],
  [
    'ends',
    'ends, ends on, end, end date, expires, expires on, expiry, expiry date, expiration, expiration date, valid until, valid to, valid through, good through, use by, deadline, due, due date, until, last day, lauft ab, lauft ab am, ablauf, ablaufdatum, gultig bis, gueltig bis, bis, ende, enddatum, endet, verfall, verfallsdatum, verfallt, verfallt am, frist, einlosbar bis, expire, expire le, date d expiration, valable jusqu au, valable jusqu a, jusqu au, date de fin, fin, date limite, echeance, caduca, caduca el, caducidad, fecha de caducidad, vence, vencimiento, fecha de vencimiento, valido hasta, hasta, fecha de fin, fecha fin, expira, fecha limite, scade, scade il, scadenza, data di scadenza, data scadenza, valido fino al, fino al, fine, data fine, 期限, 有効期限, 終了日, 期日, 失効日, 使用期限, 締切',
  ],
  [
    'starts',
    'starts, starts on, start, start date, valid from, from, begins, usable from, available from, gultig ab, gueltig ab, gultig von, ab, von, beginn, beginnt, startdatum, debut, date de debut, valable a partir du, a partir du, valable du, inicio, desde, valido desde, fecha de inicio, comienza, inizio, dal, valido dal, data di inizio, data inizio, 開始日, 開始, 利用開始日',
  ],
  [
    'endsTime',
    'ends time, end time, time, until what time, uhrzeit, zeit, heure, hora, ora, orario, 時刻, 時間',
  ],
  ['zone', 'zone, time zone, timezone, zeitzone, fuseau horaire, zona horaria, fuso orario, タイムゾーン'],
  ['currency', 'currency, cur, ccy, wahrung, waehrung, devise, monnaie, moneda, divisa, valuta, 通貨'],
  [
    'code',
    'code, promo code, promotional code, coupon, coupon code, voucher code, claim code, discount code, gutscheincode, aktionscode, rabattcode, code promo, code promotionnel, codigo, codigo promocional, cupon, codice, codice promozionale, codice sconto, コード, クーポンコード, プロモーションコード',
  ],
  [
    'marketplace',
    'marketplace, store, shop, site, website, storefront, amazon, country, marktplatz, laden, seite, land, boutique, magasin, place de marche, pays, tienda, sitio, pais, negozio, sito, paese, ストア, サイト, 国, マーケットプレイス',
  ],
  [
    'account',
    'account, account label, owner, person, who, whose, user, profile, konto, inhaber, wer, nutzer, compte, titulaire, personne, cuenta, titular, persona, intestatario, アカウント, 名義, 持ち主, 利用者',
  ],
  [
    'goods',
    'what it buys, good for, goods, eligible, eligible items, can buy, works on, usable on, applies to, restrictions, wofur, gilt fur, einlosbar fur, waren, valable pour, valable sur, utilisable sur, produits, valido para, sirve para, productos, valido per, prodotti, 対象, 対象商品, 用途, 使い道',
  ],
  [
    'kind',
    'kind, type, credit type, category, art, typ, sorte, kategorie, categorie, tipo, categoria, 種類, 区分',
  ],
  [
    'name',
    'name, credit name, promotion, promo, title, label, campaign, offer, reward, bezeichnung, aktion, titel, angebot, pramie, nom, libelle, offre, intitule, nombre, promocion, oferta, nome, promozione, offerta, 名前, 名称, キャンペーン, 特典',
  ],
  [
    'name',
    'description, source, reason, for, note, notes, comment, comments, details, beschreibung, quelle, grund, anlass, notiz, notizen, bemerkung, kommentar, motif, remarque, commentaire, descripcion, concepto, motivo, nota, comentario, descrizione, causale, commento, 内容, 説明, 理由, メモ, 備考',
  ],
];
