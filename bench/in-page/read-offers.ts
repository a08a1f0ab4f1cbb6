// Runs on a page of the shop, on saved pages that are parsed there and never shown: none of their scripts runs.
import { readItemPage } from '../../lib/amazon/read-offers.ts';

interface FirstLook {
  readonly read: number;
  readonly walk: number;
  readonly elements: number;
  readonly offers: number;
}

/**
 * Milliseconds for the first look at a page, and for meeting each of its elements once.
 * @public called from outside the page
 */
export function timeFirstLook(html: string, address: string, readFirst: boolean): FirstLook {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const url = new URL(address);
  let offers = 0;
  let elements = 0;
  const readOnce = () => {
    offers = readItemPage(page, url)?.items.length ?? 0;
  };
  const walkOnce = () => {
    let met = 0;
    for (const element of page.querySelectorAll('*')) met += element.localName ? 1 : 0;
    elements = met;
  };
  const before = readFirst ? null : timeOf(walkOnce);
  const read = timeOf(readOnce);
  return { read, walk: before ?? timeOf(walkOnce), elements, offers };
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
