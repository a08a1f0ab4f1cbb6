import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstMarked,
  hideCodes,
  keepWords,
  LONGEST_KEPT,
  type Mark,
  quotable,
  segmentsOf,
  TEXT_FACTS,
} from '../../lib/domain/kept-words.ts';

/** Marks that lie within the text, each fact once. */
function marked(text: string): fc.Arbitrary<readonly Mark[]> {
  const place = fc.tuple(fc.nat(text.length), fc.nat(900)).map(([start, length]) => ({
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

  it('are never more than a copy of the books may hold, with each fact far from the others', () => {
    const text = 'words and '.repeat(20_000);
    const marks = TEXT_FACTS.map((fact, index) => ({ fact, start: index * 3_000, end: index * 3_000 + 900 }));
    const kept = keepWords(text, marks);
    expect(kept.marks).toHaveLength(TEXT_FACTS.length);
    expect(kept.text.length).toBeLessThan(LONGEST_KEPT);
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

describe('codes in the words', () => {
  it.each([
    ['Enter WELC0ME10TEA today.', 'Enter •••• today.'],
    ['welc0me10tea, I said WELC0ME10TEA', '••••, I said ••••'],
    ['TEA12345 for tea, MUG54321 for mugs', '•••• for tea, •••• for mugs'],
    ['ABCD\u20111234\u2011WXYZ', '••••'],
    ['TEA\u200b12345.', '••••.'],
    ['ＴＥＡ４７１１を入力', '••••を入力'],
    ['コードはTEA4711です', 'コードは••••です'],
    ['Für Spaß: ßßßß Gutscheincode ABCDE12345', 'Für Spaß: ßßßß Gutscheincode ••••'],
    // What is none
    ['within a 30-day period, 2-year plan', 'within a 30-day period, 2-year plan'],
    ['$5.00, USD500, GBP100, 12,50 EUR', '$5.00, USD500, GBP100, 12,50 EUR'],
    ['on 2027-05-31, the 31st, at 23:59', 'on 2027-05-31, the 31st, at 23:59'],
    ['2027年5月31日まで500円分', '2027年5月31日まで500円分'],
    ['Amazon.com promotional credit', 'Amazon.com promotional credit'],
    ['jusqu’à 23h59, 1000kr, 1000TL', 'jusqu’à 23h59, 1000kr, 1000TL'],
  ])('%s', (text, hidden) => {
    expect(hideCodes({ text, marks: [] }).text).toBe(hidden);
    expect(quotable(text, null)).toBe(hidden);
  });

  it('are hidden, however they look, once they are understood', () => {
    const text = 'Use EUR10 now. I repeat: eur10!';
    const marks = [{ fact: 'code', start: 4, end: 9 }] as const;
    expect(hideCodes({ text, marks }).text).toBe('Use •••• now. I repeat: ••••!');
    expect(quotable('Enter save-20 here.', 'SAVE-20')).toBe('Enter •••• here.');
    expect(quotable('Enter save-20 here.', null)).toBe('Enter save-20 here.');
  });

  it('leave the marks on their words', () => {
    const text = 'Enter WELC0ME10TEA by 5 May 2027, or TEA12345.';
    const marks = [
      { fact: 'redeem', start: 0, end: text.length },
      { fact: 'code', start: 6, end: 18 },
      { fact: 'endsOn', start: 22, end: 32 },
    ] as const;
    const hidden = hideCodes({ text, marks });
    expect(hidden.marks.map(({ start, end }) => hidden.text.slice(start, end))).toEqual([
      hidden.text,
      '••••',
      '5 May 2027',
    ]);
    expect(firstMarked({ text, marks })).toBe('Enter •••• by 5 May 2027, or ••••.');
    expect(firstMarked({ text, marks: [] })).toBe(null);
  });
});
