import { understood } from '../../lib/amazon/notice-facts.ts';
import type { AskReply, GoodsText } from '../../lib/browser/messages.ts';
import { forgetPage, recallPage, rememberPage } from '../../lib/browser/recent-pages.ts';
import type { Settings } from '../../lib/browser/settings.ts';
import { termsTold } from '../../lib/domain/attribute-terms.ts';
import type { Credit } from '../../lib/domain/credit.ts';
import { dayAt } from '../../lib/domain/day.ts';
import type { PageQuestion } from '../../lib/domain/page-question.ts';
import type { Placed } from '../../lib/domain/placed.ts';
import type { Reading } from '../../lib/domain/reading.ts';
import { spentParts } from '../../lib/domain/spent-parts.ts';
import type { AtTotals } from '../../lib/domain/verdict/at-totals.ts';
import { type Basket, basketOf } from '../../lib/domain/verdict/basket.ts';
import { type Judgement, judgeAll } from '../../lib/domain/verdict/judge-all.ts';
import { outcomeOf } from '../../lib/domain/verdict/outcome.ts';
import type { Verdict } from '../../lib/domain/verdict/verdict.ts';
import type { Books } from '../../lib/store/books.ts';
import { recordReading } from '../../lib/store/record-reading.ts';
import { recordTold } from '../../lib/store/told-terms.ts';
import { type Here, lookHere } from './here.ts';
import { oneAfterAnother } from './one-after-another.ts';
import type { Origin } from './origin.ts';
import { zoneHere } from './speech.ts';
import { wordCode } from './word-action.ts';
import { wordFindings } from './word-findings.ts';
import { wordGoodsPill } from './word-goods-pill.ts';
import { wordRows } from './word-rows.ts';
import { wordTotals } from './word-totals.ts';

/**
 * The last page before an order. What it shows of credits goes into the books: as findings, as rules of credits that
 * are known. Then its own totals are held against what was expected of these goods.
 */
export async function answerCheckout(
  books: Books,
  settings: Settings,
  asked: PageQuestion,
  origin: Origin,
): Promise<AskReply> {
  const { marketplace } = origin;
  const language = asked.reading.language ?? marketplace.language;
  const reading: Reading = {
    ...asked.reading,
    ...understood(asked.reading, { marketplace, language, at: Date.now() }),
  };
  const question = { ...asked, reading };
  const readingId = await oneAfterAnother(() => record(books, settings, question, origin));
  const here = await lookHere(books, settings, question, origin);
  const expected = judgeAll(await expectedBasket(reading, here), here.entries, here.context);
  const found = here.findings.filter(({ credit }) => isShownBy(credit, readingId));
  const credits = found.map(({ credit }) => credit);
  const totals = outcomeOf(expected, reading, here.context, credits);
  await rememberSpent(expected, totals, reading, { ...here, findings: found, purchase: origin.purchase });
  if (!settings.linesInCart) return { goods: [], totals: [] };
  const now = judgeAll(basketOf(reading), here.entries, here.context);
  const told = now.verdicts.filter((verdict) => !isRefuted(verdict, totals));
  return { goods: wordRows(reading.items, told, here), totals: linesAt(totals, now, found, here) };
}

function linesAt(
  totals: AtTotals,
  now: Judgement,
  found: readonly Placed[],
  here: Here,
): readonly GoodsText[] {
  // Of whom nobody knows whose they are, even Amazon's own totals are not spoken: not an amount, not a name. And where
  // the books know nothing of what is here, the page says it all by itself.
  const isStrange = here.accountId === null || here.entries.length + found.length === 0;
  const line = isStrange ? wordGoodsPill(now, here) : wordTotals(totals, now, here);
  return [...(line === null ? [] : [line]), ...wordCode(now, here), ...wordFindings(found, here)];
}

/** It came off although none of the goods was thought to be for it: what was thought of them is no longer said. */
function isRefuted({ entry, fits }: Verdict, totals: AtTotals): boolean {
  const isSpent = totals.is === 'came-off' && totals.creditIds.includes(entry.credit.id);
  return isSpent && !fits.some(({ answer }) => answer === 'yes');
}

/** On this very page, and not on a checkout before it. */
function isShownBy({ sightings: { checkout } }: Credit, readingId: string | null): boolean {
  return checkout !== undefined && checkout.readingId === readingId;
}

/** What a page without a word about credits says is no news of them: it does not make what is known look fresh. */
async function record(
  books: Books,
  settings: Settings,
  { reading, customerId }: PageQuestion,
  origin: Origin,
): Promise<string | null> {
  const { marketplace, family } = origin;
  const now = Date.now();
  let readingId: string | null = null;
  if (reading.credits.length > 0) {
    const { key: id, currency, zone } = marketplace;
    ({ readingId } = await recordReading(books, {
      reading,
      customerId,
      outline: null,
      family,
      marketplace: { id, currency, zone },
      shopperZone: zoneHere(),
      now,
    }));
  }
  const here = await lookHere(books, settings, { reading, customerId, ...UNASKED }, origin);
  const credits = here.entries.map(({ credit }) => credit);
  const told = termsTold(reading, credits, readingId);
  if (here.accountId !== null && told.length > 0)
    await recordTold(books, { accountId: here.accountId, told, now });
  return readingId;
}

const UNASKED = { reviewFollows: null, amazonOffers: null };

/**
 * The goods by themselves: a box that is off and a notice are why something did not come off, not why it was not
 * expected. A page that lists no goods has those of the cart before it.
 */
async function expectedBasket(reading: Reading, { accountId, marketplace, now }: Here): Promise<Basket> {
  const basket = { ...basketOf(reading), notices: [], boxes: [] };
  if (reading.items.length > 0 || accountId === null) return basket;
  const cart = await recallPage('cart', { marketplace: marketplace.key, accountId }, now);
  // "Buy now" goes past the cart: only goods that come to the same sum are those of this checkout.
  if (
    cart === null ||
    sumOfGoods(cart.lines) === null ||
    sumOfGoods(cart.lines) !== sumOfGoods(reading.lines)
  )
    return basket;
  return { ...basket, items: cart.items, lines: [...cart.lines, ...discountsIn(reading)] };
}

/** As it is printed, in minor units; null where it is not, or not once. */
function sumOfGoods(lines: Reading['lines']): number | null {
  const [sum, another] = lines.filter(({ kind }) => kind === 'items');
  return another === undefined ? (sum?.amount?.minor ?? null) : null;
}

function discountsIn({ lines }: Reading): Reading['lines'] {
  return lines.filter(({ kind }) => kind === 'promotion' || kind === 'coupon' || kind === 'subscription');
}

/** For the page that says thanks, which seldom says what was paid with. */
async function rememberSpent(
  { verdicts }: Judgement,
  totals: AtTotals,
  { lines }: Reading,
  { accountId, findings, marketplace, now, purchase }: Here & Pick<Origin, 'purchase'>,
): Promise<void> {
  if (accountId === null) return;
  const shopper = { marketplace: marketplace.key, accountId };
  const creditsOf = (among: readonly Verdict[]) => among.map(({ entry }) => entry.credit);
  const likely = creditsOf(verdicts.filter(({ answer }) => answer !== 'no'));
  const others = creditsOf(verdicts.filter(({ answer }) => answer === 'no'));
  // What is spent before the shopper has said whose it is was theirs all the same, and is not left to be kept.
  const expected = [...likely, ...findings.map(({ credit }) => credit)];
  const spent = totals.is === 'came-off' ? spentParts(expected, lines, marketplace.currency, others) : null;
  const row = lines.find(({ spendsCredit }) => spendsCredit);
  // A page without its sum may still be filling, and takes nothing back.
  if (totals.is === "can't tell") return;
  if (spent === null || row === undefined) return forgetPage('checkout', shopper);
  const total =
    lines.findLast(({ kind, amount }) => kind === 'total' && amount !== null)?.amount?.minor ?? null;
  const placedOn = dayAt(now, marketplace.zone);
  await rememberPage('checkout', shopper, { purchase, spent, total, placedOn, quote: row.label }, now);
}
