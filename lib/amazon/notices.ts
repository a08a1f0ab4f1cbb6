import { LONGEST_NAME, type Notice } from '../domain/reading.ts';
import type { Cell } from './cells.ts';
import { notice, pattern } from './page.ts';
import { clamp } from './plain-text.ts';
import type { OrderWords } from './words/words.ts';

/** What a line stands with: it gives the line its meaning. */
export interface Place {
  readonly beside: Notice['beside'];
  readonly about: string | null;
}

/** More are not read: a page that prints so many says nothing about one credit. */
export const MOST_NOTICES = 200;
const LONGEST_PARAGRAPH = 2_000;

/**
 * The sentences of some lines that are about credits, codes or offers, by their own words or by what they stand with,
 * each once and as it is printed. What they say is not asked here: that is for `understood` (DESIGN §2).
 */
export function quotesIn(
  cells: readonly Cell[],
  words: OrderWords,
  placeOf: (cell: Cell) => Place,
): Notice[] {
  const notices = new Map<string, Notice>();
  for (const cell of cells) {
    if (notices.size >= MOST_NOTICES) break;
    const { beside, about } = placeOf(cell);
    const isOurs = beside !== null && beside !== 'item';
    for (const sentence of sentencesOf(cell.text.slice(0, LONGEST_PARAGRAPH))) {
      if (notices.has(sentence) || (!isOurs && !pattern(words.about).test(sentence))) continue;
      const place = { beside, about: about === null ? null : clamp(about, LONGEST_NAME) };
      notices.set(sentence, notice('other', sentence, place));
    }
  }
  return [...notices.values()];
}

// Not after a number, whose point makes it an ordinal: "27. Juli".
const SENTENCE_END = /(?<=[^\d\s][.!?])\s(?=[\p{Lu}"“„«(])|(?<=[。！？])/u;

export function sentencesOf(text: string): string[] {
  return text.split(SENTENCE_END).map((sentence) => sentence.trim());
}
