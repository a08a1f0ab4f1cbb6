import { describe, expect, it } from 'vitest';
import { acknowledge, type Recorded } from '../../lib/domain/acknowledge.ts';
import { reachOf } from '../../lib/domain/reach.ts';
import type { Reading } from '../../lib/domain/reading.ts';
import { Ledger, NOON, page, row, ZONE } from './books.ts';

const zero = { minor: 0, currency: 'USD' } as const;

/** What the page says about a reading of these books. */
function said(reading: Reading, more: Partial<Recorded> = {}) {
  const books = new Ledger();
  books.read(reading);
  const live = books.credits.filter(({ phase }) => phase === 'live');
  const recorded: Recorded = {
    readingId: 'one',
    accountId: 'anna',
    reach: reachOf(reading.trouble),
    kept: live.filter(({ standing }) => standing === 'kept'),
    findings: live.filter(({ standing }) => standing === 'to-confirm').length,
    ...more,
  };
  return acknowledge(reading, recorded, NOON, ZONE);
}

describe('the line on the page', () => {
  it('tells what is kept, and which of it ends first', () => {
    const told = said(page([row(500, 9), row(350, 2), row(100, null)]));
    expect(told).toMatchObject({
      type: 'kept',
      count: 3,
      total: { money: { minor: 950 } },
      next: { days: 2 },
    });
  });

  it.each<[string, Reading, Partial<Recorded>, string]>([
    ['a printed zero', { ...page([]), total: zero }, {}, 'no-credit'],
    [
      'a page with a new design that shows nothing new',
      page([row(500, 5)], 'unknown-layout'),
      { findings: 0 },
      'unknown-page',
    ],
    [
      'a page with a new design that shows something new',
      page([row(500, 5)], 'unknown-layout'),
      {},
      'findings',
    ],
    [
      'a page with a new design and no line, while others wait',
      page([], 'unknown-layout'),
      { findings: 2 },
      'unknown-page',
    ],
    ['another language', page([], 'unexpected-language'), {}, 'unknown-page'],
    ['one row that could not be read', page([row(500, 5)], 'bad-row'), {}, 'partly'],
    ['a page that asks to sign in', page([], 'signed-out'), {}, 'signed-out'],
    ['a sign-in form', { ...page([], 'signed-out'), page: 'sign-in' }, {}, 'nothing'],
    ['an empty page', page([], 'nothing-here'), {}, 'nothing'],
    [
      'a gift card balance',
      { ...page([]), giftCardBalance: { minor: 1234, currency: 'USD' } },
      {},
      'gift-card',
    ],
    ['one of several accounts', page([row(500, 5)]), { accountId: null }, 'account-unknown'],
  ])('%s', (_, reading, more, type) => {
    expect(said(reading, more).type).toBe(type);
  });
});
