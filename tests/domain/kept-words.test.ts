import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstMarked,
  hideCode,
  keepWords,
  LONGEST_KEPT,
  type Mark,
  segmentsOf,
  TEXT_FACTS,
} from '../../lib/domain/kept-words.ts';

/** Marks that lie within the text, each fact once. */
function marked(text: string): fc.Arbitrary<readonly Mark[]> {
  const place = fc.tuple(fc.nat(text.length), fc.nat(300)).map(([start, length]) => ({
    start,
    end: Math.min(text.length, start + length),
  }));
  return fc
    .uniqueArray(fc.tuple(fc.constantFrom(...TEXT_FACTS), place), { selector: ([fact]) => fact })
    .map((marks) => marks.map(([fact, where]) => ({ fact, ...where })));
}

const anyText = fc
  .array(fc.oneof(fc.string(), fc.constantFrom('credit', '\n', '5,00 €', '円', '…')), { maxLength: 400 })
  .map((parts) => parts.join(' ').repeat(3));
const anyMarked = anyText.chain((text) => marked(text).map((marks) => ({ text, marks })));

describe('the words that are kept', () => {
  it('hold every mark with its own words, however long the text', () => {
    fc.assert(
      fc.property(anyMarked, ({ text, marks }) => {
        const kept = keepWords(text, marks);
        const words = (from: string, fact: string, all: readonly Mark[]) => {
          const mark = all.find((each) => each.fact === fact);
          return mark && from.slice(mark.start, mark.end);
        };
        for (const { fact } of marks)
          expect(words(kept.text, fact, kept.marks)).toBe(words(text, fact, marks));
        expect(kept.text.length).toBeLessThan(LONGEST_KEPT);
      }),
    );
  });

  it('are the whole text where it is short', () => {
    expect(keepWords('Hello. $5.00', []).text).toBe('Hello. $5.00');
  });

  it('are whole words around the marks of a newsletter', () => {
    const filler = 'lamps and kettles '.repeat(1_000);
    const text = `${filler}A $5.00 credit. ${filler}`;
    const start = text.indexOf('$5.00');
    const kept = keepWords(text, [{ fact: 'amount', start, end: start + 5 }]);
    expect(kept.text).toMatch(/^(lamps|and|kettles) .*A \$5\.00 credit\..* (lamps|and|kettles)$/s);
    expect(kept.text.length).toBeLessThan(700);
  });

  it('are cut at the marks, and are the same words put together again', () => {
    fc.assert(
      fc.property(anyMarked, ({ text, marks }) => {
        const segments = segmentsOf({ text, marks });
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
      }),
    );
  });
});

describe('a code in the words', () => {
  const text = 'Enter WELC0ME10TEA by 5 May 2027.';
  const words = {
    text,
    marks: [
      { fact: 'redeem', start: 0, end: text.length },
      { fact: 'code', start: 6, end: 18 },
      { fact: 'endsOn', start: 22, end: 32 },
    ],
  } as const;

  it('is hidden, and the other marks stay on their words', () => {
    const hidden = hideCode(words);
    expect(hidden.text).toBe('Enter •••• by 5 May 2027.');
    const marks = hidden.marks.map(({ start, end }) => hidden.text.slice(start, end));
    expect(marks).toEqual([hidden.text, '••••', '5 May 2027']);
  });

  it('stands in no quote', () => {
    expect(firstMarked(words)).toBe('Enter •••• by 5 May 2027.');
    expect(firstMarked({ text, marks: [] })).toBe(null);
  });
});
