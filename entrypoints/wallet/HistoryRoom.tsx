import { useMemo, useState } from 'preact/hooks';
import { toHistory } from '../../components/route.ts';
import { HistoryTab } from '../../components/wallet/HistoryTab.tsx';
import type { WalletProps } from '../../components/wallet/wallet-props.ts';
import type { Shelf } from '../../lib/domain/glance.ts';
import { sumsOf } from '../../lib/domain/ledger.ts';
import { choicesOf, soundFilter } from '../../lib/domain/ledger-choices.ts';
import { type LedgerFilter, letsThrough, periodOf } from '../../lib/domain/ledger-filter.ts';
import { figuresIn } from '../../lib/domain/ledger-period.ts';
import { entriesOf } from '../../lib/domain/placed.ts';
import type { Books } from '../../lib/store/books.ts';
import { readLedger, readMoved } from '../../lib/store/ledger.ts';
import { useQuery } from '../page/use-query.ts';

interface Props {
  readonly wallet: WalletProps;
  /** As the address says it. */
  readonly filter: LedgerFilter;
  readonly held: Shelf;
  readonly books: Promise<Books>;
}

const AT_ONCE = 100;

/** The tab of the history: the figures of the credits that the filter lets through, and their newest events. */
export function HistoryRoom({ wallet, filter: asked, held, books }: Props) {
  const [most, setMost] = useState(AT_ONCE);
  const { accounts, now, shopperZone, voice, on } = wallet;
  const credits = useQuery(books, 'all credits', (opened) => opened.credits.toArray());
  const choices = useMemo(() => credits && choicesOf(credits, now, shopperZone), [credits, now, shopperZone]);
  const filter = choices && soundFilter(asked, choices, accounts);
  const subject = JSON.stringify(filter);
  const lines = useQuery(
    books,
    `ledger ${subject}`,
    async (opened) => filter && readLedger(opened, filter, most, shopperZone),
    most,
  );
  const moved = useQuery(
    books,
    `moved ${subject}`,
    async (opened) => filter && (filter.year === null ? new Map() : readMoved(opened, filter, shopperZone)),
  );
  const sums = useMemo(() => {
    if (credits === null || filter === null || moved === null) return null;
    const through = credits.filter((credit) => letsThrough(filter, credit));
    const entries = entriesOf({ ...held, credits: through }, now, shopperZone);
    if (filter.year === null) return sumsOf(entries);
    const period = periodOf(filter, shopperZone);
    return sumsOf(entries, (entry) => figuresIn(period, entry, moved.get(entry.credit.id)));
  }, [credits, subject, moved, held, now, shopperZone]);
  if (choices === null || filter === null) return null;
  return (
    <HistoryTab
      filter={filter}
      choices={choices}
      accounts={accounts}
      sums={sums}
      lines={lines}
      voice={voice}
      onFilter={(next) => on.go(toHistory(next))}
      onMore={lines !== null && lines.length >= most ? () => setMost(most + AT_ONCE) : null}
    />
  );
}
