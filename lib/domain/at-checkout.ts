import { isOurs } from './come-back.ts';
import type { Credit } from './credit.ts';
import { kindOf, kindsAgree } from './kind.ts';
import type { CreditSighting } from './reading.ts';
import type { Meeting, Outcome } from './reconcile.ts';
import { claimed, issued, type RowReach, seen } from './row-events.ts';
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
    [meetEqual, free],
    [meetSettled, settled],
    [meetRaised, free],
    [meetPart, free],
  ];
  const explained = new Map<CreditSighting, Explained>();
  for (const [meet, credits] of passes) {
    for (const row of rows.filter((each) => !explained.has(each))) {
      const found = meet(row, credits);
      if (found === null) continue;
      explained.set(row, found);
      if (found.credit !== null) credits.delete(found.credit);
    }
  }
  return rows.flatMap((row) => {
    const found = explained.get(row);
    if (found === undefined) return [{ creditId: null, what: issued(row, meeting, reach) }];
    return seeAgain(found, meeting, reach);
  });
}

/** Which credit explains a row; null for several together. `says`: the row as it speaks of it; null: not at all. */
interface Explained {
  readonly credit: Credit | null;
  readonly says: CreditSighting | null;
}

type Meet = (row: CreditSighting, credits: ReadonlySet<Credit>) => Explained | null;

const meetEqual: Meet = (row, credits) => {
  const equal = [...credits].filter(
    (credit) => mayBe(row, credit) && credit.left === row.amount.minor && endsAlike(row, credit),
  );
  const credit =
    equal.find(({ sightings }) => sightings.checkout?.name === row.name) ?? named(equal, row) ?? equal[0];
  return credit === undefined ? null : { credit, says: row };
};

/** "Not mine", or spent a moment ago: the same line does not ask again. */
const meetSettled: Meet = (row, credits) => {
  const credit = [...credits].find(({ sightings: { checkout }, currency }) => {
    const isSame = checkout?.name === row.name && checkout.minor === row.amount.minor;
    return isSame && currency === row.amount.currency;
  });
  return credit === undefined ? null : { credit, says: null };
};

/** Known as "at least so much", and there is more of it. */
const meetRaised: Meet = (row, credits) => {
  const credit = [...credits].find(
    (each) =>
      each.amountIs === 'at-least' &&
      each.sightings.checkout?.name === row.name &&
      each.currency === row.amount.currency &&
      each.left < row.amount.minor,
  );
  return credit === undefined ? null : { credit, says: row };
};

/** A part of one credit, or of several: then nobody knows of which. */
const meetPart: Meet = (row, credits) => {
  // A box spends all of a balance, and a row of "at least so much" may be anybody's part.
  const isVague = row.amountIs === 'at-least' || row.box !== null;
  const own = [...credits].filter((credit) => (isVague ? mayBe(row, credit) : isOwn(row, credit)));
  const [large, another] = own.filter(({ left }) => left > row.amount.minor);
  if (large !== undefined && another === undefined) return { credit: large, says: asHeld(row, large) };
  const sum = own.reduce((all, { left }) => all + left, 0);
  return sum >= row.amount.minor ? { credit: null, says: null } : null;
};

function seeAgain({ credit, says }: Explained, meeting: Meeting, reach: RowReach): readonly Outcome[] {
  if (credit === null || says === null) return [];
  const { accountId } = meeting;
  // Whose the page is is not known: that somebody's credit looks like its row says nothing about theirs.
  if (accountId === null && credit.accountId !== null) return [];
  const { id: creditId, standing } = credit;
  const owner =
    credit.accountId === null && accountId !== null ? [{ creditId, what: claimed(standing, accountId) }] : [];
  return [...owner, { creditId, what: seen(says, meeting, reach) }];
}

/** The row as it stands for a credit of which it shows a part. */
function asHeld(row: CreditSighting, { left, amountIs }: Credit): CreditSighting {
  return { ...row, amount: { ...row.amount, minor: left }, amountIs };
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
