import type { Place } from '../../domain/text-reading.ts';

/** A text as the patterns expect it, and where each of its characters stands in what was given. */
export interface FoldedText {
  /** In lower case, without accents and invisible marks, ASCII digits, single spaces; `\n` between paragraphs. */
  readonly plain: string;
  readonly original: string;
  /** For each position of `plain`, and for its end, the position in `original`. */
  readonly at: Uint32Array;
}

const INVISIBLE = /[\u00ad\u061c\u0640\u064b-\u0652\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\ufe0f/;
const QUOTED = /^(?:[ \t]{0,3}>){1,9}[ \t]?/;
const BULLET = /^[ \t\u00a0]{0,8}[-*•·–▪‣][ \t]+\S/;
// Written apart, as some systems copy it: accents are dropped, other marks make another letter.
const ACCENT = /[\u0300-\u036f]/u;
const JOINED = /[\u0653-\u0655\u3099\u309a]/u;

/** Folds letters, digits and spaces, so that a text reads the same however it was typed, pasted or quoted. */
export function foldText(original: string): FoldedText {
  const parts: string[] = [];
  const at = new Uint32Array(original.length * 3 + 2);
  let length = 0;
  let last = '\n';
  const put = (text: string, position: number): void => {
    for (let index = 0; index < text.length; index += 1) at[length + index] = position;
    length += text.length;
    parts.push(text);
    last = text;
  };
  const putBreak = (mark: string, position: number): void => {
    if (last === '\n' || last === mark) return;
    if (last === ' ') {
      parts.pop();
      length -= 1;
    }
    put(mark, position);
  };
  for (let index = 0; index < original.length; index += 1) {
    const isLineStart = index === 0 || original[index - 1] === '\n';
    if (isLineStart) {
      const line = original.slice(index, index + 40);
      index += QUOTED.exec(line)?.[0].length ?? 0;
      const rest = original.slice(index, index + 40);
      if (BULLET.test(rest) || /^[\s>]{0,30}\n/.test(rest)) putBreak('\n', index);
    }
    const mark = original[index + 1] ?? '';
    const isApart = JOINED.test(mark);
    const letter = isApart ? (original[index] + mark).normalize('NFC') : (original[index] ?? '');
    if (/\s/.test(letter)) putBreak(' ', index);
    else if (letter !== '') put(folded(letter), index);
    if (isApart) index += 1;
  }
  at[length] = original.length;
  return { plain: parts.join(''), original, at };
}

const known = new Map<string, string>();

function folded(letter: string): string {
  if (letter >= '!' && letter <= '@') return letter;
  const before = known.get(letter);
  if (before !== undefined) return before;
  if (known.size > 5_000) known.clear();
  const after = fold(letter);
  known.set(letter, after);
  return after;
}

const SAME: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  '’': "'",
  '‘': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '〜': '~',
  '￥': '¥',
  '٫': '.',
  '٬': ',',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
};

function fold(letter: string): string {
  if (INVISIBLE.test(letter) || ACCENT.test(letter)) return '';
  const code = letter.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return fold(String.fromCharCode(code - 0xfee0));
  if ((code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9)) return String(code & 0xf);
  // Placeholders of our own stand in the private use area: a text may not bring any along.
  if (code >= 0xe000 && code <= 0xf8ff) return '?';
  const small = letter.toLowerCase();
  if (SAME[small] !== undefined) return SAME[small];
  const isLatin = /\p{Script=Latin}/u.test(small);
  return isLatin ? (small.normalize('NFD')[0] ?? small) : small;
}

/** Where in the original stands what is in `plain` from one position to another: less spaces, and never endless. */
export function placeIn({ original, at }: FoldedText, from: number, to: number): Place {
  const start = at[from] ?? 0;
  const words = original.slice(start, Math.min(at[to] ?? original.length, start + LONGEST_WORDS));
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: start + Math.max(lead, words.trimEnd().length) };
}

const LONGEST_WORDS = 900;
