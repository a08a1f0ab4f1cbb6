import { describe, expect, it } from 'vitest';
import { inTurn } from '../../entrypoints/background/in-turn.ts';

function worker() {
  const started: PromiseWithResolvers<void>[] = [];
  const run = inTurn(() => {
    const job = Promise.withResolvers<void>();
    started.push(job);
    return job.promise;
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return { started, run, settle };
}

describe('work that runs once at a time', () => {
  it('runs again for those who asked meanwhile, and only once', async () => {
    const { started, run, settle } = worker();
    const first = run();
    const asked = [run(), run(), run()];
    await settle();
    expect(started).toHaveLength(1);
    started[0]?.resolve();
    await first;
    await settle();
    expect(started).toHaveLength(2);
    started[1]?.resolve();
    await Promise.all(asked);
    expect(started).toHaveLength(2);
  });

  it('is not stopped by a run that failed', async () => {
    const { started, run, settle } = worker();
    const first = run();
    const second = run();
    started[0]?.reject(new Error('no room'));
    await expect(first).rejects.toThrow('no room');
    await settle();
    started[1]?.resolve();
    await expect(second).resolves.toBeUndefined();
    run();
    await settle();
    expect(started).toHaveLength(3);
  });
});
