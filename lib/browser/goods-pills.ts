import type { GoodsAction, GoodsText } from './messages.ts';

export const GOODS_TAG = 'promo-purse-goods';

/**
 * In the page's own ink, on its own ground: so the lines suit light pages and dark ones. `px` only: a page's root font
 * size reaches into shadow trees. Of our languages none runs from right to left; a line begins where the page's do.
 */
const STYLE = `
  :host { all: initial; display: block; margin-block: 6px; color: inherit; font: 14px/20px system-ui, sans-serif; }
  :host([data-small]) { margin-block: 2px; font-size: 12px; line-height: 16px; }
  div:not(div div) { direction: ltr; box-sizing: border-box; border: 1px solid color-mix(in srgb, currentColor 25%, #0000);
    border-radius: 6px; overflow-wrap: anywhere; }
  .line { display: inline-flex; align-items: start; max-width: 100%; }
  .line div { display: flex; flex-wrap: wrap; }
  .panel { max-width: 320px; margin-block-start: 4px; padding: 12px; }
  button { all: unset; box-sizing: border-box; min-height: 30px; padding: 4px 8px; cursor: pointer; border-radius: 6px; }
  button:focus-visible { outline: solid 2px; }
  :host([data-small]) button { min-height: 24px; }
  .act, button:hover { text-decoration: underline; }
  .heading { font-weight: 600; }
  .words { margin-block: 2px 4px; font-size: 12px; line-height: 16px; }
  @media (pointer: coarse) { button { min-height: 44px !important; } }
  @media print { :host { display: none; } }
`;

/** One line, and where it stands. */
export interface Spot {
  /** The element behind which it stands; null: nowhere, and then it is not shown. */
  readonly place: Element | null;
  /** Null: nothing to say here. */
  readonly text: GoodsText | null;
  /** In a row of many. */
  readonly isSmall: boolean;
}

export interface GoodsPills {
  /** Shows these lines and no others. Closed by the shopper, all of them stay away on this page. */
  show(spots: readonly Spot[]): void;
  /** Says nothing while something new is asked, and keeps the room: the page does not jump twice. */
  hush(): void;
}

/** What is pressed in our line is no matter of the page, whose rows and links may lie around it. */
const PRESSES = ['click', 'pointerdown', 'mousedown', 'touchstart', 'keydown'];

interface Pill {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  drawn: string;
}

/**
 * Quiet lines behind places of the page, each in a closed shadow root: inserted, and nothing of the page is moved,
 * wrapped, restyled or listened to. They never watch the page by themselves: whoever shows them knows when to put them
 * back.
 * @param act does what a line offers, once the shopper has pressed it; true when it is done
 */
export function createGoodsPills(
  document: Document,
  signal: AbortSignal,
  act: (action: GoodsAction) => Promise<boolean>,
): GoodsPills {
  /** None where a spot has never had a word. */
  const pills: (Pill | undefined)[] = [];
  let isClosed = false;
  // Lines that an older copy of us has left behind, or that the page imitates: once, and never against another's.
  for (const left of document.querySelectorAll(GOODS_TAG)) left.remove();
  const close = () => {
    isClosed = true;
    show([]);
  };
  const show = (spots: readonly Spot[]) => {
    const last = new Map<Element, Element>();
    for (let at = 0; at < Math.max(spots.length, pills.length); at += 1) {
      const { place = null, text = null, isSmall = false } = spots[at] ?? {};
      if (place === null || text === null || isClosed) {
        pills[at]?.host.remove();
        continue;
      }
      const pill = pills[at] ?? makePill(document);
      pills[at] = pill;
      const { host } = pill;
      const drawn = JSON.stringify([text, isSmall]);
      if (pill.drawn !== drawn) {
        pill.drawn = drawn;
        draw(document, pill, text, isSmall, { close, act });
      }
      host.style.visibility = '';
      const before = last.get(place) ?? place;
      // A page that draws a row from its own markup copies our line with it: an empty shell, which is not left there.
      const next = before.nextElementSibling;
      if (next !== host) {
        if (next?.localName === host.localName) next.remove();
        before.after(host);
      }
      last.set(place, host);
    }
  };
  signal.addEventListener('abort', close);
  return {
    hush() {
      for (const pill of pills) pill?.host.style.setProperty('visibility', 'hidden');
    },
    show,
  };
}

function makePill(document: Document): Pill {
  const host = document.createElement(GOODS_TAG);
  for (const type of PRESSES) host.addEventListener(type, (event) => event.stopPropagation());
  return { host, root: host.attachShadow({ mode: 'closed' }), drawn: '' };
}

const MARKS: Record<GoodsText['tone'], string> = { yes: '✓', no: '–', open: '?' };

interface Presses {
  close(): void;
  act(action: GoodsAction): Promise<boolean>;
}

function draw(
  document: Document,
  { host, root }: Pill,
  text: GoodsText,
  isSmall: boolean,
  { close, act }: Presses,
): void {
  const line = element(document, 'div', 'line');
  const more = element(document, 'div', 'panel');
  more.hidden = true;
  for (const { heading, lines } of text.panel) {
    more.append(element(document, 'div', 'heading', heading));
    for (const words of lines) more.append(element(document, 'div', 'words', words));
  }
  const opener = button(document, '', () => {
    more.hidden = !more.hidden;
    opener.ariaExpanded = String(!more.hidden);
  });
  const mark = element(document, 'span', '', `${MARKS[text.tone]} `);
  mark.ariaHidden = 'true';
  opener.append(mark, text.text);
  opener.ariaExpanded = 'false';
  const words = element(document, 'div', '');
  words.append(opener);
  line.append(words);
  const { action } = text;
  if (action !== null) {
    const doer = button(document, action.label, () => {
      void act(action).then((isDone) => {
        if (isDone) doer.textContent = action.doneLabel;
      });
    });
    doer.className = 'act';
    words.append(doer);
  }
  // A row has no room for it: there it stands in the panel, in words, and so where that would be empty.
  const isInside = isSmall || text.panel.length === 0;
  const closer = button(document, isInside ? text.closeLabel : '×', close);
  closer.ariaLabel = text.closeLabel;
  (isInside ? more : line).append(closer);
  host.lang = text.language;
  host.toggleAttribute('data-small', isSmall);
  root.replaceChildren(element(document, 'style', '', STYLE), line, more);
}

/** Without a type: no form of the page reaches into a shadow tree. */
function button(document: Document, label: string, press: () => void): HTMLButtonElement {
  const made = element(document, 'button', '', label);
  made.addEventListener('click', press);
  return made;
}

/** Text goes into text nodes only, whatever it holds. */
function element<Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
  name: string,
  text = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.className = name;
  made.textContent = text;
  return made;
}
