import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isMarketplaceKey } from '../../../lib/amazon/marketplaces.ts';
import { findSentences } from '../../../lib/amazon/sentences.ts';
import { ALL_WORDS, type Words, wordsFor } from '../../../lib/amazon/words/index.ts';
import { ITEM_WORDS, itemWordsFor } from '../../../lib/amazon/words/item-words.ts';
import type { ItemWords } from '../../../lib/amazon/words/words.ts';

const files = readdirSync(new URL('../../../lib/amazon/words/', import.meta.url));

describe('words', () => {
  it('has one file for each language, and each file is in use', () => {
    const languages = files.filter((file) => /^[a-z]{2}\.ts$/.test(file));
    const used = new Set([...ALL_WORDS, ...ITEM_WORDS].map(({ language }) => `${language}.ts`));

    expect(languages.sort()).toEqual([...used].sort());
    expect(wordsFor('en')?.language).toBe('en');
    expect(wordsFor('xx')).toBe(null);
  });

  it.each(ALL_WORDS)('$language is whole', (words: Words) => {
    expect(words.months).toHaveLength(12);
    expect(words.weekdays).toHaveLength(7);
    expect(words.rewardsSeenOn.every(isMarketplaceKey)).toBe(true);
    for (const zone of Object.values(words.zones))
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
    expect(words.harmless.every((word) => /^[\p{L}’'-]+$/u.test(word))).toBe(true);
    expect(findSentences('', words)).toEqual([]);
  });

  it.each(ALL_WORDS)(
    'the patterns of $language compile and repeat nothing without a bound',
    (words: Words) => {
      const patterns = Object.values(words)
        .flatMap((value) =>
          Array.isArray(value) ? value.flatMap((one) => Object.values(one as object)) : value,
        )
        .flat()
        .filter((value): value is string => typeof value === 'string');
      for (const one of patterns) expect(one).not.toMatch(/(?<!\\)[*+](?!\\)/);
    },
  );
});

describe('words of items', () => {
  it('are found by the language of a page', () => {
    expect(ITEM_WORDS.map(({ language }) => language)).toEqual(['en', 'de', 'fr', 'it', 'es', 'ja']);
    expect(itemWordsFor('de')?.language).toBe('de');
    expect(itemWordsFor('pt')).toBe(null);
  });

  it.each(ITEM_WORDS)(
    'the patterns of $language compile and repeat nothing without a bound',
    (words: ItemWords) => {
      for (const one of Object.values(words).flat()) {
        expect(one).not.toMatch(/(?<!\\)[*+](?!\\)/);
        expect(() => new RegExp(one.replace(/\{\w+\}/g, 'x'), 'iu')).not.toThrow();
      }
    },
  );

  it.each(ITEM_WORDS)('the sentences of $language name who sells', ({ soldBy }) => {
    for (const sentence of soldBy) expect(sentence).toMatch(/\{(?:both|seller)\}/);
  });
});
