import type { Credit } from '../credit.ts';

/** Whether a page's words are the name of this credit: as the books have it, or as any page has printed it. */
export function isCalled({ name, sightings }: Credit, words: string | null): boolean {
  if (words === null) return false;
  const names = [name, ...Object.values(sightings).map((said) => said.name)];
  return names.some((each) => each !== null && plain(each) === plain(words));
}

function plain(name: string): string {
  return name
    .trim()
    .replace(/\s?[:：]$/, '')
    .toLowerCase();
}
