import { beforeEach, describe, expect, it, vi } from 'vitest';

type Alarm = { readonly name: string; readonly scheduledTime: number };
const alarms = vi.hoisted(() => ({
  known: undefined as Alarm | undefined,
  get: vi.fn(),
  create: vi.fn(),
  clear: vi.fn(),
}));
vi.mock('wxt/browser', () => ({ browser: { alarms } }));
const { setAlarm } = await import('../../lib/browser/alarm.ts');

const NOON = Date.parse('2026-05-12T12:00:00Z');
const MINUTE = 60_000;

beforeEach(() => {
  vi.clearAllMocks();
  alarms.get.mockImplementation(async () => alarms.known);
});

describe('the one alarm', () => {
  it.each<[string, number | null, number | null, 'created' | 'cleared' | 'left alone']>([
    ['missing, and wanted', null, NOON, 'created'],
    ['missing, and not wanted', null, null, 'left alone'],
    ['there, and wanted then', NOON, NOON, 'left alone'],
    ['rounded by the browser', NOON - 30_000, NOON, 'left alone'],
    ['a minute off', NOON + MINUTE, NOON, 'left alone'],
    ['more than a minute too late', NOON + MINUTE + 1, NOON, 'created'],
    ['more than a minute too early', NOON - MINUTE - 1, NOON, 'created'],
    ['there, and not wanted any more', NOON, null, 'cleared'],
  ])('%s', async (_, known, wanted, outcome) => {
    alarms.known = known === null ? undefined : { name: 'wake', scheduledTime: known };
    await setAlarm(wanted);
    expect(alarms.create.mock.calls).toEqual(outcome === 'created' ? [['wake', { when: wanted }]] : []);
    expect(alarms.clear.mock.calls).toEqual(outcome === 'cleared' ? [['wake']] : []);
  });
});
