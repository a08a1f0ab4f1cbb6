import { isOurs } from './come-back.ts';
import type { Credit } from './credit.ts';
import { kindOf, kindsAgree } from './kind.ts';
import type { CreditSighting } from './reading.ts';
import type { Meeting, Outcome } from './reconcile.ts';
import { claimed, issued, type RowReach, seen } from './row-events.ts';
import { goodsOf } from './terms.ts';
import { isCalled } from './verdict/called.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * What the rows of a checkout mean for the books. A row shows what comes off this order, which may be less than the
 * credit holds, or a sum of several: it never lowers and never removes (DESIGN §4 "Reconciling"), and it is a finding
 * only where the credits that the books hold do not explain it.
 */
export function meetCheckout(
  rows: readonly CreditSighting[],
  meeting: Meeting,
  reach: RowReach,
): readonly Outcome[] {
  const free = new Set(meeting.credits.filter((credit) => isOpen(credit, meeting)));
  const settled = new Set(meeting.credits.filter((credit) => isSettled(credit, meeting)));
  const passes: readonly (readonly [Meet, Set<Credit>])[] = [
    [meetEqualAsCalled, free],
    [meetSettled, settled],
    [meetRaised, free],
    [meetAll, free],
    [meetPart, free],
    [meetEqual, free],
  ];
  // The exact rows first: the others fit more credits, and can wait.
  const ordered = rows.toSorted((one, other) => other.amountIs.localeCompare(one.amountIs));
  const explained = new Map<CreditSighting, Explained>();
  for (const [meet, credits] of passes) {
    for (const row of ordered.filter((each) => !explained.has(each))) {
      const found = meet(row, credits);
      if (found === null) continue;
      explained.set(row, found);
      for (const credit of found.credits) credits.delete(credit);
    }
  }
  const asked = rows.filter((row) => !explained.has(row));
  const news = new Set(beyond(asked, free));
  return rows.flatMap((row) => {
    if (news.has(row)) return [{ creditId: null, what: issued(row, meeting, reach) }];
    return seeAgain(explained.get(row) ?? NOBODYS, meeting, reach);
  });
}

/** Which credits explain a row. `says`: the row as it speaks of the only one; null: not at all. */
interface Explained {
  readonly credits: readonly Credit[];
  readonly says: CreditSighting | null;
}

const NOBODYS: Explained = { credits: [], says: null };

type Meet = (row: CreditSighting, credits: ReadonlySet<Credit>) => Explained | null;

const meetEqual: Meet = (row, credits) => {
  const equal = [...credits].filter(
    (credit) => mayBe(row, credit) && credit.left === row.amount.minor && endsAlike(row, credit),
  );
  const credit = equal.find((each) => isKnownAs(each, row)) ?? named(equal, row) ?? equal[0];
  if (credit === undefined) return null;
  // That an order has no more to pay for makes nothing doubtful that was known to the cent.
  return { credits: [credit], says: row.amountIs === 'exact' ? row : asHeld(row, credit) };
};

/** What a checkout has called otherwise before is only taken for this row where nothing else explains it. */
const meetEqualAsCalled: Meet = (row, credits) => {
  const fitting = [...credits].filter(
    (each) => each.sightings.checkout === undefined || isKnownAs(each, row),
  );
  return meetEqual(row, new Set(fitting));
};

/** "Not mine", or spent a moment ago: the same line does not ask again. */
const meetSettled: Meet = (row, credits) => {
  const credit = [...credits].find(
    (each) =>
      isKnownAs(each, row) &&
      each.sightings.checkout?.minor === row.amount.minor &&
      each.currency === row.amount.currency,
  );
  return credit === undefined ? null : { credits: [credit], says: null };
};

/** Known as "at least so much", and there is more of it. */
const meetRaised: Meet = (row, credits) => {
  const credit = [...credits].find(
    (each) =>
      each.amountIs === 'at-least' &&
      isKnownAs(each, row) &&
      each.currency === row.amount.currency &&
      each.left < row.amount.minor,
  );
  return credit === undefined ? null : { credits: [credit], says: row };
};

/** All that the books hold for the same goods, to the cent, in one row that names none of them. */
const meetAll: Meet = (row, credits) => {
  const own = [...credits].filter((credit) => mayBe(row, credit) && !isCalled(credit, row.name));
  const alike = [...Map.groupBy(own, (credit) => goodsOf(credit)?.value).values()];
  const all = alike.find((each) => each.length > 1 && sumOf(each) === row.amount.minor);
  return all === undefined ? null : { credits: all, says: null };
};

/** A part of the only credit that it can be of. */
const meetPart: Meet = (row, credits) => {
  const [only, another] = meant(row, credits);
  const isPart = only !== undefined && another === undefined && only.left > row.amount.minor;
  return isPart ? { credits: [only], says: asHeld(row, only) } : null;
};

/** The rows that are more than what the books hold: several credits may give each of them, and nobody knows which. */
function beyond(rows: readonly CreditSighting[], credits: ReadonlySet<Credit>): readonly CreditSighting[] {
  const pools = rows.map((row) => ({ row, held: sumOf(meant(row, credits)) }));
  let given = 0;
  // Those first that have the least to take from: which are too many must not hang on their order.
  const narrowFirst = pools.toSorted(
    (one, other) => one.held - other.held || one.row.amount.minor - other.row.amount.minor,
  );
  return narrowFirst.flatMap(({ row, held }) => {
    if (given + row.amount.minor > held) return [row];
    given += row.amount.minor;
    return [];
  });
}

/** A box spends all of a balance, and a row of "at least so much" may be anybody's part; others are of their name. */
function meant(row: CreditSighting, credits: ReadonlySet<Credit>): readonly Credit[] {
  const isVague = row.amountIs === 'at-least' || row.box !== null;
  return [...credits].filter((credit) => (isVague ? mayBe(row, credit) : isOwn(row, credit)));
}

function sumOf(credits: readonly Credit[]): number {
  return credits.reduce((all, { left }) => all + left, 0);
}

function seeAgain(
  { credits: [credit], says }: Explained,
  meeting: Meeting,
  reach: RowReach,
): readonly Outcome[] {
  if (credit === undefined || says === null) return [];
  const { accountId } = meeting;
  // Whose the page is is not known: that somebody's credit looks like its row says nothing about theirs.
  if (accountId === null && credit.accountId !== null) return [];
  const { id: creditId, standing } = credit;
  const owner =
    credit.accountId === null && accountId !== null ? [{ creditId, what: claimed(standing, accountId) }] : [];
  return [...owner, { creditId, what: seen(says, meeting, reach) }];
}

/** The row as it stands for a credit of which it may show a part. */
function asHeld(row: CreditSighting, { left, amountIs }: Credit): CreditSighting {
  return { ...row, amount: { ...row.amount, minor: left }, amountIs };
}

/** A checkout has shown it by this name before. */
function isKnownAs({ sightings: { checkout } }: Credit, { name }: CreditSighting): boolean {
  return checkout !== undefined && checkout.name === name;
}

function named(credits: readonly Credit[], { name }: CreditSighting): Credit | undefined {
  return credits.find((credit) => isCalled(credit, name));
}

function mayBe({ amount, name }: CreditSighting, credit: Credit): boolean {
  return amount.currency === credit.currency && kindsAgree(kindOf(name), credit.kind);
}

function isOwn(row: CreditSighting, credit: Credit): boolean {
  return row.amount.currency === credit.currency && isCalled(credit, row.name);
}

function endsAlike(row: CreditSighting, { endsOn }: Credit): boolean {
  return row.endsOn === null || endsOn === null || row.endsOn === endsOn;
}

function isOpen(credit: Credit, { now }: Meeting): boolean {
  return credit.phase === 'live' && credit.endsSort > now && isOurs(credit);
}

function isSettled({ phase, standing, changedAt }: Credit, { now }: Meeting): boolean {
  const isRefused = standing === 'dismissed' || standing === 'deleted';
  return isRefused || (phase === 'closed' && now - changedAt < DAY);
}
