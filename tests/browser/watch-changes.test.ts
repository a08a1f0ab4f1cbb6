// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { watchChanges } from '../../lib/browser/watch-changes.ts';

let end: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
  document.body.innerHTML =
    '<main><div id="row" aria-expanded="false"></div><input id="id" value="A1"></main>';
  return () => {
    end.abort();
    vi.useRealTimers();
  };
});

function watch(telling: readonly string[] = ['aria-expanded', 'value']) {
  const look = vi.fn();
  watchChanges(document, end.signal, telling, look);
  look.mockClear();
  return look;
}

describe('watching a page change', () => {
  it.each([
    ['a node', () => document.querySelector('main')?.append('more')],
    ['a row that opens', () => document.getElementById('row')?.setAttribute('aria-expanded', 'true')],
    ['a hidden field', () => document.getElementById('id')?.setAttribute('value', 'A2')],
  ])('sees the change of %s', async (_, change) => {
    const look = watch();
    change();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(look).toHaveBeenCalledOnce();
  });

  it('does not see an attribute that tells nothing', async () => {
    const look = watch([]);
    document.getElementById('row')?.setAttribute('aria-expanded', 'true');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(look).not.toHaveBeenCalled();
  });

  it('does not see our own line come and go', async () => {
    const look = watch();
    const line = document.querySelector('main')?.appendChild(document.createElement('promo-purse-goods'));
    line?.remove();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(look).not.toHaveBeenCalled();
  });

  it('never leaves a page alone that ticks, but looks more seldom', async () => {
    const look = watch();
    const ticker = setInterval(() => document.body.append('tick'), 100);
    await vi.advanceTimersByTimeAsync(300_000);
    const looks = look.mock.calls.length;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(look.mock.calls.length - looks).toBeGreaterThan(5);
    expect(look.mock.calls.length - looks).toBeLessThan(20);
    clearInterval(ticker);
  });

  it('ends with its signal', async () => {
    const look = watch();
    end.abort();
    document.body.append('more');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(look).not.toHaveBeenCalled();
  });
});
