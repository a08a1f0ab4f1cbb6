import { useEffect, useRef, useState } from 'preact/hooks';
import type { GivenText } from '../../components/paste/paste-props.ts';
import type { Route } from '../../components/route.ts';
import type { FileFault } from '../../components/wallet/OpenWords.tsx';
import { takeSelected } from '../../lib/browser/selected-text.ts';

interface Given {
  /** Null: none, or it was put away. */
  readonly text: GivenText | null;
  /** Why the last file was not opened. */
  readonly fault: FileFault | null;
  readonly open: (file: File) => void;
  readonly putAway: () => void;
}

/** Words that come by another way than the clipboard: selected on a page and asked to be kept, or in a file. */
export function useGiven(route: Route): Given {
  const [given, setGiven] = useState<Pick<Given, 'text' | 'fault'>>(NOTHING);
  const newest = useRef(0);
  const isAsked = route.tab === 'credits' && route.show.name === 'paste';
  useEffect(() => {
    // What was looked at is put away with its place.
    if (!isAsked) {
      newest.current += 1;
      return setGiven(NOTHING);
    }
    takeSelected().then(
      (text) => text !== null && setGiven({ text: { text, at: null, marketplace: null }, fault: null }),
      () => undefined,
    );
  }, [isAsked]);
  const open = async (file: File): Promise<void> => {
    newest.current += 1;
    const own = newest.current;
    const opened = await openTextFile(file).catch(() => 'noText' as const);
    // Another file was opened meanwhile, or the room was left.
    if (own !== newest.current) return;
    setGiven(typeof opened === 'string' ? { text: null, fault: opened } : { text: opened, fault: null });
  };
  return { ...given, open: (file) => void open(file), putAway: () => setGiven(NOTHING) };
}

const NOTHING = { text: null, fault: null };

async function openTextFile(file: File): Promise<GivenText | FileFault> {
  return (await import('./open-text-file.ts')).openTextFile(file);
}
