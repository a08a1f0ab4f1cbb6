import { describe, expect, it } from 'vitest';
import { MARKETPLACES, type MarketplaceKey } from '../../lib/amazon/marketplaces.ts';
import { factsOf, understood } from '../../lib/amazon/notice-facts.ts';
import { NOTHING, notice } from '../../lib/amazon/page.ts';

const place = (key: MarketplaceKey, language: string) => ({
  marketplace: MARKETPLACES[key],
  language,
  at: null,
});

const sentences: readonly [key: MarketplaceKey, language: string, text: string, said: string][] = [
  ['amazon.com', 'en', 'The promotional code you entered has expired.', 'ended'],
  ['amazon.com', 'en', 'This code has not yet begun.', 'not-started'],
  ['amazon.com', 'en', 'This promotional code has already been redeemed.', 'already-used'],
  ['amazon.com', 'en', 'The code you entered is not valid.', 'code-refused'],
  ['amazon.com', 'en', 'This code can’t be used for the items in your cart.', 'not-for-this-item'],
  ['amazon.com', 'en', 'Your cart has no eligible items for this promotion.', 'not-for-this-item'],
  ['amazon.com', 'en', 'Get $30 off an Amazon.com purchase of $150 or more', 'minimum 15000'],
  ['amazon.com', 'en', 'Applies to orders of at least $39 of eligible items.', 'minimum 3900'],
  ['amazon.com', 'en', 'Spend $50 and get a $10 promotional credit.', 'promised 1000'],
  ['amazon.com', 'en', 'Promotional credit used on this order will not be refunded.', 'other'],
  [
    'amazon.com',
    'en',
    'Your $5.00 credit can’t be applied: a minimum purchase of $25.00 is required.',
    'minimum 2500',
  ],
  ['amazon.com', 'en', 'Your $5.00 credit comes off when you spend $25.00 on one order.', 'minimum 2500'],
  ['amazon.fr', 'fr', '5,00 € de crédit promotionnel dès 25,00 € d’achats', 'minimum 2500'],
  ['amazon.com', 'en', 'Have a promotional code?', 'null'],
  ['amazon.de', 'de', 'Dieser Aktionscode ist abgelaufen.', 'ended'],
  ['amazon.de', 'de', 'Der Gutscheincode ist noch nicht gültig.', 'not-started'],
  ['amazon.de', 'de', 'Der Code wurde bereits eingelöst.', 'already-used'],
  ['amazon.de', 'de', 'Der eingegebene Code ist ungültig.', 'code-refused'],
  ['amazon.de', 'de', 'Der Gutschein kann für diesen Artikel nicht eingelöst werden.', 'not-for-this-item'],
  ['amazon.de', 'de', 'Mindestbestellwert für den Gutschein: 15,00 €', 'minimum 1500'],
  [
    'amazon.de',
    'de',
    'Sie erhalten 5,00 € Aktionsguthaben, sobald die Bestellung versandt wurde.',
    'promised 500',
  ],
  ['amazon.fr', 'fr', 'Ce code promotionnel a expiré.', 'ended'],
  ['amazon.fr', 'fr', 'Ce code n’est pas encore valable.', 'not-started'],
  ['amazon.fr', 'fr', 'Ce code a déjà été utilisé.', 'already-used'],
  ['amazon.fr', 'fr', 'Le code saisi est invalide.', 'code-refused'],
  ['amazon.fr', 'fr', 'Ce bon ne s’applique pas aux articles de votre panier.', 'not-for-this-item'],
  ['amazon.fr', 'fr', 'Valable dès 20,00 € d’achats', 'minimum 2000'],
  ['amazon.it', 'it', 'Il codice promozionale è scaduto.', 'ended'],
  ['amazon.it', 'it', 'Il codice non è ancora valido.', 'not-started'],
  ['amazon.it', 'it', 'Il codice è già stato utilizzato.', 'already-used'],
  ['amazon.it', 'it', 'Il codice inserito non è valido.', 'code-refused'],
  ['amazon.it', 'it', 'Il buono non è applicabile a questi articoli.', 'not-for-this-item'],
  ['amazon.it', 'it', 'Per ordini idonei di almeno 15 €', 'minimum 1500'],
  ['amazon.es', 'es', 'El código promocional ha caducado.', 'ended'],
  ['amazon.es', 'es', 'La oferta todavía no ha empezado.', 'not-started'],
  ['amazon.es', 'es', 'El código ya ha sido utilizado.', 'already-used'],
  ['amazon.es', 'es', 'El código introducido es incorrecto.', 'code-refused'],
  ['amazon.es', 'es', 'El vale no se puede usar con los productos de tu cesta.', 'not-for-this-item'],
  ['amazon.es', 'es', 'Compra mínima de 25,00 €', 'minimum 2500'],
  ['amazon.co.jp', 'ja', 'プロモーションコードの有効期限が切れています。', 'ended'],
  ['amazon.co.jp', 'ja', 'このクーポンはまだ開始されていません。', 'not-started'],
  ['amazon.co.jp', 'ja', 'このコードはすでに使用されています。', 'already-used'],
  ['amazon.co.jp', 'ja', '入力されたコードは無効です。', 'code-refused'],
  ['amazon.co.jp', 'ja', 'この商品はプロモーションの対象外です。', 'not-for-this-item'],
  ['amazon.co.jp', 'ja', '2,000円以上のご注文で使えます。', 'minimum 2000'],
];

describe('what a sentence says', () => {
  it.each(sentences)('%s %s: %s', (key, language, text, said) => {
    const { kind, amount } = factsOf(text, place(key, language));

    expect(amount ? `${kind} ${amount.minor}` : String(kind)).toBe(said);
  });

  it.each([
    ['Promotional credit can only be used for items shipped and sold by Amazon.com.', null, 'amazon'],
    ['Your credit expires on May 15, 2027.', '2027-05-15', null],
    ['Valid until 11/12/2027', null, null],
    ['Valid through 31 December 2026', '2026-12-31', null],
    ['The offer is good for all sellers.', null, null],
  ])('in English, of a credit’s terms: %s', (text, endsOn, seller) => {
    expect(factsOf(text, place('amazon.com', 'en'))).toMatchObject({ endsOn, seller });
  });

  it.each([
    ['en', 'Only for items shipped and sold by Amazon.com.', 'amazon', null],
    ['en', 'Good for one order; any unused balance is forfeited.', null, 'single'],
    ['en', 'Can be used across multiple orders until it is used up.', null, 'drawdown'],
    ['en', 'For items sold by Amazon.com or by other sellers.', null, null],
    ['en', 'Generally for items sold by Amazon.com.', null, null],
    ['de', 'Gilt nur für Artikel mit Verkauf und Versand durch Amazon.', 'amazon', null],
    ['de', 'Einmalig einlösbar. Ein Restbetrag verfällt.', null, 'single'],
    ['de', 'Auf mehrere Bestellungen einlösbar.', null, 'drawdown'],
    ['fr', 'Valable sur les articles vendus et expédiés par Amazon.', 'amazon', null],
    ['fr', 'Utilisable une seule fois.', null, 'single'],
    ['it', 'Valido per articoli venduti e spediti da Amazon.', 'amazon', null],
    ['it', 'Utilizzabile una sola volta.', null, 'single'],
    ['es', 'Válido para productos vendidos y enviados por Amazon.', 'amazon', null],
    ['es', 'De un solo uso.', null, 'single'],
    ['ja', 'Amazon.co.jpが販売・発送する商品にのみ利用できます。', 'amazon', null],
    ['ja', 'ご利用は1回限りです。', null, 'single'],
    // Denied, or lost by something else than an order
    ['en', 'The credit cannot be used across multiple orders.', null, null],
    ['en', 'The remaining balance will not be forfeited.', null, null],
    ['en', 'This is not a one-time use code.', null, null],
    ['en', 'Any unused credit will be forfeited after the expiration date.', null, null],
    ['en', 'If you cancel your order, you will forfeit the credit.', null, null],
    ['en', 'Not valid on items sold by Amazon.com.', null, null],
    ['en', 'Only for Kindle books sold by Amazon.com Services LLC.', null, null],
    ['de', 'Kann nicht auf mehrere Bestellungen verteilt werden.', null, null],
    ['de', 'Ein Restbetrag bleibt nicht erhalten.', null, null],
    ['de', 'Nicht genutzte Guthaben verfallen am 30. Juni.', null, null],
    ['de', 'Von Amazon verkaufte Artikel sind ausgeschlossen.', null, null],
    ['fr', 'Ne peut pas être utilisé en plusieurs fois.', null, null],
    ['it', 'Non può essere utilizzato in più ordini.', null, null],
    ['es', 'No se puede utilizar en varios pedidos.', null, null],
    ['ja', '複数回に分けてご利用いただけません。', null, null],
    ['ja', 'Amazonが販売する商品は対象外です。', null, null],
    ['pt', 'Somente itens vendidos e enviados pela Amazon.', null, null],
  ])('rules who sells and whether one order uses it up, in %s: %s', (language, text, seller, use) => {
    expect(factsOf(text, place('amazon.com', language))).toMatchObject({ seller, use });
  });

  it('is not known of two amounts, nor in a language without words', () => {
    expect(factsOf('At least $35.00 or $39.00 of credit', place('amazon.com', 'en')).amount).toBe(null);
    expect(factsOf('O código expirou.', place('amazon.com.br', 'pt')).kind).toBe(null);
  });
});

describe('findings with what their quotes say', () => {
  const said = (text: string, more = {}) =>
    understood({ ...NOTHING, notices: [notice('other', text, more)] }, place('amazon.com', 'en')).notices;

  it('leave out what says nothing', () => {
    expect(said('Enter a promotional code')).toEqual([]);
    expect(said('Enter a promotional code', { beside: 'terms' })).toHaveLength(1);
  });

  it('keep what Amazon’s own code said', () => {
    const [coded] = understood(
      { ...NOTHING, notices: [notice('ended', 'This code is not valid.', { code: 'addPromo_ExpiredCode' })] },
      place('amazon.com', 'en'),
    ).notices;

    expect(coded?.kind).toBe('ended');
  });

  it('take the rules of terms for rules, not for what happened', () => {
    const kinds = ['This code is not valid for these items.', 'A minimum of $5.00 applies.'].map(
      (text) => said(text, { beside: 'terms' })[0]?.kind,
    );

    expect(kinds).toEqual(['other', 'minimum']);
  });
});
