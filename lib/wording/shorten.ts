const TURNS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const LONGEST = 60;

/**
 * Names and titles come from pages: two lines of them are enough in a list, and signs that turn the writing direction
 * none.
 */
export function shorten(text: string, longest = LONGEST): string {
  const letters = [...text.replace(TURNS, '')];
  return letters.length > longest ? `${letters.slice(0, longest).join('').trimEnd()}…` : letters.join('');
}
