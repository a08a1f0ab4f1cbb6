import type { GoodsText } from './messages.ts';

export const GOODS_TAG = 'promo-purse-goods';

/** `px` and plain colours only: a page's root font size and its custom properties reach into shadow trees. */
const STYLE = `
  :host { all: initial; display: block; position: relative; margin-block: 6px; color-scheme: light; }
  .line { display: inline-flex; align-items: center; max-width: 100%; box-sizing: border-box; font: 14px/20px system-ui, sans-serif;
    color: #1b1d1f; border: 1px solid #d5d5d0; border-radius: 6px; background: #fdfdfc; }
  button { all: unset; box-sizing: border-box; min-height: 30px; padding: 4px 8px; font: inherit; cursor: pointer; border-radius: 6px;
    font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
  button:hover { background: #f3f3f0; }
  button:focus-visible { outline: 2px solid #1f5a7a; outline-offset: -2px; }
  .mark { color: #5c6064; }
  [data-tone="yes"] .mark { color: #1f5a7a; }
  .close { min-width: 30px; text-align: center; color: #5c6064; }
  .panel { position: absolute; inset-block-start: 100%; inset-inline-start: 0; z-index: 2147483000; box-sizing: border-box; width: 320px;
    max-width: calc(100vw - 32px); margin-block-start: 4px; padding: 12px; font: 14px/20px system-ui, sans-serif; color: #1b1d1f;
    border: 1px solid #d5d5d0; border-radius: 6px; background: #fdfdfc; box-shadow: 0 2px 8px rgb(0 0 0 / 12%); overflow-wrap: anywhere; }
  .panel[hidden] { display: none; }
  .heading { font-weight: 600; }
  .heading:not(:first-child) { margin-block-start: 8px; }
  .words { color: #5c6064; font-size: 12px; line-height: 16px; }
  .heading + .words { color: inherit; font-size: 14px; line-height: 20px; }
  @media print { :host { display: none; } }
`;

export interface GoodsPill {
  /** Null takes it away. Closed by the shopper, it stays away on this page. */
  show(text: GoodsText | null): void;
  /** Puts it back where the page has redrawn and lost it. */
  stay(): void;
}

/** What is pressed in our line is no matter of the page, whose rows and links may lie around it. */
const PRESSES = [
  'click',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'keydown',
  'keyup',
];

/**
 * One quiet line behind a place of the page, in a closed shadow root: inserted, and nothing of the page is moved,
 * wrapped, restyled or listened to. It never watches the page by itself: whoever shows it knows when to put it back.
 * @param place the element behind which it stands; null: nowhere, and then it is not shown
 */
export function createGoodsPill(
  document: Document,
  place: () => Element | null,
  signal: AbortSignal,
): GoodsPill {
  const host = document.createElement(GOODS_TAG);
  const root = host.attachShadow({ mode: 'closed' });
  for (const type of PRESSES) host.addEventListener(type, (event) => event.stopPropagation());
  let wanted = false;
  let closed = false;
  // A line that an older copy of us has left behind, or that the page imitates: once, and never against another's.
  for (const left of document.querySelectorAll(GOODS_TAG)) left.remove();
  signal.addEventListener('abort', () => host.remove());

  const settle = () => {
    if (!wanted || closed) return host.remove();
    const before = place();
    if (before?.nextElementSibling === host) return;
    host.remove();
    before?.after(host);
  };
  return {
    stay: settle,
    show(text) {
      wanted = text !== null;
      if (text !== null) {
        host.lang = text.language;
        host.dir = 'ltr';
        const close = () => {
          closed = true;
          host.remove();
        };
        root.replaceChildren(element(document, 'style', '', STYLE), ...draw(document, text, close));
      }
      settle();
    },
  };
}

const MARKS: Record<GoodsText['tone'], string> = { yes: '✓', no: '–', open: '?' };

function draw(document: Document, { text, tone, closeLabel, panel }: GoodsText, close: () => void): Node[] {
  const line = element(document, 'div', 'line');
  line.dataset.tone = tone;
  const more = element(document, 'div', 'panel');
  more.hidden = true;
  for (const { heading, lines } of panel) {
    more.append(element(document, 'div', 'heading', heading));
    for (const words of lines) more.append(element(document, 'div', 'words', words));
  }
  const opener = element(document, 'button', 'opener');
  opener.type = 'button';
  const mark = element(document, 'span', 'mark', `${MARKS[tone]} `);
  mark.ariaHidden = 'true';
  opener.append(mark, document.createTextNode(text));
  opener.ariaExpanded = 'false';
  opener.addEventListener('click', () => {
    more.hidden = !more.hidden;
    opener.ariaExpanded = String(!more.hidden);
  });
  const closer = element(document, 'button', 'close', '×');
  closer.type = 'button';
  closer.ariaLabel = closeLabel;
  closer.addEventListener('click', close);
  line.append(opener, closer);
  return [line, more];
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
