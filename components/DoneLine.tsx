import type { JSX } from 'preact';
import type { Translate, ViewKey } from '../lib/wording/translate.ts';
import type { Done } from './done.ts';
import type { Receipt } from './page-props.ts';
import { useFocus } from './use-focus.ts';

interface Props {
  readonly done: Done;
  readonly translate: Translate<ViewKey>;
  readonly onUndo: (receipt: Receipt) => void;
  readonly onDismiss: () => void;
}

/** What was just done. It takes the focus, because the button that was pressed is often gone with its row. */
export function DoneLine({ done: { text, receipt }, translate, onUndo, onDismiss }: Props): JSX.Element {
  const line = useFocus<HTMLDivElement>();
  return (
    <div class="done" role="status" tabIndex={-1} ref={line}>
      <span class="done-text">{text}</span>
      {receipt && (
        <button type="button" class="quiet" onClick={() => onUndo(receipt)}>
          {translate('done.undo')}
        </button>
      )}
      <button type="button" class="quiet" onClick={onDismiss}>
        {translate('done.dismiss')}
      </button>
    </div>
  );
}
