import { beforeEach, describe, expect, it, vi } from 'vitest';

const fake = vi.hoisted(() => ({
  stored: { settings: {} as Record<string, unknown> },
  tabs: [] as (string | undefined)[],
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getURL: (path: string) => `chrome-extension://us${path}` },
    storage: {
      local: {
        get: async () => fake.stored,
        set: async (items: object) => Object.assign(fake.stored, items),
      },
    },
    tabs: { create: async ({ url }: { url?: string }) => void fake.tabs.push(url) },
  },
}));
const { greet } = await import('../../entrypoints/background/greet.ts');

beforeEach(() => {
  fake.stored.settings = {};
  fake.tabs.length = 0;
});

describe('after an install', () => {
  it('the welcome page opens once in the life of a profile', async () => {
    await greet({ reason: 'install' });
    await greet({ reason: 'install' });
    expect(fake.tabs).toEqual(['chrome-extension://us/welcome.html']);
    expect(fake.stored.settings.updatedFrom).toBeNull();
  });
});

describe('after an update', () => {
  it('no tab opens, and the oldest version that was left is remembered', async () => {
    await greet({ reason: 'update', previousVersion: '0.1.0' });
    await greet({ reason: 'update', previousVersion: '0.2.0' });
    expect(fake.tabs).toEqual([]);
    expect(fake.stored.settings.updatedFrom).toBe('0.1.0');
  });

  it('of the browser, nothing is said', async () => {
    await greet({ reason: 'chrome_update' });
    expect(fake.tabs).toEqual([]);
    expect(fake.stored.settings).toEqual({});
  });
});
