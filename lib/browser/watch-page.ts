import { watchChanges } from './watch-changes.ts';

/** A page that still says nothing after this long is reported as it is: empty, half-loaded. */
const PATIENCE = 8_000;

export interface Look<Report> {
  readonly report: Report;
  /** The page shows what it is for; false while it is empty or still loading. */
  readonly settled: boolean;
}

/**
 * Reads the page now and whenever it has changed, and hands on each reading that says something new. Ends with the
 * signal.
 * @param look null when this address is not one that we read
 */
export function watchPage<Report>(
  document: Document,
  signal: AbortSignal,
  look: () => Look<Report> | null,
  hand: (report: Report) => void,
): void {
  const start = performance.now();
  let handed = '';

  const read = () => {
    const seen = look();
    const mayStillFill = seen !== null && !seen.settled && performance.now() - start < PATIENCE;
    if (seen === null || mayStillFill) return;
    const text = JSON.stringify(seen.report);
    if (text === handed) return;
    handed = text;
    hand(seen.report);
  };

  watchChanges(document, signal, [], read);
  const patience = setTimeout(read, PATIENCE);
  signal.addEventListener('abort', () => clearTimeout(patience));
}
