import type { ReadingTask, ReadText } from './read-text.worker.ts';

/** A megabyte takes less than a second; what takes this long is no mail. */
const LONGEST_WAIT = 10_000;

/** Reads texts one at a time, beside the page. */
export interface TextReader {
  /**
   * A text that comes while another is read takes its place.
   * @returns null where it gave way to a later one; `not-read` where it took too long or failed
   */
  read(task: ReadingTask): Promise<ReadText | 'not-read' | null>;
  /** Whatever is being read gives way to nothing. */
  stop(): void;
}

export function textReader(): TextReader {
  let worker: Worker | null = null;
  let giveWay: (() => void) | null = null;
  const end = (): void => {
    worker?.terminate();
    worker = null;
  };
  return {
    read(task) {
      giveWay?.();
      return new Promise((resolve) => {
        worker ??= new Worker(new URL('./read-text.worker.ts', import.meta.url), { type: 'module' });
        const settle = (reading: ReadText | 'not-read' | null): void => {
          clearTimeout(timer);
          giveWay = null;
          resolve(reading);
        };
        const give = (result: 'not-read' | null): void => {
          end();
          settle(result);
        };
        const timer = setTimeout(() => give('not-read'), LONGEST_WAIT);
        giveWay = () => give(null);
        worker.onmessage = ({ data }: MessageEvent<ReadText | 'not-read'>) => settle(data);
        worker.onerror = () => give('not-read');
        worker.postMessage(task);
      });
    },
    stop() {
      giveWay?.();
      end();
    },
  };
}
