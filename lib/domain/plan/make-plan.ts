import type { Entry } from '../glance.ts';
import { type Currency, MINOR_DIGITS, type Money } from '../money.ts';
import type { Basket } from '../verdict/basket.ts';
import type { Context } from '../verdict/context.ts';
import { leftoverOf } from '../verdict/leftover.ts';
import { areRowsWhole, worthOfItem } from '../verdict/worth.ts';
import { adviceOf } from './advice.ts';
import { chooseInOne, type Division, isWithinBounds } from './division.ts';
import type { Choice } from './holding.ts';
import { ordersOf } from './orders.ts';
import type { Plan, PlannedSum, Spare, TwoOrders } from './plan.ts';
import { surelyOff, type Till } from './sure.ts';
import { findSurer, tillsOf } from './surer.ts';
import { type Survey, surveyOf } from './survey.ts';
import { findTwoCodes } from './two-codes.ts';

/**
 * Plans which credits go on what. Pure and bounded: within `MOST_HOLDINGS` fitting credits and `MOST_ITEMS` items the
 * best plan by `compareChoices` where that can be proven, else a good one that says so.
 * @param entries live and kept, of one marketplace and account
 * @param currency of the marketplace: credits and prices in others are left alone
 */
export function makePlan(
  basket: Basket,
  entries: readonly Entry[],
  context: Context,
  currency: Currency,
): Plan {
  const survey = surveyOf(basket, entries, context, currency);
  const { choice, division, tills, twoOrders, isProven } = choosePlan(survey);
  const orders = ordersOf(survey, choice, division, tills);
  const money = (minor: number): Money => ({ minor, currency });
  const sure = Math.min(choice.off, surelyOff(survey, tills));
  const isOpen = mayBeMore(survey, choice);
  return {
    currency,
    orders,
    off: { money: money(choice.off), is: boundOf(isOpen, sure < choice.off) },
    sure: money(sure),
    lost: money(choice.lost),
    risk: riskOf(survey, choice, sure),
    twoOrders,
    proven: isProven && !isOpen && isWithinBounds(survey.holdings, survey.worths),
    advice: adviceOf(orders, survey.uncounted),
    spare: spareOf(survey, choice),
    uncounted: survey.uncounted,
  };
}

/** Credits times items: beyond, a second order takes longer to look for than anybody waits. */
const MOST_FOR_TWO = 200_000;

interface Chosen {
  readonly choice: Choice;
  readonly division: Division | null;
  readonly tills: readonly Till[];
  readonly twoOrders: TwoOrders | null;
  readonly isProven: boolean;
}

/** One order, unless two save at least one unit of the currency: €1.00, ¥1. */
function choosePlan(survey: Survey): Chosen {
  const { holdings, worths, currency } = survey;
  const unit = 10 ** MINOR_DIGITS[currency];
  const inOne = chooseInOne(holdings, worths);
  const whole: Till = { inside: worths.map(() => true), code: codeIn(survey, inOne) };
  // What a part of the goods comes to is known only where their rows are all that counts.
  const isPlain = survey.context.trouble.length === 0 && areRowsWhole(survey.basket, currency);
  if (!isPlain || holdings.length * worths.length > MOST_FOR_TWO)
    return { choice: inOne, division: null, tills: [whole], twoOrders: null, isProven: true };
  const { division, proven: isProven } = findTwoCodes(holdings, worths, inOne, unit);
  const saving = division === null ? null : savingOf(inOne, division.choice, unit, currency);
  if (division !== null && saving !== null) return { ...inTwo(survey, division, saving), isProven };
  const sure = surelyOff(survey, [whole]);
  const surer = findSurer(survey, inOne, sure, unit);
  if (surer === null) return { choice: inOne, division: null, tills: [whole], twoOrders: null, isProven };
  const chosen = inTwo(survey, surer, { by: 'sure', saves: { minor: 0, currency } });
  const saves = { minor: surelyOff(survey, chosen.tills) - sure, currency };
  return { ...chosen, twoOrders: { by: 'sure', saves }, isProven };
}

/** The order first after which more is sure. */
function inTwo(survey: Survey, division: Division, twoOrders: TwoOrders): Omit<Chosen, 'isProven'> {
  const { choice, first, reaches } = division;
  const codeAt = (inFirst: boolean) => {
    const at = survey.holdings.findIndex(
      ({ isCode }, place) =>
        isCode &&
        (choice.taken[place] ?? 0) > 0 &&
        reaches[place]?.some((reached, item) => reached && first[item] === inFirst),
    );
    return at === -1 ? null : at;
  };
  const tills = tillsOf(first, [codeAt(true), codeAt(false)]);
  const turned = tills.toReversed();
  const isTurned = surelyOff(survey, turned) > surelyOff(survey, tills);
  return { choice, division, tills: isTurned ? turned : tills, twoOrders };
}

function codeIn({ holdings }: Survey, { taken }: Choice): number | null {
  const at = holdings.findIndex(({ isCode }, place) => isCode && (taken[place] ?? 0) > 0);
  return at === -1 ? null : at;
}

/** What a second order saves: more money off, or more off and less lost together; null where it is less than a unit. */
function savingOf(inOne: Choice, { off, lost }: Choice, unit: number, currency: Currency): TwoOrders | null {
  const more = off - inOne.off;
  const net = more + inOne.lost - lost;
  if (more >= unit) return { by: 'second-code', saves: { minor: more, currency } };
  return more >= 0 && net >= unit ? { by: 'less-lost', saves: { minor: net, currency } } : null;
}

/** Where a credit, a price or the cart is not wholly known; rows that were not read may fill what is not spent. */
function mayBeMore({ holdings, fitting, basket, context, currency }: Survey, { taken }: Choice): boolean {
  const hasOpenPrice = basket.items.some((item, at) => {
    const { least, most } = worthOfItem(item, currency, basket.alone);
    return most > least && holdings.some(({ reach }) => reach[at]);
  });
  const hasOpenCredit = fitting.some(
    ({ entry: { credit } }, at) => credit.amountIs === 'at-least' && taken[at] === credit.left,
  );
  const hasOpenRows = context.trouble.length > 0 && holdings.some(({ left }, at) => (taken[at] ?? 0) < left);
  return hasOpenPrice || hasOpenCredit || hasOpenRows;
}

/** Less comes off where Amazon may take the credits otherwise than planned. */
function boundOf(mayBeMore: boolean, mayBeLess: boolean): PlannedSum['is'] {
  if (mayBeMore) return mayBeLess ? 'about' : 'at-least';
  return mayBeLess ? 'at-most' : 'exact';
}

function riskOf({ fitting, holdings }: Survey, { taken, off, lost }: Choice, sure: number): Plan['risk'] {
  const used = fitting.filter((_, at) => !holdings[at]?.isCode || (taken[at] ?? 0) > 0);
  const credits = used.map(({ entry }) => entry.credit);
  const risk = leftoverOf(credits, { least: sure, most: off });
  return risk !== null && risk.money.minor > lost ? risk : null;
}

function spareOf({ fitting, holdings }: Survey, { taken }: Choice): readonly Spare[] {
  const hasCode = holdings.some(({ isCode }, at) => isCode && (taken[at] ?? 0) > 0);
  return fitting.flatMap(({ entry }, at): Spare[] => {
    if ((taken[at] ?? 0) > 0) return [];
    return [{ entry, because: hasCode && holdings[at]?.isCode ? 'other-code' : 'taken' }];
  });
}
