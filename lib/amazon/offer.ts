/**
 * The offer that an item page's main button would buy (DOM §9.1). A buy box can hold several: rows of an accordion,
 * of which one is open. Only ids, data attributes and the open row's state are asked; nothing needs a language.
 */
export interface Offer {
  /** The elements with an id that belong to this offer, in the order of the page. Ids repeat from row to row. */
  readonly all: (id: string) => readonly Element[];
  /** The row's id; null where the buy box has no rows. */
  readonly row: string | null;
  /** Several rows could be meant: only what they agree on is known. */
  readonly isUnsure: boolean;
}

// Rows seen on saved pages [R] and in public code [C]. Found by id: their box may be torn, see `offerIn`.
const ROWS = [
  'primeSavingsUpsellAccordionRow',
  'newAccordionRow',
  'newAccordionRow_0',
  'newAccordionRow_1',
  'newAccordionRow_2',
  'snsAccordionRow',
  'snsAccordionRowMiddle',
  'dealsAccordionRow',
  'usedAccordionRow',
  'renewedTier2AccordionRow',
];

/** What buys, each with what it is for. The first two stand in any new offer; `ubb` is the used one. */
export const BUTTONS = {
  once: ['add-to-cart-button', 'buy-now-button', 'one-click-button', 'mas-buy-button', 'gc-buy-box-atc'],
  used: ['add-to-cart-button-ubb'],
  again: ['rcx-subscribe-submit-button', 'rcx-subscribe-submit-button-announce'],
} as const;

export function offerOn(document: Document): Offer {
  const rows = rowsOn(document);
  const offers = rows.map((row, index) => offerIn(document, row, rows[index + 1] ?? null));
  const open = offers[rows.findIndex(isOpen)];
  if (open && hasOffer(open)) return open;
  // An open row without an offer sells something else: a membership in which this would cost less. Where none is
  // open, the one that is may have a name that is not known.
  const [only, another] = offers.filter(hasOffer);
  if (open && only && !another) return only;
  return { all: (id) => allWith(document, id), row: null, isUnsure: rows.length > 0 };
}

/** Its button may be one that is not known yet; then its form still says whose it is. */
function hasOffer(offer: Offer): boolean {
  return hasButton(offer) || offer.all('merchantID').some((input) => input.getAttribute('value'));
}

export function hasButton({ all }: Offer): boolean {
  return Object.values(BUTTONS).some((ids) => ids.some((id) => all(id).length > 0));
}

/** A new offer, a used one, a subscription: the kinds of rows, by the names that Amazon gives them. */
export function isSubscriptionRow(row: string | null): boolean {
  return row !== null && /^(?:sns|subscri)/i.test(row);
}

export function isUsedRow(row: string | null): boolean {
  return row !== null && /^(?:used|renewed)/i.test(row);
}

export function hasSubscriptionRow(document: Document): boolean {
  return rowsOn(document).some(({ id }) => isSubscriptionRow(id));
}

function rowsOn(document: Document): Element[] {
  const named = [...(document.getElementById('buyBoxAccordion')?.querySelectorAll(NAMED_ROWS) ?? [])];
  const known = ROWS.flatMap((id) => document.getElementById(id) ?? []);
  return [...new Set([...known, ...named])].sort((one, other) => (isBefore(one, other) ? -1 : 1));
}

const NAMED_ROWS = '[data-a-accordion-row-name][id]';

const HEADER = '[data-action="a-accordion"],[role="button"][aria-expanded],[role="radio"][aria-checked]';

// The state is said to screen readers, on the row's header or around it; older pages said it by a class alone.
function isOpen(row: Element): boolean {
  const state = row.querySelector(HEADER)?.closest('[aria-expanded],[aria-checked]');
  const said = state && row.contains(state) ? state : null;
  const value = said?.getAttribute('aria-expanded') ?? said?.getAttribute('aria-checked');
  return value ? value === 'true' : row.classList.contains('a-accordion-active');
}

/** Saved pages are not always well nested: what follows a row without a form and precedes the next is its own, too. */
function offerIn(document: Document, row: Element, next: Element | null): Offer {
  const isTorn = row.querySelector('form,#merchantID') === null;
  const end = next ?? AFTER_ROWS.map((id) => document.getElementById(id)).find((after) => after !== null);
  const belongs = (element: Element) => {
    if (next?.contains(element)) return false;
    return row.contains(element) || (isTorn && isBefore(row, element) && (!end || isBefore(element, end)));
  };
  return { all: (id) => allWith(document, id).filter(belongs), row: row.id, isUnsure: false };
}

// The form for lists of wishes, which names the seller once more.
const AFTER_ROWS = ['addToWishlistAccordion_feature_div', 'addToWishlist_feature_div', 'addToWishListForm'];

// The list of all sellers, once it is opened, repeats the ids for other offers.
const OTHER_OFFERS = '#aod-container,#all-offers-display';

function allWith(document: Document, id: string): Element[] {
  return [...document.querySelectorAll(`#${id}`)].filter((element) => !element.closest(OTHER_OFFERS));
}

const FOLLOWING = 4;

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & FOLLOWING) !== 0;
}
