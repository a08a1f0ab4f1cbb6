import { describe, expect, it } from 'vitest';
import { issuedBy } from '../../lib/domain/act.ts';
import type { Event, Happening } from '../../lib/domain/event.ts';
import { inOrder, projectAll } from '../../lib/domain/groups.ts';
import { NOON, ZONE } from './books.ts';

function event(counter: number, creditId: string, what: Happening, install = 'here'): Event {
  return { id: `${install} ${counter}`, install, counter, creditId, at: NOON, what };
}

function issued(counter: number, creditId: string): Event {
  const typed = { marketplace: 'amazon.com', accountId: 'anna', currency: 'USD', amount: 500 } as const;
  return event(counter, creditId, issuedBy({ ...typed, endsOn: null, name: null }, ZONE));
}

describe('the order of events', () => {
  it('is one, also where an install has counted a step twice', () => {
    const [one, other] = [issued(1, 'one'), { ...issued(1, 'other'), id: 'here 1 again' }];
    expect(inOrder([one, other])).toEqual(inOrder([other, one]));
  });
});

describe('credits that are one', () => {
  it('are not asked about each other by a computer that did not know it', () => {
    const events = [
      issued(1, 'one'),
      issued(2, 'other'),
      event(3, 'one', { type: 'joined', with: 'other' }),
      event(4, 'other', { type: 'asked', like: ['one'] }, 'there'),
    ];
    expect(projectAll(events)).toMatchObject([{ standing: 'kept', members: ['other'] }]);
    expect(projectAll(events)[0]).not.toHaveProperty('like');
  });
});

describe('a file that joins', () => {
  it.each<[string, (index: number) => string]>([
    ['thousands onto one', () => 'credit 0'],
    ['thousands in a row', (index) => `credit ${index - 1}`],
    ['in a circle', (index) => `credit ${(index + 1) % 20_000}`],
    ['to nobody', () => 'nobody'],
    ['to itself', (index) => `credit ${index}`],
  ])('%s is read at once', (_, withWhom) => {
    const events = Array.from({ length: 20_000 }, (_, index) => [
      issued(2 * index + 1, `credit ${index}`),
      event(2 * index + 2, `credit ${index}`, { type: 'joined', with: withWhom(index) }),
    ]).flat();
    const credits = projectAll(events);
    expect(credits.reduce((all, { members = [] }) => all + 1 + members.length, 0)).toBe(20_000);
  });
});
