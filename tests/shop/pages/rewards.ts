import { printedDay } from '../dates.ts';
import { escapeHtml, framed, type ShopPage, type Visit } from '../frame.ts';
import type { RewardsPage, ShopCredit } from '../scenario.ts';

const dollars = (minor: number) => `$${(minor / 100).toFixed(2)}`;
const euroStyle = (minor: number) => `${(minor / 100).toFixed(2).replace('.', ',')} US$`;
const sum = (credits: readonly ShopCredit[]) => credits.reduce((total, credit) => total + credit.amount, 0);

function sentence(host: string, credit: ShopCredit & { endsInDays: number }, language: 'en' | 'es'): string {
  const days = credit.endsInDays;
  if (language === 'es') return `${euroStyle(credit.amount)} caduca el ${printedDay(host, days, 'es-US')}.`;
  const end = `on ${printedDay(host, days)}.`;
  if (days === 0) return `${dollars(credit.amount)} expires today ${end}`;
  // The pages that were described count the days only for a while.
  if (days > 30 || days < 0) return `${dollars(credit.amount)} expires ${end}`;
  return `${dollars(credit.amount)} expires in ${days} ${days === 1 ? 'day' : 'days'} ${end}`;
}

function sentences(host: string, credits: readonly ShopCredit[], language: 'en' | 'es'): string[] {
  return credits.flatMap((credit) =>
    credit.endsInDays === null
      ? []
      : [sentence(host, { ...credit, endsInDays: credit.endsInDays }, language)],
  );
}

function headingOf(page: RewardsPage): string {
  const usual = page.language === 'es' ? 'Tu saldo de recompensas No-Rush' : 'Your No-Rush Reward Balance';
  return page.heading ?? usual;
}

function groups(page: RewardsPage): Map<string, ShopCredit[]> {
  const named = new Map<string, ShopCredit[]>();
  const usual = page.language === 'es' ? 'Recompensas digitales' : 'Digital rewards';
  for (const credit of page.credits) {
    const name = credit.group ?? usual;
    named.set(name, [...(named.get(name) ?? []), credit]);
  }
  return named;
}

/** The structure that public readers of the page describe: one row a group, its name, balance and dated lines. */
function knownLayout(host: string, page: RewardsPage): string {
  const spanish = page.language === 'es';
  const money = spanish ? euroStyle : dollars;
  const total = page.total ?? money(sum(page.credits));
  const rows = [...groups(page)].map(([name, credits], index) => {
    const lines = [...sentences(host, credits, page.language), ...(index === 0 ? page.rawLines : [])];
    return `<div class="a-row"><h6>${escapeHtml(name)}</h6><h3>${money(sum(credits))}</h3>
${lines.map((line) => `<span>${escapeHtml(line)}</span>`).join('\n')}</div>`;
  });
  return `<h1>${escapeHtml(headingOf(page))}</h1>
<div><h1>${spanish ? 'Saldo total' : 'Total balance'}: ${escapeHtml(total)}</h1></div>
<div class="a-spacing-none">${rows.join('\n')}</div>`;
}

/** The same sentences in another house: no heading, no group and no row that anyone has described. */
function redesigned(host: string, page: RewardsPage): string {
  const lines = [...sentences(host, page.credits, page.language), ...page.rawLines];
  return `<section aria-label="Rewards"><h2>Everything you have earned</h2>
<article><ul>${lines.map((line) => `<li><b>${escapeHtml(line)}</b></li>`).join('\n')}</ul></article></section>`;
}

function halfLoaded(host: string, page: RewardsPage): string {
  const filled = JSON.stringify(knownLayout(host, page)).replaceAll('<', '\\u003c');
  const fill = `setTimeout(() => { document.querySelector('main').innerHTML = ${filled} }, ${page.fillsAfter})`;
  return `<h1>${escapeHtml(headingOf(page))}</h1><div class="a-spinner" role="status" aria-busy="true"></div>
${page.fillsAfter === null ? '' : `<script>${fill}</script>`}`;
}

/** The sentence of a credit wherever no credit is. */
function lures(host: string): { inside: string; outside: string } {
  const lure = `$99.00 expires in 5 days on ${printedDay(host, 5)}.`;
  return {
    inside: `<div hidden><span>${lure}</span></div><div style="display:none"><span>${lure}</span></div>
<script type="text/plain">${lure}</script><template><span>${lure}</span></template><noscript>${lure}</noscript>
<div class="a-popover-preload"><span>${lure}</span></div>`,
    outside: `<aside id="rhf" class="a-carousel-container" aria-label="Recommended for you"><h2>Recommended</h2>
<div class="a-row"><h6>Advert</h6><h3>$99.00</h3><span>${lure}</span></div></aside>`,
  };
}

export function rewards(visit: Visit, page: RewardsPage): ShopPage {
  const layouts = { redesigned, 'half-loaded': halfLoaded } as const;
  const layout =
    page.shows === 'redesigned' || page.shows === 'half-loaded' ? layouts[page.shows] : knownLayout;
  const lure = page.lures ? lures(visit.host) : { inside: '', outside: '' };
  return framed(visit, {
    title: page.language === 'es' ? 'Tus recompensas' : 'Your rewards',
    language: page.language === 'es' ? 'es-us' : 'en-us',
    main: layout(visit.host, page) + lure.inside,
    around: lure.outside,
  });
}
