/** Where a word about the goods of a page, and about their sum, can stand. It is no part of any reading. */
export interface Places {
  /** In the order of the reading's items: the element behind which to stand; null where no place is known. */
  readonly goods: readonly (Element | null)[];
  readonly totals: Element | null;
}

/** Whatever somebody presses, reads as one line or lays out in rows: nothing of ours stands inside. */
const CLOSED = [
  'a, button, label, summary, p, table, h1, h2, h3, h4, h5, h6',
  '[role="button"], [role="radio"], [role="tab"], [data-action], [aria-expanded]',
].join(', ');

const HIDDEN =
  '[hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"], .aok-hidden, .a-popover-preload';

/**
 * The element behind which a word about `element` can stand: out of every such thing around it, not only of the first.
 * @param around what the word must not leave, because it is about nothing else; null: the whole page
 * @returns null where it would have to, and where the element does not show
 */
export function placeBehind(element: Element, around: Element | null): Element | null {
  if (element.closest(HIDDEN)) return null;
  let free = element;
  for (
    let closed = free.closest(CLOSED);
    closed !== null;
    closed = free.parentElement?.closest(CLOSED) ?? null
  ) {
    if (around !== null && closed.contains(around)) break;
    free = closed;
  }
  return free === around ? null : free;
}

/** The first of some elements behind which a word can stand. */
export function firstPlace(elements: readonly Element[], around: Element | null): Element | null {
  for (const element of elements) {
    const place = placeBehind(element, around);
    if (place !== null) return place;
  }
  return null;
}
