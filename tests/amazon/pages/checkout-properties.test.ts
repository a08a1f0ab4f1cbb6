import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bought, checkout, readCheckout } from '../order-pages.ts';

const CREDITS = ['Courtesy Credit', 'Promotional balance', 'P&amp;G Promo Credit', 'Promotional Certificate'];
const OTHERS = [
  'Promotion Applied',
  'Your Coupon Savings',
  'Subscribe &amp; Save',
  'Multibuy Discount',
  'Gift Card',
  'Rewards Points',
  'Audible Credit Applied',
  'Items:',
  'Shipping &amp; Handling:',
  'Estimated tax to be collected',
  'Order total:',
  'Unheard of',
];

const amount = fc.integer({ min: 1, max: 9_999 });
const printed = (minor: number) => `-$${(minor / 100).toFixed(2)}`;
const rowsOf = (labels: readonly string[]) =>
  fc.array(fc.tuple(fc.constantFrom(...labels), amount), { maxLength: 8 });

const creditsIn = (rows: readonly (readonly [string, number])[]) =>
  readCheckout(
    checkout(
      rows.map(([label, minor]) => [label, printed(minor)] as const),
      bought('$20.00'),
    ),
  )
    .credits.map((credit) => `${credit.name} ${credit.amount.minor}`)
    .sort();

describe('whatever the rows of a checkout', () => {
  it('no row that names no credit ever is one', () => {
    fc.assert(
      fc.property(rowsOf(OTHERS), (rows) => {
        expect(creditsIn(rows)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('each row that names a credit is one, in any order and among any others', () => {
    fc.assert(
      fc.property(
        rowsOf(CREDITS),
        rowsOf(OTHERS),
        fc.infiniteStream(fc.nat()),
        (credits, others, shuffle) => {
          const rows = [...credits, ...others]
            .map((row) => [shuffle.next().value ?? 0, row] as const)
            .sort(([one], [other]) => one - other)
            .map(([, row]) => row);
          const named = credits.map(([label, minor]) => `${label.replace('&amp;', '&')} ${minor}`);

          expect(creditsIn(rows)).toEqual(named.sort());
        },
      ),
      { numRuns: 60 },
    );
  });

  it('a reading is plain JSON, and reading it again says the same', () => {
    fc.assert(
      fc.property(rowsOf([...CREDITS, ...OTHERS]), fc.string({ maxLength: 40 }), (rows, text) => {
        const cells = rows.map(([label, minor]) => [label, printed(minor)] as const);
        const page = checkout(cells, `<p>${text.replace(/[<&]/g, ' ')}</p>`);
        const reading = readCheckout(page);

        expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
        expect(readCheckout(page)).toEqual(reading);
      }),
      { numRuns: 60 },
    );
  });
});
