import { describe, expect, it } from 'vitest';
import { codes, REWARDS, read, rewardPage, short } from '../open-page.ts';

describe('a reward page that is not read in full', () => {
  // What is not shown, or not understood, must not look as if it had been spent.
  it.each([
    ['<details><summary>Digital</summary><p>$7.00 expires on May 16, 2025</p></details>', '', ['bad-row']],
    ['<div class="aok-hidden">$7.00 expires on May 16, 2025</div>', '', ['bad-row']],
    ['<div hidden><p>$7.00 expires on May 16, 2025</p></div>', '', ['bad-row']],
    ['<style>.x{display:none}</style><p class="x">$7.00 expires on May 16, 2025</p>', '', ['bad-row']],
    ['<div class="aok-hidden">$5.00 expires on May 15, 2025</div>', '', []],
    ['<div class="aok-hidden">$7.00 expires on May 16, 2025</div>', '$5.00', []],
    ['<details><summary>How it works</summary><p>$7.00 expires on May 16, 2025</p></details>', '', []],
    ['<div>$7.00<div>May 16, 2025</div></div>', '', ['bad-row']],
    ['<p>$7.00, use before May 16, 2025</p>', '', ['bad-row']],
    ['<p>$7.00, use before May 16, 2025</p>', '$5.00', []],
    ['<p>$7.00, use before May 16, 2025</p>', '$12.00', ['bad-row', 'sums-do-not-add-up']],
    ['<h6>$7.00 household</h6>', '', ['bad-row']],
    ['<p>Total earned: $50.00</p>', '', []],
    ['<h3>Total earned: $50.00</h3>', '', []],
    ['<p>Choose slower delivery and earn $2.00</p>', '', []],
    ['<h2>Pending rewards</h2><p>$7.00 expires on May 16, 2025</p>', '', []],
    ['<p>CA$7.00 expires on May 16, 2025</p>', '', ['bad-row']],
    ['<h6>Household</h6><h3>CA$7.00</h3>', '', ['bad-row']],
    ['', 'CA$7.00', ['bad-row']],
  ])('reads a row beside %s under a total of %j', (more, total, troubles) => {
    const reading = read(rewardPage(`<h6>Digital</h6><p>$5.00 expires on May 15, 2025</p>${more}`, total));

    expect(reading.credits.map(short)).toEqual(['Digital 500 2025-05-15 certain']);
    expect(codes(reading)).toEqual(troubles);
  });

  it.each([
    ['$5.00', []],
    ['$7.00', ['bad-row']],
  ])('accounts for %s alone before all groups', (sum, troubles) => {
    const rows = `<p>${sum}</p><h6>Digital</h6><p>$5.00</p><p>$5.00 expires on May 15, 2025</p>`;
    const reading = read(rewardPage(rows));

    expect(reading.credits.map(short)).toEqual(['Digital 500 2025-05-15 certain']);
    expect(codes(reading)).toEqual(troubles);
  });

  it('takes no sum of what was earned for the total', () => {
    const page = rewardPage('<p>$5.00 expires on May 15, 2025</p>');
    const earned = page.replace('</h1>', '</h1><div><h1>Total earned: $50.00</h1></div>');

    expect(read(earned).total).toBe(null);
    expect(codes(read(earned))).toEqual([]);
  });

  it('removes nothing by a page with a part of the rewards', () => {
    const page = rewardPage('<p>$5.00 expires on May 15, 2025</p>', '$5.00');

    expect(codes(read(page, `${REWARDS}/gcpbal`))).toEqual(['clamped']);
    expect(codes(read(page, 'https://www.amazon.com/-/en/norushcredits/gcpbal'))).toEqual(['clamped']);
  });

  it('takes a date before its amount for nothing where one stands behind it, too', () => {
    const cells = ['Expires May 5, 2025', '$5.00', 'Expires May 7, 2025', '$7.00'];
    const reading = read(rewardPage(`<div>${cells.map((cell) => `<p>${cell}</p>`).join('')}</div>`));

    expect(reading.credits).toEqual([]);
    expect(codes(reading)).toEqual(['bad-row']);
  });
});
