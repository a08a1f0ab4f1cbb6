import { PASSAGES } from './sections.ts';

/** Brings a passage into view and its heading into focus; nothing where the guide has no such passage. */
export function reveal(id: string): void {
  const heading = PASSAGES.some((passage) => passage.id === id) ? document.getElementById(id) : null;
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}
