import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { CreditsShown, Filter } from '../../components/route.ts';
import { type Chosen, CreditsTab } from '../../components/wallet/CreditsTab.tsx';
import type { WalletProps } from '../../components/wallet/wallet-props.ts';
import type { Shelf } from '../../lib/domain/glance.ts';
import { lifetimeOf } from '../../lib/domain/lifetime.ts';
import { soonest } from '../../lib/domain/lots.ts';
import { entriesOf } from '../../lib/domain/placed.ts';
import { canBeSaid } from '../../lib/domain/reminders.ts';
import type { Books } from '../../lib/store/books.ts';
import { readAlike, readEnded, readStory } from '../../lib/store/ledger.ts';
import { useQuery } from '../page/use-query.ts';

interface Props {
  readonly wallet: WalletProps;
  readonly show: CreditsShown;
  readonly held: Shelf;
  readonly books: Promise<Books>;
  /** Where words of Amazon's are handed in. */
  readonly paste: JSX.Element;
}

const AT_ONCE = 100;
const ZONES = Intl.supportedValuesOf('timeZone');

/** The tab of the credits, with what the address asks of the books. */
export function CreditsRoom({ wallet, show, held, books, paste }: Props) {
  const [most, setMost] = useState(AT_ONCE);
  const { glance, now, shopperZone } = wallet;
  // The list beside a credit, and behind the way back, stays the one that was open.
  const last = useRef<{ filter: Filter; creditId: string | null }>({ filter: 'active', creditId: null });
  if (show.name === 'list') last.current.filter = show.filter;
  if ('creditId' in show) last.current.creditId = show.creditId;
  const creditId = 'creditId' in show ? show.creditId : null;
  const story = useQuery(books, `credit ${creditId}`, async (opened) =>
    creditId === null ? 'none' : ((await readStory(opened, creditId)) ?? 'missing'),
  );
  const alike = useQuery(books, `alike ${creditId}`, async (opened) => {
    const credit = creditId === null ? undefined : await opened.credits.get(creditId);
    return credit === undefined || credit.endsOn !== null ? [] : readAlike(opened, credit);
  });
  const accountId = last.current.filter === 'ended' ? glance?.place.accountId : undefined;
  const ended = useQuery(
    books,
    `ended ${accountId}`,
    async (opened) => (accountId === undefined ? [] : readEnded(opened, accountId, most)),
    most,
  );
  const reminderId = show.name === 'reminder' ? show.reminderId : null;
  const reminder = useQuery(books, `reminder ${reminderId}`, async (opened) =>
    reminderId === null ? null : ((await opened.reminders.get(reminderId)) ?? 'missing'),
  );

  const entryOf = (shelf: Shelf) => entriesOf(shelf, now, shopperZone);
  const chosen = (): Chosen | null => {
    if (story === null || story === 'none') return null;
    if (story === 'missing') return 'missing';
    const [entry] = entryOf({ credits: [story.credit], accounts: [], readings: story.readings });
    return entry === undefined ? 'missing' : { entry, lines: story.lines, usual: lifetimeOf(alike ?? []) };
  };
  const remindedIds = new Set(reminder === null || reminder === 'missing' ? [] : reminder.creditIds);
  return (
    <CreditsTab
      {...wallet}
      filter={last.current.filter}
      from={show.name === 'list' ? last.current.creditId : null}
      chosen={chosen()}
      ended={ended && entryOf({ credits: ended, accounts: [], readings: [] })}
      onMoreEnded={ended !== null && ended.length >= most ? () => setMost(most + AT_ONCE) : null}
      reminded={
        reminder &&
        entryOf(held)
          .filter((entry) => remindedIds.has(entry.credit.id) && canBeSaid(entry, now))
          .toSorted(soonest)
      }
      zones={ZONES}
      paste={paste}
    />
  );
}
