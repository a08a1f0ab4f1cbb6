import type { Money } from '../../domain/money.ts';
import { isAbsurd } from '../../domain/money.ts';
import {
  type CreditSighting,
  LONGEST_NAME,
  MOST_ROWS,
  type Notice,
  type Trouble,
} from '../../domain/reading.ts';
import { type Block, foldedTexts, readMain } from '../blocks.ts';
import { FOREIGN_MONEY, type Row, readRow, undated } from '../credit-rows.ts';
import { isLoading, isSignedOut } from '../gates.ts';
import { type Findings, NOTHING, notice, pattern, type RewardPage, trouble } from '../page.ts';
import { isPartOfRewards } from '../page-kinds.ts';
import { clamp, plainText } from '../plain-text.ts';
import { type Group, type Layout, layOut } from '../reward-groups.ts';
import { findSentences } from '../sentences.ts';

/** The reward page (DOM §3.1, DOMAIN §3): heading, total, groups, one line for each credit. */
export function readRewards(page: RewardPage): Findings {
  const { blocks, folded } = readMain(page.document);
  const printed = layOut(blocks, page);
  const hasForeignTotal = isForeignMoney(printed.total, page);
  const layout = hasForeignTotal ? { ...printed, total: null } : printed;
  const groups = layout.groups.map((group) => readGroup(group, layout, page));
  const credits = groups.flatMap((group) => group.credits);
  const stop = inTheWay(page, blocks, layout, groups);
  if (stop) return { ...NOTHING, trouble: [stop] };
  return {
    ...NOTHING,
    total: layout.total,
    credits: credits.slice(0, MOST_ROWS),
    notices: groups.flatMap((group) => group.notices),
    trouble: [
      ...(hasForeignTotal ? [trouble('bad-row', `${FOREIGN_MONEY}: the total`)] : []),
      ...gapsOf(layout, groups, folded, page),
      ...troubleOf(layout, groups),
    ],
  };
}

/** What keeps the page from being whole, though no row of it failed: nothing may be removed for it. */
function gapsOf(
  layout: Layout,
  groups: readonly GroupReading[],
  folded: readonly Element[],
  page: RewardPage,
): Trouble[] {
  const gaps: Trouble[] = [];
  // The address shows one balance of several: what is missing here may well be there, as on a page cut off.
  if (isPartOfRewards(page.url)) gaps.push(trouble('clamped', 'a page with a part of the rewards'));
  // Without its words or its heading the page is doubtful anyway; dated rows that add up to its sum are all.
  if (!layout.heading || page.isForeign || isAllDated(layout.total ?? layout.bareSum, groups)) return gaps;
  if (layout.hasUnread || layout.bareSum)
    gaps.push(trouble('bad-row', 'a line with an amount that could not be read'));
  if (layout.hidden.length > 0 || hasFoldedRow(folded, layout, page)) {
    gaps.push(trouble('bad-row', 'a row that does not show'));
  }
  return gaps;
}

function isAllDated(total: Money | null, groups: readonly GroupReading[]): boolean {
  const isDated = ({ rung }: CreditSighting) => rung !== BALANCE_RUNG;
  return total !== null && total.minor > 0 && difference(total, groups, isDated) === 0;
}

/** Whether a part that is folded away, and is no help, holds a row that shows nowhere. */
function hasFoldedRow(folded: readonly Element[], { quotes }: Layout, { words }: RewardPage): boolean {
  return folded.some((part) => {
    const summary = part.localName === 'details' ? part.querySelector('summary')?.textContent : null;
    if (summary && pattern(words.asideHeadings).test(plainText(summary))) return false;
    const sentences = foldedTexts(part).flatMap((text) => findSentences(text, words));
    return sentences.some(({ role, quote }) => role === 'owned' && !quotes.has(quote));
  });
}

function isForeignMoney(money: Money | null, { marketplace }: RewardPage): boolean {
  return money !== null && money.currency !== marketplace.currency;
}

const BALANCE_RUNG = 'group-balance';

interface GroupReading {
  readonly credits: readonly CreditSighting[];
  readonly bad: readonly { readonly why: string; readonly amount: Money | null }[];
  readonly notices: readonly Notice[];
  readonly longName: boolean;
  /** The dated lines say more than the group's balance. */
  readonly exceeds: boolean;
}

function readGroup(group: Group, layout: Layout, page: RewardPage): GroupReading {
  const name = group.name === null ? null : clamp(group.name, LONGEST_NAME);
  const known = isKnown(layout) && page.words.rewardsSeenOn.includes(page.marketplace.key);
  const context = { ...page, name, confidence: known ? 'certain' : 'confirm' } as const;
  const owned = group.sentences.filter(({ role }) => role !== 'promise');
  const rows: Row[] = owned.map((sentence) => readRow(sentence, context));
  const bad = rows.flatMap((row) => (row.bad === null ? [] : [{ why: row.bad, amount: row.amount }]));
  const dated = rows.flatMap(({ credit }) => credit ?? []);
  // Where the page is not known, a sum under a heading could be anything; where its language is not, the lines
  // that give it dates could be.
  const rest = isKnown(layout) && !page.isForeign ? restOf(group, dated, bad.length > 0) : null;
  const isDoubtful = rest !== null && dated.length > 0;
  const credits = isDoubtful ? dated.map((credit) => ({ ...credit, confidence: 'confirm' as const })) : dated;
  if (rest && isForeignMoney(rest, page)) bad.push({ why: FOREIGN_MONEY, amount: rest });
  else if (rest && isAbsurd(rest)) bad.push({ why: 'a balance beyond belief', amount: rest });
  else if (rest) {
    // Its words are no known sentence, so the shopper is asked even where the structure is known.
    credits.push(undated({ name, confidence: 'confirm' }, rest, group.balanceQuote, BALANCE_RUNG));
  }
  return {
    credits,
    bad,
    notices: group.sentences
      .filter(({ role }) => role === 'promise')
      .map(({ quote }) => notice('promised', quote)),
    longName: group.name !== null && group.name.length > LONGEST_NAME,
    exceeds: group.balance !== null && sum(dated, group.balance) > group.balance.minor,
  };
}

/** The structure that is known: its heading, and sentences that stand in one piece. */
function isKnown({ heading, hasSplitRows }: Layout): boolean {
  return heading && !hasSplitRows;
}

/** What a group's balance says beyond its dated lines; null where there is none, or a bad line explains it. */
function restOf({ balance }: Group, dated: readonly CreditSighting[], hasBadRow: boolean): Money | null {
  if (balance === null || hasBadRow || balance.minor === 0) return null;
  const rest = balance.minor - sum(dated, balance);
  return rest > 0 || (dated.length === 0 && rest < 0) ? { ...balance, minor: rest } : null;
}

function sum(credits: readonly { readonly amount: Money | null }[], { currency }: Money): number {
  return credits.reduce((all, { amount }) => all + (amount?.currency === currency ? amount.minor : 0), 0);
}

/** What keeps the page from saying anything, also where it seems to say "nothing". */
function inTheWay(
  page: RewardPage,
  blocks: readonly Block[],
  { heading, total, groups, hasUnread, bareSum }: Layout,
  read: readonly GroupReading[],
): Trouble | null {
  const hasRows = read.some(({ credits, bad }) => credits.length + bad.length > 0);
  if (!hasRows && isSignedOut(page, blocks)) return trouble('signed-out', 'the page asks to sign in');
  // A balance whose lines are still to come adds up, too: only dated lines show that the page is whole.
  const addsUp =
    hasRows && total !== null && difference(total, read, (credit) => credit.rung !== BALANCE_RUNG) === 0;
  if (!addsUp && isLoading(page, blocks)) return trouble('half-loaded', 'the page is still filling');
  const hasSum = total !== null || groups.some((group) => group.balance !== null);
  return hasRows || hasSum || (heading && (hasUnread || bareSum !== null))
    ? null
    : trouble('nothing-here', 'neither a credit nor a printed zero');
}

function troubleOf(layout: Layout, groups: readonly GroupReading[]): Trouble[] {
  const bad = groups.flatMap((group) => group.bad);
  const troubles = [...new Set(bad.map(({ why }) => why))].map((why) => trouble('bad-row', why));
  if (layout.clamped) troubles.push(trouble('clamped', `more than ${MOST_ROWS} rows`));
  if (groups.some((group) => group.longName)) {
    troubles.push(trouble('clamped', `a name of more than ${LONGEST_NAME} characters`));
  }
  if (!layout.heading) troubles.push(trouble('unknown-layout', 'rewards without the heading that is known'));
  if (layout.hasSplitRows) troubles.push(trouble('unknown-layout', 'amounts and dates in separate places'));
  // A row that was left out may be all that is missing.
  const left = layout.total === null ? 0 : difference(layout.total, groups);
  const differs = left !== 0 && (layout.total === null || left !== sum(bad, layout.total));
  if (!layout.clamped && (differs || groups.some((group) => group.exceeds))) {
    troubles.push(trouble('sums-do-not-add-up', 'the rows do not add up to the printed sum'));
  }
  return troubles;
}

/** How much more the printed total says than the credits that were read. */
function difference(
  total: Money,
  groups: readonly GroupReading[],
  counts: (credit: CreditSighting) => boolean = () => true,
): number {
  return total.minor - groups.reduce((all, { credits }) => all + sum(credits.filter(counts), total), 0);
}
