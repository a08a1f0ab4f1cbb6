import type { Why } from './plan.ts';
import { breadthOf } from './preference.ts';
import type { Survey } from './survey.ts';

/**
 * Why a credit is spent on these goods: told by those that could be spent there, too, and are not spent whole.
 * @param at place of the credit
 * @param items places of the goods
 * @param taken minor units, by credit
 */
export function whyOf(survey: Survey, at: number, items: readonly number[], taken: readonly number[]): Why {
  const { fitting, holdings } = survey;
  const [own, verdict] = [holdings[at], fitting[at]];
  if (own === undefined || verdict === undefined) return 'most-off';
  if (own.isCode) return holdings.filter(({ isCode }) => isCode).length > 1 ? 'best-code' : 'only-code';
  const near = holdings
    .map((_, other) => other)
    .filter((other) => other !== at && items.some((item) => holdings[other]?.reach[item]));
  if (near.length === 0) return 'only-one';
  const instead = near.filter((other) => {
    const { isCode = true, left = 0 } = holdings[other] ?? {};
    return !isCode && (taken[other] ?? 0) < left;
  });
  if (instead.length === 0) return 'enough-for-all';
  const end = verdict.entry.credit.endsSort;
  const others = instead.flatMap((other) => fitting[other] ?? []);
  if (others.every(({ entry }) => entry.credit.endsSort > end)) return 'ends-first';
  if (own.isOneUse && instead.every((other) => !holdings[other]?.isOneUse)) return 'one-use';
  if (!own.isOneUse && instead.every((other) => holdings[other]?.isOneUse && !taken[other]))
    return 'spares-one-use';
  const breadth = breadthOf(verdict.entry.credit);
  return others.every(({ entry: { credit } }) => credit.endsSort >= end && breadthOf(credit) > breadth)
    ? 'buys-less'
    : 'most-off';
}
