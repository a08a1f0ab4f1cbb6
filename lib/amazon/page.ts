import type { Day, Instant } from '../domain/day.ts';
import type { Money } from '../domain/money.ts';
import type { CreditSighting, Notice, Trouble, TroubleCode } from '../domain/reading.ts';
import type { Marketplace } from './marketplaces.ts';
import type { Words } from './words/index.ts';

/** A page as its reader gets it. */
export interface Page {
  readonly document: Document;
  readonly url: URL;
  readonly marketplace: Marketplace;
  /** The words of the page's language, or the fallback's where that language has no file. */
  readonly words: Words;
  /** The page speaks a language that has no file: what its sentences say is not known. */
  readonly isForeign: boolean;
  readonly at: Instant | null;
  /** The civil day of `at` in the storefront's zone. */
  readonly today: Day | null;
}

/** What a reader found, before it is put into a reading. */
export interface Findings {
  readonly trouble: readonly Trouble[];
  readonly total: Money | null;
  readonly credits: readonly CreditSighting[];
  readonly giftCardBalance: Money | null;
  readonly notices: readonly Notice[];
}

export type Reader = (page: Page) => Findings;

export const NOTHING: Findings = {
  trouble: [],
  total: null,
  credits: [],
  giftCardBalance: null,
  notices: [],
};

export function trouble(code: TroubleCode, about: string): Trouble {
  return { code, about };
}

/** A pattern of the words file, without regard to case. Ours: never built from a page. */
export function pattern(source: string): RegExp {
  const known = patterns.get(source) ?? new RegExp(source, 'iu');
  patterns.set(source, known);
  return known;
}

const patterns = new Map<string, RegExp>();
