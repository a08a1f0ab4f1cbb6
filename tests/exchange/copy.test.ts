import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../lib/domain/placed.ts';
import { project } from '../../lib/domain/project.ts';
import { LONGEST_COPY, parseCopy } from '../../lib/exchange/copy.ts';
import { NOON, ZONE } from '../domain/books.ts';
import { sealed, someBooks } from './copied-books.ts';
import { HOSTILE_NAMES } from './hostile-names.ts';

const books = someBooks();
const file = await sealed(books);
const MEGABYTE = 1_000_000;

// biome-ignore lint/suspicious/noExplicitAny: what is damaged has no type any more
type Damaged = any;

/** Books in which one thing is wrong, in a file whose checksum says that nothing is. */
function damagedBy(damage: (books: Damaged) => void): Promise<string> {
  const damaged = structuredClone(books);
  damage(damaged);
  return sealed(damaged);
}

/** The file with other things around its books; undefined takes one away. */
function wrapping(change: object): string {
  return JSON.stringify({ ...JSON.parse(file), ...change });
}

const issued = (books: Damaged) => books.events[0].what;
const eventOf = (books: Damaged, type: string) =>
  books.events.find(({ what }: Damaged) => what.type === type).what;
const pastedWords = (books: Damaged) => eventOf(books, 'pasted').words;
const order = (books: Damaged) => books.events.find(({ what }: Damaged) => what.order?.number).what.order;
const typed = (books: Damaged) =>
  books.events.find(({ what }: Damaged) => what.marketplace === 'amazon.de').what;

describe('a copy', () => {
  it('comes back as it was', async () => {
    expect(await parseCopy(file)).toEqual({ copy: { savedAt: NOON, app: '0.2.0', books } });
  });

  it('says what it is before anything else, and holds no credit', () => {
    expect(file).toMatch(/^\{"format":"promo-purse-copy","version":2,"savedAt":"2026-11-22T20:00:00.000Z"/);
    expect(Object.keys(JSON.parse(file).books)).not.toContain('credits');
  });

  it.each([
    ['indented anew', (text: string) => JSON.stringify(JSON.parse(text), null, 4)],
    [
      'with other line ends',
      (text: string) => JSON.stringify(JSON.parse(text), null, 1).replaceAll('\n', '\r\n'),
    ],
    ['with other letters escaped', (text: string) => text.replaceAll('Gutschrift', '\\u0047utschrift')],
  ])('is the same %s', async (_, changed) => {
    expect(changed(file)).not.toBe(file);
    expect(await parseCopy(changed(file))).toEqual(await parseCopy(file));
  });

  it('of empty books is a copy, too', async () => {
    const empty = { ...someBooks({ events: [] }), accounts: [], readings: [], reminders: [], silences: [] };
    expect(await parseCopy(await sealed(empty))).toMatchObject({ copy: { books: empty } });
  });
});

describe('what is refused, and as what', () => {
  it.each([
    ['an empty file', '', 'not-ours'],
    ['a picture', '\u0089PNG\r\n\u001a\n\0\0\0', 'not-ours'],
    ['a text', 'Promo Purse', 'not-ours'],
    ['somebody else’s JSON', '{"format":"promo-purse"}', 'not-ours'],
    ['JSON that is no object', 'null', 'not-ours'],
    ['a list of copies', `[${file}]`, 'not-ours'],
    [
      'the names of what every object has',
      '{"__proto__":{"format":"promo-purse-copy","version":1}}',
      'not-ours',
    ],
    ['the first half', file.slice(0, file.length / 2), 'cut-off'],
    ['all but the last brace', file.trimEnd().slice(0, -1), 'cut-off'],
    ['two files in one', file + file, 'cut-off'],
    ['the first half, indented', JSON.stringify(JSON.parse(file), null, 2).slice(0, 400), 'cut-off'],
    ['the next version', wrapping({ version: 3 }), 'too-new'],
    ['the next version, whatever is in it', '{"format":"promo-purse-copy","version":3}', 'too-new'],
    ['an earlier version', wrapping({ version: 0 }), 'altered'],
    ['a version in words', wrapping({ version: '1' }), 'altered'],
    ['no version', wrapping({ version: undefined }), 'altered'],
    ['no books', wrapping({ books: undefined }), 'altered'],
    ['no checksum', wrapping({ checksum: undefined }), 'altered'],
    ['a day that never was', wrapping({ savedAt: '2026-02-31T00:00:00.000Z' }), 'altered'],
    ['more than we write', wrapping({ more: true }), 'altered'],
    ['an amount of another digit', file.replace('"amount":500', '"amount":900'), 'altered'],
    ['a row that is left out', wrapping({ books: { ...books, silences: [] } }), 'altered'],
    [
      'rows in another order',
      wrapping({ books: { ...books, events: books.events.toReversed() } }),
      'altered',
    ],
  ])('%s', async (_, text, refused) => {
    expect(text).not.toBe(file);
    expect(await parseCopy(text)).toEqual({ refused });
  });

  it.each<[string, (books: Damaged) => void]>([
    ['an event of a credit that was never issued', ({ events }) => events.shift()],
    ['an event twice', ({ events }) => events.push(events[0])],
    ['an account twice', ({ accounts }) => accounts.push(accounts[0])],
    [
      'an account under another one’s name',
      ({ accounts }) => (accounts[0].also = [{ id: accounts[1].id, customer: null }]),
    ],
    ['two silences of one credit', ({ silences }) => silences.push(silences[0])],
    ['an account that is not there', ({ accounts }) => accounts.pop()],
    ['a credit of nobody’s account', (books) => (issued(books).accountId = 'carla')],
    ['a claim for nobody’s account', ({ events }) => (events.at(-4).what.correction.accountId = 'carla')],
    [
      'a claim for another storefront’s account',
      ({ events }) => (events.at(-4).what.correction.accountId = 'anna'),
    ],
    ['a reading of another storefront’s account', ({ readings }) => (readings[0].accountId = 'bert')],
    ['a currency that is not its account’s', (books) => (issued(books).currency = 'EUR')],
    ['more events than were counted', ({ install }) => (install.counter = 3)],
    ['an amount below zero', (books) => (issued(books).amount = -1)],
    ['half a cent', (books) => (issued(books).amount = 0.5)],
    ['an amount beyond safe numbers', (books) => (issued(books).amount = 2 ** 53)],
    ['an amount beyond belief', (books) => (issued(books).amount = 10 ** 12)],
    ['an amount in words', (books) => (issued(books).amount = '500')],
    ['no amount', (books) => (issued(books).amount = null)],
    ['a counter beyond counting', ({ install }) => (install.counter = Number.MAX_SAFE_INTEGER)],
    ['31 April', (books) => (issued(books).endsOn = '2027-04-31')],
    ['the last day of all', (books) => (issued(books).endsOn = '9999-12-31')],
    ['25 o’clock', (books) => (typed(books).endsTime = '25:00')],
    ['an instant beyond time', ({ events }) => (events[0].at = 10 ** 16)],
    ['an unknown zone', (books) => (issued(books).zone = 'Europe/Atlantis')],
    ['a zone that looks like an offset', (books) => (issued(books).zone = 'Atlantis+99')],
    ['a zone that every object has', (books) => (issued(books).zone = 'toString')],
    ['an unknown currency', (books) => (issued(books).currency = 'DOGE')],
    ['a currency that every object has', (books) => (issued(books).currency = 'constructor')],
    ['a storefront that is an address', (books) => (issued(books).marketplace = 'https://amazon.com')],
    ['an order without its day', (books) => delete order(books).placedOn],
    ['an order’s number of a megabyte', (books) => (order(books).number = 'x'.repeat(MEGABYTE))],
    ['an order’s number of nothing', (books) => (order(books).number = '')],
    ['an order’s sum below zero', (books) => (order(books).total = -1)],
    ['an order of 31 April', (books) => (order(books).placedOn = '2027-04-31')],
    ['an order with a field too many', (books) => (order(books).note = '')],
    ['less than nothing on an order', (books) => (eventOf(books, 'posted').is = -1)],
    ['nobody’s order', (books) => (eventOf(books, 'posted').order = null)],
    ['words of a megabyte', (books) => (eventOf(books, 'posted').from.quote = 'x'.repeat(MEGABYTE))],
    ['words of an unknown page', (books) => (eventOf(books, 'told').from.family = 'toString')],
    ['an unknown rule', (books) => (eventOf(books, 'told').terms.colour = 'red')],
    ['a pasted text of a megabyte', (books) => (pastedWords(books).text = 'x'.repeat(MEGABYTE))],
    ['a mark outside its text', (books) => (pastedWords(books).marks[0].end = 1_000)],
    ['a mark that ends before it starts', (books) => (pastedWords(books).marks[0].start = 30)],
    ['a mark of no fact', (books) => (pastedWords(books).marks[0].fact = 'quotes')],
    [
      'a thousand marks',
      (books) => (pastedWords(books).marks = Array(1_000).fill(pastedWords(books).marks[0])),
    ],
    ['a pasted rule that is none', (books) => (eventOf(books, 'pasted').terms.colour = 'red')],
    ['a quote of a megabyte', (books) => (eventOf(books, 'pasted').quotes.use = 'x'.repeat(MEGABYTE))],
    ['nobody’s words', (books) => (eventOf(books, 'told').from = null)],
    ['an unknown kind of event', ({ events }) => (events[0].what = { type: 'gift' })],
    ['an unknown family of pages', (books) => (issued(books).from.family = '__proto__')],
    ['an unknown term', (books) => (typed(books).terms.colour = 'red')],
    ['an unknown kind of credit', (books) => (typed(books).terms.kind = 'toString')],
    ['a field too many', ({ events }) => (events[0].note = '')],
    ['a field too few', (books) => delete issued(books).zoneFrom],
    ['a field named __proto__', ({ events }) => own(events[0].what, '__proto__', { amount: 1 })],
    ['a field named constructor', (books) => own(books, 'constructor', {})],
    ['a list for an object', (books) => (books.install = [])],
    ['an object for a list', (books) => (books.events = { length: 0 })],
    ['an account key of another length', ({ install }) => (install.accountKey = 'ab')],
    ['an account key that is no hex', ({ install }) => (install.accountKey = 'x'.repeat(64))],
    ['a customer that was not hashed', ({ accounts }) => (accounts[0].customer = 'A1ANNA')],
    ['a name of a megabyte', (books) => (issued(books).name = 'x'.repeat(MEGABYTE))],
    ['a name one letter too long', (books) => (issued(books).name = 'x'.repeat(201))],
    ['a quote of a megabyte', (books) => (issued(books).from.quote = 'x'.repeat(MEGABYTE))],
    ['a code of a megabyte', (books) => (typed(books).terms.code = 'x'.repeat(MEGABYTE))],
    ['a label of a megabyte', ({ accounts }) => (accounts[1].label = 'x'.repeat(MEGABYTE))],
    ['an id of a megabyte', ({ events }) => (events[0].id = 'x'.repeat(MEGABYTE))],
    ['an id of nothing', ({ events }) => (events[0].id = '')],
  ])('altered: %s, under a checksum that fits', async (_, damage) => {
    expect(await parseCopy(await damagedBy(damage))).toEqual({ refused: 'altered' });
    expect(Object.prototype).not.toHaveProperty('amount');
  });
});

function own(object: object, name: string, value: unknown): void {
  Object.defineProperty(object, name, { value, enumerable: true });
}

describe('names', () => {
  it.each(HOSTILE_NAMES)('come back byte for byte: %j', async (name) => {
    const text = await damagedBy((books) => (typed(books).name = name));
    // As a file: what cannot be written as UTF-8 would come back as something else.
    const parsed = await parseCopy(await new Blob([text]).text());
    if (!('copy' in parsed)) throw new Error(parsed.refused);
    expect(typed(parsed.copy.books).name).toBe(name);
  });
});

describe('whatever is in the file', () => {
  it('is refused wherever it is cut', async () => {
    for (let length = 0; length < file.trimEnd().length; length += 1) {
      const result = await parseCopy(file.slice(0, length));
      expect(result, `cut at ${length}`).toEqual({ refused: length < 28 ? 'not-ours' : 'cut-off' });
    }
  });

  it('means the same or is refused, whatever single character is changed', async () => {
    const letter = fc.string({ unit: 'binary', minLength: 1, maxLength: 1 });
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: file.length - 1 }), letter, async (at, other) => {
        const result = await parseCopy(file.slice(0, at) + other + file.slice(at + 1));
        if ('copy' in result) expect(result.copy.books).toEqual(books);
      }),
    );
  });

  it('never ends in an error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), async (text) => {
        expect(await parseCopy(text)).toEqual({ refused: 'not-ours' });
      }),
    );
  });

  it('is refused, or makes credits that can be shown', async () => {
    const odd = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(
        '0100-01-01',
        '9999-12-30',
        '9999-12-31',
        '00:00',
        'UTC',
        '+14:00',
        5_000_000_000,
        0,
        8.64e15,
      ),
    );
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(), odd, async (place, value) => {
        const result = await parseCopy(await damagedBy((books) => replaceAt(books, place, value)));
        if (!('copy' in result)) return;
        taken += 1;
        const { events, accounts, readings } = result.copy.books;
        const credits = [...Map.groupBy(events, ({ creditId }) => creditId).values()].flatMap(
          (story) => project(story) ?? [],
        );
        entriesOf({ credits, accounts, readings }, NOON, ZONE);
      }),
      { numRuns: 400 },
    );
    expect(taken).toBeGreaterThan(10);
  });
});

/** Puts the value in the place of one leaf of the books. */
function replaceAt(books: Damaged, place: number, value: unknown): void {
  const leaves: (() => boolean)[] = [];
  const visit = (holder: Damaged) => {
    for (const key of Object.keys(holder)) {
      if (typeof holder[key] === 'object' && holder[key] !== null) visit(holder[key]);
      else leaves.push(() => Reflect.set(holder, key, value));
    }
  };
  visit(books);
  leaves[place % leaves.length]?.();
}

describe('large files', () => {
  it('beyond the limit are not even looked into', async () => {
    expect(await parseCopy('x'.repeat(LONGEST_COPY + 1))).toEqual({ refused: 'too-large' });
  });

  it.each([
    ['letters', 'x', 'not-ours'],
    ['brackets', '[', 'not-ours'],
    ['spaces', ' ', 'not-ours'],
    ['nothing but a beginning', '{"format":"promo-purse-copy", ', 'cut-off'],
  ])('of 50 MB of %s are refused', async (_, start, refused) => {
    expect(await parseCopy(start.padEnd(50 * MEGABYTE, start.at(-1)))).toEqual({ refused });
  });

  it('of one name of 50 MB are refused', async () => {
    const text = await damagedBy((books) => (issued(books).name = '🎁'.repeat(25 * MEGABYTE)));
    expect(await parseCopy(text)).toEqual({ refused: 'altered' });
  });

  it.each([
    ['lists', '[', ']'],
    ['objects', '{"":', '}'],
  ])('of millions of %s in one another are refused', async (_, opening, closing) => {
    const deep = `${opening.repeat(5 * MEGABYTE)}0${closing.repeat(5 * MEGABYTE)}`;
    expect(await parseCopy(file.replace('"books":', `"books":${deep},"more":`))).toEqual({
      refused: 'altered',
    });
    expect(await parseCopy(file.replace(/"books":.*/s, `"books":${deep}`))).toEqual({ refused: 'altered' });
  });

  it('of many faults are refused at the first', async () => {
    const [event] = books.events;
    const text = await sealed({
      ...books,
      events: Array.from({ length: 20_000 }, () => ({ ...event, at: -1 })),
    });
    expect(await parseCopy(text)).toEqual({ refused: 'altered' });
  });
});
