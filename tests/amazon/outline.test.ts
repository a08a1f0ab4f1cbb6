import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_OUTLINE, outlineOf } from '../../lib/amazon/outline.ts';
import { fixture, open } from './open-page.ts';

describe('outline of a page that is not understood', () => {
  it('keeps structure and our own words', () => {
    const outline = outlineOf(open(fixture('rewards/renamed-heading')));

    expect(outline).toContain('heading-one "your …"');
    expect(outline).toContain('heading-six "digital rewards"');
  });

  it('keeps nothing personal', () => {
    const outline = outlineOf(
      open(`<main id="anna-page"><h1>Hello, Anna Example</h1><h2>Your gift card for Bert</h2>
        <label>1 Example Street, 12345 Town</label><h3>Order 111-0000000-0000000 of $5.00</h3>
        <div id="order-111-0000000" data-testid="Item_asin_3" data-component="orderAnna"><p>anna@example.org</p></div>
        <a href="/gp/anna">Anna</a><table><tr><th>Total balance</th></tr></table><x-anna>x</x-anna></main>`),
    );

    expect(outline).not.toMatch(/\d|anna|bert|example|street|town|hello|@|\$/i);
    expect(outline).toContain('heading-two "your gift card for …"');
    expect(outline).toContain('total balance');
  });

  it('is bounded and holds only our own words, whatever the page', () => {
    const text = fc.string({ minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 30 }), (parts) => {
        const document = open('<main></main>');
        for (const [words, name] of parts) {
          const heading = document.createElement('h2');
          heading.textContent = words;
          heading.id = name;
          heading.setAttribute('role', name);
          document.querySelector('main')?.append(heading);
        }
        const outline = outlineOf(document);
        expect(outline.length).toBeLessThanOrEqual(LONGEST_OUTLINE);
        expect(outline).not.toMatch(/\d|[<>@$€£¥]/);
      }),
      { numRuns: 50 },
    );
  });

  it('stops at its limit', () => {
    const outline = outlineOf(open(`<main>${'<h2>Your rewards</h2><h3>Balance</h3>'.repeat(2_000)}</main>`));

    expect(outline.length).toBeLessThanOrEqual(LONGEST_OUTLINE);
    expect(outline.length).toBeGreaterThan(LONGEST_OUTLINE - 100);
  });
});
