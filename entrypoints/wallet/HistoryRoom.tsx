import { useState } from 'preact/hooks';
import { HistoryTab } from '../../components/wallet/HistoryTab.tsx';
import type { WalletProps } from '../../components/wallet/wallet-props.ts';
import type { Shelf } from '../../lib/domain/glance.ts';
import { sumsOf } from '../../lib/domain/ledger.ts';
import type { LedgerFilter } from '../../lib/domain/ledger-filter.ts';
import { entriesOf } from '../../lib/domain/placed.ts';
import type { Books } from '../../lib/store/books.ts';
import { readLedger } from '../../lib/store/ledger.ts';
import { useQuery } from '../page/use-query.ts';

interface Props {
  readonly wallet: WalletProps;
  readonly filter: LedgerFilter;
  readonly held: Shelf;
  readonly books: Promise<Books>;
}

const AT_ONCE = 100;

/** The tab of the history: the figures of all credits, and the newest events. */
export function HistoryRoom({ wallet, held, books }: Props) {
  const [most, setMost] = useState(AT_ONCE);
  const lines = useQuery(books, 'ledger', (opened) => readLedger(opened, most), most);
  const credits = useQuery(books, 'all credits', (opened) => opened.credits.toArray());
  const { now, shopperZone, voice } = wallet;
  if (lines === null || credits === null) return null;
  return (
    <HistoryTab
      sums={sumsOf(entriesOf({ ...held, credits }, now, shopperZone))}
      lines={lines}
      voice={voice}
      onMore={lines.length >= most ? () => setMost(most + AT_ONCE) : null}
    />
  );
}
