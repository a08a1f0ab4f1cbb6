import { useState } from 'preact/hooks';
import type { Act, Typed } from '../lib/domain/act.ts';
import type { Entry } from '../lib/domain/glance.ts';
import type { ViewVoice } from '../lib/wording/voice.ts';
import type { Done } from './done.ts';
import type { Answer, PageEvents, Receipt } from './page-props.ts';

interface DoneWords {
  readonly done: Pick<typeof import('./done.ts'), 'doneWith' | 'doneUndoing' | 'moneyOf'>;
  readonly voice: ViewVoice;
}

interface Asked {
  readonly on: Pick<PageEvents, 'act' | 'add' | 'undo'>;
  /** The sentences for what was done: the popup loads them when they are needed. */
  readonly loadWords: () => DoneWords | Promise<DoneWords>;
  /** Called when something was written: where to go from there. */
  readonly onWritten: (what: Act['type'] | 'add' | 'undo', entry: Entry | null) => void;
}

export interface Acts {
  /** What was done last; null when nothing was, or it was put away. */
  readonly done: Done | null;
  readonly say: (entry: Entry, act: Act) => Promise<void>;
  readonly add: (typed: Typed) => Promise<void>;
  readonly undo: (receipt: Receipt) => Promise<void>;
  readonly putAway: () => void;
}

/** Everything that the shopper can say, with the line that tells what came of it. */
export function useActs({ on, loadWords, onWritten }: Asked): Acts {
  const [done, setDone] = useState<Done | null>(null);
  const finish = (
    answer: Answer,
    words: Done,
    what: Act['type'] | 'add' | 'undo',
    entry: Entry | null,
  ): void => {
    setDone(words);
    if ('receipt' in answer) onWritten(what, entry);
  };
  return {
    done,
    async say(entry, act) {
      const answer = await on.act(entry.credit.id, act);
      const { done, voice } = await loadWords();
      finish(answer, done.doneWith(act.type, done.moneyOf(act, entry.money), answer, voice), act.type, entry);
    },
    async add(typed) {
      const answer = await on.add(typed);
      const { done, voice } = await loadWords();
      const money = { minor: typed.amount, currency: typed.currency };
      finish(answer, done.doneWith('add', money, answer, voice), 'add', null);
    },
    async undo(receipt) {
      const answer = await on.undo(receipt);
      const { done, voice } = await loadWords();
      finish(answer, done.doneUndoing(answer, voice), 'undo', null);
    },
    putAway: () => setDone(null),
  };
}
