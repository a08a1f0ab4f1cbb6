import type { Money } from '../../domain/money.ts';
import { type Item, type Line, LONGEST_NAME, MOST_ROWS, type Trouble } from '../../domain/reading.ts';
import { parseAmount } from '../amounts.ts';
import { cartRowsIn, isChosen, readCartRow } from '../cart-rows.ts';
import { isEmpty, lineIn } from '../element-text.ts';
import type { MarketplaceKey } from '../marketplaces.ts';
import { moneyIn, PRICE } from '../offer-price.ts';
import { type Findings, NOTHING, type OfferPage, trouble } from '../page.ts';
import { firstPlace, type Places } from '../places.ts';
import { itemWordsFor } from '../words/item-words.ts';

/** The cart: the rows that are chosen, and their sum (DOM §8). */
export function readCart({ document, marketplace, language }: OfferPage): Findings {
  const cart = cartOn(document);
  if (!cart) return { ...NOTHING, trouble: [withoutCart(document.body)] };
  const words = itemWordsFor(language);
  const { rows, chosen, canChoose } = rowsIn(cart);
  const items = chosen.slice(0, MOST_ROWS).map((row) => readCartRow(row, marketplace.key, words));
  const subtotal = subtotalOn(document, marketplace.key);
  const isMixed =
    new Set([...items.map(({ price }) => price), subtotal?.amount].flatMap((each) => each?.currency ?? []))
      .size > 1;
  const isUnsaid = rows.some((row) => isChosen(row, canChoose) === null);
  const lines = subtotal ? [isMixed ? { ...subtotal, amount: null } : subtotal] : [];
  return {
    ...NOTHING,
    items: isMixed ? items.map((item) => ({ ...item, price: null })) : items,
    lines,
    trouble: [
      ...(rows.length === 0 ? emptiness(document, cart) : []),
      ...(isUnsaid ? [trouble('bad-row', 'a row that does not say whether it is chosen')] : []),
      ...(chosen.length > MOST_ROWS ? [trouble('clamped', `more than ${MOST_ROWS} rows`)] : []),
      ...(isMixed || !addsUp(items, subtotal?.amount ?? null)
        ? [trouble('sums-do-not-add-up', 'the rows do not add up to the printed sum')]
        : []),
    ],
  };
}

function cartOn(document: Document): Element | null {
  return (
    document.getElementById('sc-active-cart') ??
    document.getElementById('activeCartViewForm') ??
    document.querySelector('[data-name="Active Items"]')
  );
}

function rowsIn(cart: Element) {
  const rows = cartRowsIn(cart);
  const canChoose = rows.some((row) => row.hasAttribute('data-isselected'));
  return { rows, canChoose, chosen: rows.filter((row) => isChosen(row, canChoose)) };
}

// Newest first: who sells stands below the title, and both in every row.
const IN_ROW = ['.sc-seller', '.sc-product-title', '.sc-product-price'];
const SUMS = ['activecart', 'buybox'];

/** Behind what each chosen row says of its seller, in the order of the reading, and behind the sum. */
export function placesInCart(document: Document): Places {
  const cart = cartOn(document);
  const chosen = cart ? rowsIn(cart).chosen.slice(0, MOST_ROWS) : [];
  const sums = SUMS.flatMap((place) => document.getElementById(`sc-subtotal-amount-${place}`) ?? []);
  const goods = chosen.map((row) =>
    firstPlace(
      IN_ROW.flatMap((name) => row.querySelector(name) ?? []),
      row,
    ),
  );
  return { goods, totals: firstPlace(sums, null) };
}

function withoutCart(body: Element): Trouble {
  if (isEmpty(body)) return trouble('half-loaded', 'the cart is not there yet');
  return trouble('unknown-layout', 'a cart that is not known');
}

/** An empty cart is no trouble where the page says that it is empty. */
function emptiness(document: Document, cart: Element): Trouble[] {
  if (document.querySelector('.sc-your-amazon-cart-is-empty')) return [];
  if (isEmpty(cart)) return [trouble('half-loaded', 'the cart is not there yet')];
  return [trouble('nothing-here', 'neither a row nor a word that there is none')];
}

function subtotalOn(document: Document, marketplace: MarketplaceKey): Line | null {
  for (const place of SUMS) {
    const sum = document.getElementById(`sc-subtotal-amount-${place}`);
    if (!sum) continue;
    const label = lineIn(document.getElementById(`sc-subtotal-label-${place}`), LONGEST_NAME) ?? '';
    return {
      label: label.replace(/\s?:$/, ''),
      amount: amountIn(sum, marketplace),
      kind: 'items',
      type: null,
      spendsCredit: false,
      order: null,
    };
  }
  return null;
}

function amountIn(sum: Element, marketplace: MarketplaceKey): Money | null {
  const price = sum.querySelector(PRICE);
  return price ? moneyIn(price, marketplace) : parseAmount(lineIn(sum, 60) ?? '', marketplace);
}

/** True also where a price or a quantity is missing: then nothing can be said against the sum. */
function addsUp(items: readonly Item[], sum: Money | null): boolean {
  if (sum === null) return true;
  const parts = items.map(({ price, quantity }) => (price && quantity ? price.minor * quantity : null));
  if (parts.includes(null)) return true;
  return parts.reduce<number>((all, part) => all + (part ?? 0), 0) === sum.minor;
}
