import { describe, expect, it } from 'vitest';
import { FILTERS, hashOf, type Route, routeOf, START, toCredit, toList } from '../../components/route.ts';

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
    ['#/history', { tab: 'history' }],
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

  it('takes an id that cannot be decoded as it stands', () => {
    expect(routeOf('#/credit/%E0%A4%A')).toEqual(toCredit('%E0%A4%A'));
  });
});
