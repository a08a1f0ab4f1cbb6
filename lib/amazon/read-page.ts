import { dayAt, type Instant } from '../domain/day.ts';
import type { Page as PageName, Reading, Trouble, TroubleCode } from '../domain/reading.ts';
import { gateOf } from './gates.ts';
import { languageOf } from './language.ts';
import { marketplaceOf } from './marketplaces.ts';
import { type Findings, NOTHING, type Page, type Readers, trouble } from './page.ts';
import { familyOf } from './page-kinds.ts';
import { gateWords } from './words/en.ts';

/**
 * What a page says: a reading, or a reading that says why it has nothing. Never throws for what a page holds.
 * `at` is the time of reading; null leaves everything that would be checked against today unchecked.
 * `readers` are those that the script brings along.
 */
export function readPage(document: Document, url: URL, at: Instant | null, readers: Readers): Reading {
  const marketplace = marketplaceOf(url);
  const language = languageOf(document, url);
  if (!marketplace) {
    return readingOf('other', url.hostname, language, [
      trouble('unknown-layout', 'not a storefront that is known'),
    ]);
  }
  const family = familyOf(url);
  const reader = family === 'other' ? undefined : readers[family];
  const spoken = language ?? marketplace.languages.value[0] ?? '';
  const page: Page = {
    document,
    url,
    marketplace,
    language: spoken,
    words: gateWords,
    isForeign: !reader?.speaks(spoken),
    at,
    today: at === null ? null : dayAt(at, marketplace.zone.value),
  };
  const gate = gateOf(page);
  if (gate) return readingOf(gate.gate, marketplace.key, language, [gate.trouble]);
  if (!reader) {
    const why =
      family === 'other' ? 'no page that is known has this address' : 'no reader for this family yet';
    return readingOf(family, marketplace.key, language, [trouble('unknown-layout', why)]);
  }
  const found = reader.read(page);
  return readingOf(
    family,
    marketplace.key,
    language,
    ...(page.isForeign ? asked(found) : ([found.trouble, found] as const)),
  );
}

const EXPLAINED_BY_LANGUAGE = new Set<TroubleCode>(['nothing-here', 'unknown-layout', 'sums-do-not-add-up']);

/** A page in a language without words: what was found anyway is put to the shopper. */
function asked(found: Findings): readonly [Trouble[], Findings] {
  const foreign = trouble('unexpected-language', 'no words for the language of this page');
  // What the words would have explained is no trouble of its own.
  const rest = found.trouble.filter(({ code }) => !EXPLAINED_BY_LANGUAGE.has(code));
  const credits = found.credits.map((credit) => ({ ...credit, confidence: 'confirm' as const }));
  return [[foreign, ...rest], { ...found, credits }];
}

function readingOf(
  page: PageName,
  marketplace: string,
  language: string | null,
  troubles: readonly Trouble[],
  { total, credits, giftCardBalance, items, lines, orders, notices }: Findings = NOTHING,
): Reading {
  return {
    page,
    marketplace,
    language,
    trouble: troubles,
    total,
    credits,
    giftCardBalance,
    items,
    lines,
    orders,
    notices,
  };
}
