import fc from 'fast-check';
import type { Happening, PageWords, PlacedOrder } from '../../lib/domain/event.ts';
import type { Pasted } from '../../lib/domain/pasted.ts';
import type { Terms } from '../../lib/domain/terms.ts';

export const NUMBER = '111-0000000-0000001';
export const OTHER = '111-0000000-0000002';

export function words(quote = 'Courtesy Credit: -$5.00'): PageWords {
  return { family: 'checkout', quote };
}

export function orderOf(more: Partial<PlacedOrder> = {}): PlacedOrder {
  return { number: NUMBER, placedOn: '2026-11-22', total: 1200, ...more };
}

export function cameOff(amount: number, order: PlacedOrder = orderOf()): Happening {
  return { type: 'used', amount, order, from: words() };
}

export function posted(was: number, is: number, order = NUMBER): Happening {
  return { type: 'posted', order, was, is, from: { family: 'order', quote: '' } };
}

export function told(terms: Partial<Terms>, quote = 'shipped and sold by Amazon.com'): Happening {
  return { type: 'told', terms, from: words(quote) };
}

/** A mail that the shopper handed in. */
export function pasted(more: Partial<Pasted> = {}): Happening {
  const text = 'A $5.00 credit, once, with TEA-4711.';
  const words = { text, marks: [{ fact: 'amount', start: 2, end: 7 }] } as const;
  return { type: 'pasted', terms: {}, quote: text, quotes: {}, words, ...more };
}

const anyAmount = fc.constantFrom(0, 50, 100, 150, 500, 900);
const anyNumber = fc.constantFrom(NUMBER, OTHER);

/** What pages of checkout and orders can say of one credit, in any order, whether it adds up or not. */
export const anyOrderHappening: fc.Arbitrary<Happening> = fc.oneof(
  fc
    .record({
      amount: anyAmount,
      number: fc.option(anyNumber, { nil: null }),
      placedOn: fc.constantFrom(null, '2026-11-22'),
    })
    .map(({ amount, ...order }) => cameOff(amount, orderOf(order))),
  fc.tuple(anyAmount, anyAmount, anyNumber).map((given) => posted(...given)),
  fc
    .record(
      {
        goods: fc.constantFrom('sold-by-amazon' as const, 'digital' as const),
        minimum: fc.constantFrom(1000, 3900),
        kind: fc.constantFrom('courtesy' as const, 'bonus' as const),
      },
      { requiredKeys: [] },
    )
    .map((terms) => told(terms)),
  fc
    .record(
      {
        amount: anyAmount,
        startsOn: fc.constant('2026-11-01'),
        endsOn: fc.constantFrom('2026-12-31', '2027-02-28'),
        terms: fc.constantFrom({}, { use: 'single' as const }, { code: 'TEA-4711' }),
      },
      { requiredKeys: [] },
    )
    .map((facts) => pasted(facts)),
);
