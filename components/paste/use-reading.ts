import { useEffect, useRef, useState } from 'preact/hooks';
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
  const number = useRef(0);
  useEffect(() => {
    if (text.trim() === '') return setState({ is: 'empty' });
    let isOver = false;
    setState((before) => ({ is: 'reading', last: lastOf(before) }));
    const timer = setTimeout(async () => {
      const read = await readText(task).catch(() => 'not-read' as const);
      if (isOver || read === null) return;
      number.current += 1;
      setState(read === 'not-read' ? { is: 'not-read' } : { is: 'read', read, text, number: number.current });
    }, PAUSE);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [text, marketplace, language, at]);
  return state;
}

/** What was read last, also while something newer is being read. */
export function lastOf(state: ReadingState): TextRead | null {
  if (state.is === 'read') return state.read;
  return state.is === 'reading' ? state.last : null;
}
