import type { Acknowledgement, BooksFault } from '../domain/acknowledgement.ts';
import { wordEndDay } from './countdown.ts';
import { wordMoney, wordTotal } from './money.ts';
import type { Key } from './translate.ts';
import type { Voice } from './voice.ts';

/** The one line of the pill, and whether a report is offered beside it. */
export interface PillWords {
  readonly text: string;
  readonly report: boolean;
}

const FAULTS: Record<BooksFault, Key> = {
  full: 'pill.full',
  newer: 'pill.newer',
  blocked: 'pill.blocked',
  failed: 'pill.failed',
};

/** What the pill says on the page that was read; null where there is nothing to say. */
export function wordAcknowledgement(said: Acknowledgement, voice: Voice): PillWords | null {
  const { translate } = voice;
  switch (said.type) {
    case 'kept':
      return quiet(wordKept(said, voice));
    case 'findings':
      return quiet(wordFindings(said, voice));
    case 'no-credit':
      return quiet(translate('pill.noCredit'));
    case 'unknown-page':
      return { text: translate('pill.unknownPage'), report: true };
    case 'partly':
      return { text: translate('pill.partly'), report: true };
    case 'signed-out':
      return quiet(translate('pill.signedOut'));
    case 'gift-card':
      return quiet(translate('pill.giftCard', { money: wordMoney(said.money, voice) }));
    case 'account-unknown':
      return quiet(translate('pill.accountUnknown'));
    case 'books':
      return quiet(translate(FAULTS[said.fault]));
    case 'nothing':
      return null;
  }
}

function wordKept({ count, total, next }: Extract<Acknowledgement, { type: 'kept' }>, voice: Voice): string {
  const { translate } = voice;
  const day = next && wordEndDay(next, voice);
  const end = day === null ? translate('countdown.noDate') : translate('summary.nextEnds', { day });
  return [translate('pill.kept', { n: count }), wordTotal(total, voice), end].join(' · ');
}

function wordFindings(
  { count, kept }: Extract<Acknowledgement, { type: 'findings' }>,
  { translate }: Voice,
): string {
  const asked = translate('pill.findings', { n: count });
  return kept === 0 ? asked : `${translate('pill.kept', { n: kept })} · ${asked}`;
}

function quiet(text: string): PillWords {
  return { text, report: false };
}
