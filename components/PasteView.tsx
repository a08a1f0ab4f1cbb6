import type { ComponentChildren, JSX } from 'preact';
import type { Translate, ViewKey } from '../lib/wording/translate.ts';
import { ViewHead } from './ViewHead.tsx';

interface Props {
  readonly translate: Translate<ViewKey>;
  readonly onBack: () => void;
  /** The panel, which the host loads when it is wanted. */
  readonly children: ComponentChildren;
}

/** Where words of Amazon's are handed in, as a view of the popup. */
export function PasteView({ translate, onBack, children }: Props): JSX.Element {
  return (
    <>
      <ViewHead title={translate('form.fromWords')} translate={translate} onBack={onBack} focus={false} />
      <main>{children}</main>
    </>
  );
}
