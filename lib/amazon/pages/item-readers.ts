import type { FamilyReader, Reader, Readers } from '../page.ts';
import { itemWordsFor } from '../words/item-words.ts';
import { readItem } from './item.ts';
import { readSearch } from './search.ts';

/** With the words of item, search and cart pages. */
export const inItemWords = (read: Reader): FamilyReader => ({
  read,
  speaks: (language) => itemWordsFor(language) !== null,
});

/** Item and search pages: what the script on them brings along. */
export const ITEM_READERS: Readers = {
  item: inItemWords(readItem),
  search: inItemWords(readSearch),
};
