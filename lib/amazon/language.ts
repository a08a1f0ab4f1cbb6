import { languageInPath } from './page-kinds.ts';

/** The two-letter language that a page says it is in: `html[lang]` first, then its address; null where neither does. */
export function languageOf(document: Document, url: URL): string | null {
  const said = document.documentElement?.getAttribute('lang') ?? '';
  return /^([a-z]{2,3})(?:[-_]|$)/i.exec(said.trim())?.[1]?.toLowerCase() ?? languageInPath(url);
}
