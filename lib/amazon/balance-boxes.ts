import { isAbsurd, type Money } from '../domain/money.ts';
import { LONGEST_NAME, type Trouble } from '../domain/reading.ts';
import { AMOUNT, parseAmount } from './amounts.ts';
import { textOf } from './blocks.ts';
import { namesCredit } from './charge-lines.ts';
import { standsOnPage } from './charges.ts';
import { FOREIGN_MONEY } from './credit-rows.ts';
import { type Page, trouble } from './page.ts';
import { plainText } from './plain-text.ts';
import { isShown } from './visibility.ts';
import type { OrderWords } from './words/words.ts';

/** A box that spends a promotional balance: 「¥500のプロモーション残高を使用します」 (DOM §7.3). */
export interface Box {
  readonly name: string | null;
  readonly amount: Money;
  readonly isTicked: boolean;
  readonly quote: string;
  readonly rung: string;
}

export interface BoxesFound {
  readonly boxes: readonly Box[];
  readonly trouble: readonly Trouble[];
}

const BOXES = 'input[type="checkbox"],[role="checkbox"],[role="switch"]';
// DOM §7.1: the promotional one of the old payment step, in every language. Its neighbour is the gift card's.
const KNOWN_ID = 'pm_promo';
const MOST_BOXES = 100;

export function balanceBoxesOn(page: Page, words: OrderWords | null): BoxesFound {
  const boxes: Box[] = [];
  const troubles: Trouble[] = [];
  for (const element of [...page.document.querySelectorAll(BOXES)].slice(0, MOST_BOXES)) {
    const text = labelOf(element).slice(0, LONGEST_LABEL);
    const isKnown = element.id === KNOWN_ID;
    if (!isKnown && !namesCredit(text.slice(0, LONGEST_NAME), words)) continue;
    // The box itself may be drawn by others in its place.
    if (!standsOnPage(element) || !isShown(element.parentElement ?? element)) continue;
    const amount = amountIn(text, page);
    if (typeof amount === 'string') troubles.push(trouble('bad-row', amount));
    else {
      const rung = isKnown ? 'box-id, 2014' : 'box-words, 2023-12';
      boxes.push({ name: nameIn(text), amount, isTicked: isTicked(element), quote: text, rung });
    }
  }
  return { boxes, trouble: troubles };
}

const LONGEST_LABEL = 300;

/** The words beside a box, by whatever ties them to it. */
function labelOf(box: Element): string {
  const { ownerDocument: document } = box;
  const byId = (id: string) => document.getElementById(id);
  const named = (box.getAttribute('aria-labelledby') ?? '').split(/\s+/).map((id) => (id ? byId(id) : null));
  const label = box.id === '' ? null : labelFor(document, box.id);
  for (const element of [box.closest('label'), label, ...named]) {
    const text = element ? plainText(textOf(element)) : '';
    if (text !== '') return text;
  }
  return plainText(box.getAttribute('aria-label') ?? '') || textAround(box);
}

function labelFor(document: Document, id: string): Element | null {
  return (
    [...document.querySelectorAll('label[for]')].find((label) => label.getAttribute('for') === id) ?? null
  );
}

/** The nearest text around a box, as long as the box is alone in it. */
function textAround(box: Element): string {
  for (let at = box.parentElement; at && at.localName !== 'body'; at = at.parentElement) {
    if (at.querySelectorAll(BOXES).length > 1) return '';
    const text = plainText(textOf(at));
    if (text !== '') return text;
  }
  return '';
}

function isTicked(box: Element): boolean {
  return box.localName === 'input'
    ? (box as HTMLInputElement).checked
    : box.getAttribute('aria-checked') === 'true';
}

const AMOUNTS = new RegExp(AMOUNT, 'gu');

/** The one amount that the words name, or why there is none: of two, either could be the balance. */
function amountIn(text: string, { marketplace }: Page): Money | string {
  const printed = new Set(text.match(AMOUNTS));
  const [only, other] = printed;
  const amount = only && parseAmount(only, marketplace.key);
  if (!amount) return 'a box for promotional money without an amount';
  if (other) return 'a box for promotional money with two amounts';
  if (amount.currency !== marketplace.currency) return FOREIGN_MONEY;
  const owned = { ...amount, minor: Math.abs(amount.minor) };
  return isAbsurd(owned) ? 'a box with an amount of zero or beyond belief' : owned;
}

const NAMED = new RegExp(`^(.{1,200}?)\\s?[:：]\\s?(?:${AMOUNT})$`, 'u');

/** "Promotional balance: $5.00" has a name; a sentence has none. */
function nameIn(text: string): string | null {
  return NAMED.exec(text)?.[1] ?? null;
}
