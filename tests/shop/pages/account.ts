import { escapeHtml, framed, type ShopPage, type Visit } from '../frame.ts';
import type { Scenario } from '../scenario.ts';

/** Account and wallet pages: a section of balances with a label and an amount each, no dates. */
export function account(visit: Visit, section: Scenario['account'], giftCard: string): ShopPage {
  const rows = [...section.balances, ['Gift card balance', giftCard] as const]
    .map(([label, amount]) => `<li><span>${escapeHtml(label)}</span> <span>${escapeHtml(amount)}</span></li>`)
    .join('\n');
  return framed(visit, {
    title: 'Your Account',
    main: `<h1>Your account</h1>
<section><h2>Orders</h2><p>Track, return or buy again.</p></section>
<section><h2>${escapeHtml(section.heading)}</h2><ul>${rows}</ul></section>`,
  });
}
