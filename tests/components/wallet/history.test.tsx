// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { toHistory } from '../../../components/route.ts';
import { issuedBy } from '../../../lib/domain/act.ts';
import type { Event, Happening } from '../../../lib/domain/event.ts';
import { type LedgerLine, ledgerOf, type Sums } from '../../../lib/domain/ledger.ts';
import { EVERYTHING } from '../../../lib/domain/ledger-filter.ts';
import { DAY, NOW } from '../credits.ts';
import { ACCOUNTS, GLANCES } from '../glances.ts';
import { spied } from '../show.tsx';
import { showWallet } from './show-wallet.tsx';

const TYPED = issuedBy(
  {
    marketplace: 'amazon.com',
    accountId: 'anna',
    currency: 'USD',
    amount: 500,
    endsOn: '2026-05-20',
    name: 'Spring <b>sale</b>',
  },
  'America/Los_Angeles',
);

/** One event a day, the last one today. */
function linesOf(...happenings: readonly Happening[]): readonly LedgerLine[] {
  const events = happenings.map(
    (what, index): Event => ({
      id: `event ${index}`,
      install: 'here',
      counter: index,
      creditId: 'credit',
      at: NOW - (happenings.length - 1 - index) * DAY,
      what,
    }),
  );
  return ledgerOf(events).toReversed();
}

const quote = 'Promotional credit: -$2.00 & more';
const LINES = linesOf(
  TYPED,
  { type: 'used', amount: 100 },
  { type: 'corrected', correction: { of: 'undo', eventId: 'event 1' } },
  {
    type: 'used',
    amount: 200,
    order: { number: '111-2222222-3333333', placedOn: null, total: null },
    from: { family: 'thank-you', quote },
  },
);
const SUMS: Sums = {
  currency: 'USD',
  atLeast: true,
  got: 500,
  left: 300,
  used: 100,
  lost: 60,
  unknown: 40,
};
const CHOICES = {
  marketplaces: ['amazon.com', 'amazon.de'],
  kinds: ['code', 'other'],
  years: [2026, 2025],
} as const;
const LEDGER = { choices: CHOICES, sums: [SUMS], lines: LINES };
const BERTA = { ...ACCOUNTS[0], id: 'berta', label: 'Berta' };

describe('the history', () => {
  it('says of each event when it was, what it moved, what it rests on, and how old it is', async () => {
    const { root } = await showWallet(GLANCES.drawn, toHistory(), { ledger: LEDGER });
    const days = [...root.querySelectorAll('h3')].map(({ textContent }) => textContent);
    expect(days).toEqual(['12 May today', '11 May yesterday', '10 May 2 days ago', '9 May 3 days ago']);
    const rows = [...root.querySelectorAll('.ledger-row')].map((row) =>
      [...row.querySelectorAll(':scope > *, time, a, bdi, .ledger-about > span')]
        .map((part) => (part.children.length > 0 && !part.matches('.ledger-moved') ? '' : part.textContent))
        .filter((words) => words !== '')
        .join(' | '),
    );
    expect(rows[0]).toBe(
      `Came off order 111-2222222-3333333: US$2.00 | Left -US$2.00 | 15:00 | Spring <b>sale</b> | amazon.com · Anna | after an order | ${quote}`,
    );
    expect(rows[3]).toContain('Left +US$5.00');
    expect(rows[3]).toContain('your own word');
  });

  it('moves nothing for what was taken back', async () => {
    const { root } = await showWallet(GLANCES.drawn, toHistory(), { ledger: LEDGER });
    const undone = root.querySelectorAll('.ledger-row')[2];
    expect(undone?.querySelector('s')?.textContent).toBe('Said: US$1.00 used');
    expect(undone?.textContent).toContain('taken back');
    expect(undone?.querySelector('.ledger-moved')).toBeNull();
  });

  it('adds up, and says of what', async () => {
    const figuresIn = (root: HTMLElement) =>
      [...root.querySelectorAll('.sum')].map(({ textContent }) => textContent);
    const all = await showWallet(GLANCES.drawn, toHistory(), { ledger: LEDGER });
    expect(figuresIn(all.root)).toEqual([
      'Receivedat least US$5.00',
      'Leftat least US$3.00',
      'UsedUS$1.00',
      'LostUS$0.60',
      'Not knownUS$0.40',
    ]);
    expect(all.text()).toContain('All that was kept');
    const year = toHistory({ ...EVERYTHING, year: 2026 });
    const moved = { ...LEDGER, sums: [{ ...SUMS, got: 0, left: -200 }] };
    const one = await showWallet(GLANCES.drawn, year, { ledger: moved });
    expect(figuresIn(one.root).slice(0, 2)).toEqual(['Receivedat least US$0.00', 'Left: change-US$2.00']);
    expect(one.text()).toContain('What moved in 2026');
    const still = { ...SUMS, got: 0, left: 0, used: 0, lost: 0, unknown: 0 };
    const none = await showWallet(GLANCES.drawn, year, { ledger: { ...LEDGER, sums: [still] } });
    expect(figuresIn(none.root)).toEqual([]);
  });

  it.each([
    ['amazon.de', { marketplace: 'amazon.de' }],
    ['Promotional code', { kind: 'code' }],
    ['2025', { year: 2025 }],
  ] as const)('goes to what is chosen: %s', async (words, chosen) => {
    const on = spied();
    const { root } = await showWallet(GLANCES.drawn, toHistory(), { ledger: LEDGER, on });
    choose(root, words);
    expect(on.go).toHaveBeenCalledWith(toHistory({ ...EVERYTHING, ...chosen }));
  });

  it('asks for the account of the marketplace that is chosen, and lets it go with another', async () => {
    const on = spied();
    const accounts = [...ACCOUNTS, BERTA];
    const whole = await showWallet(GLANCES.drawn, toHistory(), { ledger: LEDGER, accounts });
    expect(labelsIn(whole.root)).toEqual(['Marketplace', 'Kind', 'Year']);
    const filter = { ...EVERYTHING, marketplace: 'amazon.com', accountId: 'berta' };
    const { root } = await showWallet(GLANCES.drawn, toHistory(filter), { ledger: LEDGER, accounts, on });
    expect(labelsIn(root)).toEqual(['Marketplace', 'Account', 'Kind', 'Year']);
    expect(root.querySelectorAll('select')[1]?.value).toBe('berta');
    choose(root, 'amazon.de');
    expect(on.go).toHaveBeenCalledWith(toHistory({ ...EVERYTHING, marketplace: 'amazon.de' }));
  });

  it('asks nothing where there is nothing to choose', async () => {
    const choices = { marketplaces: ['amazon.com'], kinds: ['other'], years: [2026] } as const;
    const { root } = await showWallet(GLANCES.drawn, toHistory(), { ledger: { ...LEDGER, choices } });
    expect(labelsIn(root)).toEqual([]);
  });

  it('tells apart that nothing has happened, and that a filter lets nothing through', async () => {
    const ledger = { ...LEDGER, sums: [], lines: [] };
    expect((await showWallet(GLANCES.drawn, toHistory(), { ledger })).text()).toContain(
      'Nothing has happened',
    );
    const none = toHistory({ ...EVERYTHING, kind: 'code' });
    expect((await showWallet(GLANCES.drawn, none, { ledger })).text()).toContain('Nothing here.');
  });
});

function labelsIn(root: HTMLElement): readonly (string | null)[] {
  return [...root.querySelectorAll('.ledger-filters .label')].map(({ textContent }) => textContent);
}

function choose(root: HTMLElement, words: string): void {
  const option = [...root.querySelectorAll('option')].find(({ textContent }) => textContent === words);
  const field = option?.closest('select');
  if (!option || !field) throw new Error(`Nothing offers "${words}"`);
  field.value = option.value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
