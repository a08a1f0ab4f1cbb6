import { has, MARK, pattern } from './patterns.ts';
import type { UseRules } from './words/text-words.ts';

/** Where a sentence says how often a credit can be used; null where it does not, or denies it. */
export interface UseAt {
  readonly single: number | null;
  readonly drawdown: number | null;
  readonly forfeited: number | null;
  readonly kept: number | null;
}

/** What of a credit stays for the next order: by the words for it, unless the sentence denies them. */
export function useAt(template: string, rules: UseRules): UseAt {
  const { denial } = rules;
  const isWhole = (at: Place): boolean => !isDenied(template, at, denial);
  // "Not a one-time code"; "cannot be split" is no denial of it but the thing itself.
  const isNamed = ({ start }: Place): boolean =>
    !has(template.slice(Math.max(clauseOf(template, start), start - 12), start), denial);
  return {
    single: placeOf(template, rules.single, isNamed),
    drawdown: placeOf(template, rules.drawdown, isWhole),
    forfeited: isOtherLoss(template, rules) ? null : placeOf(template, rules.forfeited, isNamed),
    kept: placeOf(template, rules.kept, isWhole),
  };
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function placeOf(template: string, source: string, counts: (at: Place) => boolean): number | null {
  const match = source === '' ? null : pattern(source).exec(template);
  if (match === null) return null;
  return counts({ start: match.index, end: match.index + match[0].length }) ? match.index : null;
}

/** As far behind its words as a verb that denies them stands. */
const BEHIND = 20;

/** "Cannot be used across several orders", "bleibt nicht erhalten": before the words, among or right behind them. */
function isDenied(template: string, { start, end }: Place, denial: string): boolean {
  return has(template.slice(clauseOf(template, start), end + BEHIND), denial);
}

/** Where the clause begins that goes on at a position. */
function clauseOf(template: string, position: number): number {
  const marks = [',', ';', ':', '、'].map((mark) => template.lastIndexOf(mark, Math.max(0, position - 1)));
  return Math.max(...marks) + 1;
}

/** Lost with its day, a return or a cancelled order, or not lost at all: that says nothing of what one order leaves. */
function isOtherLoss(template: string, { otherLoss }: UseRules): boolean {
  return template.includes(MARK.day) || has(template, otherLoss);
}
