/** A page that changes is looked at again when it has been still for this long, … */
const STILL = 300;
/** … and at the latest after this long, because some pages tick for ever. */
const LONGEST_UNREST = 2_000;
/** After this many looks the page is known to tick: then it is looked at more seldom, and never left alone. */
const MANY_LOOKS = 100;
const SELDOM = 5_000;

/** What all elements of ours on a page begin with. */
const OURS = 'promo-purse-';

/**
 * Looks now and after each change of the page; ends with the signal. Our own line coming and going is no change.
 * @param telling attributes whose change counts, too
 */
export function watchChanges(
  document: Document,
  signal: AbortSignal,
  telling: readonly string[],
  look: () => void,
): void {
  let looks = 0;
  let still: ReturnType<typeof setTimeout> | undefined;
  let restless: ReturnType<typeof setTimeout> | undefined;
  const lookNow = () => {
    clearTimeout(still);
    clearTimeout(restless);
    restless = undefined;
    looks += 1;
    look();
  };
  const observer = new MutationObserver((records) => {
    if (records.every(isOurs)) return;
    const isTicking = looks > MANY_LOOKS;
    clearTimeout(still);
    still = setTimeout(lookNow, isTicking ? SELDOM : STILL);
    restless ??= setTimeout(lookNow, isTicking ? SELDOM : LONGEST_UNREST);
  });
  observer.observe(document.documentElement, {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: [...telling],
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(still);
    clearTimeout(restless);
  });
  lookNow();
}

/** Also a script that takes our line away: it is put back with the page's next change, and never fought over. */
function isOurs({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== 'childList') return target.nodeName.toLowerCase().startsWith(OURS);
  const nodes = [...addedNodes, ...removedNodes];
  return nodes.length > 0 && nodes.every(({ nodeName }) => nodeName.toLowerCase().startsWith(OURS));
}
