// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { GOODS_TAG } from '../../lib/browser/goods-pills.ts';
import type { AskReply, GoodsText } from '../../lib/browser/messages.ts';
import type { Sight } from '../../lib/browser/watch-goods.ts';
import type { PageQuestion } from '../../lib/domain/page-question.ts';

type Listener = (message: unknown, sender: unknown, reply: (answer: unknown) => void) => void;

const extension = vi.hoisted(() => ({
  sendMessage: vi.fn<(message: { type: string; question?: unknown }) => Promise<unknown>>(),
  listeners: [] as unknown[],
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'us',
      sendMessage: extension.sendMessage,
      onMessage: {
        addListener: (each: unknown) => extension.listeners.push(each),
        removeListener: () => undefined,
      },
    },
  },
}));
const { watchGoods } = await import('../../lib/browser/watch-goods.ts');

const line = (text: string, action: GoodsText['action'] = null): GoodsText => ({
  text,
  language: 'en',
  tone: 'yes',
  closeLabel: 'Hide for this page',
  panel: [{ heading: 'Courtesy', lines: ['Usual'] }],
  action,
});
const answer = (text: string, action: GoodsText['action'] = null): AskReply => ({
  goods: [],
  totals: [line(text, action)],
});
/** A question that differs from others by its customer. */
const question = (customerId: string) => ({ customerId }) as PageQuestion;

let end: AbortController;
let roots: ShadowRoot[];
let seen: string | null;
beforeEach(() => {
  end?.abort();
  end = new AbortController();
  roots = [];
  seen = 'anna';
  extension.listeners.length = 0;
  extension.sendMessage.mockReset();
  document.body.innerHTML = '<main><p id="sum">$25.00</p></main>';
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function attach(this: Element) {
    const root = document.createElement('div') as never;
    roots.push(root);
    return root;
  });
});

const look = (): Sight | null =>
  seen === null
    ? null
    : { question: question(seen), places: { goods: [], totals: document.getElementById('sum') } };
const watch = () =>
  watchGoods(document, end.signal, { marketplace: 'amazon.com', telling: [], inRows: true, look });
const host = () => document.querySelector<HTMLElement>(GOODS_TAG);
const said = () => (host() === null ? null : roots.at(-1)?.textContent);
const asked = () => extension.sendMessage.mock.calls.filter(([{ type }]) => type === 'ask').length;
const change = () => document.body.append(document.createElement('i'));

/** Answers that are given one by one, when a story wants them. */
function answers() {
  const waiting: ((reply: AskReply) => void)[] = [];
  extension.sendMessage.mockImplementation(() => new Promise((resolve) => waiting.push(resolve)));
  return (at: number, text: string) => waiting[at]?.(answer(text));
}

describe('a page with goods', () => {
  it('is asked about once, and shows the answer where it belongs', async () => {
    extension.sendMessage.mockResolvedValue(answer('$5.00 comes off'));
    watch();
    await vi.waitFor(() => expect(said()).toContain('$5.00 comes off'));
    expect(document.getElementById('sum')?.nextElementSibling).toBe(host());
    change();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(asked()).toBe(1);
  });

  it('keeps room and silence for what is new, and never shows an old answer beside it', async () => {
    const give = answers();
    watch();
    await vi.waitFor(() => expect(asked()).toBe(1));
    give(0, 'first');
    await vi.waitFor(() => expect(said()).toContain('first'));
    seen = 'bert';
    change();
    await vi.waitFor(() => expect(asked()).toBe(2), 2_000);
    expect(host()?.style.visibility).toBe('hidden');
    seen = 'carl';
    change();
    await vi.waitFor(() => expect(asked()).toBe(3), 2_000);
    give(1, 'late');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([said()?.includes('late'), host()?.style.visibility]).toEqual([false, 'hidden']);
    give(2, 'third');
    await vi.waitFor(() => expect(said()).toContain('third'));
    expect(host()?.style.visibility).toBe('');
  });

  it('says nothing where there is nothing to ask about', async () => {
    extension.sendMessage.mockResolvedValue(answer('$5.00 comes off'));
    watch();
    await vi.waitFor(() => expect(host()).not.toBeNull());
    seen = null;
    change();
    await vi.waitFor(() => expect(host()).toBeNull(), 2_000);
    expect(asked()).toBe(1);
  });

  it('is asked about anew when the shopper comes back, and keeps its line until then', async () => {
    const give = answers();
    watch();
    await vi.waitFor(() => expect(asked()).toBe(1));
    give(0, 'before');
    await vi.waitFor(() => expect(said()).toContain('before'));
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => expect(asked()).toBe(2));
    expect([said()?.includes('before'), host()?.style.visibility]).toEqual([true, '']);
    give(1, 'after');
    await vi.waitFor(() => expect(said()).toContain('after'));
  });

  it('is asked about anew when the browser brings the page back, and not when it has just been loaded', async () => {
    extension.sendMessage.mockResolvedValue(answer('$5.00 comes off'));
    watch();
    await vi.waitFor(() => expect(asked()).toBe(1));
    const shown = (persisted: boolean) => dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
    shown(false);
    expect(asked()).toBe(1);
    shown(true);
    await vi.waitFor(() => expect(asked()).toBe(2));
  });

  it('keeps track at a press, says so, and is asked about anew', async () => {
    const action = { label: 'Keep track', doneLabel: 'Kept', copies: null, keeps: ['one'] };
    extension.sendMessage.mockImplementation(async ({ type }) =>
      type === 'keep' ? true : answer('seen here', action),
    );
    watch();
    await vi.waitFor(() => expect(said()).toContain('seen here'));
    roots.at(-1)?.querySelector<HTMLButtonElement>('.act')?.click();
    await vi.waitFor(() => expect(asked()).toBe(2));
    expect(extension.sendMessage).toHaveBeenCalledWith({ type: 'keep', ids: ['one'], customerId: 'anna' });
  });

  it('copies what is never drawn', async () => {
    const writeText = vi.fn(async (_text: string) => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    const action = { label: 'Copy', doneLabel: 'Copied', copies: 'SAVE5', keeps: [] };
    extension.sendMessage.mockResolvedValue(answer('a code', action));
    watch();
    await vi.waitFor(() => expect(said()).toContain('a code'));
    expect(said()).not.toContain('SAVE5');
    roots.at(-1)?.querySelector<HTMLButtonElement>('.act')?.click();
    await vi.waitFor(() => expect(said()).toContain('Copied'));
    expect(writeText).toHaveBeenCalledWith('SAVE5');
    vi.unstubAllGlobals();
  });

  it('tells the popup what it says, also without a place for it', async () => {
    document.body.innerHTML = '';
    extension.sendMessage.mockResolvedValue(answer('$5.00 comes off'));
    watch();
    const told = () => {
      const reply = vi.fn();
      for (const listener of extension.listeners as Listener[]) listener({ type: 'where' }, {}, reply);
      return reply.mock.calls[0]?.[0];
    };
    expect(told()).toEqual({ marketplace: 'amazon.com', said: null });
    await vi.waitFor(() => expect(told()).toMatchObject({ said: { text: '$5.00 comes off' } }));
    expect(host()).toBeNull();
  });
});
