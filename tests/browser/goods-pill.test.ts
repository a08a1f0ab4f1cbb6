// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createGoodsPill, GOODS_TAG } from '../../lib/browser/goods-pill.ts';
import type { GoodsText } from '../../lib/browser/messages.ts';

const TEXT: GoodsText = {
  text: '$5.00 probably comes off <b>',
  language: 'en',
  tone: 'yes',
  closeLabel: 'Hide for this page',
  panel: [{ heading: 'Courtesy · $5.00', lines: ['Usual for this kind'] }],
};

let end: AbortController;
let root: ShadowRoot | null;
beforeEach(() => {
  end?.abort();
  end = new AbortController();
  document.body.innerHTML = '<main><p id="price">$25.00</p><p id="next">Buy</p></main>';
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function attach(this: Element) {
    root = document.createElement('div') as never;
    return root as never;
  });
});

const price = () => document.getElementById('price');
const host = () => document.querySelector<HTMLElement>(GOODS_TAG);
const make = (place: () => Element | null = price) => createGoodsPill(document, place, end.signal);

describe('the line beside something for sale', () => {
  it('stands behind its place, and changes nothing of the page', () => {
    const before = document.querySelector('main')?.cloneNode(true) as Element;
    make().show(TEXT);
    expect(price()?.nextElementSibling).toBe(host());
    host()?.remove();
    expect(document.querySelector('main')?.isEqualNode(before)).toBe(true);
  });

  it('holds text, whatever the text holds', () => {
    make().show(TEXT);
    expect(root?.querySelector('b')).toBeNull();
    expect(root?.textContent).toContain('comes off <b>');
  });

  it('is nowhere without a place', () => {
    make(() => null).show(TEXT);
    expect(host()).toBeNull();
  });

  it('opens its panel and closes it', () => {
    make().show(TEXT);
    const [opener] = root?.querySelectorAll('button') ?? [];
    const panel = root?.querySelector<HTMLElement>('.panel');
    expect(panel?.hidden).toBe(true);
    opener?.click();
    expect([panel?.hidden, opener?.ariaExpanded]).toEqual([false, 'true']);
    opener?.click();
    expect(panel?.hidden).toBe(true);
  });

  it('is put back where the page has redrawn, and left alone where it stands', () => {
    const pill = make();
    pill.show(TEXT);
    const main = document.querySelector('main');
    if (main) main.innerHTML = '<p id="price">$24.00</p>';
    expect(host()).toBeNull();
    pill.stay();
    expect(price()?.nextElementSibling).toBe(host());
    const stood = host();
    pill.stay();
    expect(host()).toBe(stood);
  });

  it('clears away once what an older copy has left, and fights with nobody', () => {
    document.body.append(document.createElement(GOODS_TAG));
    const pill = make();
    expect(host()).toBeNull();
    document.body.append(document.createElement(GOODS_TAG));
    pill.show(TEXT);
    expect(document.querySelectorAll(GOODS_TAG)).toHaveLength(2);
  });

  it('lets no press through to the page', () => {
    make().show(TEXT);
    const pressed = vi.fn();
    document.querySelector('main')?.addEventListener('click', pressed);
    host()?.dispatchEvent(new Event('click', { bubbles: true }));
    expect(pressed).not.toHaveBeenCalled();
  });

  it('stays away once it is closed, and goes when there is nothing to say', () => {
    const pill = make();
    pill.show(TEXT);
    pill.show(null);
    expect(host()).toBeNull();
    pill.show(TEXT);
    root?.querySelector<HTMLButtonElement>('.close')?.click();
    pill.show(TEXT);
    pill.stay();
    expect(host()).toBeNull();
  });

  it('goes with its script', () => {
    make().show(TEXT);
    end.abort();
    expect(host()).toBeNull();
  });
});
