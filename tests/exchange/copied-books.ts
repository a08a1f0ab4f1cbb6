import type { Event } from '../../lib/domain/event.ts';
import { writeCopy } from '../../lib/exchange/copy.ts';
import type { CopiedBooks } from '../../lib/exchange/copy-schema.ts';
import { Ledger, NOON, page, row, ZONE } from '../domain/books.ts';
import { cameOff, pasted, posted, told } from '../domain/order-happenings.ts';

/** Books of two accounts in which every kind of event has happened. */
export function someBooks(more: Partial<CopiedBooks> = {}): CopiedBooks {
  const events = more.events ?? happenings();
  return {
    install: { id: 'here', accountKey: 'ab'.repeat(32), counter: events.length + 1 },
    accounts: [
      account('anna', 'amazon.com', 'USD'),
      { ...account('bert', 'amazon.de', 'EUR'), customer: null, label: 'Bert' },
    ],
    events,
    readings: [
      {
        id: 'reading 1',
        marketplace: 'amazon.com',
        accountId: 'anna',
        family: 'rewards',
        trouble: ['bad-row'],
        firstAt: NOON,
        seenAt: NOON,
        counter: 1,
        giftCardBalance: { minor: 2500, currency: 'USD' },
        digest: 'cd'.repeat(32),
        outline: 'main > h1',
        clockJumped: false,
      },
    ],
    reminders: [{ id: 'day 2026-11-22', type: 'day', creditIds: ['credit 1'], at: NOON, shownAt: null }],
    silences: [{ creditId: 'credit 1', until: null }],
    ...more,
  };
}

function account(id: string, marketplace: string, currency: 'USD' | 'EUR') {
  return { id, marketplace, currency, customer: 'ef'.repeat(32), label: null, createdAt: NOON };
}

function happenings(): readonly Event[] {
  const books = new Ledger();
  books.read(page([row(500, 5), row(300, 9), row(200, null)]));
  books.read(page([row(400, 5), row(300, 9)]));
  const typed = books.happen(null, {
    type: 'issued',
    marketplace: 'amazon.de',
    accountId: 'bert',
    currency: 'EUR',
    amount: 1000,
    amountIs: 'exact',
    standing: 'kept',
    basis: 'shopper',
    from: null,
    name: 'Gutschrift',
    startsOn: null,
    endsOn: '2027-01-31',
    endsTime: '12:00',
    zone: 'Europe/Berlin',
    zoneFrom: 'assumed',
    terms: { kind: 'courtesy', minimum: 3900, code: 'ABC-123' },
  });
  books.happen(typed, { type: 'used', amount: 100 });
  books.happen(typed, cameOff(200));
  books.happen(typed, cameOff(100, { number: null, placedOn: null, total: null }));
  books.happen(typed, posted(200, 0));
  books.happen(typed, told({ goods: 'sold-by-amazon', minimum: 2900 }));
  books.happen(
    typed,
    pasted({ amount: 1000, endsOn: '2027-01-31', terms: { use: 'single' }, quotes: { use: 'once' } }),
  );
  books.happen(typed, { type: 'restored', amount: 50, from: null });
  books.happen(typed, { type: 'lost-with-return', amount: 50 });
  books.happen(typed, {
    type: 'corrected',
    correction: { of: 'facts', facts: { endsOn: null, zone: ZONE }, terms: { code: null }, amount: 700 },
  });
  books.happen(typed, {
    type: 'corrected',
    correction: { of: 'standing', standing: 'kept', accountId: 'bert' },
  });
  books.happen(typed, { type: 'corrected', correction: { of: 'settled' } });
  books.happen(typed, { type: 'corrected', correction: { of: 'undo', eventId: 'event 5' } });
  books.happen(typed, { type: 'expired', basis: 'shopper' });
  return books.events;
}

/** The file of these books, sound or not, with the checksum that belongs to them. */
export function sealed(books: unknown): Promise<string> {
  return writeCopy(books as CopiedBooks, NOON, '0.2.0');
}
