import type { Act } from '../lib/domain/act.ts';
import type { Money } from '../lib/domain/money.ts';
import { wordFault } from '../lib/wording/fault.ts';
import { wordMoney } from '../lib/wording/money.ts';
import type { ViewKey } from '../lib/wording/translate.ts';
import type { ViewVoice } from '../lib/wording/voice.ts';
import type { Answer, Receipt } from './page-props.ts';

/** The line after an act: what was done, and how to take it back. */
export interface Done {
  readonly text: string;
  /** Null: there is nothing to take back. */
  readonly receipt: Receipt | null;
}

const SENTENCES: Record<Act['type'] | 'add', ViewKey> = {
  add: 'done.added',
  use: 'done.used',
  lose: 'done.lost',
  returned: 'done.returned',
  'give-back': 'done.givenBack',
  settle: 'done.settled',
  insist: 'done.insisted',
  decide: 'done.edited',
  join: 'done.joined',
  split: 'done.split',
  'split-words': 'done.split',
  edit: 'done.edited',
  paste: 'done.pasted',
  keep: 'done.kept',
  'not-mine': 'done.notMine',
  delete: 'done.deleted',
};

export function doneWith(type: Act['type'] | 'add', money: Money, answer: Answer, voice: ViewVoice): Done {
  const { translate } = voice;
  if ('fault' in answer) return notSaved(answer.fault, voice);
  return { text: translate(SENTENCES[type], { money: wordMoney(money, voice) }), receipt: answer.receipt };
}

export function doneUndoing(answer: Answer, voice: ViewVoice): Done {
  return 'fault' in answer
    ? notSaved(answer.fault, voice)
    : { text: voice.translate('done.undone'), receipt: null };
}

function notSaved(fault: Extract<Answer, { fault: unknown }>['fault'], { translate }: ViewVoice): Done {
  return { text: `${translate('done.notSaved')} ${wordFault(fault, translate)}`, receipt: null };
}

/** What an act is about: its own amount, or all that is at stake. */
export function moneyOf(act: Act, money: Money): Money {
  return 'amount' in act ? { ...money, minor: act.amount } : money;
}
