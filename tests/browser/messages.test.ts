import { beforeEach, describe, expect, it, vi } from 'vitest';

const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { id: 'us', getURL: (path: string) => `chrome-extension://us${path}`, sendMessage },
  },
}));
const { isBooksChanged, sendReport } = await import('../../lib/browser/messages.ts');

const message = { type: 'books-changed' };
const popup = { id: 'us', url: 'chrome-extension://us/popup.html' };

describe('word that the books have changed', () => {
  it('is taken from a page of ours', () => {
    expect(isBooksChanged(message, popup)).toBe(true);
  });

  it.each<[string, unknown, { readonly id?: string; readonly url?: string }]>([
    ['our script on a page of Amazon', message, { ...popup, url: 'https://www.amazon.com/norushcredits' }],
    ['another extension', message, { ...popup, id: 'them' }],
    ['nowhere', message, { id: 'us' }],
    ['another word', { type: 'report' }, popup],
    ['no message', null, popup],
    ['a text', 'books-changed', popup],
  ])('and not from %s', (_, said, sender) => {
    expect(isBooksChanged(said, sender)).toBe(false);
  });
});

describe('a report', () => {
  const report = { reading: {}, customerId: null, outline: null } as never;
  const nobody = () =>
    Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));

  beforeEach(() => {
    sendMessage.mockReset();
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  it('reaches a background that starts ten seconds after the page', async () => {
    const start = Date.now();
    sendMessage.mockImplementation(() =>
      Date.now() - start < 10_000 ? nobody() : Promise.resolve({ pill: null }),
    );
    const reply = sendReport(report, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await reply).toEqual({ pill: null });
  });

  it('is given up quietly where nobody ever answers', async () => {
    sendMessage.mockImplementation(nobody);
    const reply = sendReport(report, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await reply).toBeNull();
  });

  it('is not sent again once a newer one has taken its place', async () => {
    sendMessage.mockImplementation(nobody);
    const taken = new AbortController();
    const reply = sendReport(report, taken.signal);
    await vi.advanceTimersByTimeAsync(100);
    taken.abort();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await reply).toBeNull();
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });
});
