import type { Credit } from '../../../lib/domain/credit.ts';
import type { Instant, Zone } from '../../../lib/domain/day.ts';
import { entryOf } from '../../../lib/domain/entry.ts';
import type { Entry } from '../../../lib/domain/glance.ts';
import type { Currency, Money } from '../../../lib/domain/money.ts';
import {
  type CreditSighting,
  type Item,
  type Line,
  type Notice,
  type Reading,
  UNKNOWN_ITEM,
} from '../../../lib/domain/reading.ts';
import { NO_TERMS, type Terms, withTerms } from '../../../lib/domain/terms.ts';
import type { Basket } from '../../../lib/domain/verdict/basket.ts';
import type { Context } from '../../../lib/domain/verdict/context.ts';
import { creditOf, NOW, ZONE } from '../../components/credits.ts';

export { NOW };

export function money(minor: number, currency: Currency = 'USD'): Money {
  return { minor, currency };
}

/** A kettle for $12.00, sold and shipped by Amazon's own shop. */
export function thing(facts: Partial<Item> = {}): Item {
  return {
    ...UNKNOWN_ITEM,
    asin: 'B000000001',
    title: 'Kettle',
    quantity: 1,
    price: money(1200),
    seller: { name: 'Amazon.com', id: 'ATVPDKIKX0DER' },
    sellerKind: 'amazon',
    soldByAmazon: true,
    shipper: 'Amazon.com',
    shippedByAmazon: true,
    digital: false,
    subscription: false,
    giftCard: false,
    used: false,
    buyable: true,
    ...facts,
  };
}

/** As item readers say it of somebody else's offer. */
export function gadget(facts: Partial<Item> = {}): Item {
  const seller = { name: 'Gadget Ltd', id: 'A1GADGETLTD000' };
  const shipped = { shipper: 'Gadget Ltd', shippedByAmazon: false };
  return thing({ seller, sellerKind: 'other', soldByAmazon: false, ...shipped, ...facts });
}

export function eBook(facts: Partial<Item> = {}): Item {
  return thing({
    title: 'A Novel',
    price: money(399),
    seller: { name: 'Big Publisher', id: null },
    sellerKind: 'publisher',
    soldByAmazon: null,
    shipper: null,
    shippedByAmazon: null,
    digital: true,
    digitalKind: 'e-book',
    ...facts,
  });
}

export function basket(items: readonly Item[], more: Partial<Basket> = {}): Basket {
  return { items, alone: false, lines: [], notices: [], boxes: [], ...more };
}

export function alone(item: Item, more: Partial<Basket> = {}): Basket {
  return basket([item], { alone: true, ...more });
}

export function notice(kind: Notice['kind'], facts: Partial<Notice> = {}): Notice {
  const nothing = { amount: null, beside: null, about: null, code: null, endsOn: null, seller: null };
  return { kind, quote: `what the page says: ${kind}`, ...nothing, ...facts };
}

export function line(kind: Line['kind'], minor: number | null, facts: Partial<Line> = {}): Line {
  const amount = minor === null ? null : money(minor);
  return { label: kind, amount, kind, type: null, spendsCredit: false, order: null, ...facts };
}

export function spends(minor: number | null, label = 'Courtesy Credit'): Line {
  return line('promotion', minor, { label, spendsCredit: true });
}

export function box(minor: number, facts: Partial<CreditSighting> = {}): CreditSighting {
  return {
    name: 'Courtesy credit',
    amount: money(minor),
    amountIs: 'exact',
    startsOn: null,
    endsOn: null,
    endsAt: null,
    zone: null,
    zoneFrom: null,
    confidence: 'confirm',
    box: 'unticked',
    rung: 'box-words, 2023-12',
    quote: 'Use your courtesy credit',
    ...facts,
  };
}

/** A courtesy credit of $5.00 that ends on Friday: for goods sold by Amazon, as is usual for its kind. */
export function entry(facts: Partial<Credit> = {}, now: Instant = NOW, zone: Zone = ZONE): Entry {
  const credit = creditOf({ name: 'Courtesy credit', endsOn: '2026-05-15', left: 500, ...facts });
  return entryOf(credit, NOW, now, zone);
}

export function noRush(facts: Partial<Credit> = {}): Entry {
  return entry({ name: 'No-Rush Reward', left: 300, ...facts });
}

/** Terms in Amazon's own words. */
export function stated(terms: Partial<Terms>): Credit['terms'] {
  return withTerms(NO_TERMS, terms, 'stated', 'shipped and sold by Amazon.com');
}

export function context(facts: Partial<Context> = {}): Context {
  return {
    now: NOW,
    marketplace: 'amazon.com',
    account: 'anna',
    trouble: [],
    reviewFollows: true,
    amazonOffers: null,
    codesHeld: 0,
    limits: [],
    ...facts,
  };
}

export function checkout(facts: Partial<Reading> = {}): Reading {
  return {
    page: 'checkout',
    marketplace: 'amazon.com',
    language: 'en',
    trouble: [],
    total: null,
    credits: [],
    giftCardBalance: null,
    items: [thing()],
    lines: [line('items', 1200), line('total', 1200)],
    orders: [],
    notices: [],
    ...facts,
  };
}
