import { type Codes, type Division, divide } from './division.ts';
import type { Choice } from './holding.ts';
import { surelyOff } from './sure.ts';
import type { Survey } from './survey.ts';

/** Kinds of goods that are tried on both sides, and divisions that are worked out to the end. */
const MOST_KINDS = 8;
const MOST_TRIES = 16;

/**
 * Two orders by which more is sure: goods that only one credit buys are ordered where no other credit can be taken for
 * them first. All goods that the same credits buy stay together. As planned, they take off as much and lose no more.
 * @param sure what is sure of one order, minor units
 * @param least so much more must be sure
 */
export function findSurer(survey: Survey, inOne: Choice, sure: number, least: number): Division | null {
  if (inOne.off - sure < least) return null;
  const { holdings, worths } = survey;
  const reached = worths
    .map((_, item) => item)
    .filter((item) => holdings.some(({ reach }) => reach[item]) && (worths[item] ?? 0) > 0);
  const kinds = [
    ...Map.groupBy(reached, (item) =>
      holdings.map(({ reach }) => (reach[item] ? '+' : '-')).join(''),
    ).values(),
  ];
  if (kinds.length < 2 || kinds.length > MOST_KINDS) return null;
  const code = holdings.findIndex(({ isCode }, at) => isCode && (inOne.taken[at] ?? 0) > 0);
  const sides: readonly Codes[] =
    code === -1
      ? [[null, null]]
      : [
          [code, null],
          [null, code],
        ];
  const ways: { readonly first: readonly boolean[]; readonly codes: Codes; readonly sure: number }[] = [];
  for (let set = 1; set < (1 << kinds.length) - 1; set += 1) {
    const inFirst = new Set(kinds.flatMap((items, kind) => (set & (1 << kind) ? items : [])));
    const first = worths.map((_, item) => inFirst.has(item));
    for (const codes of sides) {
      const inTwo = surelyOff(survey, tillsOf(first, codes));
      if (inTwo - sure >= least) ways.push({ first, codes, sure: inTwo });
    }
  }
  return (
    ways
      .toSorted((one, other) => other.sure - one.sure)
      .slice(0, MOST_TRIES)
      .map(({ first, codes }) => divide(holdings, worths, first, codes))
      .find(({ choice }) => choice.off >= inOne.off && choice.lost <= inOne.lost) ?? null
  );
}

/** The two orders of a division, with the code that is typed in each. */
export function tillsOf(first: readonly boolean[], [one, other]: Codes): Parameters<typeof surelyOff>[1] {
  return [
    { inside: first, code: one },
    { inside: first.map((inFirst) => !inFirst), code: other },
  ];
}
