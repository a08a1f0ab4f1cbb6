// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPill, PILL_TAG } from '../../lib/browser/pill.ts';

const text = { text: '5 credits kept · $16.49', language: 'en', closeLabel: 'Hide this line', report: null };
const find = () => document.querySelector(PILL_TAG);
let attached: ShadowRoot[] = [];
let page = new AbortController();

beforeEach(() => {
  document.body.innerHTML = '<main><button id="placeOrder">Place order</button></main>';
  attached = [];
  page = new AbortController();
  const real = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, how) {
    const root = real.call(this, how);
    expect(how.mode).toBe('closed');
    attached.push(root);
    return root;
  });
  return () => {
    page.abort();
    vi.restoreAllMocks();
  };
});

const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('the line on the page', () => {
  it('stands once, last under the body, and the page cannot look inside', () => {
    const pill = createPill(document, page.signal);
    pill.show(text);
    pill.show(text);
    expect(document.querySelectorAll(PILL_TAG)).toHaveLength(1);
    expect(document.body.lastElementChild).toBe(find());
    expect(find()?.shadowRoot).toBeNull();
    expect(attached[0]?.querySelector('[role=status]')?.textContent).toBe(text.text);
  });

  it('leaves everything of the page where it was', () => {
    const before = document.body.innerHTML;
    const pill = createPill(document, page.signal);
    pill.show(text);
    pill.show(null);
    expect(document.body.innerHTML).toBe(before);
  });

  it('comes back when the page redraws, until it is closed', async () => {
    createPill(document, page.signal).show(text);
    document.body.innerHTML = '<main>redrawn</main>';
    await soon();
    expect(find()).not.toBeNull();
    attached[0]?.querySelector<HTMLButtonElement>('.close')?.click();
    document.body.innerHTML = '<main>redrawn again</main>';
    await soon();
    expect(find()).toBeNull();
  });

  it('replaces what an older copy of the extension has left behind', () => {
    document.body.append(document.createElement(PILL_TAG));
    createPill(document, page.signal).show(text);
    expect(document.querySelectorAll(PILL_TAG)).toHaveLength(1);
  });

  it('goes when the extension was updated under the page', () => {
    createPill(document, page.signal).show(text);
    page.abort();
    expect(find()).toBeNull();
  });

  it('shows markup as the text that it is', () => {
    createPill(document, page.signal).show({ ...text, text: '<img src=x onerror=alert(1)>' });
    expect(attached[0]?.querySelector('img')).toBeNull();
  });

  it('shows a report before it is copied', () => {
    const report = {
      label: 'Report',
      explanation: 'No digits, no names',
      copyLabel: 'Copy',
      copiedLabel: 'Copied',
      text: 'main > h1',
    };
    createPill(document, page.signal).show({ ...text, report });
    const panel = attached[0]?.querySelector<HTMLElement>('.report');
    expect(panel?.hidden).toBe(true);
    attached[0]?.querySelector<HTMLButtonElement>('[aria-expanded]')?.click();
    expect(panel?.hidden).toBe(false);
    expect(panel?.textContent).toContain('main > h1');
  });
});
