import { meetCheckout } from './at-checkout.ts';
import { cameBack, isAwaited, isGivenBack, isOurs } from './come-back.ts';
import { type Credit, deadlineOf } from './credit.ts';
import type { Instant, Zone } from './day.ts';
import { endSpan } from './deadline.ts';
import { endedUnspent } from './ended.ts';
import type { Happening } from './event.ts';
import { kindOf } from './kind.ts';
import { type Claim, isLike, isSame, MOST_LIKE, mayBeSame } from './likeness.ts';
import { type Known, type Match, matchRows } from './match.ts';
import { reachOf } from './reach.ts';
import type { CreditSighting, Family, Reading } from './reading.ts';
import { claimed, isFinding, issued, type RowReach, seen, sourceOf } from './row-events.ts';

/** What the reading meets: the slice of the books that it can touch, and where and when it was received. */
export interface Meeting {
  /** Credits of this account that are not out of reach: live, gone, and settled ones whose end has not passed. */
  readonly credits: readonly Credit[];
  readonly family: Family;
  readonly readingId: string;
  /** Null: the page did not say whose it is and several accounts are known; then nothing is lowered or removed. */
  readonly accountId: string | null;
  readonly marketplace: string;
  readonly marketplaceZone: Zone;
  readonly shopperZone: Zone;
  /** When a page last showed the credit; null when it was typed. */
  readonly lastReadAt: (credit: Credit) => Instant | null;
  readonly now: Instant;
}

/** An event to be written: for a known credit, or (null) for a new one. */
export interface Outcome {
  readonly creditId: string | null;
  readonly what: Happening;
}

/**
 * What a reading means for the books (DESIGN §4 "Reconciling", §8 "Trouble"). Pure: the same slice and reading give
 * the same outcomes, and a reading that the books already hold gives only `seen`.
 */
export function reconcile(reading: Reading, meeting: Meeting): readonly Outcome[] {
  const { family, accountId, now } = meeting;
  const printed = reachOf(reading.trouble);
  if (printed === 'nothing') return [];
  const reach = accountId === null ? 'ask' : printed;
  if (family === 'checkout') return meetCheckout(reading.credits, meeting, reach);
  const { matches, fresh, missing } = matchRows(reading.credits, knownIn(meeting, reach));
  const elsewhere = new Set(
    meeting.credits.filter((credit) => !isKnownTo(credit, family, accountId) && isOpen(credit, now)),
  );

  const back = cameBack(reach === 'ask' ? [] : fresh, awaitedIn(meeting, matches));

  const outcomes: Outcome[] = [];
  for (const match of matches) outcomes.push(...seeAgain(match, meeting, reach));
  for (const [row, credit] of back) {
    elsewhere.delete(credit);
    outcomes.push(restored(row, credit, meeting), { creditId: credit.id, what: seen(row, meeting, reach) });
  }
  const fresher = fresh.filter((row) => !back.has(row));
  const joined = joinedBy(fresher, elsewhere, reach);
  for (const row of fresher)
    outcomes.push(...meetRow(row, joined.get(row) ?? null, elsewhere, meeting, reach));
  const returned = new Set(back.values());
  const gone = missing.filter(({ credit }) => !returned.has(credit));
  if (reach === 'everything') for (const lost of gone) outcomes.push(...miss(lost, meeting));
  return outcomes;
}

/** Credits of this account that came off for an order that does not show them, and that no row has answered to. */
function awaitedIn({ credits, accountId, now }: Meeting, matches: readonly Match[]): readonly Credit[] {
  const matched = new Set(matches.map(({ known }) => known.credit));
  return credits.filter(
    (credit) =>
      isAwaited(credit) && credit.endsSort > now && credit.accountId === accountId && !matched.has(credit),
  );
}

/** The credits that this family of pages has shown before. A page that is nobody's speaks of everybody's. */
function knownIn({ credits, family, accountId }: Meeting, reach: RowReach): readonly Known[] {
  return credits.flatMap((credit): Known[] => {
    const said = credit.sightings[family];
    if (said === undefined || !isKnownTo(credit, family, accountId)) return [];
    // A doubtful page cannot bring a credit back, so what it shows is put to the shopper anew.
    return reach === 'ask' && credit.phase === 'gone' ? [] : [{ credit, said }];
  });
}

function isKnownTo(credit: Credit, family: Family, accountId: string | null): boolean {
  return credit.sightings[family] !== undefined && (accountId === null || credit.accountId === accountId);
}

/** Kept or asked about, with something left, and not over: only such a credit can be the one on another page. */
function isOpen(credit: Credit, now: Instant): boolean {
  return credit.phase === 'live' && credit.endsSort > now && isOurs(credit);
}

function seeAgain({ row, known, as }: Match, meeting: Meeting, reach: RowReach): readonly Outcome[] {
  const { credit } = known;
  if (isSomebodyElses(credit, meeting)) return [];
  const from = sourceOf(row, meeting);
  if (as === 'smaller' && (reach !== 'everything' || !isOurs(credit)))
    return [stillThere(row, known, meeting)];
  const shrank = { creditId: credit.id, what: { type: 'shrank' as const, to: row.amount.minor, from } };
  return [
    ...(as === 'smaller' ? [shrank] : []),
    ...(isBack(credit, row) && reach !== 'ask' ? [restored(row, credit, meeting)] : []),
    { creditId: credit.id, what: seen(row, meeting, reach) },
  ];
}

/** Whose the page is is not known: that somebody's credit looks like its row says nothing about theirs. */
function isSomebodyElses(credit: Credit, { accountId }: Meeting): boolean {
  return accountId === null && credit.accountId !== null;
}

/**
 * It was gone, called lost by a clock that stood wrong, or not on the order for which it came off, and its page shows
 * it. What the shopper settled stays.
 */
function isBack(credit: Credit, row: CreditSighting): boolean {
  const { phase, lost, toldBy } = credit;
  const wasLost = phase === 'closed' && isOurs(credit) && lost > 0 && toldBy === null;
  return phase === 'gone' || wasLost || (isAwaited(credit) && isGivenBack(credit, row.amount.minor));
}

function restored(row: CreditSighting, { id: creditId }: Credit, meeting: Meeting): Outcome {
  return { creditId, what: { type: 'restored', amount: row.amount.minor, from: sourceOf(row, meeting) } };
}

/** A smaller amount that is not believed: the credit is seen, and keeps what it had. */
function stillThere(row: CreditSighting, { credit, said }: Known, meeting: Meeting): Outcome {
  const before = { ...row, amount: { ...row.amount, minor: said.minor }, amountIs: credit.amountIs };
  return { creditId: credit.id, what: seen(before, meeting, 'ask') };
}

/** The rows that are certainly a credit which came by another way; those credits are no more to be had. */
function joinedBy(
  rows: readonly CreditSighting[],
  elsewhere: Set<Credit>,
  reach: RowReach,
): ReadonlyMap<CreditSighting, Credit> {
  const joined = new Map<CreditSighting, Credit>();
  const areFindings = (row: CreditSighting, { standing }: Credit) =>
    isFinding(row, reach) || standing === 'to-confirm';
  // Those that agree on the day first: an undated credit may be any of them.
  const passes: readonly ((row: CreditSighting, credit: Credit) => boolean)[] = [
    (row, credit) => row.endsOn === credit.endsOn && isSame(claimOf(row), credit),
    (row, credit) => isSame(claimOf(row), credit),
    (row, credit) => areFindings(row, credit) && mayBeSame(claimOf(row), credit),
  ];
  for (const isMeant of passes) {
    for (const row of rows.filter((each) => !joined.has(each))) {
      const credit = [...elsewhere].find((each) => isMeant(row, each));
      if (credit === undefined) continue;
      joined.set(row, credit);
      elsewhere.delete(credit);
    }
  }
  return joined;
}

function claimOf({ name, amount, endsOn }: CreditSighting): Claim {
  return { ...amount, name, kind: kindOf(name), endsOn };
}

/** A row that this family has not shown before: known from elsewhere, or new, or perhaps known: then it is asked. */
function meetRow(
  row: CreditSighting,
  joined: Credit | null,
  elsewhere: ReadonlySet<Credit>,
  meeting: Meeting,
  reach: RowReach,
): readonly Outcome[] {
  if (joined === null) {
    // On a page that is nobody's, everybody's credits would be asked about.
    const like =
      meeting.accountId === null ? [] : [...elsewhere].filter((each) => isLike(claimOf(row), each));
    return [{ creditId: null, what: issued(row, meeting, reach, like.slice(0, MOST_LIKE)) }];
  }
  const { id: creditId, accountId, standing } = joined;
  if (isSomebodyElses(joined, meeting)) return [];
  // Found when nobody knew whose it was: now its page says so.
  const owner =
    accountId === null && meeting.accountId !== null
      ? [{ creditId, what: claimed(standing, meeting.accountId) }]
      : [];
  return [...owner, { creditId, what: seen(row, meeting, reach) }];
}

/**
 * No longer on its page. Before its deadline it is gone, and probably used; after it, it has ended, and is lost
 * only when it was seen unspent within a day of the end. Between the two clocks nothing is claimed.
 */
function miss(
  { credit }: Known,
  { family, readingId, shopperZone, lastReadAt, now }: Meeting,
): readonly Outcome[] {
  const vanished = { creditId: credit.id, what: { type: 'vanished' as const, family, readingId } };
  if (credit.phase === 'closed') return [vanished];
  if (credit.phase === 'gone') return [];
  const deadline = deadlineOf(credit);
  const span = deadline && endSpan(deadline, shopperZone);
  if (span !== null && now >= span.safe) {
    return endedUnspent(span, lastReadAt(credit), now)
      ? [{ creditId: credit.id, what: { type: 'expired', basis: 'stated' } }]
      : [];
  }
  return [vanished];
}
