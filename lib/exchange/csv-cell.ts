/**
 * What a spreadsheet takes for the beginning of a formula (OWASP, "CSV Injection"), also in full width, and also behind
 * what some of them skip: quotes, spaces, characters that are not seen. A text that begins with a tab or a line break
 * is told apart from the next cell or row by nobody's eye.
 */
const RISKY = /^(?:['"\s\p{C}]*[=+\-@＝＋－＠]|'*[\t\r\n])/u;
const GUARD = "'";

/** The text as it stands in a cell: with an apostrophe before what a spreadsheet would reckon with. */
export function guardCell(text: string): string {
  return RISKY.test(text) ? GUARD + text : text;
}

/** The text that a cell was written from. A text of one's own that begins with such an apostrophe is guarded, too. */
export function unguardCell(cell: string): string {
  const text = cell.slice(GUARD.length);
  return cell.startsWith(GUARD) && RISKY.test(text) ? text : cell;
}
