import type { Page as PageName, Reading, TroubleCode } from '../domain/reading.ts';
import { type Findings, trouble } from './page.ts';

const EXPLAINED_BY_LANGUAGE = new Set<TroubleCode>(['nothing-here', 'unknown-layout', 'sums-do-not-add-up']);

/** What was found, as a reading. On a page in a language without words it is put to the shopper. */
export function readingOf(
  page: PageName,
  marketplace: string,
  language: string | null,
  findings: Findings,
  isForeign = false,
): Reading {
  return { page, marketplace, language, ...(isForeign ? asked(findings) : findings) };
}

function asked(found: Findings): Findings {
  const foreign = trouble('unexpected-language', 'no words for the language of this page');
  // What the words would have explained is no trouble of its own.
  const rest = found.trouble.filter(({ code }) => !EXPLAINED_BY_LANGUAGE.has(code));
  const credits = found.credits.map((credit) => ({ ...credit, confidence: 'confirm' as const }));
  return { ...found, trouble: [foreign, ...rest], credits };
}
