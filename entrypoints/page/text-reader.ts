import type { ReadingTask, ReadText } from './read-text.worker.ts';

/** A megabyte takes less than a second; what takes this long is no mail. */
const LONGEST_WAIT = 10_000;

/**
 * Reads texts one at a time, beside the page. A text that comes while another is read takes its place.
 * @returns null where it gave way to a later one; `not-read` where it took too long or failed
 */
export function textReader(): (task: ReadingTask) => Promise<ReadText | 'not-read' | null> {
  let worker: Worker | null = null;
  let giveWay: (() => void) | null = null;
  return (task) => {
    giveWay?.();
    return new Promise((resolve) => {
      worker ??= new Worker(new URL('./read-text.worker.ts', import.meta.url), { type: 'module' });
      const settle = (reading: ReadText | 'not-read' | null): void => {
        clearTimeout(timer);
        giveWay = null;
        resolve(reading);
      };
      const stop = (result: 'not-read' | null): void => {
        worker?.terminate();
        worker = null;
        settle(result);
      };
      const timer = setTimeout(() => stop('not-read'), LONGEST_WAIT);
      giveWay = () => stop(null);
      worker.onmessage = ({ data }: MessageEvent<ReadText>) => settle(data);
      worker.onerror = () => stop('not-read');
      worker.postMessage(task);
    });
  };
}
