import type { Money } from '../domain/money.ts';
import { type Item, LONGEST_NAME, UNKNOWN_ITEM } from '../domain/reading.ts';
import { parseAmount } from './amounts.ts';
import { lineIn } from './element-text.ts';
import type { MarketplaceKey } from './marketplaces.ts';
import { decimalMoney, isSame, moneyIn, PRICE } from './offer-price.ts';
import { pattern } from './page.ts';
import { clamp, plainText } from './plain-text.ts';
import { isSoldByAmazon, sellerKindOf } from './seller-kind.ts';
import type { ItemWords } from './words/words.ts';

const SAVED = '#sc-saved-cart,[data-name="Saved Items"],[data-itemtype="saved"]';
const ROW = '[data-itemid],[data-itemtype="active"],.sc-list-item[data-asin]';

/** The rows of a cart, less what is saved for later, which has the same markup, and what was just taken out. */
export function cartRowsIn(cart: Element): Element[] {
  return [...cart.querySelectorAll(ROW)].filter(
    (row) =>
      !row.closest(SAVED) &&
      row.getAttribute('data-removed') !== 'true' &&
      // A row inside a row is a part of it.
      !row.parentElement?.closest(ROW),
  );
}

/** Whether a row is chosen for buying; null where the row does not say so and others do. */
export function isChosen(row: Element, canChoose: boolean): boolean | null {
  const selected = row.getAttribute('data-isselected');
  if (selected !== null) return selected === '1' || selected === 'true';
  if (row.getAttribute('data-outofstock') === '1') return false;
  // In a cart from before rows could be chosen, all are.
  return canChoose ? null : true;
}

/** One row of a cart, by the data that it carries for Amazon's own scripts (DOM §8), then by what it shows. */
export function readCartRow(row: Element, marketplace: MarketplaceKey, words: ItemWords | null): Item {
  const title = titleIn(row);
  const isTitle = (source: string | undefined) =>
    source !== undefined && title !== null && pattern(source).test(title);
  const box = row.querySelector<HTMLInputElement>('input[name^="sns-item-cart"]');
  const stock = row.getAttribute('data-outofstock');
  // What can be wrapped as a gift is a thing.
  const digital = row.getAttribute('data-giftable') === '1' ? false : null;
  return {
    ...UNKNOWN_ITEM,
    asin: asinIn(row),
    title,
    quantity: quantityIn(row),
    price: priceIn(row, marketplace),
    ...sellerIn(row, marketplace, digital, words),
    digital,
    subscription: box?.checked ?? null,
    subscriptionOffered: box ? true : null,
    giftCard: isTitle(words?.giftCardTitle) || null,
    used: isTitle(words?.renewed) || null,
    buyable: stock === '1' ? false : stock === '0' ? true : null,
  };
}

/** The shortened copy beside the full title, and words for screen readers, are not of it. */
function titleIn(row: Element): string | null {
  const said = row.getAttribute('data-producttitle')?.trim();
  if (said) return lineOf(said);
  const title = row.querySelector('.sc-product-title');
  return lineIn(title?.querySelector('.a-truncate-full') ?? title, LONGEST_NAME);
}

function lineOf(text: string): string {
  return clamp(plainText(text.slice(0, 20 * LONGEST_NAME)), LONGEST_NAME);
}

function asinIn(row: Element): string | null {
  const said = row.getAttribute('data-asin') ?? '';
  if (/^[A-Z0-9]{10}$/.test(said)) return said;
  const href = row.querySelector('a[href*="/dp/"],a[href*="/gp/product/"]')?.getAttribute('href') ?? '';
  return /\/(?:dp|gp\/product)\/([A-Z0-9]{10})(?![A-Z0-9])/.exec(href)?.[1] ?? null;
}

function quantityIn(row: Element): number | null {
  const field = row.querySelector<HTMLInputElement>('[name="quantityBox"],[name="quantity"]');
  const stepper = row.querySelector('[data-steppervalue]')?.getAttribute('data-steppervalue');
  const said = row.getAttribute('data-quantity') ?? stepper ?? field?.value ?? '';
  return /^[1-9]\d{0,2}$/.test(said) ? Number(said) : null;
}

/** The price that shows and the one in the data are the same, or nobody knows: a price for one way to pay, an old one. */
function priceIn(row: Element, marketplace: MarketplaceKey): Money | null {
  const drawn = row.querySelector(PRICE);
  const shown = drawn
    ? moneyIn(drawn, marketplace)
    : parseAmount(lineIn(row.querySelector('.sc-product-price'), 60) ?? '', marketplace);
  const code = /"code"\s{0,4}:\s{0,4}"([A-Z]{3})"/.exec(row.getAttribute('data-subtotal') ?? '')?.[1];
  const typed = decimalMoney(row.getAttribute('data-price') ?? '', code ?? shown?.currency ?? '');
  if (typed && shown && !isSame(typed, shown)) return null;
  return typed ?? shown;
}

type SoldBy = Pick<Item, 'seller' | 'sellerRung' | 'sellerKind' | 'soldByAmazon'>;

const NOBODY: SoldBy = { seller: null, sellerRung: null, sellerKind: null, soldByAmazon: null };

/** Links to the goods name the seller's id; a line of its own names strangers. */
function sellerIn(
  row: Element,
  marketplace: MarketplaceKey,
  digital: boolean | null,
  words: ItemWords | null,
): SoldBy {
  const line = row.querySelector('.sc-seller');
  const links = [...row.querySelectorAll('a[href*="smid="],.sc-seller a[href*="seller="]')];
  const found = links.flatMap(
    (link) =>
      /[?&](?:smid|seller)=(A[A-Z0-9]{8,20})(?![A-Z0-9])/.exec(link.getAttribute('href') ?? '')?.[1] ?? [],
  );
  const [id = null, another] = new Set(found);
  const name =
    lineIn(line?.querySelector('a'), LONGEST_NAME) ?? afterLabel(lineIn(line, LONGEST_NAME), words);
  const kind =
    another || (id ?? name) === null ? 'contradiction' : sellerKindOf({ id, name }, marketplace, digital);
  if (kind === 'contradiction') return NOBODY;
  const sellerRung = id === null ? 'seller-line, 2026-10' : 'link, 2026-10';
  return { seller: { name, id }, sellerRung, sellerKind: kind, soldByAmazon: isSoldByAmazon(kind) };
}

function afterLabel(line: string | null, words: ItemWords | null): string | null {
  if (line === null || words === null) return null;
  return pattern(`^(?:${words.sellerLabel})\\s?:?\\s(?<name>.{1,200})$`).exec(line)?.groups?.name ?? null;
}
