import { isCurrency } from './money.ts';
import { LONGEST_QUOTE } from './reading.ts';
import { NO_FACTS, type Place, type TextCredit } from './text-reading.ts';

/** What a mark can stand for. */
export type TextFact = Exclude<keyof TextCredit, 'quotes' | 'places'>;

const { quotes: _quotes, places: _places, ...FACTS } = NO_FACTS;
export const TEXT_FACTS = Object.keys(FACTS) as readonly TextFact[];

export interface Mark extends Place {
  readonly fact: TextFact;
}

/** The words that a credit was kept from, with what was understood in them. */
export interface KeptWords {
  readonly text: string;
  /** Of the facts that were let stand, by their start. */
  readonly marks: readonly Mark[];
}

/** A mail or the terms of one promotion; of a newsletter only the parts around what was understood are kept. */
const LONGEST_WHOLE = 4_000;
/** More than any excerpt below comes to: a mark of each fact, each a sentence of 900 characters, and what is around. */
export const LONGEST_KEPT = 60_000;
const AROUND = 300;
const CUT = '\n…\n';

/** The words to be kept of a text: all of it, or what stands around the marks. */
export function keepWords(text: string, marks: readonly Mark[]): KeptWords {
  const inOrder = marks.toSorted((one, other) => one.start - other.start || other.end - one.end);
  if (text.length <= LONGEST_WHOLE) return { text, marks: inOrder };
  let kept = '';
  const moved: Mark[] = [];
  for (const part of partsAround(text, inOrder)) {
    if (kept !== '') kept += CUT;
    const shift = kept.length - part.start;
    for (const mark of inOrder) {
      if (mark.start >= part.start && mark.end <= part.end)
        moved.push({ ...mark, start: mark.start + shift, end: mark.end + shift });
    }
    kept += text.slice(part.start, part.end);
  }
  return { text: kept, marks: moved };
}

/** Whole words around each mark; where two such parts meet they are one. */
function partsAround(text: string, marks: readonly Mark[]): readonly Place[] {
  if (marks.length === 0) return [{ start: 0, end: LONGEST_WHOLE }];
  const parts: Place[] = [];
  for (const mark of marks) {
    const start = wordEdge(text, Math.max(0, mark.start - AROUND), 1);
    const end = wordEdge(text, Math.min(text.length, mark.end + AROUND), -1);
    const last = parts.at(-1);
    if (last !== undefined && start <= last.end)
      parts[parts.length - 1] = { ...last, end: Math.max(last.end, end) };
    else parts.push({ start, end });
  }
  return parts;
}

/** The next space in a direction, within one word; text without spaces is cut where it stands. */
function wordEdge(text: string, from: number, step: 1 | -1): number {
  if (from === 0 || from === text.length) return from;
  for (let at = from; Math.abs(at - from) < LONGEST_WORD; at += step) {
    if (/\s/.test(text.charAt(at))) return step === 1 ? at + 1 : at;
  }
  return from;
}

const LONGEST_WORD = 40;

/** A run of kept words that bears the same marks all along. */
export interface Segment {
  readonly text: string;
  readonly facts: readonly TextFact[];
}

/** The words cut at every edge of a mark, in order; put together again they are the text. */
export function segmentsOf({ text, marks }: KeptWords): readonly Segment[] {
  const edges = new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...edges].filter((edge) => edge >= 0 && edge <= text.length).toSorted((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const facts = marks.filter((mark) => mark.start <= start && mark.end >= end).map(({ fact }) => fact);
    return { text: text.slice(start, end), facts: [...new Set(facts)] };
  });
}

/** In the place of a code, wherever words are shown that nobody asked for: it is as good as money (LOOK). */
const HIDDEN_CODE = '••••';

/**
 * Letters with digits, also with hyphens, in full width and with marks that nobody sees: a mail names its code more than
 * once, and may name others. What is hidden in vain is no harm; what is shown in vain is money.
 */
const SIGN = 'a-z\\d\uff10-\uff19\uff21-\uff3a\uff41-\uff5a';
const CODE_LIKE = new RegExp(
  `[${SIGN}][${SIGN}\u00ad\u200b-\u200f\u2010-\u2015\u2060\ufeff-]{3,40}[${SIGN}]`,
  'giu',
);
const SHORTEST_CODE = 5;
/** "30-day", "covid-19", "23h59", "1000kr". */
const COMPOUND = /^\d+-[a-z]+$|^[a-z]+-\d{1,2}$|^\d{1,2}h\d{2}$|^\d+[a-z]{2}$/i;

function isCodeLike(token: string): boolean {
  const signs = token.normalize('NFKC').replace(/[^a-z\d]/giu, '');
  const letters = signs.replace(/\d/g, '');
  const isMoney = isCurrency(letters.toUpperCase());
  const isMixed = letters !== '' && letters !== signs;
  return signs.length >= SHORTEST_CODE && isMixed && !isMoney && !COMPOUND.test(token);
}

/** The words without the codes that stand in them: those that were understood, and all that look like one. */
export function hideCodes({ text, marks }: KeptWords): KeptWords {
  const understood = marks.filter(({ fact }) => fact === 'code');
  const codes = codesIn(
    text,
    understood.map(({ start, end }) => text.slice(start, end)),
  );
  let hidden = '';
  let read = 0;
  for (const { start, end } of codes) {
    hidden += text.slice(read, start) + HIDDEN_CODE;
    read = end;
  }
  const moved = (at: number): number =>
    codes.reduce((to, { start, end }) => {
      if (at <= start) return to;
      return at >= end ? to + HIDDEN_CODE.length - (end - start) : to - (at - start);
    }, at);
  return {
    text: hidden + text.slice(read),
    marks: marks.map((mark) => ({ ...mark, start: moved(mark.start), end: moved(mark.end) })),
  };
}

/** Where codes stand, in order and apart. */
function codesIn(text: string, known: readonly string[]): readonly Place[] {
  const alike = [...text.matchAll(CODE_LIKE)]
    .filter(([token]) => isCodeLike(token))
    .map(({ index, 0: token }) => ({ start: index, end: index + token.length }));
  const places = [...alike, ...known.flatMap((code) => placesOf(text, code))];
  const apart: Place[] = [];
  for (const place of places.toSorted((one, other) => one.start - other.start)) {
    const last = apart.at(-1);
    if (last === undefined || place.start >= last.end) apart.push(place);
    else apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, place.end) };
  }
  return apart;
}

function placesOf(text: string, code: string): readonly Place[] {
  const places: Place[] = [];
  const [all, one] = [text.toLowerCase(), code.toLowerCase()];
  // A letter that grows when it is made small would move all behind it.
  if (one === '' || all.length !== text.length) return places;
  for (let at = all.indexOf(one); at >= 0; at = all.indexOf(one, at + one.length))
    places.push({ start: at, end: at + one.length });
  return places;
}

/** A sentence to be shown as evidence, without codes. @param code the one that was understood; null where none was */
export function quotable(sentence: string, code: string | null): string {
  const marks =
    code === null ? [] : placesOf(sentence, code).map((place) => ({ fact: 'code' as const, ...place }));
  return hideCodes({ text: sentence, marks }).text.slice(0, LONGEST_QUOTE);
}

/** The first line that something was understood in, without a code; null where nothing was. */
export function firstMarked(words: KeptWords): string | null {
  const {
    text,
    marks: [first],
  } = hideCodes(words);
  if (first === undefined) return null;
  const start = text.lastIndexOf('\n', first.start) + 1;
  const end = text.indexOf('\n', first.end);
  const line = text.slice(start, end < 0 ? text.length : end).trim();
  return (line.length <= LONGEST_QUOTE ? line : text.slice(first.start, first.end)).slice(0, LONGEST_QUOTE);
}

/** Every fact that a text says of a credit, marked where it stands. */
export function marksOf({ places }: TextCredit): readonly Mark[] {
  return TEXT_FACTS.flatMap((fact) => {
    const place = places[fact];
    return place === undefined ? [] : [{ fact, ...place }];
  });
}
