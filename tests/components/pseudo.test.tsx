// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { FILTERS, toHistory, toList } from '../../components/route.ts';
import { issuedBy } from '../../lib/domain/act.ts';
import { KINDS } from '../../lib/domain/kind.ts';
import { ledgerOf } from '../../lib/domain/ledger.ts';
import { EVERYTHING } from '../../lib/domain/ledger-filter.ts';
import { createTranslate } from '../../lib/wording/translate.ts';
import { ENGLISH } from '../wording/messages.ts';
import { pseudoMessages } from '../wording/pseudo.ts';
import { NOW } from './credits.ts';
import { GLANCES } from './glances.ts';
import { popupOf } from './popup-of.ts';
import { show } from './show.tsx';
import { showWallet } from './wallet/show-wallet.tsx';

const translate = createTranslate(pseudoMessages(ENGLISH), 'he');
const PSEUDO = { translate, locale: 'he', direction: 'rtl', report: '0' } as const;

/** What is nobody's translation: names of marketplaces, languages, currencies, and what Amazon or the shopper wrote. */
const DATA =
  /Promo Purse|Pacific\/Honolulu|amazon\.[a-z.]+|Anna|Deutsch|English|USD|P&G Promo Credit|Grocery No-Rush Reward|No-Rush Reward|Kulanzgutschein|Courtesy Credit|Prime Day( credit)?|Promo credit −\$2\.00|\$3\.50 expires on May 15, 2026|<img.*?exe|A{60}/g;

function latinIn(root: HTMLElement): readonly string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const rest = (node.textContent ?? '').replace(DATA, '');
    if (/[A-Za-z]/.test(rest)) found.push(rest);
  }
  const labels = [...root.querySelectorAll('[aria-label], [title], [placeholder]')].map(
    (one) => one.getAttribute('aria-label') ?? '',
  );
  return [...found, ...labels.filter((label) => /[A-Za-z]/.test(label))];
}

describe('a language nobody speaks, from right to left', () => {
  it.each(Object.keys(GLANCES) as (keyof typeof GLANCES)[])('list: %s', async (state) => {
    const { root } = await show(GLANCES[state], PSEUDO);
    expect(root.firstElementChild?.getAttribute('dir')).toBe('rtl');
    expect(latinIn(root)).toEqual([]);
  });

  it.each([
    ['a credit', '.row'],
    ['the form', '.foot-buttons button:first-child'],
    ['the menu', '.place'],
  ])('%s', async (_, selector) => {
    const { root, press } = await show(GLANCES.drawn, PSEUDO);
    const words = root.querySelector(selector)?.textContent ?? '';
    await press(words.replace(/\s+/g, ' ').trim());
    expect(latinIn(root)).toEqual([]);
  });

  it.each(['off', 'granted', 'blocked', 'unsupported'] as const)('reminders: %s', async (notifications) => {
    const settings = { ...popupOf(null).settings, reminders: notifications !== 'off', offerReminders: true };
    const props = { ...PSEUDO, settings, reminding: { notifications, silences: [] } };
    expect(latinIn((await show(GLANCES.drawn, props)).root)).toEqual([]);
    expect(latinIn((await showWallet(GLANCES.drawn, { tab: 'settings' }, props)).root)).toEqual([]);
  });

  it.each(FILTERS)('the wallet: %s', async (filter) => {
    const { root } = await showWallet(GLANCES.drawn, toList(filter), { ...PSEUDO, ended: [] });
    expect(latinIn(root)).toEqual([]);
  });

  it.each(['drawn', 'typedOnly', 'nothing', 'zones'] as const)('what comes: %s', async (state) => {
    expect(latinIn((await showWallet(GLANCES[state], { tab: 'ahead' }, PSEUDO)).root)).toEqual([]);
  });

  it.each([null, 2026])('the history, in the year %s', async (year) => {
    const typed = {
      marketplace: 'amazon.com',
      accountId: 'anna',
      currency: 'USD',
      amount: 100,
      endsOn: null,
      name: null,
    } as const;
    const lines = ledgerOf([
      {
        id: 'event',
        install: 'here',
        counter: 1,
        creditId: 'credit',
        at: NOW,
        what: issuedBy(typed, 'America/New_York'),
      },
    ]);
    const sums = { currency: 'USD', atLeast: true, got: 1, left: 1, used: 0, lost: 0, unknown: 0 } as const;
    const choices = { marketplaces: ['amazon.com', 'amazon.de'], kinds: KINDS, years: [2026, 2025] };
    const more = { ...PSEUDO, ledger: { choices, sums: [sums], lines } };
    const history = toHistory({ ...EVERYTHING, year });
    expect(latinIn((await showWallet(GLANCES.drawn, history, more)).root)).toEqual([]);
  });

  it('the form of the wallet', async () => {
    const add = { tab: 'credits', show: { name: 'add' } } as const;
    expect(latinIn((await showWallet(GLANCES.drawn, add, PSEUDO)).root)).toEqual([]);
  });

  it.each(['opening', 'full', 'newer', 'blocked', 'failed'] as const)('books: %s', async (books) => {
    expect(latinIn((await show(null, { ...PSEUDO, books })).root)).toEqual([]);
  });

  it('the empty state', async () => {
    expect(latinIn((await show(null, PSEUDO)).root)).toEqual([]);
  });
});
