const DIGITS = '〇一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** What a number in Chinese characters is made of, as the inside of a character class. */
export const KANJI_DIGITS = `${DIGITS}十百千万`;

/** `三百`, `1万5000`, `2千`, `5.5万`: the number that it says; null where it says none. */
export function kanjiNumber(text: string): number | null {
  const mixed = /^(\d{1,4}(?:\.\d)?)万(?:(\d{1,4})(千)?)?$/.exec(text);
  if (mixed) return Math.round(Number(mixed[1]) * 10_000) + Number(mixed[2] ?? 0) * (mixed[3] ? 1000 : 1);
  const thousands = /^(\d{1,3})千$/.exec(text);
  if (thousands) return Number(thousands[1]) * 1000;
  if (!new RegExp(`^[${KANJI_DIGITS}]+$`).test(text)) return null;
  let total = 0;
  let part = 0;
  let digit = 0;
  for (const letter of text) {
    const unit = UNITS[letter];
    if (letter === '万') {
      total += (part + digit || 1) * 10_000;
      part = 0;
      digit = 0;
    } else if (unit !== undefined) {
      part += (digit || 1) * unit;
      digit = 0;
    } else digit = digit * 10 + DIGITS.indexOf(letter);
  }
  return total + part + digit || null;
}
