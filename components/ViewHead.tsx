import type { JSX } from 'preact';
import type { Translate, ViewKey } from '../lib/wording/translate.ts';
import { useFocus } from './use-focus.ts';

interface Props {
  readonly title: string;
  readonly translate: Translate<ViewKey>;
  readonly onBack: () => void;
  /** Off where a field of the view takes the focus. */
  readonly focus?: boolean;
}

/** The head of every view but the list: the way back, and where one is. */
export function ViewHead({ title, translate, onBack, focus = true }: Props): JSX.Element {
  const heading = useFocus<HTMLHeadingElement>(focus);
  return (
    <header class="view-head">
      <button type="button" class="quiet back" onClick={onBack}>
        <span class="chevron chevron-back" aria-hidden="true" />
        {translate('detail.back')}
      </button>
      <h1 class="view-title" tabIndex={-1} ref={heading}>
        {title}
      </h1>
    </header>
  );
}
