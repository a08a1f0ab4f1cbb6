import { vi } from 'vitest';

const REQUESTS = ['get', 'getAll', 'put', 'add', 'delete', 'clear', 'openCursor'] as const;

/**
 * Every request to the database from the `step`-th on fails as it does when the worker is killed there, until the
 * mocks are restored. @returns how many requests there were so far
 */
export function dieAt(step: number): () => number {
  let steps = 0;
  for (const name of REQUESTS) {
    const real = IDBObjectStore.prototype[name] as (...given: unknown[]) => unknown;
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: IDBObjectStore,
      ...given: unknown[]
    ) {
      steps += 1;
      if (steps >= step) {
        this.transaction.abort();
        throw new DOMException('killed', 'AbortError');
      }
      return real.apply(this, given) as never;
    });
  }
  return () => steps;
}
