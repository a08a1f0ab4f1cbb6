// Runs on a page of the shop.
import { ACCOUNT_READERS } from '../../lib/amazon/pages/account-readers.ts';
import { readPage } from '../../lib/amazon/read-page.ts';

function readOnce(): number {
  return readPage(document, new URL(location.href), Date.now(), ACCOUNT_READERS).credits.length;
}

/** What any reader has to do at least: meet every element once, and take the text. */
function walkOnce(): number {
  const main = document.querySelector('main') ?? document.body;
  let met = 0;
  for (const element of document.querySelectorAll('*')) met += element.localName.length;
  return met + main.textContent.length;
}

/**
 * Milliseconds for one of so many turns: a page's clock is too coarse for a single short one.
 * @public called from outside the page
 */
export function timeOf(work: 'readOnce' | 'walkOnce', turns: number): number {
  const once = { readOnce, walkOnce }[work];
  const start = performance.now();
  for (let turn = 0; turn < turns; turn += 1) once();
  return (performance.now() - start) / turns;
}
