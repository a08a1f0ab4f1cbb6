import type { ViewKey } from '../lib/wording/translate.ts';

/** What each version brought, newest first; a version without news for shoppers is not listed. */
const NEWS: readonly { readonly version: string; readonly text: ViewKey }[] = [
  { version: '0.2.0', text: 'news.wallet' },
];

/** What came after the version that the shopper had before, newest first. */
export function newsSince(version: string): readonly ViewKey[] {
  return NEWS.filter((each) => isLater(each.version, version)).map(({ text }) => text);
}

function isLater(one: string, other: string): boolean {
  const others = other.split('.').map(Number);
  const parts = one.split('.').map((part, place) => Number(part) - (others[place] ?? 0));
  return (parts.find((difference) => difference !== 0) ?? 0) > 0;
}
