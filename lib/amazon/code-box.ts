import type { Notice } from '../domain/reading.ts';
import { blocksIn } from './blocks.ts';
import { type Cell, cellsIn } from './cells.ts';
import { standsOnPage } from './charges.ts';
import { notice, type Page } from './page.ts';
import { plainText } from './plain-text.ts';
import { isHidden, isShown } from './visibility.ts';

// DOM §7.1: the refusals of the old box, the same in every language.
const REFUSALS: Readonly<Record<string, Notice['kind']>> = {
  addPromo_InvalidForPurchase: 'not-for-this-item',
  addPromo_ExpiredCode: 'ended',
  addPromo_OfferNotYetBegun: 'not-started',
  addPromo_AlreadyRedeemed: 'already-used',
};

const CODED = '[error^="addPromo_"],[error^="addGiftCard_"]';

/** What the box for codes refused, by Amazon's own code of it. Its page holds all refusals and shows one. */
export function refusalsOn({ document }: Page): Notice[] {
  return [...document.querySelectorAll(CODED)].flatMap((element) => {
    const code = plainText(element.getAttribute('error') ?? '').slice(0, 80);
    const quote = plainText(element.textContent ?? '');
    if (quote === '' || !isSaid(element) || !isShown(element)) return [];
    return [notice(REFUSALS[code] ?? 'code-refused', quote, { beside: 'code-box', code })];
  });
}

const BOX =
  '#spc-gcpromoinput,#spc-gcpromoerrorblock,#gc-error,[id*="gcpromo" i],[name="claimCode"],[id*="claimcode" i],[id*="promocode" i],[id*="promo-code" i]';
const MOST = 20;
const SUMS = '#subtotals,#subtotals-marketplace-table';

/** The elements around the box for codes: what is said in them is said about the code. */
export function codeBoxesOn({ document }: Page): Element[] {
  const parts = [...document.querySelectorAll(BOX)].slice(0, MOST);
  return parts.map((part) => {
    if (part.localName !== 'input' && part.localName !== 'button') return part;
    const around = part.closest('form,fieldset,section,li');
    // In the old flow all of the page is one form (DOM §7.1).
    return (around?.querySelector(SUMS) ? null : around) ?? part.parentElement ?? part;
  });
}

const ALERTS = '[role="alert"],[aria-live="assertive"],[aria-live="polite"]';

/** What the page calls out: other readers leave it out, because it repeats what the page says. Refusals only stand there. */
export function alertsOn({ document }: Page): Cell[] {
  const alerts = [...document.querySelectorAll(ALERTS)].slice(0, MOST).filter((alert) => isSaid(alert));
  return alerts.flatMap((alert) => cellsIn(blocksIn(alert)));
}

/** On the page, and not hidden itself; being called out does not count against it. */
function isSaid(element: Element): boolean {
  const { parentElement } = element;
  return !isHidden(element as HTMLElement) && (parentElement === null || isAround(parentElement));
}

function isAround(element: Element): boolean {
  const alert = element.closest(ALERTS);
  return alert ? isSaid(alert) : standsOnPage(element);
}
