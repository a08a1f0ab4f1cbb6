/** A page that redraws is read again when it has been still for this long, … */
const STILL = 300;
/** … and at the latest after this long, because some pages tick for ever. */
const LONGEST_UNREST = 2_000;
/** A page that goes on changing is left alone after this many looks. */
const MOST_LOOKS = 100;
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
  let looks = 0;
  let still: ReturnType<typeof setTimeout> | undefined;
  let restless: ReturnType<typeof setTimeout> | undefined;

  const read = () => {
    clearTimeout(still);
    clearTimeout(restless);
    restless = undefined;
    looks += 1;
    if (looks >= MOST_LOOKS) observer.disconnect();
    const seen = look();
    const mayStillFill = seen !== null && !seen.settled && performance.now() - start < PATIENCE;
    if (seen === null || mayStillFill) return;
    const text = JSON.stringify(seen.report);
    if (text === handed) return;
    handed = text;
    hand(seen.report);
  };

  const observer = new MutationObserver((records) => {
    if (records.every(isOurs)) return;
    clearTimeout(still);
    still = setTimeout(read, STILL);
    restless ??= setTimeout(read, LONGEST_UNREST);
  });
  observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
  const patience = setTimeout(read, PATIENCE);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const timer of [still, restless, patience]) clearTimeout(timer);
  });
  read();
}

/** What all elements of ours on a page begin with. */
const OURS = 'promo-purse-';

/** Our own lines come and go: that is no news. */
function isOurs({ addedNodes, removedNodes }: MutationRecord): boolean {
  const nodes = [...addedNodes, ...removedNodes];
  return nodes.length > 0 && nodes.every(({ nodeName }) => nodeName.toLowerCase().startsWith(OURS));
}
