import type { Acknowledgement, BooksFault } from '../domain/acknowledgement.ts';
import { wordEndDay } from './countdown.ts';
import { wordMoney, wordTotal } from './money.ts';
import type { BackgroundKey } from './translate.ts';
import type { BackgroundVoice } from './voice.ts';

const FAULTS: Record<BooksFault, BackgroundKey> = {
  full: 'pill.full',
  newer: 'pill.newer',
  blocked: 'pill.blocked',
  failed: 'pill.failed',
};

/** What the pill says on the page that was read; null where there is nothing to say. */
export function wordAcknowledgement(said: Acknowledgement, voice: BackgroundVoice): string | null {
  const { translate } = voice;
  switch (said.type) {
    case 'kept':
      return wordKept(said, voice);
    case 'findings':
      return wordFindings(said, voice);
    case 'no-credit':
      return translate('pill.noCredit');
    case 'unknown-page':
      return translate('pill.unknownPage');
    case 'partly':
      return translate('pill.partly');
    case 'signed-out':
      return translate('pill.signedOut');
    case 'gift-card':
      return translate('pill.giftCard', { money: wordMoney(said.money, voice) });
    case 'account-unknown':
      return translate('pill.accountUnknown');
    case 'books':
      return translate(FAULTS[said.fault]);
    case 'nothing':
      return null;
  }
}

function wordKept(
  { count, total, next }: Extract<Acknowledgement, { type: 'kept' }>,
  voice: BackgroundVoice,
): string {
  const { translate } = voice;
  const day = next && wordEndDay(next, voice);
  const end = day === null ? translate('countdown.noDate') : translate('summary.nextEnds', { day });
  return [translate('pill.kept', { n: count }), wordTotal(total, voice), end].join(' · ');
}

function wordFindings(
  { count, kept }: Extract<Acknowledgement, { type: 'findings' }>,
  { translate }: BackgroundVoice,
): string {
  const asked = translate('pill.findings', { n: count });
  return kept === 0 ? asked : `${translate('pill.kept', { n: kept })} · ${asked}`;
}
