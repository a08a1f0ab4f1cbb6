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
  /** Both resolve to whether it was written. */
  readonly say: (entry: Entry, act: Act) => Promise<boolean>;
  readonly add: (typed: Typed) => Promise<boolean>;
  readonly undo: (receipt: Receipt) => Promise<void>;
  /** How often something was taken back. */
  readonly undone: number;
  readonly putAway: () => void;
}

/** Everything that the shopper can say, with the line that tells what came of it. */
export function useActs({ on, loadWords, onWritten }: Asked): Acts {
  const [done, setDone] = useState<Done | null>(null);
  const [undone, setUndone] = useState(0);
  const finish = (
    answer: Answer,
    words: Done,
    what: Act['type'] | 'add' | 'undo',
    entry: Entry | null,
  ): boolean => {
    setDone(words);
    const isWritten = 'receipt' in answer;
    if (isWritten) onWritten(what, entry);
    return isWritten;
  };
  return {
    done,
    undone,
    async say(entry, act) {
      const answer = await on.act(entry.credit.id, act);
      const { done, voice } = await loadWords();
      const words = done.doneWith(act.type, done.moneyOf(act, entry.money), answer, voice);
      return finish(answer, words, act.type, entry);
    },
    async add(typed) {
      const answer = await on.add(typed);
      const { done, voice } = await loadWords();
      const money = { minor: typed.amount, currency: typed.currency };
      return finish(answer, done.doneWith('add', money, answer, voice), 'add', null);
    },
    async undo(receipt) {
      const answer = await on.undo(receipt);
      const { done, voice } = await loadWords();
      if (finish(answer, done.doneUndoing(answer, voice), 'undo', null)) setUndone((count) => count + 1);
    },
    putAway: () => setDone(null),
  };
}
