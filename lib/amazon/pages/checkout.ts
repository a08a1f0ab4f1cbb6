import { type Item, type Line, MOST_ROWS, type Notice } from '../../domain/reading.ts';
import { balanceBoxesOn } from '../balance-boxes.ts';
import { creditsAtCheckout } from '../checkout-credits.ts';
import { alertsOn, codeBoxesOn, refusalsOn } from '../code-box.ts';
import { placeIn } from '../notice-places.ts';
import { MOST_NOTICES, type Place, quotesIn } from '../notices.ts';
import { openTermsOn } from '../open-terms.ts';
import { placesOf } from '../order-places.ts';
import { NOT_PLACED, type Survey, survey } from '../order-survey.ts';
import { doubtsAbout, inTheWay } from '../order-trouble.ts';
import { type Findings, NOTHING, type Page } from '../page.ts';
import type { Places } from '../places.ts';
import { isShown } from '../visibility.ts';

/**
 * The last pages before an order, old and new flow, and the frame of "Buy now" (DOM §7). Here a balance becomes
 * visible that no other page shows: as a row of the charges, or as a box that spends it.
 */
export function readCheckout(page: Page): Findings {
  return seeCheckout(page).findings;
}

/** What a checkout says, and where on it a word about that can stand. */
export function seeCheckout(page: Page): { readonly findings: Findings; readonly places: Places } {
  const found = survey(page, NOT_PLACED);
  const bought = boughtOf(found.items);
  const findings = findIn(
    page,
    found,
    bought.map(({ item }) => item),
  );
  return { findings, places: placesOf(found, bought.slice(0, MOST_ROWS)) };
}

function findIn(page: Page, found: Survey, bought: readonly Item[]): Findings {
  const { words, charges, items } = found;
  const boxes = balanceBoxesOn(page, words);
  const quoted = charges.flatMap(({ list, lines }) =>
    list.rows.flatMap(({ quote, element }, at) => {
      const line = lines[at];
      // Whether it shows costs the browser its styles: asked only where a credit hangs on it.
      return line && (!line.spendsCredit || isShown(element)) ? [{ ...line, quote }] : [];
    }),
  );
  const spending = { lines: quoted, boxes: boxes.boxes, items: bought };
  const { credits, trouble } = creditsAtCheckout(spending, page);
  const lines: Line[] = charges.flatMap((each) => each.lines);
  const notices = noticesAtCheckout(page, found);
  const troubles = [...boxes.trouble, ...trouble];
  if (lines.length + credits.length + items.length + troubles.length === 0) {
    return { ...NOTHING, notices, trouble: [inTheWay(page, found)] };
  }
  return {
    ...NOTHING,
    credits: credits.slice(0, MOST_ROWS),
    items: bought.slice(0, MOST_ROWS),
    lines: lines.slice(0, MOST_ROWS),
    notices,
    trouble: [...doubtsAbout(page, found, false), ...troubles],
  };
}

/** Where some goods have a seller or a number, those with neither are only offered: adverts, "you might also like". */
function boughtOf(items: Survey['items']): Survey['items'] {
  const isChosen = ({ item }: Survey['items'][number]) => item.seller !== null || item.quantity !== null;
  return items.some(isChosen) ? items.filter(isChosen) : items;
}

/** What was refused, what restricts, what is promised: each sentence once, refusals with Amazon's own code first. */
function noticesAtCheckout(page: Page, found: Survey): Notice[] {
  const { words, cells } = found;
  const coded = refusalsOn(page);
  if (words === null) return coded;
  const alerts = alertsOn(page);
  const codeBoxes = codeBoxesOn(page);
  const terms = new Set(openTermsOn(page));
  const place = placeIn(found);
  const said = quotesIn([...alerts, ...cells, ...terms], words, (cell): Place => {
    if (terms.has(cell)) return { beside: 'terms', about: null };
    const isCode = codeBoxes.some((box) => box.contains(cell.block.element));
    return isCode ? { beside: 'code-box', about: null } : place(cell);
  });
  const fresh = said.filter(({ quote }) => !coded.some((one) => one.quote === quote));
  return [...coded, ...fresh].slice(0, MOST_NOTICES);
}
