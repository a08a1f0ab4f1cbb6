import type { GuideKey } from '../../lib/wording/translate.ts';
import type { GuidePage } from './guide-props.ts';

/**
 * How well a sentence is known. Certain: Amazon's own text or a court's says it (grade A), several sources quote it or
 * read it from pages (grades B and R), or it is our own doing. Reported: everything else.
 */
export type Mark = 'certain' | 'reported';

/** One sentence or two of the guide. */
export interface Item {
  readonly text: GuideKey;
  readonly mark: Mark;
  /** The page of Amazon where the step is taken. */
  readonly page?: GuidePage;
  /** Another place of the guide that says more. */
  readonly more?: Passage;
}

/** What stands under one heading: steps in their order, then what else is known. */
export interface Passage {
  /** Part of an address: it stays as it is once it was published. */
  readonly id: string;
  readonly title: GuideKey;
  readonly steps?: readonly Item[];
  readonly points?: readonly Item[];
}

/** A passage with smaller ones below it. */
export interface Section extends Passage {
  readonly parts?: readonly Passage[];
}

type Ways = Omit<Item, 'text' | 'mark'>;

export function certain(text: GuideKey, ways: Ways = {}): Item {
  return { text, mark: 'certain', ...ways };
}

export function reported(text: GuideKey, ways: Ways = {}): Item {
  return { text, mark: 'reported', ...ways };
}
