import { blocksIn } from './blocks.ts';
import { type Cell, cellsIn } from './cells.ts';
import type { Page } from './page.ts';
import { isHidden, isShown } from './visibility.ts';

const DIALOGS = '[role="dialog"],dialog[open]';
const MOST = 10;

/** The lines of a pop-over that is open now: the terms of a promotion, read where the shopper opened them. */
export function openTermsOn({ document }: Page): Cell[] {
  const dialogs = [...document.querySelectorAll(DIALOGS)].slice(0, MOST).filter(isOpen);
  return dialogs.flatMap((dialog) => {
    // The wrappers in it have names by which it is left out of a page: its content is the innermost of them.
    const content = dialog.querySelector('.a-popover-content') ?? dialog;
    return cellsIn(blocksIn(content));
  });
}

function isOpen(dialog: Element): boolean {
  const isClosed = dialog.getAttribute('aria-hidden') === 'true' || isHidden(dialog as HTMLElement);
  return !isClosed && !dialog.closest('.a-popover-preload,[hidden]') && isShown(dialog);
}
