// Marks that steer the direction of text or join letters: invisible, and in the way of every pattern.
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;
const WHITE = /\s+/g;
const NEEDS_WORK = /[^\x20-\x7e]| {2}/;

/**
 * The text as the patterns expect it: one kind of space, ASCII digits, no invisible marks. Lengths change, so
 * positions in the result are not positions in the page.
 */
export function plainText(text: string): string {
  if (!NEEDS_WORK.test(text)) return text.trim();
  return text
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/\uffe5/g, '¥')
    .replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/\u066b/g, '.')
    .replace(/\u066c/g, ',')
    .replace(WHITE, ' ')
    .trim();
}

/** The text cut to a length, with an ellipsis in place of what is gone; never through a surrogate pair. */
export function clamp(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/** Our own constants, ready to stand in a pattern. Never for text of a page. */
export function escapeForPattern(constant: string): string {
  return constant.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** Stands between digits that two elements hold: it keeps them from being read as one number. */
export const TORN = '¦';

/** Stands in a block's raw text where the page breaks a line inside a paragraph; white space like any other. */
export const LINE_BREAK = '\u2028';

/** The lines of a block's raw text, as the page breaks them. */
export function linesIn(raw: string): string[] {
  return raw.split(LINE_BREAK).map(plainText).filter(Boolean);
}
