import { printedDay } from '../dates.ts';
import { escapeHtml, framed, type ShopPage, type Visit } from '../frame.ts';

/** Paid money, not promotional. Shape of DOM and ids as on the page itself: the number stands between line breaks. */
export function giftCardBalance(visit: Visit, balance: string): ShopPage {
  return framed(visit, {
    title: 'Gift Card Balance',
    main: `<div class="gc-balance-box"><div class="gc-balance-left-section"><h2>Your Gift Card Balance:</h2>
<span id="gc-ui-balance-gc-balance-value">
    ${escapeHtml(balance)}
</span></div></div>
<div id="gc-balance-table"><table class="a-bordered"><tr><th>Date</th><th>Description</th><th>Amount</th><th>Closing balance</th></tr>
<tr><td>${printedDay(visit.host, -20, 'en-US')}</td><td>Gift Card added</td><td>${escapeHtml(balance)}</td><td>${escapeHtml(balance)}</td></tr>
</table></div>`,
  });
}

export function giftCardRedeem(visit: Visit, balance: string): ShopPage {
  return framed(visit, {
    title: 'Redeem a Gift Card',
    main: `<h1>Redeem a gift card</h1><form><label for="gc-redemption-input">Claim code</label>
<input id="gc-redemption-input" type="text"><button type="button">Apply to your balance</button></form>
<h2>Your Gift Card Balance:</h2><span id="gc-ui-balance-gc-balance-value">
    ${escapeHtml(balance)}
</span>`,
  });
}
