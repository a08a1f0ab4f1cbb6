import { isAbsurd, type Money } from '../domain/money.ts';
import { type CreditSighting, type Item, type Line, LONGEST_NAME, type Trouble } from '../domain/reading.ts';
import type { Box } from './balance-boxes.ts';
import { FOREIGN_MONEY, undated } from './credit-rows.ts';
import { type Page, trouble } from './page.ts';
import { clamp } from './plain-text.ts';

/** What a checkout shows of credits: the rows of its charges that name one, and the boxes that spend one. */
export interface Spending {
  readonly lines: readonly (Line & { readonly quote: string })[];
  readonly boxes: readonly Box[];
  readonly items: readonly Item[];
}

export interface CreditsFound {
  readonly credits: readonly CreditSighting[];
  readonly trouble: readonly Trouble[];
}

interface Found {
  readonly name: string | null;
  readonly amount: Money;
  readonly box: CreditSighting['box'];
  readonly rung: string;
  readonly quote: string;
}

// DOMAIN §3: a shopper's notes of January 2024; the same words stand in a public reader of invoices.
const ROW_RUNG = 'row-words, 2024-01';

/** Each row is a credit, and each box that has no row (DESIGN §8 "Checkout"). The shopper is asked about all. */
export function creditsAtCheckout(spending: Spending, page: Page): CreditsFound {
  const troubles: Trouble[] = [];
  const rows = spending.lines.flatMap((line): Found[] => {
    // A row that cannot be read is in doubt already.
    if (!line.spendsCredit || !line.amount?.minor) return [];
    const amount = ownedBy(line.amount, page);
    if (typeof amount !== 'string') {
      return [{ name: line.label, amount, box: null, rung: ROW_RUNG, quote: line.quote }];
    }
    troubles.push(trouble('bad-row', amount));
    return [];
  });
  const found = joined(rows, spending.boxes);
  const isMore = goodsFor(spending) > comesOff(spending.lines, found);
  const credits = found.map((each): CreditSighting => {
    const name = each.name === null ? null : clamp(each.name, LONGEST_NAME);
    const credit = undated({ name, confidence: 'confirm' }, each.amount, each.quote, each.rung);
    // What buys files is not measured by the things in the order.
    const isDigital = DIGITAL.test(each.quote);
    const amountIs = isMore && !isDigital ? 'exact' : 'at-least';
    return { ...credit, amountIs, box: each.box };
  });
  return { credits, trouble: troubles };
}

// In each of our languages.
const DIGITAL = /digital|numérique|kindle|e-?book|デジタル|電子書籍/i;

function ownedBy(amount: Money, { marketplace }: Page): Money | string {
  if (amount.currency !== marketplace.currency) return FOREIGN_MONEY;
  const owned = { ...amount, minor: Math.abs(amount.minor) };
  return isAbsurd(owned) ? 'a credit of an amount beyond belief' : owned;
}

/**
 * A ticked box and its row are one credit: by the same amount, by the sum of all rows, or because there is one of
 * each. The box names the balance where its row shows only what of it came off.
 */
function joined(rows: readonly Found[], boxes: readonly Box[]): Found[] {
  const ticked = boxes.filter(({ isTicked }) => isTicked);
  const left = new Set(ticked);
  const [all] = ticked;
  const sum = rows.reduce((each, { amount }) => each + amount.minor, 0);
  const coversAll = ticked.length === 1 && all !== undefined && rows.length > 1 && all.amount.minor === sum;
  const withBox = rows.map((row): Found => {
    const same = coversAll ? all : [...left].find(({ amount }) => amount.minor === row.amount.minor);
    if (same) left.delete(same);
    return same ? { ...row, box: 'ticked' } : row;
  });
  const [row, otherRow] = withBox.filter(({ box }) => box === null);
  const [box, otherBox] = left;
  const isPair = row && box && !otherRow && !otherBox && box.amount.minor > row.amount.minor;
  if (isPair) left.delete(box);
  const paired = withBox.map((each) =>
    isPair && each === row ? { ...row, amount: box.amount, box: 'ticked' as const, quote: box.quote } : each,
  );
  const alone = boxes.filter((each) => !each.isTicked || left.has(each));
  return [...paired, ...alone.map(creditOf)];
}

function creditOf({ name, amount, isTicked, rung, quote }: Box): Found {
  return { name, amount, box: isTicked ? 'ticked' : 'unticked', rung, quote };
}

/** Goods that such credits usually buy: sold by Amazon, things, not gift cards. The least that the page shows. */
function goodsFor({ items, lines }: Spending): number {
  const own = items.filter(
    ({ soldByAmazon, digital, giftCard }) => soldByAmazon === true && digital !== true && giftCard !== true,
  );
  const goods = own.reduce((all, { price, quantity }) => all + (price?.minor ?? 0) * (quantity ?? 1), 0);
  const sums = lines.flatMap(({ kind, amount }) => (kind === 'items' && amount ? amount.minor : []));
  // A price may be that of all pieces: together they are no more than the page's own sum of them.
  return sums.length === 0
    ? goods
    : Math.min(
        goods,
        sums.reduce((all, sum) => all + sum, 0),
      );
}

const DISCOUNTS: readonly Line['kind'][] = ['promotion', 'coupon', 'subscription'];

/** All that comes off, or would: a credit is known to the cent only where more goods were left for it to pay. */
function comesOff(lines: readonly Line[], credits: readonly Found[]): number {
  const discounts = lines.filter(({ kind, spendsCredit }) => DISCOUNTS.includes(kind) && !spendsCredit);
  const amounts = [...discounts.map(({ amount }) => amount), ...credits.map(({ amount }) => amount)];
  return amounts.reduce((all, amount) => all + Math.abs(amount?.minor ?? 0), 0);
}
