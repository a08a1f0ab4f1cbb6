import { useEffect, useState } from 'preact/hooks';
import type { PasteEvents, TextRead, TextTask } from './paste-props.ts';

export type ReadingState =
  | { readonly is: 'empty' }
  /** The last one stays until the next is there. */
  | { readonly is: 'reading'; readonly last: TextRead | null }
  | { readonly is: 'read'; readonly read: TextRead; readonly text: string; readonly number: number }
  | { readonly is: 'not-read' };

/** Nobody sees a reading between two keys. */
const PAUSE = 250;

/** What is understood of a text while it is typed or pasted: always of the newest. */
export function useReading(task: TextTask, readText: PasteEvents['readText']): ReadingState {
  const { text, marketplace, language, at } = task;
  const [state, setState] = useState<ReadingState>({ is: 'empty' });
  useEffect(() => {
    if (text.trim() === '') return setState({ is: 'empty' });
    let isOver = false;
    setState((before) => ({ is: 'reading', last: before.is === 'read' ? before.read : null }));
    const timer = setTimeout(async () => {
      const read = await readText(task);
      if (isOver || read === null) return;
      setState((before) =>
        read === 'not-read'
          ? { is: 'not-read' }
          : { is: 'read', read, text, number: before.is === 'read' ? before.number + 1 : Date.now() },
      );
    }, PAUSE);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [text, marketplace, language, at]);
  return state;
}
