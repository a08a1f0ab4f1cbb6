// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type Filter, type Route, toCredit, toList } from '../../../components/route.ts';
import { issuedBy } from '../../../lib/domain/act.ts';
import type { Event, Happening } from '../../../lib/domain/event.ts';
import type { Entry } from '../../../lib/domain/glance.ts';
import { ledgerOf } from '../../../lib/domain/ledger.ts';
import { entriesOf } from '../../../lib/domain/placed.ts';
import { creditOf, DAY, NOW, ZONE } from '../credits.ts';
import { GLANCES } from '../glances.ts';
import { spied } from '../show.tsx';
import { showWallet } from './show-wallet.tsx';

const CODE = issuedBy(
  {
    marketplace: 'amazon.com',
    accountId: 'anna',
    currency: 'USD',
    amount: 500,
    endsOn: '2026-05-20',
    name: 'Spring <b>code</b>',
    particulars: {
      startsOn: '2026-05-14',
      endsTime: '21:00',
      zone: 'Pacific/Honolulu',
      zoneFrom: 'stated',
      terms: { kind: 'code', goods: 'anything', use: 'single', minimum: 3900, code: 'SAVE5' },
    },
  },
  'America/Los_Angeles',
);

function storyOf(...happenings: readonly Happening[]) {
  const events = happenings.map(
    (what, index): Event => ({
      id: `event ${index}`,
      install: 'here',
      counter: index,
      creditId: 'code',
      at: NOW - (happenings.length - index) * DAY,
      what,
    }),
  );
  const lines = ledgerOf(events);
  const credit = lines.at(-1)?.credit;
  const [entry] = entriesOf({ credits: credit ? [credit] : [], accounts: [], readings: [] }, NOW, ZONE);
  if (entry === undefined) throw new Error('The story issues no credit');
  return { entry, lines, usual: null };
}

describe('the list of the wallet', () => {
  it.each<[Filter, readonly string[], readonly string[]]>([
    ['active', ['No-Rush', 'P&G', 'Courtesy'], []],
    ['ending', ['No-Rush'], ['P&G', 'Courtesy']],
    ['no-date', ['Courtesy'], ['No-Rush', 'P&G']],
    ['to-confirm', ['Keep'], ['No-Rush', 'P&G']],
    ['ended', ['Nothing here.'], ['P&G']],
  ])('%s', async (filter, shown, hidden) => {
    const glance = { ...GLANCES.drawn, findings: GLANCES.findings?.findings ?? [] };
    const { text } = await showWallet(glance, toList(filter), { ended: [] });
    for (const words of shown) expect(text()).toContain(words);
    for (const words of hidden) expect(text()).not.toContain(words);
  });

  it('names what became of what is over', async () => {
    const ended = entriesOf(
      {
        credits: [
          creditOf({
            name: 'Prime Day',
            got: 1000,
            left: 0,
            used: 600,
            lost: 400,
            phase: 'closed',
            endsOn: '2026-05-01',
          }),
        ],
        accounts: [],
        readings: [],
      },
      NOW,
      ZONE,
    );
    const { text } = await showWallet(GLANCES.drawn, toList('ended'), { ended });
    expect(text()).toContain('Prime DayUS$6.00 used and US$4.00 lost · end day 1 May');
  });

  it('goes to the credit that is pressed', async () => {
    const on = spied();
    const { press } = await showWallet(GLANCES.drawn, toList(), { on });
    await press('Courtesy');
    expect(on.go).toHaveBeenCalledWith(toCredit('courtesy'));
  });
});

describe('one credit in the wallet', () => {
  it('says how long others of its kind lasted, where its own end is not known', async () => {
    const issued = { ...CODE, endsOn: null };
    const usual = { shortest: 30, longest: 90 };
    const told = 'Yours of this kind ended 30 to 90 days after they were first kept.';
    const open = await showWallet(GLANCES.drawn, toCredit('code'), { chosen: { ...storyOf(issued), usual } });
    expect(open.text()).toContain(told);
    const dated = await showWallet(GLANCES.drawn, toCredit('code'), { chosen: { ...storyOf(CODE), usual } });
    expect(dated.text()).not.toContain(told);
  });

  it('shows its rules, both clocks and its story, and hides its code until it is asked for', async () => {
    const on = spied();
    const chosen = storyOf(CODE, { type: 'used', amount: 200 });
    const { text, press } = await showWallet(GLANCES.drawn, toCredit('code'), { chosen, on });
    for (const words of [
      'US$3.00',
      '21 May until 03:00, in 9 days',
      'Amazon prints 20 May, 21:00',
      'From Thursday, 06:00',
      'Anything that Amazon lists, whoever sells it',
      'Is lost: good for one order',
      'From US$39.00 of goods that it buys',
      'Promotional code',
      'Said: US$2.00 used',
      'You added: US$5.00',
    ])
      expect(text()).toContain(words);
    expect(text()).not.toContain('SAVE5');
    await press('Copy');
    expect(on.copy).toHaveBeenCalledWith('SAVE5');
    expect(text()).not.toContain('SAVE5');
    await press('Show');
    expect(text()).toContain('SAVE5');
  });

  it('strikes out what was taken back', async () => {
    const undo: Happening = { type: 'corrected', correction: { of: 'undo', eventId: 'event 1' } };
    const chosen = storyOf(CODE, { type: 'used', amount: 200 }, undo);
    const { root, text } = await showWallet(GLANCES.drawn, toCredit('code'), { chosen });
    expect(root.querySelector('s')?.textContent).toContain('used');
    expect(text()).toContain('taken back');
    expect(text()).toContain('US$5.00');
  });

  it('says so when the books do not hold it', async () => {
    const { text } = await showWallet(GLANCES.drawn, toCredit('gone'), { chosen: 'missing' });
    expect(text()).toContain('This credit is not in the books.');
  });
});

describe('one deadline for a calendar', () => {
  const BUTTON = 'Save this deadline for a calendar';
  const deleted: Happening = { type: 'corrected', correction: { of: 'standing', standing: 'deleted' } };

  it.each<[string, readonly Happening[], boolean]>([
    ['lies ahead', [CODE], true],
    ['is not known', [{ ...CODE, endsOn: null }], false],
    ['is over', [{ ...CODE, startsOn: null, endsOn: '2026-05-01' }], false],
    ['matters no more', [CODE, { type: 'used', amount: 500 }], false],
    ['waits for a word', [{ ...CODE, standing: 'to-confirm' }], false],
    ['was deleted', [CODE, deleted], false],
  ])('that %s', async (_, happenings, isOffered) => {
    const { text } = await showWallet(GLANCES.drawn, toCredit('code'), { chosen: storyOf(...happenings) });
    expect(text().includes(BUTTON)).toBe(isOffered);
  });

  it('is saved, or it is said that it was not', async () => {
    const on = spied({ saveCalendar: async () => ({ count: 1, settled: 0 }) });
    const { text, press } = await showWallet(GLANCES.drawn, toCredit('code'), { chosen: storyOf(CODE), on });
    await press(BUTTON);
    await expect.poll(text).toContain('Saved. How to get it onto a phone');
    expect(on.saveCalendar).toHaveBeenCalledWith('code');
    const failing = spied({ saveCalendar: async () => null });
    const failed = await showWallet(GLANCES.drawn, toCredit('code'), { chosen: storyOf(CODE), on: failing });
    await failed.press(BUTTON);
    await expect.poll(failed.text).toContain('The file could not be made.');
  });
});

describe('a credit that is over, or put away', () => {
  it('says what became of it, and not how long it has', async () => {
    const chosen = storyOf(CODE, { type: 'used', amount: 500 });
    const { text } = await showWallet(GLANCES.drawn, toCredit('code'), { chosen });
    expect(text()).toContain('US$5.00 used · end day 20 May');
    expect(text()).not.toContain('in 9 days');
  });

  it('comes back by one press after it was deleted', async () => {
    const on = spied();
    const gone: Happening = { type: 'corrected', correction: { of: 'standing', standing: 'deleted' } };
    const { text, press } = await showWallet(GLANCES.drawn, toCredit('code'), {
      chosen: storyOf(CODE, gone),
      on,
    });
    expect(text()).not.toContain('Used it all');
    await press('Undo');
    expect(on.undo).toHaveBeenCalledWith({ eventIds: ['event 1'] });
  });

  it('still tells how much it was about when that was taken back', async () => {
    const undo: Happening = { type: 'corrected', correction: { of: 'undo', eventId: 'event 1' } };
    const chosen = storyOf(CODE, { type: 'used', amount: 200 }, undo);
    const { root } = await showWallet(GLANCES.drawn, toCredit('code'), { chosen });
    expect(root.querySelector('s')?.textContent).toBe('Said: US$2.00 used');
  });

  it('names an amount that was changed', async () => {
    const change: Happening = {
      type: 'corrected',
      correction: { of: 'facts', amount: 5000, facts: { name: 'X' } },
    };
    const { text } = await showWallet(GLANCES.drawn, toCredit('code'), { chosen: storyOf(CODE, change) });
    expect(text()).toContain('Changed: amount now US$50.00 and Name');
  });
});

describe('an empty place', () => {
  it('leads to the others, and to what has ended', async () => {
    const { text } = await showWallet({ ...GLANCES.drawn, groups: [] });
    expect(text()).toContain('No credit here yet');
    for (const words of ['amazon.com · Anna', 'Ended', 'Add credit']) expect(text()).toContain(words);
  });

  it('is not said of books that cannot be read', async () => {
    const { text } = await showWallet(null, toList(), { books: 'blocked' });
    expect(text()).not.toContain('No credit here yet');
  });
});

describe('the form of the wallet', () => {
  const edit: Route = toCredit('code', 'edit');

  it('holds all that is known, and an untouched one changes nothing', async () => {
    const on = spied();
    const { root, enter } = await showWallet(GLANCES.drawn, edit, { chosen: storyOf(CODE), on });
    const values = Object.fromEntries(
      [...root.querySelectorAll<HTMLInputElement>('input[name]')].map(({ name, value }) => [name, value]),
    );
    expect(values).toMatchObject({
      startsOn: '2026-05-14',
      endsTime: '21:00',
      minimum: '39.00',
      code: 'SAVE5',
    });
    await enter();
    expect(on.act).toHaveBeenCalledWith('code', { type: 'edit', particulars: { terms: {} } });
  });

  it('says only what was changed in it', async () => {
    const on = spied();
    const { type, enter } = await showWallet(GLANCES.drawn, edit, { chosen: storyOf(CODE), on });
    await type('minimum', '45');
    await type('endsTime', '');
    await enter();
    expect(on.act).toHaveBeenCalledWith('code', {
      type: 'edit',
      particulars: { endsTime: null, terms: { minimum: 4500 } },
    });
  });

  it('corrects the name of a credit of which nothing is left', async () => {
    const on = spied();
    const chosen = storyOf(CODE, { type: 'used', amount: 500 });
    const { type, enter } = await showWallet(GLANCES.drawn, edit, { chosen, on });
    await type('name', 'Summer');
    await enter();
    expect(on.act).toHaveBeenCalledWith('code', { type: 'edit', name: 'Summer', particulars: { terms: {} } });
  });

  it.each([
    ['minimum', 'much', 'Type an amount such as'],
    ['minimum', '0', 'The amount must be more than zero.'],
    ['startsOn', '2026-06-01', 'It starts after its end.'],
    ['endsOn', '', 'A time needs its day.'],
    ['amount', '', 'Type an amount such as'],
  ])('refuses %s "%s"', async (field, value, words) => {
    const on = spied();
    const { type, enter, text } = await showWallet(GLANCES.drawn, edit, { chosen: storyOf(CODE), on });
    await type(field, value);
    await enter();
    expect(text()).toContain(words);
    expect(on.act).not.toHaveBeenCalled();
  });
});

describe('the credits of a reminder', () => {
  const reminder: Route = { tab: 'credits', show: { name: 'reminder', reminderId: 'day 1' } };
  const entryOf = (id: string): Entry => {
    const all = GLANCES.drawn.groups.flatMap(({ lots }) => lots.flatMap(({ entries }) => entries));
    const found = all.find(({ credit }) => credit.id === id);
    if (found === undefined) throw new Error(`No such credit: ${id}`);
    return found;
  };

  it('are shown with all that can be answered', async () => {
    const on = spied();
    const { press, text } = await showWallet(GLANCES.drawn, reminder, {
      reminded: [entryOf('friday-1')],
      on,
    });
    expect(text()).toContain('Friday, in 3 days · Read 2 days ago on the reward page');
    expect(text()).toContain('Check at Amazon');
    await press('Used it');
    expect(on.act).toHaveBeenCalledWith('friday-1', { type: 'use', amount: 100 });
  });

  it.each([
    ['Tomorrow', '2026-05-13T14:00:00Z'],
    ['In 3 days', '2026-05-15T14:00:00Z'],
    ['Never for this one', null],
  ])('%s', async (words, until) => {
    const on = spied();
    const { press } = await showWallet(GLANCES.drawn, reminder, { reminded: [entryOf('friday-1')], on });
    await press(words);
    const expected = { creditId: 'friday-1', until: until === null ? null : Date.parse(until) };
    expect(on.silence).toHaveBeenCalledWith(expected);
  });

  it('offer no tomorrow on the last day', async () => {
    const { text } = await showWallet(GLANCES.drawn, reminder, { reminded: [entryOf('today')] });
    expect(text()).not.toContain('Tomorrow');
    expect(text()).toContain('Never for this one');
  });

  it('ask nothing about a finding of nobody: the list asks whose it is', async () => {
    const entry = entryOf('friday-1');
    const nobodys: Entry = { ...entry, credit: { ...entry.credit, accountId: null, standing: 'to-confirm' } };
    const { text } = await showWallet(GLANCES.nothing, reminder, { reminded: [nobodys] });
    expect(text()).not.toContain('Used it');
    expect(text()).toContain('Show all credits');
  });

  it('may be gone: then that is said', async () => {
    const { text } = await showWallet(GLANCES.drawn, reminder, { reminded: [] });
    expect(text()).toContain('Nothing is left of this reminder');
  });
});
