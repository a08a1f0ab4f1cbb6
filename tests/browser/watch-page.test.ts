// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { watchPage } = await import('../../lib/browser/watch-page.ts');

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<main></main>';
  return () => vi.useRealTimers();
});

/** A page that says what its main part holds; empty is not settled. */
function watch(signal = new AbortController().signal) {
  const handed: string[] = [];
  const main = () => document.querySelector('main')?.textContent ?? '';
  watchPage(
    document,
    signal,
    () => ({ report: main(), settled: main() !== '' }),
    (report) => void handed.push(report),
  );
  return handed;
}

async function say(text: string, wait = 1_000) {
  document.body.innerHTML = `<main>${text}</main>`;
  await vi.advanceTimersByTimeAsync(wait);
}

describe('watching a page', () => {
  it('hands on at once what is there', () => {
    document.body.innerHTML = '<main>$5.00</main>';
    expect(watch()).toEqual(['$5.00']);
  });

  it('waits for a page that fills, and says nothing of the empty frame', async () => {
    const handed = watch();
    await say('$5.00');
    expect(handed).toEqual(['$5.00']);
  });

  it('gives up on a page that stays empty, and says so', async () => {
    const handed = watch();
    await vi.advanceTimersByTimeAsync(9_000);
    expect(handed).toEqual(['']);
  });

  it('hands on what is new, once', async () => {
    const handed = watch();
    await say('$5.00');
    await say('$5.00');
    await say('$3.00');
    expect(handed).toEqual(['$5.00', '$3.00']);
  });

  it('reads a page that ticks without end, and what changes late on it, too', async () => {
    const handed = watch();
    const ticker = setInterval(() => document.body.append(document.createElement('i')), 100);
    await vi.advanceTimersByTimeAsync(10_000);
    await say('$5.00', 3_000);
    expect(handed).toContain('$5.00');
    await vi.advanceTimersByTimeAsync(1_000_000);
    await say('$7.00', 6_000);
    expect(handed).toContain('$7.00');
    clearInterval(ticker);
  });

  it('ends with its signal', async () => {
    const ending = new AbortController();
    const handed = watch(ending.signal);
    ending.abort();
    await say('$5.00');
    expect(handed).toEqual([]);
  });
});
