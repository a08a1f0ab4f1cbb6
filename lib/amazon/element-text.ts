import { clamp, plainText } from './plain-text.ts';

// Text stands between long runs of white space; what follows this many signs for each that is wanted is not read.
const FARTHEST = 20;

/** The text of one element as one plain line of bounded length; null where there is none. */
export function lineIn(element: Element | null | undefined, longest: number): string | null {
  const text = plainText((element?.textContent ?? '').trimStart().slice(0, longest * FARTHEST));
  return text === '' ? null : clamp(text, longest);
}

// Copies for pop-ups and for other screen sizes repeat what stands beside them, and help texts stand there, too.
const ASIDE = '.a-popover-preload,.aok-hidden,.a-hidden,script,style';

/** Whether an element is a copy or a help text inside `root`: seen by its names alone, so no layout is asked for. */
export function isAside(element: Element, root: Element): boolean {
  const aside = element.closest(ASIDE);
  return aside !== null && root.contains(aside);
}

/** Whether an element is still a frame: nothing in it can be read or pressed. */
export function isEmpty(frame: Element): boolean {
  return frame.querySelector('a,button,input,p,span') === null;
}
