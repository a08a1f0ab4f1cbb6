import { type ReasonKind, UNSEEN_REASONS } from '../domain/verdict/reason.ts';
import { listFormat } from './formats.ts';
import type { VerdictKey } from './translate.ts';
import type { VerdictVoice } from './voice.ts';

/** What is looked at to rule a reason out. */
const CHECKS: Record<ReasonKind, VerdictKey> = {
  'other-seller': 'check.seller',
  'other-amazon': 'check.seller',
  'wrong-form': 'check.form',
  excluded: 'check.giftCard',
  'below-minimum': 'check.minimum',
  'not-started': 'check.start',
  ended: 'check.end',
  'used-up': 'check.left',
  payment: 'check.payment',
  'order-changed': 'check.orderChanged',
  split: 'check.split',
  'not-posted': 'check.posted',
  'other-account': 'check.account',
  address: 'check.address',
  'box-off': 'check.box',
  'no-review': 'check.way',
};

/** "Checked: seller, kind of goods, end", "On no page: way to pay, delivery address": a line each. */
export function wordChecks(checked: readonly ReasonKind[], voice: VerdictVoice): readonly string[] {
  const { translate } = voice;
  const unseen = translate('totals.unseen', { checks: wordList(UNSEEN_REASONS, voice) });
  return checked.length === 0
    ? [unseen]
    : [translate('totals.checked', { checks: wordList(checked, voice) }), unseen];
}

function wordList(kinds: readonly ReasonKind[], { translate, locale }: VerdictVoice): string {
  return listFormat(locale).format([...new Set(kinds.map((kind) => translate(CHECKS[kind])))]);
}
