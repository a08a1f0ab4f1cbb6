import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Moves the focus to an element when it appears: a new view is read from its start, a list from where one left it. */
export function useFocus<Focused extends HTMLElement>(wanted = true): RefObject<Focused | null> {
  const ref = useRef<Focused>(null);
  useEffect(() => {
    if (wanted) ref.current?.focus();
  }, [wanted]);
  return ref;
}
