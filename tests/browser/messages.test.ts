import { describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', () => ({
  browser: { runtime: { id: 'us', getURL: (path: string) => `chrome-extension://us${path}` } },
}));
const { isBooksChanged } = await import('../../lib/browser/messages.ts');

const message = { type: 'books-changed' };
const popup = { id: 'us', url: 'chrome-extension://us/popup.html?page' };

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
