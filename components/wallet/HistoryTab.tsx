import type { JSX } from 'preact';
import { dayAt } from '../../lib/domain/day.ts';
import type { LedgerLine, Sums } from '../../lib/domain/ledger.ts';
import { wordDate } from '../../lib/wording/date.ts';
import { wordHappening } from '../../lib/wording/happening.ts';
import { wordKind } from '../../lib/wording/kind.ts';
import { wordMoney, wordTotal } from '../../lib/wording/money.ts';
import type { WalletKey } from '../../lib/wording/translate.ts';
import type { WalletVoice } from '../../lib/wording/voice.ts';
import { hashOf, toCredit } from '../route.ts';

interface Props {
  readonly sums: readonly Sums[];
  /** Newest first. */
  readonly lines: readonly LedgerLine[];
  readonly voice: WalletVoice;
  /** Null: there are no more. */
  readonly onMore: (() => void) | null;
}

/** What was got, and what became of it; then every event, day by day. */
export function HistoryTab({ sums, lines, voice, onMore }: Props): JSX.Element {
  const { translate } = voice;
  const days = Map.groupBy(lines, ({ event }) => dayAt(event.at, voice.zone));
  return (
    <main class="page history">
      <h2 class="page-title">{translate('tabs.history')}</h2>
      {sums.map((each) => (
        <SumsOf key={each.currency} sums={each} voice={voice} />
      ))}
      {lines.length === 0 && <p class="empty">{translate('history.nothing')}</p>}
      {[...days].map(([day, among]) => (
        <section class="group" key={day}>
          <h3 class="group-day" data-urgency="none">
            {wordDate(day, voice)}
          </h3>
          <ul class="rows">
            {among.map((line) => (
              <LedgerRow key={line.event.id} line={line} voice={voice} />
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

const FIGURES: readonly (readonly ['got' | 'left' | 'used' | 'lost' | 'unknown', WalletKey])[] = [
  ['got', 'history.got'],
  ['left', 'history.left'],
  ['used', 'history.used'],
  ['lost', 'history.lost'],
  ['unknown', 'history.unknown'],
];

/** Five figures of one currency; the first is the sum of the others. */
function SumsOf({ sums, voice }: { readonly sums: Sums; readonly voice: WalletVoice }): JSX.Element {
  const { currency, atLeast } = sums;
  return (
    <dl class="sums" aria-label={currency}>
      {FIGURES.map(([figure, label]) => (
        <div class="sum" key={figure}>
          <dt>{voice.translate(label)}</dt>
          <dd class="number" data-urgency={figure === 'lost' && sums.lost > 0 ? 'lost' : 'none'}>
            {figure === 'got' || figure === 'left'
              ? wordTotal({ money: { minor: sums[figure], currency }, atLeast }, voice)
              : wordMoney({ minor: sums[figure], currency }, voice)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function LedgerRow({ line, voice }: { readonly line: LedgerLine; readonly voice: WalletVoice }): JSX.Element {
  const { credit, undone } = line;
  const words = wordHappening(line, voice);
  return (
    <li class="ledger-row">
      <span>{undone ? <s>{words}</s> : words}</span>
      <a href={hashOf(toCredit(credit.id))}>
        <bdi>{wordKind(credit, voice.translate)}</bdi>
      </a>
      <span class="hint">{credit.marketplace}</span>
    </li>
  );
}
