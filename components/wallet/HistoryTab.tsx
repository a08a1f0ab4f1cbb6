import type { JSX } from 'preact';
import { dayAt } from '../../lib/domain/day.ts';
import type { Account } from '../../lib/domain/glance.ts';
import type { LedgerLine, Sums } from '../../lib/domain/ledger.ts';
import type { LedgerChoices } from '../../lib/domain/ledger-choices.ts';
import type { LedgerFilter } from '../../lib/domain/ledger-filter.ts';
import { wordDate } from '../../lib/wording/date.ts';
import { plainNumberFormat } from '../../lib/wording/formats.ts';
import { wordAge, wordCurrency } from '../../lib/wording/ledger.ts';
import { wordMoney, wordTotal } from '../../lib/wording/money.ts';
import type { WalletKey } from '../../lib/wording/translate.ts';
import type { WalletVoice } from '../../lib/wording/voice.ts';
import { LedgerFilters } from './LedgerFilters.tsx';
import { LedgerRow } from './LedgerRow.tsx';
import { SumList } from './SumList.tsx';

export interface HistoryTabProps {
  readonly filter: LedgerFilter;
  readonly choices: LedgerChoices;
  readonly accounts: readonly Account[];
  /** Of what the filter lets through; in a year, what was moved. Null until the books have answered. */
  readonly sums: readonly Sums[] | null;
  /** Newest first. Null until the books have answered. */
  readonly lines: readonly LedgerLine[] | null;
  readonly voice: WalletVoice;
  readonly onFilter: (filter: LedgerFilter) => void;
  /** Null: there are no more. */
  readonly onMore: (() => void) | null;
}

/** What was got, and what became of it; then every event, day by day. */
export function HistoryTab(props: HistoryTabProps): JSX.Element {
  const { filter, sums, lines, accounts, voice, onMore } = props;
  const { translate } = voice;
  const days = Map.groupBy(lines ?? [], ({ event }) => dayAt(event.at, voice.zone));
  return (
    <main class="page history">
      <h2 class="page-title">{translate('tabs.history')}</h2>
      <LedgerFilters {...props} onChoose={props.onFilter} />
      {sums !== null && <SumsShown sums={sums} filter={filter} voice={voice} />}
      {lines?.length === 0 && (
        <p class="empty">{translate(isEverything(filter) ? 'history.nothing' : 'history.nothingHere')}</p>
      )}
      {[...days].map(([day, among]) => (
        <section class="group" key={day}>
          <h3 class="group-day" data-urgency="none">
            {wordDate(day, voice)} <span class="hint">{wordAge(day, voice)}</span>
          </h3>
          <ul class="rows">
            {among.map((line) => (
              <LedgerRow key={line.event.id} line={line} accounts={accounts} voice={voice} />
            ))}
          </ul>
        </section>
      ))}
      {onMore && (
        <button type="button" class="more" onClick={onMore}>
          {translate('list.showMore')}
        </button>
      )}
    </main>
  );
}

function isEverything(filter: LedgerFilter): boolean {
  return Object.values(filter).every((one) => one === null);
}

const FIGURES: readonly (readonly ['got' | 'left' | 'used' | 'lost' | 'unknown', WalletKey])[] = [
  ['got', 'history.got'],
  ['left', 'history.left'],
  ['used', 'history.used'],
  ['lost', 'history.lost'],
  ['unknown', 'history.unknown'],
];

/** Five figures of each currency, the first the sum of the others; and of what they are. */
function SumsShown({
  sums,
  filter: { year },
  voice,
}: Pick<HistoryTabProps, 'filter' | 'voice'> & { readonly sums: readonly Sums[] }): JSX.Element | null {
  const { translate, locale } = voice;
  // A currency in which nothing moved in the year is none of its figures.
  const moved = sums.filter((each) => year === null || FIGURES.some(([figure]) => each[figure] !== 0));
  if (moved.length === 0) return null;
  return (
    <>
      <p class="hint sums-of">
        {year === null
          ? translate('history.ofAll')
          : translate('history.ofYear', { year: plainNumberFormat(locale).format(year) })}
      </p>
      {moved.map((each) => (
        <SumList
          key={each.currency}
          label={wordCurrency(each.currency, voice)}
          sum="first"
          figures={FIGURES.map(([figure, label]) => ({
            label: translate(figure === 'left' && year !== null ? 'history.leftChange' : label),
            words: wordFigure(each, figure, year === null, voice),
            urgency: figure === 'lost' && each.lost > 0 ? 'lost' : undefined,
          }))}
        />
      ))}
    </>
  );
}

/** What was got, and is left, may be a lower bound; a change is none. */
function wordFigure(
  sums: Sums,
  figure: (typeof FIGURES)[number][0],
  isWhole: boolean,
  voice: WalletVoice,
): string {
  const money = { minor: sums[figure], currency: sums.currency };
  const isBound = figure === 'got' || (figure === 'left' && isWhole);
  return isBound ? wordTotal({ money, atLeast: sums.atLeast }, voice) : wordMoney(money, voice);
}
