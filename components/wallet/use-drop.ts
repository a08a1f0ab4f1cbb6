import { useEffect, useRef } from 'preact/hooks';

/**
 * A file that is dropped anywhere on the page is opened, and does not take the page's place. Dropped text goes where
 * it was dropped.
 */
export function useDrop(open: (file: File) => void): void {
  const newest = useRef(open);
  newest.current = open;
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      const [file] = event.dataTransfer?.files ?? [];
      if (file === undefined) return;
      event.preventDefault();
      newest.current(file);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
    };
  }, []);
}
