import { LONGEST_NAME, MOST_ROWS, type Trouble } from '../domain/reading.ts';
import { addsUp } from './charge-lines.ts';
import { isLoading, isSignedOut } from './gates.ts';
import type { Survey } from './order-survey.ts';
import { type Page, trouble } from './page.ts';

/** What keeps the page from saying anything, for a page that said nothing. */
export function inTheWay(page: Page, { blocks, scopes, charges }: Survey): Trouble {
  if (isSignedOut(page, blocks)) return trouble('signed-out', 'the page asks to sign in');
  // A list of charges that is there and empty is still to be filled.
  const isEmpty = scopes.length > 0 && charges.length === 0;
  if (isEmpty || isLoading(page, blocks)) return trouble('half-loaded', 'the page is still filling');
  return trouble('nothing-here', 'neither a row, an item, an order nor a notice');
}

/** What makes the lists of charges and the items doubtful. `isPrinted`: a page that never names its parts. */
export function doubtsAbout(
  page: Page,
  { blocks, charges, items, scopes }: Survey,
  isPrinted: boolean,
): Trouble[] {
  const doubts: Trouble[] = [];
  const rows = charges.flatMap(({ list }) => list.rows);
  const isUnfilled = scopes.length > 0 && charges.length === 0;
  const isWhole = charges.some(({ lines }) => addsUp(lines) === true);
  if (isUnfilled || (charges.length > 0 && !isWhole && isLoading(page, blocks))) {
    doubts.push(trouble('half-loaded', 'the page is still filling'));
  }
  if (!isPrinted && charges.some(({ list }) => list.from !== null)) {
    doubts.push(trouble('unknown-layout', 'charges outside the lists that are known'));
  }
  if (rows.some(({ amount }) => amount === null)) {
    doubts.push(trouble('bad-row', 'a charge that cannot be read, or could be read two ways'));
  }
  if (charges.some(({ lines }) => addsUp(lines) === false)) {
    doubts.push(trouble('sums-do-not-add-up', 'the charges do not add up to their total'));
  }
  if (rows.length > MOST_ROWS || items.length > MOST_ROWS) {
    doubts.push(trouble('clamped', `more than ${MOST_ROWS} rows`));
  }
  const names = [...rows.map(({ label }) => label), ...items.map(({ part }) => part.title ?? '')];
  if (names.some((name) => name.length > LONGEST_NAME)) {
    doubts.push(trouble('clamped', `a name of more than ${LONGEST_NAME} characters`));
  }
  return doubts;
}
