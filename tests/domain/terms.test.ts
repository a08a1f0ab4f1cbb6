import { describe, expect, it } from 'vitest';
import { happeningOf, issuedBy, type Particulars } from '../../lib/domain/act.ts';
import { kindOf } from '../../lib/domain/kind.ts';
import { goodsOf, NO_TERMS, useOf } from '../../lib/domain/terms.ts';
import { Ledger, ZONE } from './books.ts';

const NOTHING_SAID: Particulars = {
  startsOn: null,
  endsTime: null,
  zone: ZONE,
  zoneFrom: 'assumed',
  terms: { kind: null, goods: null, use: null, minimum: null, code: null },
};

function typed(name: string | null, particulars: Particulars = NOTHING_SAID): Ledger {
  const ledger = new Ledger();
  const what = issuedBy(
    {
      marketplace: 'amazon.com',
      accountId: 'anna',
      currency: 'USD',
      amount: 500,
      endsOn: '2026-12-31',
      name,
      particulars,
    },
    ZONE,
  );
  ledger.happen(null, what);
  return ledger;
}

function edit(ledger: Ledger, change: Partial<Particulars>): void {
  const credit = ledger.one();
  const { left: amount, endsOn, name } = credit;
  const act = { type: 'edit', amount, endsOn, name, particulars: { ...NOTHING_SAID, ...change } } as const;
  ledger.happen(credit.id, happeningOf(act, credit));
}

describe('what a credit buys, and whether a rest is lost', () => {
  it.each([
    // What is usual, by the name alone (DOMAIN §1 rule 4, §7, §8).
    ['No-Rush Rewards', 'no-rush', 'digital', 'drawdown'],
    ['Courtesy credit', 'courtesy', 'sold-by-amazon', 'drawdown'],
    ['P&G Promo Credit', 'brand', 'sold-by-amazon', 'drawdown'],
    ['Prime Day', 'event', 'sold-by-amazon', 'single'],
    ['Gift card bonus', 'bonus', 'sold-by-amazon', 'single'],
    ['Promotional code', 'code', undefined, 'single'],
    ['Something new', 'other', undefined, undefined],
  ])('%s: %s, %s, %s', (name, kind, goods, use) => {
    const credit = { kind: kindOf(name), terms: NO_TERMS };
    expect([credit.kind, goodsOf(credit)?.value, useOf(credit)?.value]).toEqual([kind, goods, use]);
    expect(goodsOf(credit)?.basis).toBe(goods && 'usual');
  });

  it('is overruled by the shopper, and usual again when that is taken back', () => {
    const ledger = typed('No-Rush Rewards');
    edit(ledger, { terms: { ...NOTHING_SAID.terms, goods: 'anything', use: 'single', minimum: 3900 } });
    expect(goodsOf(ledger.one())).toEqual({ value: 'anything', basis: 'shopper', quote: null });
    expect(ledger.one().terms.minimum).toEqual({ value: 3900, basis: 'shopper', quote: null });
    edit(ledger, {});
    expect(ledger.one().terms).toEqual(NO_TERMS);
    expect(goodsOf(ledger.one())?.basis).toBe('usual');
  });

  it('follows a kind that the shopper gives, whatever the name says', () => {
    const ledger = typed('No-Rush Rewards');
    edit(ledger, { terms: { ...NOTHING_SAID.terms, kind: 'event' } });
    expect(ledger.one().kind).toBe('event');
    expect(useOf(ledger.one())?.value).toBe('single');
  });
});

describe('what the shopper can know of a credit', () => {
  const all: Particulars = {
    startsOn: '2026-12-01',
    endsTime: '21:00',
    zone: 'Pacific/Honolulu',
    zoneFrom: 'stated',
    terms: { kind: 'code', goods: 'sold-by-amazon', use: 'single', minimum: 3900, code: 'SAVE5' },
  };

  it('is kept as it was typed', () => {
    expect(typed(null, all).one()).toMatchObject({
      startsOn: '2026-12-01',
      startsBasis: 'shopper',
      endsTime: '21:00',
      zone: 'Pacific/Honolulu',
      zoneFrom: 'stated',
      endsBasis: 'shopper',
      kind: 'code',
      terms: { code: { value: 'SAVE5', basis: 'shopper' } },
    });
  });

  it('is said once: an edit that changes nothing says nothing', () => {
    const credit = typed('Prime Day', all).one();
    const { left: amount, endsOn, name } = credit;
    expect(happeningOf({ type: 'edit', amount, endsOn, name, particulars: all }, credit)).toMatchObject({
      correction: { facts: {}, terms: {} },
    });
  });

  it('can be taken away again', () => {
    const ledger = typed(null, all);
    edit(ledger, {});
    expect(ledger.one()).toMatchObject({
      startsOn: null,
      startsBasis: null,
      endsTime: null,
      terms: NO_TERMS,
    });
  });

  it('has another end as soon as another clock counts', () => {
    const ledger = typed(null);
    const before = ledger.one().endsSort;
    edit(ledger, { zone: 'Pacific/Honolulu', zoneFrom: 'stated' });
    expect(ledger.one().endsSort - before).toBe(2 * 60 * 60 * 1000);
    expect(ledger.one().endsBasis).toBe('shopper');
  });

  it('keeps a typed time and a stated zone when only the day is changed', () => {
    const ledger = typed(null, all);
    const credit = ledger.one();
    ledger.happen(credit.id, happeningOf({ type: 'edit', endsOn: '2027-01-05' }, credit));
    expect(ledger.one()).toMatchObject({
      endsOn: '2027-01-05',
      endsTime: '21:00',
      zone: 'Pacific/Honolulu',
      zoneFrom: 'stated',
    });
  });

  it('loses nothing that was learnt while a form was open', () => {
    const ledger = typed('Prime Day');
    ledger.happen(ledger.one().id, { type: 'used', amount: 300 });
    ledger.happen(ledger.one().id, happeningOf({ type: 'edit', name: 'Summer' }, ledger.one()));
    expect(ledger.one()).toMatchObject({ name: 'Summer', got: 500, left: 200, used: 300 });
  });
});
