import type { Day, Instant } from '../domain/day.ts';
import type { Money } from '../domain/money.ts';
import {
  type CreditSighting,
  type Family,
  type Item,
  type Line,
  LONGEST_QUOTE,
  type Notice,
  type OrderSighting,
  type Trouble,
  type TroubleCode,
} from '../domain/reading.ts';
import type { Marketplace } from './marketplaces.ts';
import { clamp } from './plain-text.ts';
import type { GateWords, Words } from './words/index.ts';

/** A page as its reader gets it. */
export interface Page {
  readonly document: Document;
  readonly url: URL;
  readonly marketplace: Marketplace;
  /** Two letters: what the page says that it speaks, else the storefront's own language. */
  readonly language: string;
  /** What may stand in the way of it. A reader brings the words of its own pages along. */
  readonly words: GateWords;
  /** The page speaks a language in which its reader knows no words: what its sentences say is not known. */
  readonly isForeign: boolean;
  readonly at: Instant | null;
}

/** As much of a page as item, search and cart pages are read by. */
export type OfferPage = Pick<Page, 'document' | 'url' | 'marketplace' | 'language'>;

/** A page of rewards or balances: with the words of its language, or the fallback's where that has no file. */
export interface RewardPage extends Page {
  readonly words: Words;
  /** The civil day of `at` in the storefront's zone. */
  readonly today: Day | null;
}

/** What a reader found, before it is put into a reading. */
export interface Findings {
  readonly trouble: readonly Trouble[];
  readonly total: Money | null;
  readonly credits: readonly CreditSighting[];
  readonly giftCardBalance: Money | null;
  readonly items: readonly Item[];
  readonly lines: readonly Line[];
  readonly orders: readonly OrderSighting[];
  readonly notices: readonly Notice[];
}

export type Reader = (page: Page) => Findings;

/** A family's reader, and the languages in which it knows words. */
export interface FamilyReader {
  readonly read: Reader;
  readonly speaks: (language: string) => boolean;
}

/** The readers that one script brings along. */
export type Readers = Partial<Record<Family, FamilyReader>>;

export const NOTHING: Findings = {
  trouble: [],
  total: null,
  credits: [],
  giftCardBalance: null,
  items: [],
  lines: [],
  orders: [],
  notices: [],
};

export function trouble(code: TroubleCode, about: string): Trouble {
  return { code, about };
}

export function notice(kind: Notice['kind'], quote: string, more: Partial<Notice> = {}): Notice {
  return {
    kind,
    amount: null,
    quote: clamp(quote, LONGEST_QUOTE),
    beside: null,
    about: null,
    code: null,
    endsOn: null,
    seller: null,
    ...more,
  };
}

/** A pattern of the words file, without regard to case. Ours: never built from a page. */
export function pattern(source: string): RegExp {
  const known = patterns.get(source);
  if (known) return known;
  const compiled = new RegExp(source, 'iu');
  patterns.set(source, compiled);
  return compiled;
}

const patterns = new Map<string, RegExp>();
