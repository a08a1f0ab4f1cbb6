import type { PillText } from './messages.ts';

export const PILL_TAG = 'promo-purse-pill';

/** `px` and plain colours only: a page's root font size and its custom properties reach into shadow trees. */
const STYLE = `
  :host { all: initial; position: fixed; inset-block-end: 16px; inset-inline-end: 16px; z-index: 2147483000; color-scheme: light; }
  .pill, .report { box-sizing: border-box; font: 14px/20px system-ui, sans-serif; color: #1b1b1f; background: #fff;
    border: 1px solid #d9d8de; border-radius: 8px; box-shadow: 0 2px 8px rgb(0 0 0 / 12%); max-width: min(320px, calc(100vw - 32px)); }
  .pill { display: flex; align-items: center; gap: 8px; padding: 4px 4px 4px 12px; }
  .pill:dir(rtl) { padding: 4px 12px 4px 4px; }
  .pill span { flex: 1; padding-block: 4px; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
  button { all: unset; box-sizing: border-box; min-width: 32px; min-height: 32px; padding: 0 8px; border-radius: 8px; font: inherit;
    text-align: center; color: #3f3aa6; cursor: pointer; }
  button:hover { background: #f1f0f6; }
  button:focus-visible { outline: 2px solid #3f3aa6; outline-offset: -2px; }
  .close { color: #5b5a63; }
  .report { margin-block-end: 8px; padding: 12px; }
  .report pre { margin: 8px 0; max-height: 200px; overflow: auto; font: 12px/16px ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
  @media print { :host { display: none; } }
`;

export interface Pill {
  /** Null takes it away. Closed by the shopper, it stays away on this page. */
  show(text: PillText | null): void;
}

/**
 * One quiet line over the page's corner, in a closed shadow root directly under the body: nothing of the page is
 * moved, wrapped, restyled or listened to, and the page cannot read it. It comes back when the page redraws.
 */
export function createPill(document: Document, signal: AbortSignal): Pill {
  const host = document.createElement(PILL_TAG);
  const root = host.attachShadow({ mode: 'closed' });
  let wanted = false;
  let closed = false;

  const place = () => {
    if (!wanted || closed || host.isConnected) return;
    // A line that an older copy of us has left behind, or that the page has cloned, is nobody's any more.
    for (const left of document.querySelectorAll(PILL_TAG)) left.remove();
    document.body?.append(host);
  };
  const redrawn = new MutationObserver(place);
  redrawn.observe(document.documentElement, { childList: true });
  if (document.body) redrawn.observe(document.body, { childList: true });
  signal.addEventListener('abort', () => {
    redrawn.disconnect();
    host.remove();
  });

  return {
    show(text) {
      wanted = text !== null;
      if (text === null) return host.remove();
      const close = () => {
        closed = true;
        host.remove();
      };
      host.lang = text.language;
      root.replaceChildren(element(document, 'style', STYLE), ...draw(document, text, close));
      place();
    },
  };
}

function draw(document: Document, { text, closeLabel, report }: PillText, close: () => void): Node[] {
  const pill = element(document, 'div');
  pill.className = 'pill';
  const words = element(document, 'span', text);
  words.setAttribute('role', 'status');
  const closer = button(document, '×', close);
  closer.className = 'close';
  closer.setAttribute('aria-label', closeLabel);
  if (report === null) {
    pill.append(words, closer);
    return [pill];
  }
  const panel = drawReport(document, report);
  panel.hidden = true;
  const opener = button(document, report.label, () => {
    panel.hidden = !panel.hidden;
    opener.setAttribute('aria-expanded', String(!panel.hidden));
  });
  opener.setAttribute('aria-expanded', 'false');
  pill.append(words, opener, closer);
  return [panel, pill];
}

/** The report is shown before it is copied: what leaves the page is what was read here. */
function drawReport(document: Document, report: NonNullable<PillText['report']>): HTMLElement {
  const panel = element(document, 'div');
  panel.className = 'report';
  const copy = button(document, report.copyLabel, () => {
    const say = () => {
      copy.textContent = report.copiedLabel;
    };
    navigator.clipboard.writeText(report.text).then(say, () => selectText(document, words));
  });
  const words = element(document, 'pre', report.text);
  words.tabIndex = 0;
  panel.append(element(document, 'div', report.explanation), words, copy);
  return panel;
}

/** Where the clipboard is closed to us, the shopper's own copy still works. */
function selectText(document: Document, node: Node): void {
  document.getSelection()?.selectAllChildren(node);
}

function button(document: Document, label: string, press: () => void): HTMLButtonElement {
  const made = element(document, 'button', label);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}

/** Text goes into text nodes only, whatever it holds. */
function element<Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
  text = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
