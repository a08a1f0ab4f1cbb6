import type { Money } from '../domain/money.ts';
import { AMOUNT, parseAmount } from './amounts.ts';
import type { Block } from './blocks.ts';
import type { Cell } from './cells.ts';
import type { MarketplaceKey } from './marketplaces.ts';
import { plainText } from './plain-text.ts';

/** A label and its amount, as a list of charges prints them. */
export interface Row {
  readonly label: string;
  /** Null: something that looks like an amount and cannot be read. */
  readonly amount: Money | null;
  readonly quote: string;
  /** The page's own type of the row. */
  readonly type: string | null;
  readonly element: Element;
  /** The cells that it was read from. */
  readonly from: number;
  readonly to: number;
}

/** What a row is read against. */
export interface RowWords {
  readonly marketplace: MarketplaceKey;
  /** Whether a label is one that is known. */
  readonly isKnown: (label: string) => boolean;
  /** Whether a text says that there is nothing to pay. */
  readonly isFree: (text: string) => boolean;
  readonly nothing: Money;
}

const LONGEST_LABEL = 300;
const MONEY = String.raw`\+?(?:${AMOUNT})`;
const LABELLED = new RegExp(String.raw`^(.{1,${LONGEST_LABEL}}?)(?:\s?[:：]\s?|\s)?(${MONEY})$`, 'u');
const ALONE = new RegExp(`^${MONEY}$`, 'u');
const RULE = /^[-–—_=|\s]{0,80}$/;
// Between a label and its amount stands at most a link to its details.
const NEAREST = 6;

/** The rows of a list of charges, whether label and amount stand in one line or in two (DOM §5.1, §6, §7). */
export function rowsIn(cells: readonly Cell[], words: RowWords): Row[] {
  const rows: Row[] = [];
  let waiting: number[] = [];
  cells.forEach(({ text, block }, index) => {
    if (RULE.test(text)) return;
    // "-$5.00 details": a link behind the amount is not of it, either.
    const split = splitRow(text, block, words) ?? splitRow(beforeLink({ text, block }), block, words);
    if (!split) {
      waiting.push(index);
      return;
    }
    const at = split.label === '' ? labelAt(cells, waiting.slice(-NEAREST), index, words) : index;
    waiting = [];
    if (at === null) return;
    const label = (split.label || beforeLink(cells[at])).replace(/\s*[:：]$/, '');
    const quote = at === index ? text : `${cells[at]?.text} ${text}`;
    const type = typeOf(block.element);
    rows.push({ label, amount: split.amount, quote, type, element: block.element, from: at, to: index });
  });
  return rows;
}

interface Split {
  readonly label: string;
  readonly amount: Money | null;
}

function splitRow(text: string, block: Block, words: RowWords): Split | null {
  if (text.length > LONGEST_LABEL + 40) return null;
  if (words.isFree(text)) return { label: '', amount: words.nothing };
  if (!/\d/.test(text)) return null;
  const read = (money: string) => parseAmount(money.replace(/^\+/, ''), words.marketplace);
  if (ALONE.test(text)) return { label: '', amount: read(text) };
  const [, label = '', money = ''] = LABELLED.exec(text) ?? tornApart(text, block) ?? [];
  return money === '' ? null : { label: label.trim(), amount: read(money) };
}

/** Label and amount in two inline elements without a space between them: "Courtesy Credit$5.00". */
function tornApart(text: string, { inline, raw, text: whole }: Block): [string, string, string] | null {
  const last = text === whole ? inline.at(-1) : undefined;
  const money = last && plainText(raw.slice(last.from));
  return money && ALONE.test(money) ? [text, plainText(raw.slice(0, last.from)), money] : null;
}

/** "Shipping & handling: details": what a link behind a text says is not of it. A text that is a link, is. */
function beforeLink(cell: Cell | undefined): string {
  if (!cell) return '';
  const { text, block } = cell;
  const link = block.inline.findLast(({ element }) => element.localName === 'a');
  return (link && block.text === text && plainText(block.raw.slice(0, link.from))) || text;
}

/** Of the texts since the last amount, the one in the amount's own row: a known label, else the nearest. */
function labelAt(
  cells: readonly Cell[],
  waiting: readonly number[],
  index: number,
  { isKnown }: RowWords,
): number | null {
  for (let row = cells[index]?.block.element ?? null; row; row = row.parentElement) {
    const inRow = waiting.filter((at) => row?.contains(cells[at]?.block.element ?? null));
    if (inRow.length === 0) continue;
    const labels = inRow.filter((at) => cells[at]?.block.level === 0);
    const own = labels.length > 0 ? labels : inRow;
    return own.find((at) => isKnown(cells[at]?.text ?? '')) ?? own.at(-1) ?? null;
  }
  return null;
}

/** DOM §7.2: one hidden input in each row says what it is, in every language. */
function typeOf(element: Element): string | null {
  const row = element.closest('li,tr') ?? element.parentElement;
  const [type, other] = row?.querySelectorAll('input[name="subtotalLineType"]') ?? [];
  return type && !other ? plainText(type.getAttribute('value') ?? '').slice(0, 80) || null : null;
}
