import type { Credit } from '../../lib/domain/credit.ts';
import type { Account, Glance, ReadingSummary } from '../../lib/domain/glance.ts';
import { glanceAt } from '../../lib/domain/glance-at.ts';
import type { TroubleCode } from '../../lib/domain/reading.ts';
import { accountOf, creditOf, DAY, NOW, readingOf, seenOn, ZONE } from './credits.ts';

const courtesy = {
  name: 'Courtesy Credit',
  left: 500,
  quote: 'Courtesy Credit −$5.00',
  sightings: seenOn('checkout', 500),
};

/** The credits that LOOK draws. */
const CREDITS: readonly Credit[] = [
  creditOf({ id: 'today', endsOn: '2026-05-12' }),
  ...[1, 2, 3, 4].map((number) => creditOf({ id: `friday-${number}`, left: 100, endsOn: '2026-05-15' })),
  creditOf({ id: 'brand', name: 'P&G Promo Credit', left: 899, amountIs: 'at-least', endsOn: '2026-07-12' }),
  creditOf({ id: 'courtesy', ...courtesy }),
];

const READINGS = [readingOf(), readingOf({ id: 'checkout', family: 'checkout', seenAt: NOW - 5 * DAY })];
const ANNA = accountOf({ label: 'Anna' });

function glanceOf(
  credits: readonly Credit[],
  readings = READINGS,
  accounts: readonly Account[] = [ANNA],
): Glance {
  const place = { marketplace: 'amazon.com', currency: 'USD', accountId: 'anna', label: null } as const;
  const glance = glanceAt({ credits, accounts, readings }, place, NOW, ZONE);
  if (glance === null) throw new Error('The fixture has an account');
  return glance;
}

function failed(...trouble: TroubleCode[]): ReadingSummary {
  return readingOf({ id: 'failed', counter: 2, trouble, seenAt: NOW - 60_000 });
}

const germanAccount = accountOf({
  id: 'germany',
  marketplace: 'amazon.de',
  currency: 'EUR',
  createdAt: NOW - 30 * DAY,
});
const german = creditOf({
  id: 'germany-1',
  accountId: 'germany',
  marketplace: 'amazon.de',
  currency: 'EUR',
  name: 'Kulanzgutschein',
  left: 500,
  endsOn: '2026-05-13',
  zone: 'Europe/Berlin',
  quote: null,
  amountBasis: 'shopper',
  endsBasis: 'shopper',
  sightings: {},
});
const berta = accountOf({ id: 'berta', createdAt: NOW - 10 * DAY });

const finding = creditOf({
  id: 'finding',
  name: null,
  left: 200,
  standing: 'to-confirm',
  sightings: seenOn('checkout', 200),
  quote: 'Promo credit −$2.00',
});
const endedAsked = creditOf({
  id: 'ended',
  left: 250,
  endsOn: '2026-05-08',
  sightings: seenOn('rewards', 250),
});
const endedLost = creditOf({
  id: 'lost',
  left: 100,
  endsOn: '2026-05-10',
  sightings: seenOn('rewards', 100),
});
const gone = creditOf({ id: 'gone', got: 450, left: 0, phase: 'gone', endsOn: '2026-05-30' });
const contradicted = creditOf({
  id: 'contradicted',
  got: 800,
  left: 300,
  used: 500,
  endsOn: '2026-06-20',
  toldBy: 0,
  sightings: seenOn('rewards', 800),
});

/** Every state of the list. */
export const GLANCES = {
  drawn: glanceOf(CREDITS),
  everything: glanceOf(
    [...CREDITS, finding, endedAsked, endedLost, gone, contradicted, german],
    [
      ...READINGS,
      readingOf({
        id: 'cards',
        family: 'gift-card-balance',
        giftCardBalance: { minor: 2000, currency: 'USD' },
      }),
    ],
    [ANNA, germanAccount],
  ),
  nothing: glanceOf([], []),
  typedOnly: glanceOf(
    [
      creditOf({
        id: 'typed',
        name: 'Prime Day',
        quote: null,
        sightings: {},
        amountBasis: 'shopper',
        endsOn: '2026-05-20',
        endsBasis: 'shopper',
      }),
    ],
    [],
  ),
  findings: glanceOf([
    ...CREDITS,
    finding,
    creditOf({ ...finding, id: 'finding-2', left: 325, endsOn: '2026-05-20' }),
  ]),
  dayAfter: glanceOf([
    endedAsked,
    endedLost,
    creditOf({ ...endedAsked, id: 'never-seen', sightings: {}, quote: null }),
  ]),
  stale: glanceOf(CREDITS, [readingOf({ seenAt: NOW - 21 * DAY })]),
  signedOut: glanceOf(CREDITS, [...READINGS, failed('signed-out')]),
  changed: glanceOf([...CREDITS, finding], [...READINGS, failed('unknown-layout')]),
  contradicted: glanceOf([...CREDITS, contradicted]),
  gone: glanceOf([...CREDITS, gone]),
  zones: glanceOf([
    creditOf({ id: 'stated-tonight', zoneFrom: 'stated', endsOn: '2026-05-12' }),
    creditOf({ id: 'stated-friday', zoneFrom: 'stated', endsOn: '2026-05-15' }),
    creditOf({
      id: 'later',
      startsOn: '2026-05-19',
      endsOn: '2026-05-21',
      name: 'Prime Day credit',
      left: 1000,
    }),
    creditOf({ id: 'next-year', endsOn: '2027-01-31', left: 1_234_50 }),
  ]),
  twoAccounts: glanceOf([...CREDITS, creditOf({ ...finding, id: 'nobodys', accountId: null })], READINGS, [
    ANNA,
    berta,
  ]),
  hostile: glanceOf([
    creditOf({ id: 'markup', name: '<img src=x onerror=alert(1)>\u202Egnp.exe', endsOn: '2026-05-15' }),
    creditOf({
      id: 'long',
      name: 'A'.repeat(200),
      endsOn: '2026-05-15',
      left: 1_000_000,
      amountIs: 'at-least',
    }),
  ]),
} as const;

export const ACCOUNTS = [ANNA, germanAccount] as const;
export const TWO_ACCOUNTS = [ANNA, berta] as const;

/** Ten thousand credits over 1,200 days. */
export function manyCredits(): Glance {
  const credits = Array.from({ length: 10_000 }, (_, index) => {
    const endsOn = new Date(NOW + (index % 1_200) * DAY).toISOString().slice(0, 10);
    return creditOf({ id: `many-${index}`, name: `No-Rush Reward ${index % 9}`, left: 100 + index, endsOn });
  });
  return glanceOf(credits);
}
