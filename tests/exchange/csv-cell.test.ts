import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardCell, unguardCell } from '../../lib/exchange/csv-cell.ts';
import { HOSTILE_NAMES } from './hostile-names.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.stringMatching(/^['" \t\r\n\0\u200b]{0,4}[=+\-@＝＋－＠a'"]{0,3}.{0,5}$/su),
  fc.constantFrom(...HOSTILE_NAMES),
);

describe('a text in a cell', () => {
  it.each([
    ['=HYPERLINK("http://evil.example","x")', '\'=HYPERLINK("http://evil.example","x")'],
    ['+1', "'+1"],
    ['-1.50', "'-1.50"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['\tfoo', "'\tfoo"],
    ['＝1+1', "'＝1+1"],
    ['－1', "'－1"],
    ['＋1', "'＋1"],
    ['＠a', "'＠a"],
    ['"=1', '\'"=1'],
    ["'=1", "''=1"],
    [' =1', "' =1"],
    ['\u200b=1', "'\u200b=1"],
    ['\uFEFF=1', "'\uFEFF=1"],
    ['No-Rush', 'No-Rush'],
    ["'quoted'", "'quoted'"],
    ['a=b', 'a=b'],
    ['', ''],
  ])('%j stands as %j', (text, cell) => {
    expect(guardCell(text)).toBe(cell);
    expect(unguardCell(cell)).toBe(text);
  });

  it('begins with no sign of a formula, and is read back as it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const cell = guardCell(text);
        expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        expect(cell).not.toMatch(/^["\s\p{C}]+[=+\-@＝＋－＠]/u);
        expect(unguardCell(cell)).toBe(text);
      }),
      { numRuns: 2_000 },
    );
  });
});
