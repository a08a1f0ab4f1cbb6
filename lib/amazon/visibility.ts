/**
 * What a shopper does not see, or what is not the page's own content (DESIGN §8 "What counts as said").
 * Classes are only used to leave things out, never to find a value.
 */
const UNSEEN_TAGS = new Set(
  (
    'script style template noscript svg select textarea iframe object datalist audio video canvas head nav aside ' +
    // The last is ours: a line that stands on the page is nothing that the page says.
    'del s strike promo-purse-goods'
  ).split(' '),
);

const UNSEEN_ROLES = new Set(
  'banner navigation contentinfo complementary search dialog alertdialog tooltip note menu menubar listbox combobox'.split(
    ' ',
  ),
);

// Announcements for screen readers repeat what the page says. One with a heading in it is content.
const ANNOUNCING_ROLES = new Set(['status', 'alert', 'log', 'marquee', 'timer']);

const HIDDEN_CLASSES = new Set(['aok-hidden', 'a-hidden', 'hide', 'a-popover-preload']);

// Words in ids and class names that mark furniture: navigation, recommendations, adverts, help, copies.
const FURNITURE = new Set(
  (
    'nav navbar rhf skiplink ape ad ads advert adverts advertisement sims p13n recommendation recommendations ' +
    'recs carousel sticky sponsored popover tooltip modal help faq'
  ).split(' '),
);

const verdicts = new Map<string, boolean>();
const MOST_VERDICTS = 5_000;

/** Whether an id or class attribute marks furniture or something hidden. */
function isFurniture(attribute: string): boolean {
  const known = verdicts.get(attribute);
  if (known !== undefined) return known;
  if (verdicts.size >= MOST_VERDICTS) verdicts.clear();
  const verdict = attribute
    .slice(0, 500)
    .split(/\s+/)
    .some((name) => HIDDEN_CLASSES.has(name) || isFurnitureName(partsOf(name)));
  verdicts.set(attribute, verdict);
  return verdict;
}

// `a-popover-trigger` is what one clicks to see the popover: it is on the page.
function isFurnitureName(parts: readonly string[]): boolean {
  return parts.some((part) => FURNITURE.has(part)) && !parts.includes('trigger');
}

// `navFooter`, `checkout-sticky-summary`, `ape_Detail_placement` into their words.
function partsOf(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_:.]/);
}

/** Whether an element and all in it does not count. `sectioned`: inside `main`, a section or an article. */
export function isLeftOut(element: HTMLElement, tag: string, sectioned: boolean): boolean {
  if (UNSEEN_TAGS.has(tag)) return true;
  if (!sectioned && (tag === 'header' || tag === 'footer')) return true;
  if (!element.hasAttributes()) return tag === 'dialog';
  if (tag === 'dialog' && !element.hasAttribute('open')) return true;
  const className = element.className;
  if (element.hidden || (typeof className === 'string' && className !== '' && isFurniture(className)))
    return true;
  if (element.id !== '' && isFurniture(element.id)) return true;
  if (hasHidingStyle(element)) return true;
  const role = element.getAttribute('role');
  if (role !== null && UNSEEN_ROLES.has(role)) return true;
  return isAnnouncement(element, role);
}

// A preloaded popover is a copy or a help text, never a row that a click unfolds.
const FOLDED = /(?:^|\s)(?:aok-hidden|a-hidden|hide)(?:\s|$)/;

/** Of an element that is left out: whether it is so by being hidden, as a row that unfolds at a click is. */
export function isHidden(element: HTMLElement): boolean {
  if (UNSEEN_TAGS.has(element.localName)) return false;
  const { className } = element;
  if (element.hidden || hasHidingStyle(element)) return true;
  return typeof className === 'string' && FOLDED.test(className);
}

function hasHidingStyle(element: HTMLElement): boolean {
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

function isAnnouncement(element: HTMLElement, role: string | null): boolean {
  const live = element.getAttribute('aria-live');
  const announces = (live !== null && live !== 'off') || (role !== null && ANNOUNCING_ROLES.has(role));
  return announces && element.querySelector('h1,h2,h3,h4,h5,h6') === null;
}

/** Whether stylesheets let the element show. Asked of the few candidate rows only: it makes the browser compute styles. */
export function isShown(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return true;
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  // `display: contents` has no box of its own, so the browser calls it invisible.
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.display === 'contents' && element.parentElement !== null && isShown(element.parentElement);
}
