import { describe, expect, it, vi } from 'vitest';

const fake = vi.hoisted(() => ({ stored: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => {
  const later = () => new Promise((resolve) => setTimeout(resolve));
  const local = {
    get: async () => later().then(() => ({ ...fake.stored })),
    set: async (items: object) => later().then(() => Object.assign(fake.stored, items)),
  };
  return { browser: { storage: { local } } };
});
const { changeSettings, DEFAULTS, readSettings, soundSettings } = await import(
  '../../lib/browser/settings.ts'
);

describe('settings that were spoilt', () => {
  it.each([undefined, null, 'text', 7, []])('%s are the defaults', (stored) => {
    expect(soundSettings(stored)).toEqual(DEFAULTS);
  });

  it('are not fooled by a name that every object has', () => {
    expect(soundSettings(JSON.parse('{"__proto__": 1, "constructor": 2}'))).toEqual(DEFAULTS);
  });

  it('fall back one by one, and strangers are left out', () => {
    const stored = {
      language: 'tlh',
      theme: 'dark',
      linesOnPages: 'yes',
      place: 5,
      secret: 1,
      reminderSteps: [],
      quietTo: 24,
    };
    expect(soundSettings(stored)).toEqual({ ...DEFAULTS, theme: 'dark' });
  });
});

describe('changes at the same time', () => {
  it('all stand', async () => {
    await Promise.all([
      changeSettings({ theme: 'dark' }),
      changeSettings({ language: 'ja' }),
      changeSettings({ badge: false }),
    ]);
    expect(await readSettings()).toEqual({ ...DEFAULTS, theme: 'dark', language: 'ja', badge: false });
  });
});
