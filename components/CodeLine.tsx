import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Translate, ViewKey } from '../lib/wording/translate.ts';
import type { PageEvents } from './page-props.ts';

interface Props {
  readonly code: string;
  readonly translate: Translate<ViewKey>;
  readonly on: Pick<PageEvents, 'copy'>;
}

/** As many as any code could have: the mask does not tell the length. */
const MASK = '••••••••';

/** A promotional code: whoever has it can use it, so it is hidden from pictures of the screen until it is asked for. */
export function CodeLine({ code, translate, on }: Props): JSX.Element {
  const [shown, show] = useState(false);
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <span class="code-line">
      <bdi class="code">{shown ? code : <span aria-hidden="true">{MASK}</span>}</bdi>
      <button type="button" class="link" aria-expanded={shown} onClick={() => show(!shown)}>
        {translate(shown ? 'code.hide' : 'code.show')}
      </button>
      <button type="button" class="link" onClick={async () => setCopied(await on.copy(code))}>
        {translate('report.copy')}
      </button>
      <span role="status">{copied !== null && translate(copied ? 'report.copied' : 'code.notCopied')}</span>
    </span>
  );
}
