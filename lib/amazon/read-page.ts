import type { Instant } from '../domain/day.ts';
import type { Reading, TroubleCode } from '../domain/reading.ts';
import { gateOf } from './gates.ts';
import { languageOf } from './language.ts';
import { marketplaceOf } from './marketplaces.ts';
import { type Findings, NOTHING, type Page, type Readers, trouble } from './page.ts';
import { familyOf } from './page-kinds.ts';
import { readingOf } from './reading-of.ts';
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
    return readingOf(
      'other',
      url.hostname,
      language,
      only('unknown-layout', 'not a storefront that is known'),
    );
  }
  const family = familyOf(url);
  const reader = family === 'other' ? undefined : readers[family];
  const spoken = language ?? marketplace.language;
  const page: Page = {
    document,
    url,
    marketplace,
    language: spoken,
    words: gateWords,
    isForeign: !reader?.speaks(spoken),
    at,
  };
  const gate = gateOf(page);
  if (gate) return readingOf(gate.gate, marketplace.key, language, { ...NOTHING, trouble: [gate.trouble] });
  if (!reader) {
    const why =
      family === 'other' ? 'no page that is known has this address' : 'no reader for this family yet';
    return readingOf(family, marketplace.key, language, only('unknown-layout', why));
  }
  return readingOf(family, marketplace.key, language, reader.read(page), page.isForeign);
}

function only(code: TroubleCode, about: string): Findings {
  return { ...NOTHING, trouble: [trouble(code, about)] };
}
