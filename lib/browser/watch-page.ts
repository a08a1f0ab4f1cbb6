import { PILL_TAG } from './pill.ts';

/** A page that redraws is read again when it has been still for this long. */
const STILL = 300;
/** A page that goes on redrawing is read this often at most: then it is left alone. */
const MOST_READINGS = 20;
/** A page that still says nothing after this long is reported as it is: empty, half-loaded, signed out. */
const PATIENCE = 8_000;

export interface Look<Report> {
  readonly report: Report;
  /** The page shows what it is for; false while it is empty or still loading. */
  readonly settled: boolean;
}

/**
 * Reads the page now and whenever it has changed and come to rest, and hands on each reading that says something
 * new. Ends with the signal.
 * @param look null when this address is not one that we read
 */
export function watchPage<Report>(
  document: Document,
  signal: AbortSignal,
  look: () => Look<Report> | null,
  hand: (report: Report) => Promise<void>,
): void {
  let handed = '';
  let readings = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const started = performance.now();

  const read = () => {
    if (signal.aborted || readings >= MOST_READINGS) return observer.disconnect();
    readings += 1;
    const seen = look();
    if (seen === null) return;
    const waited = performance.now() - started;
    if (!seen.settled && waited < PATIENCE) return later(PATIENCE - waited);
    const text = JSON.stringify(seen.report);
    if (text === handed) return;
    handed = text;
    void hand(seen.report);
  };
  const later = (wait: number) => {
    clearTimeout(timer);
    timer = setTimeout(read, wait);
  };

  const observer = new MutationObserver((records) => {
    if (records.some((record) => !isOurs(record))) later(STILL);
  });
  observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  read();
}

/** Our own line comes and goes: that is no news. */
function isOurs({ addedNodes, removedNodes }: MutationRecord): boolean {
  const nodes = [...addedNodes, ...removedNodes];
  return nodes.length > 0 && nodes.every(({ nodeName }) => nodeName.toLowerCase() === PILL_TAG);
}
