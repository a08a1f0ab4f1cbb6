// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createGoodsPills, GOODS_TAG, type Spot } from '../../lib/browser/goods-pills.ts';
import type { GoodsAction, GoodsText } from '../../lib/browser/messages.ts';

const TEXT: GoodsText = {
  text: '$5.00 probably comes off <b>',
  language: 'en',
  tone: 'yes',
  closeLabel: 'Hide for this page',
  panel: [{ heading: 'Courtesy · $5.00', lines: ['Usual for this kind'] }],
  action: null,
};

let end: AbortController;
let roots: ShadowRoot[];
const act = vi.fn(async (_action: GoodsAction) => true);
beforeEach(() => {
  end?.abort();
  end = new AbortController();
  roots = [];
  act.mockClear();
  document.body.innerHTML = '<main><p id="price">$25.00</p><p id="next">Buy</p></main>';
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function attach(this: Element) {
    const root = document.createElement('div') as never;
    roots.push(root);
    return root;
  });
});

const price = () => document.getElementById('price');
const next = () => document.getElementById('next');
const hosts = () => [...document.querySelectorAll<HTMLElement>(GOODS_TAG)];
const make = () => createGoodsPills(document, end.signal, act);
const at = (place: Element | null, text: GoodsText | null = TEXT, isSmall = false): Spot => ({
  place,
  text,
  isSmall,
});
const said = () => roots.map((root) => root.textContent);

describe('the lines beside goods and sums', () => {
  it('stand behind their places, and change nothing of the page', () => {
    const before = document.querySelector('main')?.cloneNode(true) as Element;
    make().show([at(price()), at(next())]);
    expect(price()?.nextElementSibling).toBe(hosts()[0]);
    expect(next()?.nextElementSibling).toBe(hosts()[1]);
    for (const host of hosts()) host.remove();
    expect(document.querySelector('main')?.isEqualNode(before)).toBe(true);
  });

  it('stand one below the other at one place, in their order', () => {
    const pills = make();
    const spots = [at(price(), { ...TEXT, text: 'first' }), at(price(), { ...TEXT, text: 'second' })];
    pills.show(spots);
    pills.show(spots);
    const [first, second] = hosts();
    expect([price()?.nextElementSibling, first?.nextElementSibling]).toEqual([first, second]);
    expect(said()).toEqual([expect.stringContaining('first'), expect.stringContaining('second')]);
  });

  it('hold text, whatever the text holds', () => {
    make().show([at(price())]);
    expect(roots[0]?.querySelector('b')).toBeNull();
    expect(roots[0]?.textContent).toContain('comes off <b>');
  });

  it('are nowhere without a place or a word', () => {
    make().show([at(null), at(price(), null)]);
    expect(hosts()).toEqual([]);
  });

  it('open their panels and close them', () => {
    make().show([at(price())]);
    const [opener] = roots[0]?.querySelectorAll('button') ?? [];
    const panel = roots[0]?.querySelector<HTMLElement>('.panel');
    expect(panel?.hidden).toBe(true);
    opener?.click();
    expect([panel?.hidden, opener?.ariaExpanded]).toEqual([false, 'true']);
    opener?.click();
    expect(panel?.hidden).toBe(true);
  });

  it('are put back where the page has redrawn, and left alone where they stand', () => {
    const pills = make();
    pills.show([at(price())]);
    const main = document.querySelector('main');
    if (main) main.innerHTML = '<p id="price">$24.00</p>';
    expect(hosts()).toEqual([]);
    pills.show([at(price())]);
    const [stood] = hosts();
    expect(price()?.nextElementSibling).toBe(stood);
    const opener = roots[0]?.querySelector('button');
    pills.show([at(price())]);
    expect([hosts()[0], roots[0]?.querySelector('button')]).toEqual([stood, opener]);
  });

  it('are not doubled by a page that draws anew from a copy of its rows', () => {
    const pills = make();
    const spots = () => [at(price(), { ...TEXT, text: 'first' }), at(price(), { ...TEXT, text: 'second' })];
    pills.show(spots());
    for (let times = 0; times < 3; times += 1) {
      const main = document.querySelector('main');
      if (main) main.innerHTML = String(main.innerHTML);
      expect(hosts()).toHaveLength(2);
      pills.show(spots());
    }
    expect([hosts().length, price()?.nextElementSibling === hosts()[0]]).toEqual([2, true]);
  });

  it('keep their room while something new is asked, and say nothing meanwhile', () => {
    const pills = make();
    pills.show([at(price())]);
    pills.hush();
    expect(hosts()[0]?.style.visibility).toBe('hidden');
    pills.show([at(price(), { ...TEXT, text: 'another offer' })]);
    expect([hosts()[0]?.style.visibility, said()[0]]).toEqual(['', expect.stringContaining('another offer')]);
  });

  it('offer what can be done, and say when it is', async () => {
    const action = { label: 'Keep track', doneLabel: 'Kept', copies: null, keeps: ['one'] };
    make().show([at(price(), { ...TEXT, action })]);
    const doer = roots[0]?.querySelector<HTMLButtonElement>('.act');
    doer?.click();
    await vi.waitFor(() => expect(doer?.textContent).toBe('Kept'));
    expect(act).toHaveBeenCalledTimes(1);
  });

  it('clear away once what an older copy has left, and fight with nobody', () => {
    document.body.append(document.createElement(GOODS_TAG));
    const pills = make();
    expect(hosts()).toEqual([]);
    document.body.append(document.createElement(GOODS_TAG));
    pills.show([at(price())]);
    expect(hosts()).toHaveLength(2);
  });

  it('let no press through to the page', () => {
    make().show([at(price())]);
    const pressed = vi.fn();
    document.querySelector('main')?.addEventListener('click', pressed);
    hosts()[0]?.dispatchEvent(new Event('click', { bubbles: true }));
    expect(pressed).not.toHaveBeenCalled();
  });

  it.each([false, true])('stay away, all of them, once one is closed (small: %s)', (isSmall) => {
    const pills = make();
    const spots = [at(price(), TEXT, isSmall), at(next(), TEXT, isSmall)];
    pills.show(spots);
    [...(roots[1]?.querySelectorAll('button') ?? [])].at(-1)?.click();
    pills.show(spots);
    expect(hosts()).toEqual([]);
  });

  it('of which one spot has never had a word: fall silent and close all the same', () => {
    const pills = make();
    const spots = [at(price()), at(price(), null), at(next())];
    pills.show(spots);
    pills.hush();
    expect(hosts().map(({ style }) => style.visibility)).toEqual(['hidden', 'hidden']);
    pills.show(spots);
    [...(roots[0]?.querySelectorAll('button') ?? [])].at(-1)?.click();
    expect(hosts()).toEqual([]);
    pills.hush();
    pills.show(spots);
    expect(hosts()).toEqual([]);
  });

  it('go with their script', () => {
    make().show([at(price())]);
    end.abort();
    expect(hosts()).toEqual([]);
  });
});
