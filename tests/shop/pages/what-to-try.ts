import { escapeHtml, type ShopPage } from '../frame.ts';
import { orderSituations, rewardSituations } from '../situations.ts';

const style = `body { font: 17px/1.6 system-ui, sans-serif; max-width: 42rem; margin: 48px auto; padding: 0 24px; color-scheme: light dark }
  li { margin: 8px 0 }`;

function steps(situations: typeof rewardSituations): string {
  return Object.entries(situations)
    .map(([name, { title }]) => `<li><a href="/show/${name}">${escapeHtml(title)}</a></li>`)
    .join('\n');
}

/** The first page of `npm start`. It is ours, under a name that cannot exist outside, so that nobody takes it for Amazon. */
export function whatToTry(): ShopPage {
  return {
    status: 200,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">
<title>What to try with Promo Purse</title><style>${style}</style></head><body><main>
<h1>What to try</h1>
<p><strong>This is a local shop on your own machine, not Amazon.</strong> Its pages answer under Amazon's host names in this
browser window only; the window has a throw-away profile and reaches nothing outside this machine.</p>
<ol>
<li>Open the <a href="https://www.amazon.com/norushcredits">reward page</a>. A quiet pill says what was kept.</li>
<li>Open Promo Purse from the toolbar (in Chromium behind the puzzle piece). It shows five credits and their last days.</li>
<li>Change what the shop shows, and see what becomes of the books:<ul>${steps(rewardSituations)}</ul></li>
<li>Look at an <a href="https://www.amazon.com/A-kettle/dp/B0KETTLE01">item for sale</a> and press Buy now, then follow one order:<ul>${steps(orderSituations)}</ul></li>
<li>Open <a href="https://www.amazon.de/">amazon.de</a>, where no page shows the credit, and add one by hand.</li>
<li>Look at the <a href="https://www.amazon.com/gc/balance">gift card balance</a>: shown apart, never promotional.</li>
</ol>
<p>Close the window when you are done. Nothing of it stays.</p></main></body></html>`,
  };
}
