import type { Settings } from '../../lib/browser/settings.ts';
import type { Instant } from '../../lib/domain/day.ts';
import type { PageQuestion } from '../../lib/domain/page-question.ts';
import { counts, entriesOf, isWaiting, type Placed } from '../../lib/domain/placed.ts';
import type { Context } from '../../lib/domain/verdict/context.ts';
import type { Books } from '../../lib/store/books.ts';
import { readLearntShelf } from '../../lib/store/learnt.ts';
import { whosePage } from '../../lib/store/whose-page.ts';
import type { Origin } from './origin.ts';
import { type PageVoice, voiceOf, zoneHere } from './speech.ts';

/** Whose page it is, what they own here, and how to speak to them: all that an answer to a page is made of. */
export interface Here {
  readonly now: Instant;
  readonly settings: Settings;
  readonly marketplace: Origin['marketplace'];
  /** Null: nobody that the books know, or several and the page does not say which. */
  readonly accountId: string | null;
  /** What this page may speak of: the credits of its account; where that is not known, of its marketplace. */
  readonly entries: readonly Placed[];
  /** Of theirs, found on a page, and not yet confirmed. */
  readonly findings: readonly Placed[];
  readonly context: Context;
  readonly voice: PageVoice;
}

export async function lookHere(
  books: Books,
  settings: Settings,
  { reading, customerId, reviewFollows, amazonOffers }: PageQuestion,
  { marketplace }: Origin,
): Promise<Here> {
  const now = Date.now();
  const zone = zoneHere();
  const whose = await whosePage(books, marketplace.key, customerId);
  const accountId = whose.as === 'known' ? whose.accountId : null;
  const all = whose.as === 'stranger' ? [] : entriesOf(await readLearntShelf(books, now), now, zone);
  const own = all.filter(
    ({ credit }) =>
      credit.marketplace === marketplace.key && (accountId === null || credit.accountId === accountId),
  );
  const entries = own.filter(counts).toSorted(soonestFirst);
  return {
    now,
    settings,
    marketplace,
    accountId,
    entries,
    findings: accountId === null ? [] : own.filter(isWaiting),
    context: {
      now,
      marketplace: marketplace.key,
      account: accountId,
      trouble: reading.trouble.map(({ code }) => code),
      reviewFollows,
      amazonOffers,
      codesHeld: entries.filter(({ credit }) => credit.terms.code !== null).length,
      limits: [],
    },
    voice: voiceOf(settings, now, zone),
  };
}

/** The soonest end first, then the most: what is told first must not hang on the order in which books are read. */
function soonestFirst({ credit: one }: Placed, { credit: other }: Placed): number {
  return one.endsSort - other.endsSort || other.left - one.left || one.firstAt - other.firstAt;
}
