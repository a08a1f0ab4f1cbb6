import { describe, expect, it } from 'vitest';
import { labelKindOf, namesCredit } from '../../../lib/amazon/charge-lines.ts';
import { progressIn } from '../../../lib/amazon/order-parts.ts';
import { NOTICE_WORDS } from '../../../lib/amazon/words/notice-words.ts';
import { ORDER_WORDS, orderWordsFor } from '../../../lib/amazon/words/order-words.ts';
import { PARCEL_WORDS, parcelWordsFor } from '../../../lib/amazon/words/parcel-words.ts';

const LANGUAGES = ['en', 'de', 'fr', 'it', 'es', 'ja'];

/** `!` before a kind: the row spends a credit. */
const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    'Item(s) Subtotal': 'items',
    'Items (3)': 'items',
    Subtotal: 'items',
    'Shipping & Handling': 'shipping',
    'Free Shipping': 'shipping',
    'FREE Shipping': 'shipping',
    'Postage & Packing': 'shipping',
    Delivery: 'shipping',
    'Promotion Applied': 'promotion',
    'Amazon Discount': 'promotion',
    'Multibuy Discount': 'promotion',
    'Buy 5, save 5%': 'promotion',
    'Amount paid by Amazon': 'promotion',
    'Lightning Deal': 'promotion',
    'Promo code applied': 'promotion',
    'Your Coupon Savings': 'coupon',
    'Subscribe & Save': 'subscription',
    'Subscription saving': 'subscription',
    'Total before tax': 'total',
    'Total Before Tax': 'total',
    'Order total (incl. delivery)': 'total',
    'Grand Total': 'total',
    'Total for this Order': 'total',
    'Estimated tax to be collected': 'tax',
    'Estimated GST/HST': 'tax',
    'Estimated PST/RST/QST': 'tax',
    VAT: 'tax',
    'Gift Card Amount': 'gift-card',
    'Gift Card': 'gift-card',
    'Amazon Pay Balance': 'gift-card',
    'Rewards Points': 'points',
    'Gift Wrap': 'other',
    'Marketplace Fee': 'other',
    'Import Fees Deposit': 'other',
    'Pay on Delivery fee': 'other',
    'Your total savings': 'other',
    'Refund Total': 'refund',
    'Courtesy Credit': '!promotion',
    'P&G Promo Credit': '!promotion',
    'Promotional balance': '!promotion',
    'Promotional Certificate': '!promotion',
    'Promotion credit': '!promotion',
    'No-Rush reward': '!promotion',
    'Digital credit': '!promotion',
    'Audible Credit': 'other',
    'Trade-in credit': 'other',
    'Promotional credit you earn': 'other',
    'Expired promotional credit': 'other',
    'Gift card and promotional balance': 'other',
  },
  de: {
    Zwischensumme: 'items',
    'Artikel-Zwischensumme': 'items',
    'Artikel (2)': 'items',
    'Verpackung & Versand': 'shipping',
    'Gutschein eingelöst': 'promotion',
    Rabatt: 'promotion',
    Aktionsrabatt: 'promotion',
    'Coupon-Rabatt': 'coupon',
    'Spar-Abo': 'subscription',
    'Gesamt vor USt.': 'total',
    'Summe ohne MwSt.': 'total',
    Summe: 'total',
    Gesamtsumme: 'total',
    'Gesamtbetrag für diese Bestellung': 'total',
    'Geschätzte USt.': 'tax',
    'Anzurechnende MwSt.': 'tax',
    'Geschenkgutschein(e)': 'gift-card',
    Geschenkkarte: 'gift-card',
    'Summe der Erstattung': 'refund',
    Gesamtersparnis: 'other',
    Aktionsguthaben: '!promotion',
    'Aktionsgutschein eingelöst': '!promotion',
    Kulanzgutschein: '!promotion',
  },
  fr: {
    Articles: 'items',
    'Sous-total': 'items',
    Livraison: 'shipping',
    'Frais de port': 'shipping',
    'Promotion appliquée': 'promotion',
    'Bon de réduction': 'promotion',
    'Montant total TTC': 'total',
    'Total général du paiement': 'total',
    'Total HT': 'total',
    TVA: 'tax',
    'Chèque-cadeau': 'gift-card',
    'Carte cadeau Amazon': 'gift-card',
    'Total du remboursement': 'refund',
    'Solde promotionnel': '!promotion',
    'Crédit promotionnel': '!promotion',
  },
  it: {
    'Subtotale articoli': 'items',
    Articoli: 'items',
    'Costi di spedizione': 'shipping',
    'Buono sconto': 'promotion',
    'Promozione applicata': 'promotion',
    'Importo Buono Regalo': 'gift-card',
    Totale: 'total',
    IVA: 'tax',
    'Totale rimborso': 'refund',
    'Saldo promozionale': '!promotion',
    'Credito promozionale': '!promotion',
  },
  es: {
    Productos: 'items',
    Subtotal: 'items',
    'Gastos de envío': 'shipping',
    'Promoción aplicada': 'promotion',
    'Cupón de descuento': 'coupon',
    'Cheque regalo': 'gift-card',
    'Total del pedido': 'total',
    'Total de este pedido': 'total',
    IVA: 'tax',
    'Total del reembolso': 'refund',
    'Saldo promocional': '!promotion',
    'Crédito promocional': '!promotion',
  },
  ja: {
    商品の小計: 'items',
    '配送料・手数料': 'shipping',
    割引: 'promotion',
    プロモーション割引: 'promotion',
    クーポン割引: 'coupon',
    お詫びクーポン: 'coupon',
    定期おトク便割引: 'subscription',
    注文合計: 'total',
    ご請求額: 'total',
    消費税: 'tax',
    Amazonギフト券: 'gift-card',
    Amazonポイント: 'points',
    返金額の合計: 'refund',
    代引手数料: 'other',
    プロモーション残高: '!promotion',
  },
};

describe('words from checkout to return', () => {
  it('are there in the same languages', () => {
    expect(ORDER_WORDS.map(({ language }) => language)).toEqual(LANGUAGES);
    expect(PARCEL_WORDS.map(({ language }) => language)).toEqual(LANGUAGES);
    expect(Object.keys(NOTICE_WORDS)).toEqual(LANGUAGES);
    expect([orderWordsFor('pt'), parcelWordsFor('pt')]).toEqual([null, null]);
  });

  it.each(Object.entries(labels))('in %s say what a row is', (language, expected) => {
    const words = orderWordsFor(language);
    const said = Object.keys(expected).map((label) => {
      const kind = labelKindOf(label, null, words);
      return [label, namesCredit(label, words) ? `!${kind}` : kind];
    });

    expect(Object.fromEntries(said)).toEqual(expected);
  });

  it('come second to the type of a row, which needs no language', () => {
    const words = orderWordsFor('en');

    expect(labelKindOf('Vale', 'SPECIAL_PAYMENTS_GIFT_CARD_BALANCE', null)).toBe('gift-card');
    expect(labelKindOf('Anything', 'TOTAL_BEFORE_SPECIAL_PAYMENTS_TAX_INCLUSIVE', words)).toBe('total');
    expect(labelKindOf('Courtesy Credit', 'SPECIAL_PAYMENTS_PROMOTION', words)).toBe('promotion');
    expect(labelKindOf('Vale', 'SPECIAL_PAYMENTS_PROMOTION', null)).toBe('other');
  });

  it.each(LANGUAGES)('the patterns of %s compile and repeat nothing without a bound', (language) => {
    const all = [orderWordsFor(language), parcelWordsFor(language), NOTICE_WORDS[language]];
    const patterns = all
      .flatMap((words) => Object.values(words ?? {}))
      .flatMap((value): unknown[] =>
        typeof value === 'string' ? [value] : Object.values(value as object).flat(),
      )
      .filter((value): value is string => typeof value === 'string' && value !== language);
    expect(patterns.length).toBeGreaterThan(40);
    for (const one of patterns) {
      expect(one).not.toMatch(/(?<!\\)[*+](?!\\)/);
      expect(() => new RegExp(one.replace(/\{[a-z]+\}/g, 'x'), 'iu')).not.toThrow();
    }
  });

  it.each(PARCEL_WORDS.filter(({ language }) => language !== 'ja'))(
    'the calendar of $language is whole',
    ({ dates }) => {
      expect([dates.months.length, dates.weekdays.length]).toEqual([12, 7]);
    },
  );
});

const progress: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  en: {
    'Delivered March 28': 'delivered',
    'Shipped on November 5, 2026': 'shipped',
    'Out for delivery': 'shipped',
    'Not yet shipped': 'ordered',
    'Preparing for Shipment': 'ordered',
    Cancelled: 'cancelled',
    'Return started': 'returning',
    'Return complete': 'returned',
    Refunded: 'refunded',
    'Delivered by Amazon': null,
    'Arriving tomorrow': null,
    'Return window closed on April 27, 2025': null,
    'Refund Total': null,
  },
  de: {
    'Zugestellt: 28. Juli': 'delivered',
    'versandt am 8. Juni 2026': 'shipped',
    'Noch nicht versandt': 'ordered',
    Storniert: 'cancelled',
    'Rückgabe abgeschlossen': 'returned',
    'Versand durch Amazon': null,
    'Zustellung: 15. September': null,
  },
  fr: {
    'Livrée le 12 novembre': 'delivered',
    Expédié: 'shipped',
    'Commande annulée': 'cancelled',
    Remboursé: 'refunded',
    'Expédié par Amazon': null,
  },
  it: {
    'Consegnato il 12 novembre': 'delivered',
    Spedito: 'shipped',
    Annullato: 'cancelled',
    'Spedito da Amazon': null,
  },
  es: {
    'Entregado el 12 de noviembre': 'delivered',
    Enviado: 'shipped',
    'Pedido cancelado': 'cancelled',
    'Enviado por Amazon': null,
  },
  ja: {
    '11月12日に配達しました': 'delivered',
    配達済み: 'delivered',
    発送済み: 'shipped',
    キャンセル済み: 'cancelled',
    返金が完了しました: 'refunded',
    'お届け予定日: 11月25日': null,
  },
};

describe('how far a delivery has come', () => {
  it.each(Object.entries(progress))('in %s', (language, expected) => {
    const words = parcelWordsFor(language);
    const said = Object.keys(expected).map((text) => [text, progressIn(text, words)]);

    expect(Object.fromEntries(said)).toEqual(expected);
  });
});
