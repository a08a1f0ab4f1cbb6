import type { Money } from '../../lib/domain/money.ts';
import type { CreditSighting, Item, Line, Notice, OrderSighting, Reading } from '../../lib/domain/reading.ts';
import { fixture, read } from './open-page.ts';

export const CHECKOUT = 'https://www.amazon.com/checkout/p/p-106-0000000-0000000/spc';
/** Noon in Greenwich on 22 November 2026. */
export const LATER = Date.parse('2026-11-22T12:00:00Z');

export function readFixture(name: string, url: string): Reading {
  return read(fixture(name), url, LATER);
}

/** A checkout with these rows of charges and, before and after them, this markup. */
export function checkout(
  rows: readonly (readonly [string, string])[],
  around = '',
  language = 'en-us',
): string {
  const cells = rows.map(([label, amount]) => `<tr><td>${label}</td><td>${amount}</td></tr>`).join('');
  const table = `<table id="subtotals-marketplace-table">${cells}</table>`;
  return `<html lang="${language}"><body><div id="a-page"><main>${around}<div id="subtotals">${table}</div></main></div></body></html>`;
}

/** An item as a checkout shows it. */
export function bought(price: string, seller = 'Amazon.com', title = 'Kettle'): string {
  return `<div><a href="/dp/B00KETTLE0">${title}</a><div>${price}</div><div>Sold by: ${seller}</div><div>Qty: 1</div></div>`;
}

export function readCheckout(html: string, url = CHECKOUT): Reading {
  return read(html, url, LATER);
}

const money = (amount: Money | null) => (amount === null ? 'null' : `${amount.minor} ${amount.currency}`);

/** One thing in one line, so that a table shows what is read. */
export const inLine = {
  credit: ({ name, amount, amountIs, box }: CreditSighting) =>
    `${name} ${money(amount)} ${amountIs}${box === null ? '' : ` ${box}`}`,
  line: ({ kind, amount, label, spendsCredit }: Line) =>
    `${kind} ${money(amount)} ${label}${spendsCredit ? ' *' : ''}`,
  item: ({ asin, title, quantity, price, seller, soldByAmazon }: Item) =>
    `${asin} ${title} ${quantity} ${price && money(price)} ${seller?.name} ${soldByAmazon}`,
  order: ({ number, placedOn, total, refunded, progress }: OrderSighting) =>
    `${number} ${placedOn} ${money(total)} ${money(refunded)} ${progress}`,
  notice: ({ kind, amount, beside, quote }: Notice) =>
    `${kind}${amount ? ` ${money(amount)}` : ''} ${beside}: ${quote}`,
};
