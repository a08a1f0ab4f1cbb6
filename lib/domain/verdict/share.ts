import type { Yes } from './verdict.ts';
import type { Answer, Worth } from './worth.ts';

/** What goods of some items are worth: `worthOf` of one basket. */
export type WorthOf = (answers: readonly Answer[]) => Worth;

/**
 * What several credits take off one basket together, each eligible amount spent once. Amazon's order of use is not
 * known (DOMAIN §6.3): where credits compete for goods that only some of them buy, only a least sum is sure.
 * @param rivals what is held by credits of which nobody knows whether they come off, too
 */
export function shareOf(verdicts: readonly Yes[], rivals: number, worthOf: WorthOf): Worth {
  const parts = [...Map.groupBy(verdicts, reachKey).values()].map((among) => partOf(among, worthOf));
  const circles = parts.reduce(joinTouching, []);
  const least = sumOf(circles.map((circle) => leastOf(circle, rivals)));
  const most = sumOf(circles.map((circle) => mostOf(circle, worthOf)));
  return { least, most: Math.max(least, most) };
}

/** Credits that can reach the same items. */
interface Part {
  readonly verdicts: readonly Yes[];
  /** By item: `yes` only where each of them buys it, `no` only where none can. */
  readonly answers: readonly Answer[];
  /** What the goods are worth that they buy, what they hold, and the smaller of the two. */
  readonly worth: Worth;
  readonly held: Worth;
  readonly off: Worth;
}

function reachKey({ fits }: Yes): string {
  return fits.map(({ answer }) => (answer === 'no' ? '-' : '+')).join('');
}

function partOf(verdicts: readonly Yes[], worthOf: WorthOf): Part {
  const answers = merge(verdicts.map(({ fits }) => fits.map(({ answer }) => answer)));
  const worth = worthOf(answers);
  const held = heldBy(verdicts);
  return { verdicts, answers, worth, held, off: smaller(held, worth) };
}

/** What the credits hold; more, where one of them is only known as "at least so much". */
function heldBy(verdicts: readonly Yes[]): Worth {
  const least = sumOf(verdicts.map(({ entry }) => entry.credit.left));
  const isExact = verdicts.every(({ entry }) => entry.credit.amountIs === 'exact');
  return { least, most: isExact ? least : Number.POSITIVE_INFINITY };
}

function smaller(one: Worth, other: Worth): Worth {
  return { least: Math.min(one.least, other.least), most: Math.min(one.most, other.most) };
}

function merge(all: readonly (readonly Answer[])[]): readonly Answer[] {
  const [first = []] = all;
  return first.map((_, item) => {
    const said = new Set(all.map((answers) => answers[item]));
    const [only, another] = said;
    return another === undefined && only !== undefined ? only : "can't tell";
  });
}

/** Parts that can take from each other's goods, directly or through a third. */
function joinTouching(circles: readonly (readonly Part[])[], part: Part): readonly (readonly Part[])[] {
  const near = circles.filter((circle) => circle.some((other) => touch(part, other)));
  return [...circles.filter((circle) => !near.includes(circle)), [...near.flat(), part]];
}

function touch(one: Part, other: Part): boolean {
  return one.answers.some((answer, item) => answer !== 'no' && other.answers[item] !== 'no');
}

/**
 * Whatever the order: parts that cannot touch each other take off what they can, or others have taken their goods
 * instead; and each part takes off what all others together must leave it. The best of these is sure.
 */
function leastOf(circle: readonly Part[], rivals: number): number {
  const apart: Part[] = [];
  for (const part of circle.toSorted((one, other) => widthOf(one) - widthOf(other)))
    if (!apart.some((other) => touch(part, other))) apart.push(part);
  const ends = circle.map(({ off }) => off.least);
  const left = circle.map((part) => leftTo(part, circle, rivals));
  return Math.max(sumOf(apart.map(({ off }) => off.least)), ...ends, sumOf(left));
}

/** What a part still takes off when everybody else has gone first, with all that they have, to its goods. */
function leftTo(part: Part, circle: readonly Part[], rivals: number): number {
  const near = circle.filter((other) => other !== part && touch(part, other));
  const taken = rivals + sumOf(near.map(({ held }) => held.most));
  return Math.max(0, Math.min(part.held.least, part.worth.least - taken));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

function widthOf({ answers }: Part): number {
  return answers.filter((answer) => answer !== 'no').length;
}

/** Neither more than all of their goods, nor more than each part could take for itself. */
function mostOf(circle: readonly Part[], worthOf: WorthOf): number {
  const held = heldBy(circle.flatMap(({ verdicts }) => verdicts));
  const worth = worthOf(merge(circle.map(({ answers }) => answers)));
  return Math.min(smaller(held, worth).most, sumOf(circle.map(({ off }) => off.most)));
}
