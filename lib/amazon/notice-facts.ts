import type { Day } from '../domain/day.ts';
import type { Money } from '../domain/money.ts';
import type { CreditSighting, Notice } from '../domain/reading.ts';
import type { Use } from '../domain/terms.ts';
import { AMOUNT, parseAmount } from './amounts.ts';
import { datePattern, readDate } from './dates.ts';
import { endOf } from './day-end.ts';
import type { MarketplaceKey } from './marketplaces.ts';
import { type Findings, type Page, pattern } from './page.ts';
import { noticeRules } from './text/notice-rules.ts';
import { factWords } from './words/en.ts';
import { NOTICE_WORDS } from './words/notice-words.ts';

/** What one sentence about a credit, a code or an offer says. Null: nothing, or it could be read two ways. */
export interface NoticeFacts {
  readonly kind: Notice['kind'] | null;
  /** What must be spent, or what is promised. */
  readonly amount: Money | null;
  readonly endsOn: Day | null;
  readonly seller: 'amazon' | null;
  /** Whether one order uses it up. */
  readonly use: Use | null;
}

/** Where and when a text stands. */
export type TextPlace = Pick<Page, 'marketplace' | 'language' | 'at'>;

/**
 * From words to facts: the one place that the words of a notice go through, so that a reader of whole texts can take
 * it over. Scripts on Amazon's pages send quotes and never come here (DESIGN §2).
 */
export function factsOf(text: string, { marketplace, language }: TextPlace): NoticeFacts {
  const kinds = Object.entries(NOTICE_WORDS[language] ?? {}) as [Notice['kind'], string][];
  const found = kinds.find(([, source]) => sentencePattern(source).test(text));
  const [kind, source] = found ?? [null, ''];
  const isAmount = kind === 'minimum' || kind === 'promised';
  const { seller, use } = noticeRules(text, language);
  return {
    kind,
    amount: isAmount ? amountIn(source, text, marketplace.key) : null,
    // A day is understood in one language yet.
    endsOn: language === factWords.language ? lastDayIn(text) : null,
    seller: seller === 'amazon' ? seller : null,
    use,
  };
}

/** Findings with what their quotes say, less the quotes that say nothing. */
export function understood(found: Findings, place: TextPlace): Findings {
  const notices = found.notices.flatMap((each) => understand(each, place) ?? []);
  return {
    ...found,
    notices,
    credits: found.credits.map((credit) => ({ ...credit, ...endOfCredit(credit, place) })),
    // A page that says this much is not empty.
    trouble: found.trouble.filter(({ code }) => code !== 'nothing-here' || notices.length === 0),
  };
}

function understand(said: Notice, place: TextPlace): Notice | null {
  const { kind, ...facts } = factsOf(said.quote, place);
  // Amazon's own code outranks the words.
  if (said.code !== null) return { ...said, ...facts };
  if (said.beside !== 'terms') return kind && { ...said, ...facts, kind };
  // Terms say what would be so, not what is so now.
  return { ...said, ...facts, kind: kind === 'minimum' || kind === 'promised' ? kind : 'other' };
}

/** A last day that a credit's own row prints. One that is over is none. */
function endOfCredit({ quote, endsOn }: CreditSighting, place: TextPlace): Partial<CreditSighting> {
  const day = endsOn === null ? factsOf(quote, place).endsOn : null;
  if (day === null) return {};
  const zone = place.marketplace.zone;
  const instant = endOf(day, null, zone);
  if (place.at !== null && instant <= place.at) return {};
  return { endsOn: day, endsAt: new Date(instant).toISOString(), zone, zoneFrom: 'assumed' };
}

/** Our own pattern of a sentence, with any amount in the place of `{amount}`. */
function sentencePattern(source: string): RegExp {
  return pattern(source.replaceAll('{amount}', `(?:${AMOUNT})`));
}

const AMOUNTS = new RegExp(AMOUNT, 'gu');

/** The only amount in the words that the pattern finds: of two, either could be meant. */
function amountIn(source: string, text: string, marketplace: MarketplaceKey): Money | null {
  const [amount, other] = new Set(sentencePattern(source).exec(text)?.[0].match(AMOUNTS));
  return amount && !other ? parseAmount(amount, marketplace) : null;
}

function lastDayIn(text: string): Day | null {
  const date = datePattern(factWords.dates);
  const said = pattern(factWords.until.replaceAll('{date}', date)).exec(text)?.[0];
  const printed = said && pattern(`${date}$`).exec(said)?.[0];
  return printed ? readDate(printed, factWords.dates).day : null;
}
