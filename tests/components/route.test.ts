import { describe, expect, it } from 'vitest';
import {
  FILTERS,
  hashOf,
  type Route,
  routeOf,
  START,
  toCredit,
  toHistory,
  toList,
} from '../../components/route.ts';
import { EVERYTHING } from '../../lib/domain/ledger-filter.ts';

describe('an address in the wallet', () => {
  it.each<[string, Route]>([
    ['#/credits', START],
    ...FILTERS.slice(1).map((filter): [string, Route] => [`#/credits/${filter}`, toList(filter)]),
    ['#/add', { tab: 'credits', show: { name: 'add' } }],
    ['#/credit/b7c1', toCredit('b7c1')],
    ['#/credit/b7c1/edit', toCredit('b7c1', 'edit')],
    [
      '#/reminder/day%202026-05-12',
      { tab: 'credits', show: { name: 'reminder', reminderId: 'day 2026-05-12' } },
    ],
    ['#/ahead', { tab: 'ahead' }],
    ['#/history', toHistory()],
    ['#/history?year=2026', toHistory({ ...EVERYTHING, year: 2026 })],
    [
      '#/history?marketplace=amazon.de&account=a+b%26c&kind=no-rush&year=2026',
      toHistory({ marketplace: 'amazon.de', accountId: 'a b&c', kind: 'no-rush', year: 2026 }),
    ],
    ['#/settings', { tab: 'settings' }],
    ['#/guide', { tab: 'guide', section: null }],
    ['#/guide/kind-no-rush', { tab: 'guide', section: 'kind-no-rush' }],
  ])('%s leads there and back', (hash, route) => {
    expect(routeOf(hash)).toEqual(route);
    expect(hashOf(route)).toBe(hash);
  });

  it.each(['', '#', '#/', '#/nowhere', '#/credits/all', '#/credit', '#/reminder', '#//x', '#/%E0%A4%A'])(
    '"%s" leads to the list',
    (hash) => {
      expect(routeOf(hash)).toEqual(START);
    },
  );

  it.each([
    '#/history?',
    '#/history?year=99999&kind=gold&marketplace=',
    '#/history?year=20%E0&kind&account',
    '#/history/2026??',
  ])('%s leads to the whole history', (hash) => {
    expect(routeOf(hash)).toEqual(toHistory());
  });

  it('takes an id that cannot be decoded as it stands', () => {
    expect(routeOf('#/credit/%E0%A4%A')).toEqual(toCredit('%E0%A4%A'));
  });
});
