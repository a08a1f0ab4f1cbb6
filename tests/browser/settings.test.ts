import { describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { DEFAULTS, soundSettings } = await import('../../lib/browser/settings.ts');

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
