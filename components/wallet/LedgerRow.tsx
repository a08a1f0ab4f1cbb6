import type { JSX } from 'preact';
import type { Account } from '../../lib/domain/glance.ts';
import type { LedgerLine } from '../../lib/domain/ledger.ts';
import { wordTime } from '../../lib/wording/date.ts';
import { quoteOf, wordHappening } from '../../lib/wording/happening.ts';
import { wordKind } from '../../lib/wording/kind.ts';
import { wordSigned } from '../../lib/wording/ledger.ts';
import { wordPlace } from '../../lib/wording/place.ts';
import { wordSource } from '../../lib/wording/source.ts';
import type { WalletVoice } from '../../lib/wording/voice.ts';
import { hashOf, toCredit } from '../route.ts';

interface Props {
  readonly line: LedgerLine;
  readonly accounts: readonly Account[];
  readonly voice: WalletVoice;
}

/** One event: what it moved, when, of which credit, and the words that it rests on. */
export function LedgerRow({ line, accounts, voice }: Props): JSX.Element {
  const { translate } = voice;
  const { event, credit, change, undone } = line;
  const words = wordHappening(line, voice);
  const quote = quoteOf(event.what);
  const source = wordSource(event.what, voice);
  return (
    <li class="ledger-row">
      <span class="ledger-what">{undone ? <s>{words}</s> : words}</span>
      {change.left !== 0 && (
        <span class="ledger-moved number">
          <span class="unseen">{translate('history.left')} </span>
          {wordSigned({ minor: change.left, currency: credit.currency }, voice)}
        </span>
      )}
      <span class="ledger-about hint">
        <time dateTime={new Date(event.at).toISOString()}>{wordTime(event.at, voice)}</time>
        <a href={hashOf(toCredit(credit.id))}>
          <bdi>{wordKind(credit, translate)}</bdi>
        </a>
        {accounts.length > 1 && <bdi>{placeOf(line, accounts, voice)}</bdi>}
        {source && <span>{source}</span>}
        {undone && <span>{translate('story.takenBack')}</span>}
      </span>
      {quote !== null && (
        <q class="question-quote ledger-quote" dir="auto">
          {quote}
        </q>
      )}
    </li>
  );
}

function placeOf({ credit }: LedgerLine, accounts: readonly Account[], { translate }: WalletVoice): string {
  const { marketplace, currency, accountId } = credit;
  if (accountId === null) return marketplace;
  const label = accounts.find(({ id }) => id === accountId)?.label ?? null;
  return wordPlace({ marketplace, currency, accountId, label }, accounts, translate);
}
