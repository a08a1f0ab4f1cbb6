import type { TextWords } from './words/text-words.ts';

/** Where a sentence stands in the folded text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// A million characters of mail have fewer sentences than this; what has more is no text.
const MOST = 20_000;
// As much as one sentence of terms takes; an endless line is cut between words.
const LONGEST = 600;
const STOPS = /\n|[。！？]|[.!?;]+[)"']{0,2}(?= |\n|$)|[!?](?=[^ ])/g;

/** The sentences of a folded text. Where a point ends none is known by the word before it, never by letter case. */
export function sentenceSpans(plain: string, words: TextWords): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const stop of plain.matchAll(STOPS)) {
    const end = stop.index + stop[0].length;
    if (spans.length >= MOST) return spans;
    if (stop[0] === '.' && !endsSentence(plain, stop.index, words)) continue;
    push(spans, plain, start, end);
    start = end;
  }
  push(spans, plain, start, plain.length);
  return spans;
}

function push(spans: Span[], plain: string, from: number, to: number): void {
  let start = from;
  while (to - start > LONGEST) {
    const space = plain.lastIndexOf(' ', start + LONGEST);
    const end = space > start + LONGEST / 2 ? space : start + LONGEST;
    spans.push({ start, end });
    start = end;
  }
  if (/[\p{L}\d]/u.test(plain.slice(start, to))) spans.push({ start, end: to });
}

const INITIALS = /^(?:\p{L}\.){1,4}\p{L}$/u;

function endsSentence(plain: string, point: number, words: TextWords): boolean {
  const before = /[^\s("']{1,24}$/.exec(plain.slice(Math.max(0, point - 24), point))?.[0] ?? '';
  const after = plain.slice(point + 1, point + 24).trimStart();
  if (/^[ap]\.m$/.test(before)) return !words.afterHalfDay.test(after);
  if (INITIALS.test(before)) return false;
  if (/^(?:\d{1,2}\.)?\d{1,2}$/.test(before)) return !words.afterOrdinalPoint?.test(after);
  return !words.abbreviations.has(before);
}
